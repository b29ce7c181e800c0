import 'i18next';
import type { Keys } from './resources';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** All namespaces, so that a plain `TFunction` takes every `namespace:key` and nothing else. */
    defaultNS: [
      'ui',
      'advice',
      'background',
      'codes',
      'diagnosis',
      'errors',
      'guide',
      'ip',
      'letter',
      'lookup',
      'rejections',
      'reports',
      'support',
      'walks',
    ];
    resources: Keys;
    returnNull: false;
  }
}
