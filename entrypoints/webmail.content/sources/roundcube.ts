import { parametersOf, type Source } from './source';

// roundcube/roundcubemail, program/actions/mail/viewsource.php. With `_save` it would ask for a request token.
export const roundcube: Source = {
  id: 'roundcube',
  addresses(_message, document) {
    const shown = parametersOf(document);
    const [uid, folder] = [shown.get('_uid'), shown.get('_mbox')];
    if (!uid || !folder) return [];
    return [`?${new URLSearchParams({ _task: 'mail', _mbox: folder, _uid: uid, _action: 'viewsource' })}`];
  },
};
