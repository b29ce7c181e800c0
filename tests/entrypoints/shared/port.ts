import type { FromLookUp } from '../../../core/lookup/ask';

/** The background's end of a port, played by hand. */
export interface Port {
  readonly port: object;
  /** What the page said over it. */
  readonly said: unknown[];
  readonly tell: (message: FromLookUp) => void;
  /** The background goes. */
  readonly cut: () => void;
  readonly isOpen: () => boolean;
}

export function fakePort(): Port {
  const said: unknown[] = [];
  const heard: ((message: FromLookUp) => void)[] = [];
  const gone: (() => void)[] = [];
  let isOpen = true;
  return {
    said,
    port: {
      postMessage: (message: unknown) => void said.push(message),
      disconnect: () => {
        isOpen = false;
      },
      onMessage: { addListener: (listener: (message: FromLookUp) => void) => void heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => void gone.push(listener) },
    },
    tell: (message) => {
      for (const listener of heard) listener(message);
    },
    cut: () => {
      isOpen = false;
      for (const listener of gone) listener();
    },
    isOpen: () => isOpen,
  };
}
