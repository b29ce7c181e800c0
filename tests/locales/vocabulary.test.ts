import { expect, test } from 'vitest';
import { actors, causes, futileIds, letterKinds, ownActions, routes, stepIds } from '../../catalog/vocabulary';
import type { IpAnswer, ReadError } from '../../core/explanation';
import type { LetterFields } from '../../core/messages';
import type { Kind, Sign } from '../../core/read/bounce';
import { branch, english } from './texts';

/** The members of a closed union: the compiler asks for those that are missing here. */
const members = <Union extends string>(record: Readonly<Record<Union, true>>) => Object.keys(record);

const kinds = members<Kind>({
  failed: true,
  delayed: true,
  delivered: true,
  autoreply: true,
  complaint: true,
  imitation: true,
  none: true,
});
const signs = members<Sign>({
  empty: true,
  'delivery-status-part': true,
  'bounce-sender': true,
  'bounce-subject': true,
  'bounce-phrase': true,
  'smtp-reply': true,
  'code-only': true,
  quoted: true,
  'auto-submitted': true,
  'feedback-report': true,
  'read-receipt': true,
  'success-report': true,
  'foreign-links': true,
  'no-sign': true,
});
const readErrors = members<ReadError>({
  'tab-unreachable': true,
  'tab-gone': true,
  'no-permission': true,
  'text-apart': true,
  'text-closed': true,
  'text-empty': true,
  'text-too-long': true,
  'file-empty': true,
  'file-too-large': true,
  'file-binary': true,
  'file-unreadable': true,
  'report-gone': true,
  'report-no-address': true,
  'report-refused': true,
  'report-no-answer': true,
  'report-too-large': true,
  'report-not-source': true,
  'report-no-bounce': true,
  'report-other-message': true,
  unexpected: true,
});
const ipStates = members<Exclude<IpAnswer['state'], 'ok'>>({
  empty: true,
  'not-an-ip': true,
  hostname: true,
  range: true,
});
const letterFields = members<Exclude<keyof LetterFields, 'destination'>>({
  kind: true,
  language: true,
  sender: true,
  recipient: true,
  ip: true,
  diagnostic: true,
  remoteHost: true,
  date: true,
  subject: true,
  messageId: true,
  ipOwner: true,
  tried: true,
  contact: true,
  since: true,
  mailKind: true,
  mailAmount: true,
  mended: true,
  ticket: true,
  list: true,
  listed: true,
  source: true,
  received: true,
  unwanted: true,
  headers: true,
  assurance: true,
  elsewhere: true,
});

test.each([
  ['diagnosis:kind', kinds],
  ['diagnosis:cause', causes],
  ['diagnosis:actor', actors],
  ['diagnosis:fix', actors],
  ['diagnosis:noBounce.why', signs],
  ['advice:step', stepIds],
  ['advice:futile', futileIds],
  ['advice:route', routes],
  ['ip:state', ipStates],
  ['letter:field', letterFields],
  ['letter:kind', letterKinds],
  ['letter:note', letterKinds],
  ['letter:subject', letterKinds],
])('%s has a text for each id, and none for anything else', (path, ids) => {
  expect(branch(path)).toEqual([...ids].sort());
});

test('every own action has its label', () => {
  expect(branch('advice:action')).toEqual(expect.arrayContaining([...ownActions, 'page']));
});

test('every error of a reading has its text', () => {
  expect(readErrors.filter((error) => !english.has(`errors:${error}.title`))).toEqual([]);
});
