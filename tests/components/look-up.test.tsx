// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { countsOf, groupsOf } from '../../components/lookup/groups';
import { LookUpView } from '../../components/lookup/look-up-view';
import { begun, idle, isBlocked, pendingOf, type Run, told } from '../../components/lookup/run';
import { ticketText } from '../../components/lookup/ticket-text';
import type { LookUpRefusal } from '../../core/lookup/ask';
import type { Finding } from '../../core/lookup/finding';
import { type Language, languages } from '../../locales';
import { button, click, draw, redraw, textsIn } from './draw';
import * as given from './look-up-fixtures';

const ignore = () => {};
type Props = Parameters<typeof LookUpView>[0];

const view = (changed: Partial<Props> = {}) => (
  <LookUpView
    ask={given.ipAsk}
    run={idle}
    places={given.places}
    facts={null}
    isRegistryAsked={false}
    onStart={ignore}
    onStop={ignore}
    onSettings={ignore}
    onOffer={ignore}
    onCopy={ignore}
    onTicket={ignore}
    {...changed}
  />
);
const drawn = (changed: Partial<Props> = {}, language: Language = 'en') => draw(view(changed), language);

describe('what is said before anything is sent', () => {
  test.each<[string, Partial<Props>, string[], string[]]>([
    [
      'an address',
      {},
      ['Look up', 'Asks Cloudflare · cloudflare-dns.com', '203.0.113.7, in DNS questions for its reverse name'],
      ['Result for', 'Stop', 'For a ticket'],
    ],
    [
      'a domain with all that a report told',
      { ask: given.domainAsk },
      [
        'sender.example, in DNS questions for its mail servers',
        'bounce.sender.example, the domain of the envelope sender',
        'mail2026, a DKIM selector of sender.example',
        '203.0.113.7, in DNS questions for its reverse name',
      ],
      [],
    ],
    [
      'a resolver without an address',
      { places: { ...given.places, resolver: null } },
      ['The address of your own resolver cannot be used.'],
      ['Asks'],
    ],
  ])('%s', (_, changed, present, absent) => {
    const { textContent } = drawn(changed);
    for (const text of present) expect(textContent).toContain(text);
    for (const text of absent) expect(textContent).not.toContain(text);
  });

  test('the button is described by whom it asks and what it sends', () => {
    const place = drawn();
    const described = button(place, 'Look up').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => place.querySelector(`#${id}`)?.textContent?.slice(0, 15))).toEqual([
      'Asks Cloudflare',
      '203.0.113.7, in',
    ]);
  });
});

describe('while it runs', () => {
  test('says how far it is and what is waited for, lists by their number', () => {
    const place = drawn({ run: given.ipRunning });
    expect(place.querySelector('.look-count')?.textContent).toBe('2 of 7');
    expect(place.querySelector('progress')?.value).toBe(2);
    const pending = [...place.querySelectorAll('.look-pending li')].map((one) => one.textContent);
    expect(pending).toEqual(['Reverse name (PTR)', '4 block lists']);
  });

  test('the live region says that it began, and no more until it is over', () => {
    const place = drawn({ run: { ...given.ipRunning, findings: [] } });
    const region = () => place.querySelector('[role=status]')?.textContent;
    const begin = region();
    redraw(place, view({ run: given.ipRunning }));
    expect([begin, region()]).toEqual(['The questions are on their way.', 'The questions are on their way.']);
    redraw(place, view({ run: given.ipDone }));
    expect(region()).toBe(
      'Finished. Problems: 1. Worth a look: 1. No problem found: 0. Not found out: 2. Lists: 1 with an entry, 2 without.',
    );
  });

  test('the focus goes to the results, and stays there when the button under it goes', () => {
    const place = drawn();
    redraw(place, view({ run: given.ipRunning }));
    expect(document.activeElement?.textContent).toBe('Result for 203.0.113.7');
    button(place, 'Stop').focus();
    redraw(place, view({ run: given.ipDone }));
    expect(document.activeElement?.textContent).toBe('Result for 203.0.113.7');
  });

  test('it can be stopped and not begun a second time', () => {
    const onStop = vi.fn();
    const place = drawn({ run: given.ipRunning, onStop });
    click(button(place, 'Stop'));
    expect(onStop).toHaveBeenCalledOnce();
    expect(button(place, 'Look up again').disabled).toBe(true);
  });
});

