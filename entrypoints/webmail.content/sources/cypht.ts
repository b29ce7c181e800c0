import { parametersOf, type Source } from './source';

// cypht-org/cypht, modules/imap/handler_modules.php (imap_download_message): part 0 is the whole message.
export const cypht: Source = {
  id: 'cypht',
  addresses(_message, document) {
    const shown = parametersOf(document);
    const [uid, path] = [shown.get('uid'), shown.get('list_path')];
    if (!uid || !path?.startsWith('imap_')) return [];
    const download = { imap_download_message: '1', imap_msg_part: '0' };
    return [`?${new URLSearchParams({ page: 'message', uid, list_path: path, ...download })}`];
  },
};
