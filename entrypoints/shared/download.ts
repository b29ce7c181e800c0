/** Hands text over as a file that the browser saves; needs no permission. Must be called soon after a click. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the file within the click's own turn or soon after; then the memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
