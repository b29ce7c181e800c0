import type { ComponentChildren } from 'preact';
import { walks } from '../../catalog/walks';
import { WalkView } from '../../components/walk/walk-view';
import type { WalkProgress } from '../../core/walk-case';
import { walkCaseOf } from '../../entrypoints/popup/walk-case';
import * as fixtures from '../../tests/components/fixtures';

const ignore = () => {};
const about = walkCaseOf(fixtures.explanationWith(), fixtures.recipientWith());
const bare = walkCaseOf(
  fixtures.explanationWith({ original: fixtures.nothing }),
  fixtures.recipientWith({ rejectedIp: null }),
);

const at = Date.UTC(2026, 10, 21, 12);

function Walk({ id, done = [], outcome, hasFacts = true }: WalkProps) {
  const walk = walks.find((one) => one.id === id) ?? null;
  const progress: WalkProgress = { done: [...done], outcome: outcome === undefined ? null : { id: outcome, at } };
  return (
    <WalkView
      answer={{ walk, about: hasFacts ? { ...about, door: 'spamhaus' } : bare, progress }}
      door={null}
      onLanguage={ignore}
      onDone={ignore}
      onOutcome={ignore}
      onCopy={ignore}
      onDoor={ignore}
      onLetter={ignore}
      onWalk={ignore}
      onGuide={ignore}
    />
  );
}

interface WalkProps {
  readonly id: string;
  readonly done?: readonly string[];
  readonly outcome?: string;
  readonly hasFacts?: boolean;
}

/** The walk-throughs; radio buttons of one name exclude each other on a page, so one state a sheet has an outcome. */
export const walkStates: Readonly<Record<string, () => ComponentChildren>> = {
  'walk-portal': () => (
    <Walk id="m365-delist-portal" done={['stop-cause', 'portal-form']} outcome="portal-not-listed" />
  ),
  'walk-form': () => <Walk id="outlook-sender-support" outcome="outlook-not-qualified" />,
  'walk-blanks': () => <Walk id="postmaster" hasFacts={false} />,
  'walk-mail': () => <Walk id="microsoft-delist-mail" />,
  'walk-list': () => <Walk id="blocklist" />,
  'walk-tenant': () => <Walk id="own-tenant" />,
  'walk-recipient': () => <Walk id="recipient-admin" />,
};
