import { pageLimits } from './page-limits';

/**
 * Every cap on untrusted input, by name and in one place. Sizes in bytes or UTF-16 units as the name says, times in
 * milliseconds. What is over a cap is cut or refused with a message, never read on.
 */
export const limits = {
  ...pageLimits,
  /** Lines looked at in one text. */
  lines: 8_000,
  /** A line is cut here; the longest diagnostics seen in real mail are below 2,000. */
  lineChars: 4_096,
  /** Recipients taken from one bounce. */
  recipients: 200,
  /** Lines that can belong to one recipient. */
  blockLines: 60,
  /** Nesting of MIME parts. */
  mimeDepth: 10,
  /** Header of one part or message. */
  headerBytes: 262_144,
  /** Fields of one header; real ones have below 300. */
  headerFields: 2_000,
  /** An encoded value is cut here before it is decoded. */
  encodedChars: 12_000,
  /** Of the returned message only its header matters. */
  returnedChars: 65_536,
  /** Addresses of links kept from one HTML part. */
  links: 200,
  /** Parts of one message. */
  mimeParts: 100,
  /** A diagnostic is cut here before it is shown or copied. */
  diagnosticChars: 2_000,
  /** A pasted piece of a reply without any code; longer texts are mail. */
  bareReplyChars: 600,
  /** Text typed into the IP box. */
  ipChars: 200,
  /** A field of a letter, typed or prefilled. */
  letterFieldChars: 2_000,
  /** A message's header, pasted into a letter; long ones have some 10,000. */
  letterHeadersChars: 12_000,
  /** A whole letter. */
  letterChars: 40_000,
  /** A mailto address as a whole: longer ones are cut by mail clients without a word. */
  mailtoChars: 1_800,
  /** Address of a compose window as a whole: many servers refuse more than 8 KiB. */
  composeChars: 8_000,
  /** Dismissed bars that are remembered, as hashes. */
  dismissed: 500,
  /** Cases that are followed up, events of one, doors of one, and the name of an IP or domain (RFC 1035, 2.3.4). */
  cases: 300,
  caseEvents: 60,
  caseDoors: 12,
  caseNameChars: 255,
  /** So many listings within so many days: removal alone is no help any more. */
  relapses: 3,
  relapseDays: 183,
  /** Codes listed for one bounce. */
  codes: 12,
  /** A tab that has not let itself be read by then (milliseconds) is one that we may not read. */
  readTabMs: 4_000,
  /** Full reports kept while the browser runs, and the size of one: the readers' own caps are far above real reports. */
  keptReports: 5,
  keptReportChars: 1_048_576,
  /** Steps of one walk-through. */
  walkSteps: 20,
  /** Bounces of which walk-throughs are kept while the browser runs, and how far somebody is with each. */
  walkCases: 10,
  walkProgress: 30,
  /** A name in the DNS (RFC 1035, 2.3.4). */
  nameChars: 255,
  /** Signatures of one mail that are looked at: mail that went through many hands has some five. */
  signatures: 8,
  /** One question to the resolver, all its tries together, and so the whole look-up of an address (milliseconds). */
  lookUpMs: 5_000,
  /** Different questions that one look at SPF asks; servers of a domain that are looked at. Checks elsewhere go on where we stop. */
  spfQuestions: 30,
  mailHosts: 5,
  /** A domain's look-up, whose questions follow from one another (milliseconds). */
  domainLookUpMs: 15_000,
  /** Questions that are open at the same time. */
  lookUpQuestions: 16,
  /** A DNS message: real answers have below 4,096 bytes. */
  dnsBytes: 16_384,
  /** Records taken from one answer, and characters of one TXT record. */
  dnsRecords: 100,
  txtChars: 4_096,
  /** Aliases (CNAME) that follow from one another: resolvers follow some ten. */
  aliases: 16,
  /** Answers kept while the browser runs, and the longest that one is kept (seconds). */
  dnsCache: 300,
  dnsCacheSeconds: 3_600,
  /** Longer answers are not kept: all of them together stay far below what browsers keep in memory for us. */
  dnsCachedChars: 4_096,
  /** Address of the user's own resolver. */
  resolverChars: 300,
  /** A page that asked for a permission goes on within this time, or not at all (milliseconds). */
  lookUpWaitMs: 300_000,
  /** What a registry tells of a network. */
  rdapBytes: 524_288,
  /** Entities of such an answer that are looked at, properties of the card of one, and abuse mailboxes that are shown. */
  rdapEntities: 100,
  rdapProperties: 60,
  abuseMails: 5,
  /** Networks that announce one address and are asked about. */
  networkOrigins: 3,
  /** Reverse names of one address whose own addresses are asked for. */
  reverseNames: 5,
  /** Records of one finding that are shown, and characters of each. */
  foundRecords: 10,
  foundChars: 500,
} as const;
