import { runIn, type View } from './driver/view';
import { locate, type Role, visibleText } from './locate';
import { until } from './poll';

/** Until what was scrolled has been drawn: before that, a press may land where things stood. Hidden pages draw nothing. */
function drawn(): Promise<boolean> {
  return new Promise((done) => {
    setTimeout(() => done(true), 200);
    requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
  });
}

/** Clicks a control as a hand does, once it has come to rest. */
export async function click(view: View, role: Role, name: string): Promise<void> {
  let last = '';
  const at = await until(
    () => `${role} "${name}" (${last})`,
    async () => {
      const first = await runIn(view, locate, role, name);
      await runIn(view, drawn);
      const second = await runIn(view, locate, role, name);
      if ('missing' in second) {
        last = second.missing;
        return null;
      }
      last = 'it moves';
      return JSON.stringify(first) === JSON.stringify(second) ? second.at : null;
    },
  );
  await view.clickAt(at);
}

/** Whether there is such a control now. */
export async function has(view: View, role: Role, name: string): Promise<boolean> {
  return 'at' in (await runIn(view, locate, role, name));
}

export async function readText(view: View): Promise<string> {
  return runIn(view, visibleText);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Waits until the text can be read in the view. */
export async function waitForText(view: View, text: string, milliseconds?: number): Promise<void> {
  let last = '';
  const wanted = oneLine(text);
  await until(
    () => `the text "${wanted}" in "${last.slice(0, 600)}"`,
    async () => {
      last = await readText(view);
      return last.includes(wanted);
    },
    milliseconds,
  );
}

/** Puts text into a field, as pasting does. */
export async function fill(view: View, label: string, text: string): Promise<void> {
  await click(view, 'textbox', label);
  await runIn(
    view,
    (root, value) => {
      const field = (root as Document).activeElement as HTMLInputElement | HTMLTextAreaElement;
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      // Pages that redraw themselves keep an eye on the property; the prototype's own setter gets past it.
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Chooses an entry of a drop-down list by its value. */
export async function choose(view: View, label: string, value: string): Promise<void> {
  await until(`the list "${label}" with "${value}"`, () =>
    runIn(
      view,
      (root, label, value) => {
        const list = [...root.querySelectorAll('select')].find(
          (one) => one.getAttribute('aria-label') === label || one.labels[0]?.textContent?.trim() === label,
        );
        if (!list) return false;
        list.value = value;
        // Asked before the page hears of it: a page that redraws itself in the new language has another list by then.
        const isThere = list.value === value;
        if (isThere) list.dispatchEvent(new Event('change', { bubbles: true }));
        return isThere;
      },
      label,
      value,
    ),
  );
}
