import type { Draft } from './draft';
import type { Report } from './report';
import { readTranscript } from './transcript';

/** One way of writing reports: a mail server's, a service's, a filter's. */
export interface Format {
  /** Reporter id, kebab case. */
  readonly id: string;
  /** Cheap: sender, subject, `includes` on the folded text. */
  recognise(report: Report): boolean;
  /** Recipients as the visible text names them; empty if it names none. */
  read(report: Report): Draft[];
}

/** A format that the transcript reader can read and that only needs telling apart. */
export function transcript(id: string, recognise: Format['recognise'], read: Format['read'] = readTranscript): Format {
  return { id, recognise, read };
}
