/** Puts text on the clipboard; must be called within a click. False where the browser refuses. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
