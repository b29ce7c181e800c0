import type { WaitRules } from './schema';

/**
 * How long to wait before looking again, from what the receivers announce. Read on 2026-11-21:
 * - delist portal, 24 hours "or longer"; delist@microsoft.com, an answer within 48 hours: MicrosoftDocs/defender-docs,
 *   external-senders-use-the-delist-portal-to-unblock-yourself.md
 * - Outlook.com sender support, first answer within 48 hours: reports of senders, 2024 to 2026
 * - Barracuda, 12 to 24 hours: its removal page; SpamCop, 24 hours after the last report: spamcop.net
 * - throttling of new senders, "a few days": MicrosoftDocs/defender-docs, mail sent to Microsoft 365 by outside senders
 * - an account released under Restricted entities, about an hour: MicrosoftDocs/defender-docs,
 *   outbound-spam-restore-restricted-users.md
 * Where nobody says anything (`elsewhere`, support requests, letters to people) three days are assumed; so is a day for what
 * was greylisted or removed.
 */
export const waitRules: WaitRules = {
  destinations: {
    'm365-delist-portal': { hours: 24, announced: true, nextStep: 'recipient-ticket' },
    'microsoft-delist-mail': { hours: 48, announced: true, nextStep: 'recipient-ticket' },
    'outlook-sender-support': { hours: 48, announced: false, nextStep: 'reply-to-ticket' },
    barracuda: { hours: 24, announced: true, nextStep: 'ask-provider' },
    spamcop: { hours: 24, announced: true, nextStep: 'stop-abuse' },
    'restricted-entities': { hours: 1, announced: true, nextStep: 'secure-tenant' },
    'm365-admin-support': { hours: 72, announced: false, nextStep: 'secure-tenant' },
    'recipient-letter': { hours: 72, announced: false, nextStep: 'ask-recipient-admin' },
    'host-letter': { hours: 72, announced: false, nextStep: 'ask-recipient-admin' },
  },
  causes: {
    'rate-limited': { hours: 72, announced: false, nextStep: 'ask-recipient-admin-connector' },
    greylisted: { hours: 24, announced: false, nextStep: 'ask-own-admin' },
  },
  elsewhere: { hours: 72, announced: false, nextStep: 'ask-provider' },
  removed: { hours: 24, announced: false, nextStep: 'stop-abuse' },
};

/** What the outcomes of walk-throughs mean for a case; all others leave it as it is. */
export const walkOutcomes: Readonly<Record<string, 'asked' | 'removed' | 'not-listed' | 'refused'>> = {
  asked: 'asked',
  removed: 'removed',
  'outlook-mitigated': 'removed',
  'outlook-conditional': 'removed',
  'list-not-listed': 'not-listed',
  'portal-not-listed': 'not-listed',
  'outlook-nothing-detected': 'not-listed',
  'postmaster-not-blocked': 'not-listed',
  'outlook-not-qualified': 'refused',
};
