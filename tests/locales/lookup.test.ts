import { describe, expect, test } from 'vitest';
import type { GroupId } from '../../components/lookup/groups';
import type { LookUpRefusal } from '../../core/lookup/ask';
import { networkSayings } from '../../core/lookup/cymru';
import { dkimSayings } from '../../core/lookup/dkim';
import { dmarcSayings } from '../../core/lookup/dmarc';
import { failedSayings } from '../../core/lookup/failed';
import { domainChecks, ipChecks, type Light, registryChecks } from '../../core/lookup/finding';
import { listSayings } from '../../core/lookup/list-verdict';
import { mtaStsSayings } from '../../core/lookup/mta-sts';
import { mxSayings } from '../../core/lookup/mx';
import { abuseSayings } from '../../core/lookup/rdap-answer';
import { requirementSayings } from '../../core/lookup/requirements';
import { reverseSayings } from '../../core/lookup/reverse';
import { spfSayings } from '../../core/lookup/spf-says';
import { tlsRptSayings } from '../../core/lookup/tls-rpt';
import { languages } from '../../locales';
import { branch, english, slips, textsOf } from './texts';

const sayings = [
  ...failedSayings,
  ...reverseSayings,
  ...networkSayings,
  ...listSayings,
  ...abuseSayings,
  ...mxSayings,
  ...spfSayings,
  ...dmarcSayings,
  ...dkimSayings,
  ...mtaStsSayings,
  ...tlsRptSayings,
  ...requirementSayings,
];

test('every saying of the checks has its text, and no other has', () => {
  const prefix = 'lookup:says.';
  const worded = [...english.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  expect(worded.sort()).toEqual([...new Set<string>(sayings)].sort());
});

/** The members of a closed union: the compiler asks for those that are missing here. */
const members = <Union extends string>(record: Readonly<Record<Union, true>>) => Object.keys(record);

const refusals = members<LookUpRefusal>({
  'special-address': true,
  'not-an-address': true,
  'not-a-domain': true,
  'no-permission': true,
  offline: true,
  'switched-off': true,
});
const lights = members<Light>({ good: true, warn: true, bad: true, plain: true, unknown: true });
const groups = members<GroupId>({
  bad: true,
  warn: true,
  plain: true,
  unknown: true,
  good: true,
  'not-listed': true,
});

test.each<[string, readonly string[]]>([
  ['lookup:check', [...new Set([...ipChecks, ...registryChecks, ...domainChecks])]],
  ['lookup:light', lights],
  ['lookup:group', groups],
  ['lookup:trouble.refused', refusals],
])('%s has a text for each id, and none for anything else', (path, ids) => {
  expect(branch(path)).toEqual([...ids].sort());
});

/** No list and no check proves that somebody is innocent, and none says so. */
const innocent: Readonly<Record<(typeof languages)[number], RegExp>> = {
  en: /\bclean\b|\ball clear\b|\bsafe\b/i,
  da: /\bren\b|\brent\b|\bfri for\b/i,
  de: /\bsauber\b|\bunbedenklich\b|\brein\b/i,
  nl: /\bschoon\b|\bonverdacht\b/i,
  ru: /чист(?:ый|ая|ое|ые|о)(?!\p{L})/iu,
  'zh-Hans': /干净|清白|安全无虞/,
};

describe.each(languages)('%s', (language) => {
  const own = [...textsOf(language)].filter(([key]) => key.startsWith('lookup:'));

  test('calls nobody clean', () => {
    expect(own.length).toBeGreaterThan(200);
    expect(slips(own, (text) => innocent[language].test(text))).toEqual([]);
  });

  test('counts in words only where a text has plural forms', () => {
    // A number before a noun bends it in most languages; these are always above one.
    const fixed =
      /^lookup:says\.(?:reverse\.several|reverse\.not-all|network\.several|spf\.several|dmarc\.several|dkim\.several|mta-sts\.several|tls-rpt\.several|mx\.more-hosts)/;
    const counted = own.filter(([key]) => !/_(?:one|few|many|other)$/.test(key) && !fixed.test(key));
    expect(slips(counted, (text) => /\{\{count\}\} [a-z\u0430-\u044f]/i.test(text))).toEqual([]);
  });
});
