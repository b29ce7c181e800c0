import { runIn, type View } from './view';

declare global {
  interface Window {
    answerOfTest?: (isYes: boolean) => void;
  }
}
declare const browser: { permissions: { request(permissions: { origins: string[] }): Promise<boolean> } };

/** Prompts are drawn by the system, out of reach: the page waits for the test's answer in place of the browser's. */
export const holdPrompt = (view: View): Promise<void> =>
  runIn(view, () => {
    browser.permissions.request = () =>
      new Promise((resolve) => {
        window.answerOfTest = resolve;
      });
  });

export const isHeld = (view: View): Promise<boolean> => runIn(view, () => window.answerOfTest !== undefined);

/** Brings a permission that was agreed to into force, as the browser does after its prompt, whatever became of the page. */
export const request = (view: View, pattern: string): Promise<boolean> =>
  runIn(view, (_root, pattern) => browser.permissions.request({ origins: [pattern] }), pattern);

/** Tells the page the answer, if it is still there. */
export const tell = (view: View, isYes: boolean): Promise<void> =>
  runIn(view, (_root, isYes) => window.answerOfTest?.(isYes), isYes).catch(() => undefined);
