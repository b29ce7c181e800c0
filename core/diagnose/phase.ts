import type { Cause } from '../../catalog/schema';

/** Where in the SMTP dialogue a reply came, as the sending server notes it beside the reply. */
type Phase = 'connect' | 'mail-from';

const marks: readonly (readonly [string, Phase])[] = [
  ['in reply to mail from', 'mail-from'],
  ['after mail from', 'mail-from'],
  ['did not like our mail from', 'mail-from'],
  ['[mail_from]', 'mail-from'],
  ['but sender was rejected', 'mail-from'],
  ['after initial connection', 'connect'],
  ['refused to talk to me', 'connect'],
  ['initial server greeting', 'connect'],
  ['[connect]', 'connect'],
];

function phaseOf(diagnostic: string): Phase | null {
  const text = diagnostic.toLowerCase();
  return marks.find(([mark]) => text.includes(mark))?.[1] ?? null;
}

/** Before a recipient was named, nothing can be wrong with the recipient: it is the sender or its server. */
const causeInPhase: Readonly<Record<Phase, Partial<Record<Cause, Cause>>>> = {
  'mail-from': {
    'recipient-unknown': 'sender-blocked',
    'routing-dns': 'sender-blocked',
    'content-policy': 'sender-blocked',
  },
  connect: {
    'recipient-unknown': 'ip-blocked',
    'content-policy': 'ip-blocked',
    'content-spam': 'ip-blocked',
    unknown: 'ip-blocked',
  },
};

/** The cause as the moment of the refusal allows it. Only for what general words and codes say, not for known rejections. */
export function causeByPhase(cause: Cause, diagnostic: string): Cause {
  const phase = phaseOf(diagnostic);
  return (phase && causeInPhase[phase][cause]) ?? cause;
}
