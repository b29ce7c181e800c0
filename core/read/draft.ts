import type { DeliveryAction, Phase } from './bounce';

/** What a format finds out about one recipient, before codes and addresses are taken out of the reply. */
export interface Draft {
  readonly address: string | null;
  /** Other names of the same recipient in the report (`expanded from`, `Original-Recipient`). */
  readonly aliases: readonly string[];
  readonly action: DeliveryAction | null;
  /** Sentences that may be the reply, the likeliest first. */
  readonly replies: readonly string[];
  readonly remoteHost: string | null;
  readonly status: string | null;
  /** Where a transcript shows the command that the reply answered. */
  readonly phase: Phase | null;
}

/** A draft with defaults. */
export function draft(address: string | null, replies: readonly string[], more: Partial<Draft> = {}): Draft {
  return { address, aliases: [], action: null, remoteHost: null, status: null, phase: null, ...more, replies };
}
