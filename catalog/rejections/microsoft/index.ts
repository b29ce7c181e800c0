import type { Rejection } from '../../schema';
import account518 from './account-518';
import accountDisabled5713 from './account-disabled-5713';
import accountQuota from './account-quota';
import addrOther from './addr-other';
import auth58 from './auth-58';
import authExchange573 from './auth-exchange-573';
import badMailbox511x from './bad-mailbox-511x';
import bareLf5611 from './bare-lf-5611';
import conn31x from './conn-31x';
import conn316 from './conn-316';
import connectorBlocked711 from './connector-blocked-711';
import consumerUnknown550 from './consumer-unknown-550';
import content56x from './content-56x';
import dane321 from './dane-321';
import dane322 from './dane-322';
import dane323 from './dane-323';
import dane324 from './dane-324';
import dane325 from './dane-325';
import directSend68 from './direct-send-68';
import dns310312 from './dns-310-312';
import edgeBlock541 from './edge-block-541';
import exchangeOutdated230 from './exchange-outdated-230';
import expired447 from './expired-447';
import group57193 from './group-5-7-193';
import groupSentitems103 from './group-sentitems-103';
import loop from './loop';
import m36526GoogleConfusion from './m365-26-google-confusion';
import m365514516Unlisted from './m365-514-516-unlisted';
import m365BadHelo506 from './m365-bad-helo-506';
import m365BannedAccount501 from './m365-banned-account-501';
import m365BannedAccount502503 from './m365-banned-account-502-503';
import m365BannedDomain800 from './m365-banned-domain-800';
import m365BannedIp from './m365-banned-ip';
import m365BannedRecipient505 from './m365-banned-recipient-505';
import m365BannedSender511 from './m365-banned-sender-511';
import m365Concurrency from './m365-concurrency';
import m365CustomerBlocklist from './m365-customer-blocklist';
import m365Dmarc509 from './m365-dmarc-509';
import m365ExternalForwarding520 from './m365-external-forwarding-520';
import m365FromHeader512 from './m365-from-header-512';
import m365Ipv6510 from './m365-ipv6-510';
import m365Ipv6Auth from './m365-ipv6-auth';
import m365Ipv6Limit508 from './m365-ipv6-limit-508';
import m365Ipv6Ptr from './m365-ipv6-ptr';
import m365LegacyBlocklist1 from './m365-legacy-blocklist1';
import m365QueueQuota from './m365-queue-quota';
import m365Rcpt504 from './m365-rcpt-504';
import m365RecipientThread from './m365-recipient-thread';
import m365RejectedByRecipient507 from './m365-rejected-by-recipient-507';
import m365SpamhausDomain from './m365-spamhaus-domain';
import m365SpamhausIp from './m365-spamhaus-ip';
import m365TempPrx from './m365-temp-prx';
import m365Throttle500699 from './m365-throttle-500-699';
import m365Throttle850899 from './m365-throttle-850-899';
import m365TooManyRcpt453 from './m365-too-many-rcpt-453';
import mailboxFull522 from './mailbox-full-522';
import mailboxOther from './mailbox-other';
import mtastsCert from './mtasts-cert';
import mtastsHost from './mtasts-host';
import multiFrom5120 from './multi-from-5120';
import outlookcomAuth515 from './outlookcom-auth-515';
import outlookcomBlocklistS3140S3150 from './outlookcom-blocklist-s3140-s3150';
import outlookcomConn652 from './outlookcom-conn-652';
import outlookcomDomainUnreachable from './outlookcom-domain-unreachable';
import outlookcomDy001 from './outlookcom-dy-001';
import outlookcomDy002 from './outlookcom-dy-002';
import outlookcomOu001 from './outlookcom-ou-001';
import outlookcomOu002 from './outlookcom-ou-002';
import outlookcomPfa700 from './outlookcom-pfa-700';
import outlookcomRate650 from './outlookcom-rate-650';
import outlookcomRp001 from './outlookcom-rp-001';
import outlookcomRp002 from './outlookcom-rp-002';
import outlookcomRp003 from './outlookcom-rp-003';
import outlookcomS1Generic from './outlookcom-s1-generic';
import outlookcomSc001 from './outlookcom-sc-001';
import outlookcomSc002 from './outlookcom-sc-002';
import outlookcomSc003 from './outlookcom-sc-003';
import outlookcomSc004 from './outlookcom-sc-004';
import protocol55x from './protocol-55x';
import rcptHourlyPair from './rcpt-hourly-pair';
import rcptHourlyTotal from './rcpt-hourly-total';
import recipientNotFound5110 from './recipient-not-found-5110';
import recipientRestriction5712 from './recipient-restriction-5-7-12';
import recipientRestriction5713 from './recipient-restriction-5-7-13';
import recipientRestriction57124 from './recipient-restriction-5-7-124';
import recipientRestriction57129 from './recipient-restriction-5-7-129';
import recipientRestriction57133 from './recipient-restriction-5-7-133';
import recipientRestriction57134 from './recipient-restriction-5-7-134';
import recipientRestriction57136 from './recipient-restriction-5-7-136';
import recipientUnknown351 from './recipient-unknown-351';
import relay541 from './relay-541';
import relay571 from './relay-571';
import remote50350 from './remote-50350';
import remote57350 from './remote-57350';
import remote57367 from './remote-57367';
import remote57368 from './remote-57368';
import resources431 from './resources-431';
import restrict51 from './restrict-51';
import restriction571 from './restriction-571';
import route544 from './route-544';
import rule900 from './rule-900';
import sendas60 from './sendas-60';
import senderDenied510 from './sender-denied-510';
import size534 from './size-534';
import smtpAuth57 from './smtp-auth-57';
import smtpAuth139 from './smtp-auth-139';
import smtpBasicAuth30 from './smtp-basic-auth-30';
import spfViolation from './spf-violation';
import system53x from './system-53x';
import tenant700749 from './tenant-700-749';
import tenantAttribution64 from './tenant-attribution-64';
import tenantIp708 from './tenant-ip-708';
import tenantMoera236 from './tenant-moera-236';
import tenantNosub444 from './tenant-nosub-444';
import tenantRecipientBlock703 from './tenant-recipient-block-703';
import tenantTerrl232233 from './tenant-terrl-232-233';
import tenantThreshold705 from './tenant-threshold-705';
import tenantUnregistered750 from './tenant-unregistered-750';
import timeouts441442 from './timeouts-441-442';
import tls317 from './tls-317';
import tlsOld466 from './tls-old-466';
import wrongRegion4462 from './wrong-region-4462';

