import { parametersOf, type Source } from './source';

/** "#msg:<folder>:<number>" of the mailbox page. */
const OPEN = /#msg:([A-Za-z0-9_-]{1,400}):(\d{1,10})$/;

// "View source" of horde/imp, view.php: the one action there that asks for no token.
export const horde: Source = {
  id: 'horde',
  addresses(_message, document) {
    const shown = parametersOf(document);
    const [, hashFolder, hashNumber] = OPEN.exec(document.URL) ?? [];
    const [mailbox, buid] = [shown.get('mailbox') ?? hashFolder, shown.get('buid') ?? hashNumber];
    if (!mailbox || !buid) return [];
    return [`view.php?${new URLSearchParams({ actionID: 'view_source', id: '0', mailbox, buid })}`];
  },
};
