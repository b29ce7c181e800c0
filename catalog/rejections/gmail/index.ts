import type { Rejection } from '../../schema';
import alignBulk from './align-bulk';
import blockedAttachment from './blocked-attachment';
import dailyLimit from './daily-limit';
import disabled from './disabled';
import dkimBulk from './dkim-bulk';
import dmarc from './dmarc';
import domainTypo from './domain-typo';
import headers from './headers';
import ipv6 from './ipv6';
import login from './login';
import loop from './loop';
import lowRepDomain from './low-rep-domain';
import lowRepIp from './low-rep-ip';
import messageIdQuota from './message-id-quota';
import messageRateLimited from './message-rate-limited';
import nodmarcBulk from './nodmarc-bulk';
import nosuchuser from './nosuchuser';
import notAuthorizedIp from './not-authorized-ip';
import policyDomain from './policy-domain';
import ptr from './ptr';
import quotaPerm from './quota-perm';
import quotaTemp from './quota-temp';
import rateRecipient from './rate-recipient';
import relay from './relay';
import rfc5322 from './rfc5322';
import size from './size';
import spfBulk from './spf-bulk';
import spfHardfail from './spf-hardfail';
import spfSuspicious from './spf-suspicious';
import suspiciousContent from './suspicious-content';
import tlsBulk from './tls-bulk';
import unauth from './unauth';
import unsolicitedIp from './unsolicited-ip';
import unsolicitedMessage from './unsolicited-message';
import unsolicitedRate from './unsolicited-rate';
import whitelistRcpt from './whitelist-rcpt';

/** Every file of this folder; a test compares. */
export const gmail: readonly Rejection[] = [
  alignBulk,
  blockedAttachment,
  dailyLimit,
  disabled,
  dkimBulk,
  dmarc,
  domainTypo,
  headers,
  ipv6,
  login,
  loop,
  lowRepDomain,
  lowRepIp,
  messageIdQuota,
  messageRateLimited,
  nodmarcBulk,
  nosuchuser,
  notAuthorizedIp,
  policyDomain,
  ptr,
  quotaPerm,
  quotaTemp,
  rateRecipient,
  relay,
  rfc5322,
  size,
  spfBulk,
  spfHardfail,
  spfSuspicious,
  suspiciousContent,
  tlsBulk,
  unauth,
  unsolicitedIp,
  unsolicitedMessage,
  unsolicitedRate,
  whitelistRcpt,
];
