import type advice from './en/advice.json';
import type background from './en/background.json';
import type codes from './en/codes.json';
import type diagnosis from './en/diagnosis.json';
import type errors from './en/errors.json';
import type guide from './en/guide.json';
import type ip from './en/ip.json';
import type letter from './en/letter.json';
import type lookup from './en/lookup.json';
import type rejections from './en/rejections.json';
import type reports from './en/reports.json';
import type ui from './en/ui.json';
import type walks from './en/walks.json';
import type support from './support.json';

/** English, by namespace: its keys are the ones that code may ask for. */
export interface Keys {
  readonly advice: typeof advice;
  readonly background: typeof background;
  readonly codes: typeof codes;
  readonly diagnosis: typeof diagnosis;
  readonly errors: typeof errors;
  /** Loaded by the guide alone, look at `page-texts.ts`. */
  readonly guide: typeof guide;
  /** Loaded with the first look-up, look at `page-texts.ts`. */
  readonly ip: typeof ip;
  readonly letter: typeof letter;
  /** Loaded with the first look-up, look at `page-texts.ts`. */
  readonly lookup: typeof lookup;
  readonly rejections: typeof rejections;
  /** Loaded by the list of cases alone, look at `page-texts.ts`. */
  readonly reports: typeof reports;
  /** English in every language. */
  readonly support: typeof support;
  readonly ui: typeof ui;
  /** Loaded by the walk-throughs alone, look at `page-texts.ts`. */
  readonly walks: typeof walks;
}

/** The texts of one language. Keys are the English ones but for plural forms; the tests compare them. */
export type Resources = {
  readonly [Namespace in Exclude<keyof Keys, 'guide' | 'ip' | 'lookup' | 'reports' | 'support' | 'walks'>]: object;
};