describe('findings', () => {
  test('stand in groups, what stands out first, and not listed is neither good nor bad', () => {
    expect(groupsOf(given.ipDone.findings).map(({ id, findings }) => [id, findings.map(({ about }) => about)])).toEqual(
      [
        ['bad', ['psbl']],
        ['warn', ['203.0.113.7']],
        ['plain', ['203.0.113.7']],
        ['unknown', ['blocklist-de', 'uceprotect']],
        ['not-listed', ['dronebl', 'spamcop']],
      ],
    );
  });

  test.each<[string, Finding, string]>([
    ['listed', given.listed, 'listed'],
    ['not listed', given.notListed('dronebl', 'DroneBL'), 'not listed'],
    ['refused', given.refusedList, 'refused to answer'],
    ['unreachable', given.unreachable('psbl', 'PSBL'), 'unreachable'],
    [
      'a list that lists everybody',
      given.findingWith({
        check: 'list',
        about: 'psbl',
        light: 'unknown',
        says: [{ id: 'list.lists-everybody', values: { name: 'PSBL' } }],
      }),
      'no usable answer',
    ],
    ['another check', given.spf, 'problem'],
  ])('the light of %s is said in words', (_, finding, words) => {
    const place = drawn({ run: { ...given.ipDone, phase: 'stopped', findings: [finding] } });
    expect(place.querySelector('.look-light')?.textContent).toBe(words);
    expect(place.querySelector('.look-light svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('records are shown word for word, with hidden characters made visible', () => {
    const found = ['v=spf1 \u202einclude:_spf.example.net', '<b>x</b>'];
    const place = drawn({ ask: given.domainAsk, run: { ...given.domainDone, findings: [{ ...given.spf, found }] } });
    const records = [...place.querySelectorAll('.look-found code')];
    expect(records.map((one) => one.textContent)).toEqual(['v=spf1 U+202Einclude:_spf.example.net', '<b>x</b>']);
    expect(place.querySelector('.look-found b')).toBeNull();
  });

  test('names from the DNS reorder no sentence', () => {
    const says = [{ id: 'reverse.dynamic', values: { host: 'a\u202eb.example.net' } }];
    const place = drawn({ run: { ...given.ipDone, findings: [{ ...given.reverse, says }] } });
    expect(place.querySelector('.look-says')?.textContent).toContain('ab.example.net reads like');
  });

  test('a country is named in the reader’s language', () => {
    expect(drawn({ run: given.ipDone }, 'de').textContent).toContain('Registriert in: Dänemark.');
  });

  test('what is to be published is copied part by part', () => {
    const onCopy = vi.fn();
    const place = drawn({ ask: given.domainAsk, run: given.domainDone, onCopy });
    click(button(place, 'Copy: Name'));
    click(button(place, 'Copy: Value'));
    expect(onCopy.mock.calls).toEqual([[given.spf.publish[0]?.name], [given.spf.publish[0]?.value]]);
  });

  test.each<[string, Finding, string]>([
    ['a page of the catalogue', given.listed, 'Open: PSBL'],
    ['a registry, by the host that gets the address', given.network, 'Ask rdap.db.ripe.net where to report abuse'],
    ['a letter', given.abuse, 'Copy the address and prepare a letter'],
    ['another look-up', { ...given.mx, offers: [{ kind: 'look-up-ip', ip: '198.51.100.9' }] }, 'Look up 198.51.100.9'],
  ])('offers %s', (_, finding, name) => {
    const onOffer = vi.fn();
    click(button(drawn({ run: { ...given.ipDone, findings: [finding] }, onOffer }), name));
    expect(onOffer).toHaveBeenCalledExactlyOnceWith(finding.offers[0]);
  });

  test('a page that the catalogue does not know is no offer', () => {
    const finding: Finding = { ...given.listed, offers: [{ kind: 'destination', id: 'no-such-page' }] };
    expect(drawn({ run: { ...given.ipDone, findings: [finding] } }).querySelector('.look-offers')).toBeNull();
  });
});

describe('lists that are not asked', () => {
  test('are linked, and closed ones said to be closed, after the look-up', () => {
    const onOffer = vi.fn();
    const place = drawn({ run: given.ipDone, onOffer });
    click(button(place, 'Barracuda'));
    expect(onOffer).toHaveBeenCalledExactlyOnceWith({ kind: 'destination', id: 'barracuda' });
    expect(place.textContent).toContain('Closed lists (2)');
    expect(place.textContent).toContain('SORBS · NJABL');
  });

  test('have nothing to do with a domain', () => {
    const { textContent } = drawn({ ask: given.domainAsk, run: given.domainDone });
    expect(textContent).not.toContain('Closed lists');
  });
});

describe('troubles', () => {
  test.each<[LookUpRefusal, string, boolean]>([
    ['special-address', 'This address is not looked up.', false],
    ['not-an-address', 'This is not an IP address.', false],
    ['not-a-domain', 'This is not a domain on the internet.', false],
    ['no-permission', 'The browser was not allowed to ask this resolver.', true],
    ['offline', 'There is no connection.', true],
    ['switched-off', 'Look-ups are switched off.', false],
  ])('%s', (refusal, title, mayPass) => {
    const place = drawn({ run: given.refused(refusal) });
    expect(place.querySelector('[role=alert] h2')?.textContent).toBe(title);
    expect(place.textContent?.includes('Try again')).toBe(mayPass);
    expect(place.textContent).not.toContain('For a ticket');
  });

  test('a background that was stopped costs nothing of what had come', () => {
    const onStart = vi.fn();
    const place = drawn({ run: given.ipCut, onStart });
    expect(place.querySelector('[role=alert] h2')?.textContent).toBe('The browser ended the look-up.');
    expect(place.textContent).toContain('PSBL lists this address');
    click(button(place, 'Try again'));
    expect(onStart).toHaveBeenCalledOnce();
  });

  test('a network that lets nothing through is said once, not for each list', () => {
    const onSettings = vi.fn();
    const place = drawn({ run: given.blocked, onSettings });
    expect(place.querySelector('[role=alert] h2')?.textContent).toBe('Not one question got through.');
    expect(place.querySelectorAll('.look-finding')).toHaveLength(0);
    click(button(place, 'Open the settings'));
    expect(onSettings).toHaveBeenCalledOnce();
  });
});

describe('a run', () => {
  const found = (run: Run, finding: Finding) => told(run, { type: 'found', finding });

  test('takes what comes in any order, and a finding that comes again once', () => {
    const planned = told(begun, { type: 'plan', checks: given.ipDone.plan });
    const run = found(found(found(planned, given.listed), given.network), { ...given.network, light: 'unknown' });
    expect(run.findings.map(({ check, light }) => [check, light])).toEqual([
      ['list', 'bad'],
      ['network', 'unknown'],
    ]);
    expect(pendingOf(run)).toHaveLength(5);
    expect(told(run, { type: 'done' }).phase).toBe('done');
  });

  test.each<[string, Run, boolean]>([
    ['everything is unreachable', given.blocked, true],
    [
      'nothing is answered in time',
      {
        ...given.blocked,
        findings: given.blocked.findings.map((one) => ({
          ...one,
          says: [{ id: 'failed.no-answer', values: { name: one.about } }],
        })),
      },
      true,
    ],
    ['it is still running', { ...given.blocked, phase: 'running' }, false],
    ['one answer came', { ...given.blocked, findings: [...given.blocked.findings, given.network] }, false],
    ['a list refused', { ...given.blocked, findings: [given.refusedList] }, false],
    ['nothing came at all', { ...given.blocked, findings: [] }, false],
  ])('where %s, the network is to blame: %s', (_, run, expected) => expect(isBlocked(run)).toBe(expected));

  test('counts each group', () => {
    expect(countsOf(given.ipDone.findings)).toEqual({
      bad: 1,
      warn: 1,
      plain: 1,
      unknown: 2,
      good: 0,
      'not-listed': 2,
    });
  });
});

describe('the text for a ticket', () => {
  const at = 'November 21, 2026 at 3:04:05 PM GMT+1';
  const place = given.places.resolver;
  const written = (changed: Partial<Parameters<typeof ticketText>[1]>, language: Language = 'en') =>
    place
      ? ticketText(textsIn(language), { ask: given.ipAsk, run: given.ipDone, resolver: place, at, ...changed })
      : '';

  test('says what was asked, when, of whom, and each check in words', () => {
    const text = written({});
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Result for 203.0.113.7',
      `Looked up on: ${at}`,
      'Resolver: Cloudflare (cloudflare-dns.com)',
    ]);
    expect(text).toContain('== Problems ==\nPSBL: listed\n  PSBL lists this address (answer 127.0.0.2).');
    expect(text).toContain('  > Listed in PSBL, see https://psbl.example/203.0.113.7');
    expect(text).toContain('== Not listed ==\nDroneBL: not listed');
  });

  test('holds the record to publish, and the light of each sentence of a checklist', () => {
    const text = written({ ask: given.domainAsk, run: given.domainDone });
    expect(text).toContain('Sending IP address: 203.0.113.7');
    expect(text).toContain('  problem: SPF does not pass.');
    expect(text).toContain('  Value: v=spf1 ip4:203.0.113.7 include:_spf.hosting.example mx -all');
  });

  test('says that it is not whole where it was stopped', () => {
    expect(written({ run: given.ipCut })).toContain('This look-up was not finished.');
    expect(written({})).not.toContain('This look-up was not finished.');
  });

  test('has no character in it that reorders the lines around', () => {
    const finding = { ...given.reverse, found: ['a\u202eb.example.net'] };
    expect(written({ run: { ...given.ipDone, findings: [finding] } })).not.toContain('\u202e');
  });

  test.each(languages)('%s has every word of it', (language) => {
    const text = written({ ask: given.domainAsk, run: given.domainDone }, language);
    expect(text).not.toMatch(/lookup|says\.|\{\{/);
  });
});

test.each(languages)('%s: offers to write in English where that is another language', (language) => {
  const onTicket = vi.fn();
  const place = drawn({ run: given.ipDone, onTicket }, language);
  const box = place.querySelector<HTMLInputElement>('.look-check input');
  expect(box === null).toBe(language === 'en');
  if (box) click(box);
  click(button(place, textsIn(language).t('lookup:ticket.save')));
  expect(onTicket).toHaveBeenCalledExactlyOnceWith('save', language !== 'en');
});
