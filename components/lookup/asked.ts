import type { LookUpAsk } from '../../core/lookup/ask';

/** What a look-up is about. The registry is asked beside it, for the same address. */
export type Asked = Exclude<LookUpAsk, { of: 'registry' }>;
