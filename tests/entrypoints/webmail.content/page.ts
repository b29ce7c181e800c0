import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { addFinder } from '../../../entrypoints/webmail.content/add-finder';

// In the extension it comes when it is needed.
addFinder();

/** Pages written for the tests. */
export const ownPages = resolve('tests/pages');
/** Pages of real webmails, collected beside the repository. */
export const collectedPages = resolve('../shared/webmail-fixtures');

/** As a browser does with templates that the page's file declares to be shadow trees. */
function growShadowTrees(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const tree = template.parentElement?.attachShadow({ mode: 'open' });
    tree?.append((template as HTMLTemplateElement).content);
    template.remove();
    if (tree) growShadowTrees(tree);
  }
}

/**
 * The document of a page as a webmail would serve it. Scripts do not run, and there is no layout: what depends on sizes
 * and on style sheets of the page is looked at in real browsers. `frames`: pages of ours that the page's own script
 * would have written into a frame, by the frame's selector.
 */
export async function openPage(
  path: string,
  url = 'https://webmail.example.org/',
  frames: Readonly<Record<string, string>> = {},
): Promise<Document> {
  const window = new Window({ url, settings: { disableCSSFileLoading: true, enableJavaScriptEvaluation: false } });
  window.document.write(readFileSync(path, 'utf8'));
  growShadowTrees(window.document as unknown as Document);
  await window.happyDOM.waitUntilComplete();
  for (const [selector, file] of Object.entries(frames)) {
    const frame = window.document.querySelector(selector);
    if (!frame) throw new Error(`${path}: no frame at ${selector}`);
    // Nothing is loaded in these tests, not even the empty page that a script writes into.
    frame.setAttribute('srcdoc', readFileSync(join(ownPages, file), 'utf8'));
  }
  await window.happyDOM.waitUntilComplete();
  return window.document as unknown as Document;
}
