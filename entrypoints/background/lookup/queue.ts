export type Queue = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** Lets so many tasks run at the same time; the others wait for their turn, in order. */
export function createQueue(most: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((turn) => waiting.push(turn));
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
