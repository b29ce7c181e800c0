/** @type {Array<() => unknown>} */
const closers = [];

/**
 * Remembers what has to end with us: a browser, a server, a folder. Closed last in, first out.
 * @param {() => unknown} closer
 */
export function onClose(closer) {
  closers.push(closer);
}

/** Ends everything that was started; what fails to end does not keep the rest alive. */
export async function closeAll() {
  for (let closer = closers.pop(); closer; closer = closers.pop()) {
    try {
      await closer();
    } catch {
      // It may be gone already, e.g. a browser that the user closed.
    }
  }
}

/**
 * Ctrl-C, a closed terminal, a reader that went away (`| head`) and `kill` end what was started, then us. A second
 * ctrl-C does not wait.
 */
export function closeOnSignals() {
  let closing = false;
  process.stdout.on('error', async () => {
    await closeAll();
    process.exit(1);
  });
  const signals = /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]);
  for (const [signal, status] of signals) {
    process.on(signal, async () => {
      if (closing) process.exit(status);
      closing = true;
      process.stdout.write('\nstopping …\n');
      await closeAll();
      process.exit(status);
    });
  }
}
