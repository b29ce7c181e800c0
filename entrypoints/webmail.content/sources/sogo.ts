import type { Source } from './source';

/** "#!/Mail/<account>/<folder>/<uid>"; the folder's path is one component, encoded twice. */
const OPEN = /#!?\/Mail\/(\d{1,4})\/([^/?#]{1,998})\/(\d{1,10})$/;
/** "/SOGo/so/<user>/Mail/view" */
const BASE = /^(.{0,500}\/so\/[^/]{1,320}\/Mail)\//;

const escapes: Readonly<Record<string, string>> = {
  _: '_U_',
  '.': '_D_',
  '#': '_H_',
  '@': '_A_',
  '*': '_S_',
  ':': '_C_',
  ',': '_CO_',
  ' ': '_SP_',
  "'": '_SQ_',
  '&': '_AM_',
  '+': '_P_',
};

/** A folder's name as SOGo writes it into addresses (Alinto/sogo, js/Common/utils.js, asCSSIdentifier). */
function folderIn(name: string): string {
  const escaped = name.replace(/[_.#@*:, '&+]/g, (mark) => escapes[mark] ?? mark);
  return `folder${/^\d/.test(escaped) ? '_' : ''}${encodeURIComponent(escaped)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    // A folder's name with a bare percent sign was encoded once.
    return text;
  }
}

// Measured with SOGo 5.8: `.eml` answers with the bytes, `viewsource` asks for a token.
export const sogo: Source = {
  id: 'sogo',
  addresses(_message, document) {
    const [, account, folder, uid] = OPEN.exec(document.URL) ?? [];
    const base = BASE.exec(URL.parse(document.URL)?.pathname ?? '')?.[1];
    if (base === undefined || account === undefined || folder === undefined) return [];
    const folders = decoded(folder).split('/').map(folderIn);
    return [[base, account, ...folders, `${uid}.eml`].join('/')];
  },
};
