import type { ReporterCause } from './schema';

/** Reports whose author refuses for one reason only, in words of any language. */
export const reporterCauses: readonly ReporterCause[] = [
  { reporter: 'google-groups', cause: 'recipient-restricted' },
  { reporter: 'fml', cause: 'recipient-restricted' },
  { reporter: 'barracuda', cause: 'content-spam' },
];
