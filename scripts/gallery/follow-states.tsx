import type { ComponentChildren } from 'preact';
import { Reading } from '../../components/explanation/reading';
import { CasesView } from '../../components/follow/cases-view';
import { DueLine } from '../../components/follow/due-line';
import { FollowSetting } from '../../components/follow/follow-setting';
import type { CasesAnswer, LetterStart } from '../../core/explanation';
import type { Progress } from '../../core/follow/standing';
import { explanationWith, recipientWith } from '../../tests/components/fixtures';
import { cases, progresses, standingWith } from '../../tests/components/follow-fixtures';
import { ignore, Popup } from './popup';

interface FollowedProps {
  readonly progress: Progress | null;
  readonly due?: number;
  readonly letter?: LetterStart;
}

function Followed({ progress, due = 0, letter }: FollowedProps) {
  const recipients = [recipientWith(letter ? { letter } : {})];
  const follow = { standingOf: () => standingWith(progress), onDeed: ignore, onList: ignore };
  return (
    <Popup view="message">
      <div class="stack">
        <DueLine count={due} onList={ignore} />
        <Reading
          result={{ state: 'read', explanations: [explanationWith({ recipients })] }}
          of="message"
          onAct={ignore}
          onCopyIp={ignore}
          follow={follow}
        />
      </div>
    </Popup>
  );
}

function Cases({ answer, isOn }: { answer: CasesAnswer; isOn: boolean }) {
  return (
    <CasesView
      answer={answer}
      isOn={isOn}
      today="2026-11-21"
      onLanguage={ignore}
      onSettings={ignore}
      onSave={ignore}
      onDeleteAll={ignore}
      onDeed={ignore}
      onDoor={ignore}
      onDelete={ignore}
    />
  );
}

/** The setting as it stands in the options. */
export const Setting = ({ isOn }: { isOn: boolean }) => (
  <FollowSetting isOn={isOn} stored={2} onSwitch={ignore} onList={ignore} onDeleteAll={ignore} />
);

const bothLetters: LetterStart = {
  kind: 'host',
  destination: 'spamhaus',
  listed: '203.0.113.7',
  ownServer: { kind: 'blocklist', destination: 'spamhaus' },
};

/** Follow-up, beside an explanation and as the list of all cases. */
export const followStates: Readonly<Record<string, () => ComponentChildren>> = {
  'follow-offered': () => <Followed progress={null} />,
  'follow-opened': () => <Followed progress={progresses.opened} />,
  'follow-waiting': () => <Followed progress={progresses.waiting} />,
  'follow-estimated': () => <Followed progress={progresses.estimated} letter={bothLetters} />,
  'follow-due': () => <Followed progress={progresses.due} due={2} />,
  'follow-relapse': () => <Followed progress={progresses.relapse} />,
  cases: () => <Cases answer={{ cases, damaged: 0 }} isOn />,
  'cases-none': () => <Cases answer={{ cases: [], damaged: 1 }} isOn={false} />,
};
