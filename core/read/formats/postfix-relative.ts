import { transcript } from '../format';

/** Servers that write as Postfix does under a name of their own. */
export const postfixRelative = transcript(
  'postfix-relative',
  ({ folded }) =>
    folded.includes("i'm sorry to have to inform you that") || /<[^<>@ ]{1,64}@[^<>@ ]{1,255}>: host \S/.test(folded),
);
