import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { type Texts, TextsContext } from '../../components/texts';
import { createTranslator, type Language } from '../../locales';
import { resourcesOf } from '../locales/texts';

export function textsIn(language: Language): Texts {
  const translator = createTranslator(language, resourcesOf(language));
  return { language, t: translator.t, exists: translator.exists.bind(translator) };
}

/** Draws a component into the document, in English unless told otherwise, in place of what was drawn before. */
export function draw(component: ComponentChild, language: Language = 'en'): HTMLElement {
  for (const last of document.body.children) void act(() => render(null, last));
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  redraw(place, component, language);
  return place;
}

/** Draws anew in the same place, as when props change. */
export function redraw(place: HTMLElement, component: ComponentChild, language: Language = 'en'): void {
  void act(() => render(<TextsContext.Provider value={textsIn(language)}>{component}</TextsContext.Provider>, place));
}

/** The button that says so, by its name for screen readers or its words. */
export function button(place: HTMLElement, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.trim().startsWith(name),
  );
  if (!found) throw new Error(`No button says "${name}"`);
  return found;
}

export function click(element: HTMLElement): void {
  void act(() => element.click());
}

/** Types into a field, as one input event. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses an entry of a drop-down list by its value. */
export function choose(list: HTMLSelectElement, value: string): void {
  void act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
