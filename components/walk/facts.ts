import type { AskId } from '../../catalog/schema';
import type { WalkCase } from '../../core/walk-case';
import type { Texts } from '../texts';

/** The part after the last @, without the bracket that may close an address; null where there is none. */
function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf('@') ?? -1;
  const domain =
    at < 0
      ? ''
      : (address ?? '')
          .slice(at + 1)
          .replace('>', '')
          .trim();
  return domain === '' || domain.includes(' ') ? null : domain;
}

/**
 * What can be copied for an ask: a string, `null` for a fact that the report lacks, `undefined` for what only the person
 * knows. Nothing is made up: sentences for support have a visible blank where a fact is missing.
 */
export function factFor(ask: AskId, about: WalkCase | null, { t }: Texts): string | null | undefined {
  const { original, recipient } = about ?? {};
  const blank = t('letter:technical.blank');
  switch (ask) {
    case 'ip':
      return recipient?.rejectedIp ?? null;
    case 'sender':
      return original?.from ?? null;
    case 'sender-domain':
      return domainOf(original?.from ?? null);
    case 'recipient':
      return recipient?.address ?? null;
    case 'recipient-domain':
      return domainOf(recipient?.address ?? null);
    case 'diagnostic':
      return recipient?.diagnostic ?? null;
    case 'status':
      return recipient?.status ?? null;
    case 'remote-host':
      return recipient?.remoteHost ?? null;
    case 'date':
      return original?.date ?? null;
    case 'message-id':
      return original?.messageId ?? null;
    case 'problem':
      return t('support:problem', { ip: recipient?.rejectedIp ?? blank });
    case 'request':
      return t('support:request', { ip: recipient?.rejectedIp ?? blank, code: recipient?.status ?? blank });
    default:
      return undefined;
  }
}
