import { transcript } from '../format';

/** DragonFly Mail Agent: one sentence, then `mx [192.0.2.1] did not like our RCPT TO:`. */
export const dragonfly = transcript('dragonfly', ({ folded }) => folded.includes('dragonfly mail agent'));