/** Every file of this folder; a test compares. */
export const microsoft: readonly Rejection[] = [
  account518,
  accountDisabled5713,
  accountQuota,
  addrOther,
  auth58,
  authExchange573,
  badMailbox511x,
  bareLf5611,
  conn316,
  conn31x,
  connectorBlocked711,
  consumerUnknown550,
  content56x,
  dane321,
  dane322,
  dane323,
  dane324,
  dane325,
  directSend68,
  dns310312,
  edgeBlock541,
  exchangeOutdated230,
  expired447,
  group57193,
  groupSentitems103,
  loop,
  m36526GoogleConfusion,
  m365514516Unlisted,
  m365BadHelo506,
  m365BannedAccount501,
  m365BannedAccount502503,
  m365BannedDomain800,
  m365BannedIp,
  m365BannedRecipient505,
  m365BannedSender511,
  m365Concurrency,
  m365CustomerBlocklist,
  m365Dmarc509,
  m365ExternalForwarding520,
  m365FromHeader512,
  m365Ipv6510,
  m365Ipv6Auth,
  m365Ipv6Limit508,
  m365Ipv6Ptr,
  m365LegacyBlocklist1,
  m365QueueQuota,
  m365Rcpt504,
  m365RecipientThread,
  m365RejectedByRecipient507,
  m365SpamhausDomain,
  m365SpamhausIp,
  m365TempPrx,
  m365Throttle500699,
  m365Throttle850899,
  m365TooManyRcpt453,
  mailboxFull522,
  mailboxOther,
  mtastsCert,
  mtastsHost,
  multiFrom5120,
  outlookcomAuth515,
  outlookcomBlocklistS3140S3150,
  outlookcomConn652,
  outlookcomDomainUnreachable,
  outlookcomDy001,
  outlookcomDy002,
  outlookcomOu001,
  outlookcomOu002,
  outlookcomPfa700,
  outlookcomRate650,
  outlookcomRp001,
  outlookcomRp002,
  outlookcomRp003,
  outlookcomS1Generic,
  outlookcomSc001,
  outlookcomSc002,
  outlookcomSc003,
  outlookcomSc004,
  protocol55x,
  rcptHourlyPair,
  rcptHourlyTotal,
  recipientNotFound5110,
  recipientRestriction5712,
  recipientRestriction57124,
  recipientRestriction57129,
  recipientRestriction5713,
  recipientRestriction57133,
  recipientRestriction57134,
  recipientRestriction57136,
  recipientUnknown351,
  relay541,
  relay571,
  remote50350,
  remote57350,
  remote57367,
  remote57368,
  resources431,
  restrict51,
  restriction571,
  route544,
  rule900,
  sendas60,
  senderDenied510,
  size534,
  smtpAuth139,
  smtpAuth57,
  smtpBasicAuth30,
  spfViolation,
  system53x,
  tenant700749,
  tenantAttribution64,
  tenantIp708,
  tenantMoera236,
  tenantNosub444,
  tenantRecipientBlock703,
  tenantTerrl232233,
  tenantThreshold705,
  tenantUnregistered750,
  timeouts441442,
  tls317,
  tlsOld466,
  wrongRegion4462,
];
