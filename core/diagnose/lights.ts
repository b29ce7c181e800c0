import type { Light, Lights } from './diagnosis';

/** `Spf= Fail`, `dkim=none`, Gmail's `SPF [example.com] with ip: [192.0.2.7] = did not pass`. */
const SPF = /\bspf\b[^=]{0,90}= ?([a-z]+)/i;
const DKIM = /\bdkim\b[^=]{0,20}= ?([a-z]+)/i;
const DMARC = /\bdmarc\b[^=]{0,20}= ?([a-z]+)/i;

const lightOf: Readonly<Record<string, Light>> = {
  pass: 'pass',
  fail: 'fail',
  hardfail: 'fail',
  softfail: 'fail',
  permerror: 'fail',
  temperror: 'fail',
  did: 'fail',
  none: 'none',
  neutral: 'none',
};

function light(pattern: RegExp, text: string): Light | null {
  return lightOf[pattern.exec(text)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** Results of SPF, DKIM and DMARC that a reply names, e.g. at the end of Outlook.com's 5.7.515. Null: it names none. */
export function readLights(diagnostic: string): Lights | null {
  const lights = { spf: light(SPF, diagnostic), dkim: light(DKIM, diagnostic), dmarc: light(DMARC, diagnostic) };
  return lights.spf || lights.dkim || lights.dmarc ? lights : null;
}
