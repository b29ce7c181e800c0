import type { createBar } from './bar';
import type { Tell } from './messages';

type CreateBar = typeof createBar;

/** Content scripts have a global of their own, which no page sees: here the bar's script leaves what it brings. */
const own = globalThis as typeof globalThis & { createBar?: CreateBar };

export function fillBarSlot(create: CreateBar): void {
  own.createBar ??= create;
}

/**
 * What makes bars. It comes with the first bounce: pages that show ordinary mail need not load it. Undefined where the
 * background could not bring it.
 */
export async function barMaker(tell: Tell): Promise<CreateBar | undefined> {
  if (!own.createBar) await tell({ type: 'need-bar' });
  return own.createBar;
}
