import type { LetterAim } from '../explanation';

/**
 * The door of a case at which a letter knocks: the one where removal is asked for, or somebody who is written to. Null for a
 * report of unwanted mail, which asks for nothing, and where nobody knows the door.
 */
export function letterDoor({ kind, destination }: LetterAim): string | null {
  if (kind === 'recipient') return 'recipient-letter';
  if (kind === 'host') return 'host-letter';
  return kind === 'abuse' ? null : destination;
}
