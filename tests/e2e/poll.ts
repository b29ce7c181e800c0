const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long a step may take before the test counts as failed; generous, since two browsers may share two slow cores. */
const patience = 10_000;

/**
 * Asks again and again until the answer is neither null, undefined nor false, and returns it. What `ask` throws counts as "not yet":
 * pages are swapped under our feet.
 * @throws Error that names what never came, with the last reason
 */
export async function until<Value>(
  what: string | (() => string),
  ask: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  milliseconds = patience,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  let last = '';
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (reason) {
      last = `: ${String(reason).slice(0, 300)}`;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`waited ${milliseconds} ms in vain for ${typeof what === 'string' ? what : what()}${last}`);
}

/**
 * Shows that something stays away: asks for a while, since what has not come at once may come late.
 * @throws Error as soon as it is there
 */
export async function never(what: string, ask: () => Promise<boolean>, milliseconds = 1_500): Promise<void> {
  const end = Date.now() + milliseconds;
  do {
    if (await ask()) throw new Error(`there is ${what}`);
    await pause(100);
  } while (Date.now() < end);
}
