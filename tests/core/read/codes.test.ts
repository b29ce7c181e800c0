import { describe, expect, test } from 'vitest';
import { codesIn } from '../../../core/read/codes';

describe('codes of a reply', () => {
  test.each([
    ['550 5.1.1 User unknown', '550', '5.1.1'],
    ['550-5.7.26 not authenticated', '550', '5.7.26'],
    ['554 554 5.7.0 Header error (state 18)', '554', '5.7.0'],
    ["Remote Server returned '550 5.7.708 Access denied'", '550', '5.7.708'],
    ['smtp;550 #5.1.0 Address rejected', '550', '5.1.0'],
    ["5.1.0 - Unknown address error 550-'5.7.1 Access denied'", '550', '5.7.1'],
    ['511 sorry, no mailbox here by that name (#5.1.1 - chkuser)', '511', '5.1.1'],
    ['452 4.3.1 Insufficient system resources', '452', '4.3.1'],
    ['Sorry, no mailbox (#5.1.1)', null, '5.1.1'],
    ['550 User unknown', '550', null],
    ['Connection timed out', null, null],
  ])('%s', (text, replyCode, status) => {
    expect(codesIn(text)).toMatchObject({ replyCode, status });
  });

  test.each([
    ['550 5.7.23 SPF violation -> 550 5.1.1 User unknown', '550', '5.1.1'],
    ['550 5.1.351 Remote server returned unknown recipient -> 550 : User unknown', '550', '5.1.351'],
    ['554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>', '421', '4.4.2'],
  ])('the wrapped reply counts: %s', (text, replyCode, status) => {
    expect(codesIn(text)).toMatchObject({ replyCode, status });
  });

  test.each([
    'Exchange 5.5.2653.19',
    'from 192.0.2.5',
    'version v5.1.2',
    'the file has 550 MB',
    'order-550-x',
    'port:25 at 4.5.6.7',
    'room 5.30',
    'a5.1.1@example.com',
  ])('no code in: %s', (text) => {
    expect(codesIn(text)).toMatchObject({ replyCode: null, status: null, at: -1 });
  });
});
