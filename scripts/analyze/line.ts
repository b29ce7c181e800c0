import type { ExplainedRecipient, Explanation } from '../../core/explanation';

function recipientOf({ diagnosis, advice, ...facts }: ExplainedRecipient) {
  return {
    address: facts.address,
    action: facts.action,
    replyCode: facts.replyCode,
    status: facts.status,
    diagnostic: facts.diagnostic,
    remoteHost: facts.remoteHost,
    rejectedIp: facts.rejectedIp,
    receiver: diagnosis.receiver,
    rejection: diagnosis.rejection,
    cause: diagnosis.cause,
    permanent: diagnosis.permanent,
    actor: diagnosis.actor,
    route: advice.route,
    actions: advice.actions,
  };
}

/** One line of the command's output, with exactly the Contract's fields. */
export function lineOf(id: string, { kind, reporter, recipients }: Explanation): string {
  return JSON.stringify({ id, kind, reporter, recipients: recipients.map(recipientOf) });
}
