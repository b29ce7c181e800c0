const EDITABLE = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], textarea';

/** Whether an element takes part in what is shown. Webmails keep old views in the page, hidden. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** Whether somebody is writing here: a bounce quoted in a draft is no bounce. */
export function isDraft(element: Element): boolean {
  return element.closest(EDITABLE) !== null;
}
