import type { ComponentChildren } from 'preact';
import { guide } from '../../catalog/guide';
import { OptionsView } from '../../components/access/options-view';
import { WebmailList } from '../../components/access/webmail-list';
import { WelcomeView } from '../../components/access/welcome-view';
import { BackButton } from '../../components/explanation/choice';
import { type Fetching, FullReport } from '../../components/explanation/full-report';
import { Reading } from '../../components/explanation/reading';
import { Watch } from '../../components/explanation/watch';
import { GuideView } from '../../components/guide/guide-view';
import { PasteBox } from '../../components/paste/paste-box';
import { useTexts } from '../../components/texts';
import type { Explanation, FullReport as Offer, ReadError, ReadResult } from '../../core/explanation';
import * as boxes from '../../tests/components/box-fixtures';
import * as fixtures from '../../tests/components/fixtures';
import { followStates, Setting } from './follow-states';
import { letterStates } from './letter-states';
import { lookUpStates, ResolverChoice } from './look-up-states';
import { ignore, Popup } from './popup';
import { walkStates } from './walk-states';

function Message({ result, children }: { result: ReadResult | null; children?: ComponentChildren }) {
  return (
    <Popup view="message">
      <div class="stack">
        <Reading result={result} of="message" onAct={ignore} onCopyIp={ignore} onAgain={ignore} onPaste={ignore} />
        {children}
      </div>
    </Popup>
  );
}

const read = (...explanations: Explanation[]) => <Message result={{ state: 'read', explanations }} />;
const about = (overrides: Partial<Explanation>) => read(fixtures.explanationWith(overrides));
const failed = (error: ReadError) => <Message result={{ state: 'error', error }} />;

function Partial({ by, fetching = 'idle' }: { by: Offer['by']; fetching?: Fetching }) {
  const recipients = by === 'read' ? [fixtures.recipientWith()] : [fixtures.unknown];
  return (
    <Popup view="message">
      <Reading
        result={{ state: 'read', explanations: [fixtures.explanationWith({ recipients })] }}
        of="message"
        onAct={ignore}
        onCopyIp={ignore}
        noteOf={() => (
          <FullReport
            offer={{ by, tab: 1, key: 'k' }}
            host="webmail.sender.example"
            fetching={fetching}
            maxFileBytes={26_214_400}
            onReport={ignore}
            onFile={ignore}
          />
        )}
      />
    </Popup>
  );
}

function Paste({ text }: { text: string }) {
  return (
    <Popup view="paste">
      <PasteBox
        text={text}
        onText={ignore}
        onExplain={ignore}
        onFile={ignore}
        maxChars={262_144}
        maxFileBytes={26_214_400}
      />
    </Popup>
  );
}

function PastedNone() {
  const { t } = useTexts();
  return (
    <Popup view="paste">
      <div class="stack">
        <BackButton text={t('ui:paste.back')} onBack={ignore} />
        <Reading result={{ state: 'read', explanations: [fixtures.none] }} of="text" onAct={ignore} onCopyIp={ignore} />
      </div>
    </Popup>
  );
}

function Toasted() {
  const { t } = useTexts();
  return (
    <Popup view="message" toast={t('ui:toast.ipCopiedOpening')}>
      <Reading
        result={{ state: 'read', explanations: [fixtures.explanationWith()] }}
        of="message"
        onAct={ignore}
        onCopyIp={ignore}
      />
    </Popup>
  );
}

function Welcome() {
  return (
    <WelcomeView onLanguage={ignore} onTry={ignore}>
      <WebmailList webmails={boxes.access.webmails} onTurnOn={ignore} />
    </WelcomeView>
  );
}

function Options() {
  return (
    <OptionsView
      settings={{ language: null, badge: true, marks: false, follow: false, resolver: 'cloudflare', ownResolver: '' }}
      browserLanguage="de"
      access={boxes.access}
      version="0.1.0"
      onSettings={ignore}
      onTurnOn={ignore}
      onTurnOff={ignore}
      onWelcome={ignore}
      onGuide={ignore}
    >
      <Setting isOn={false} />
      <ResolverChoice />
    </OptionsView>
  );
}

const Guide = () => <GuideView sections={guide} onLanguage={ignore} onDoor={ignore} onPrint={ignore} />;

/** Every state that a page can be in, drawn with the true components and texts. */
export const states: Readonly<Record<string, () => ComponentChildren>> = {
  refused: () => about({}),
  'unknown-recipient': () => about({ recipients: [fixtures.unknownRecipient] }),
  authentication: () => about({ recipients: [fixtures.authFailed] }),
  unknown: () => about({ recipients: [fixtures.unknown], codes: ['554'] }),
  delayed: () => about({ kind: 'delayed', recipients: [fixtures.throttled] }),
  delivered: () => about({ kind: 'delivered', recipients: [fixtures.delivered] }),
  recipients: () =>
    about({
      recipients: [fixtures.recipientWith(), fixtures.unknownRecipient, fixtures.throttled, fixtures.delivered],
    }),
  messages: () =>
    read(
      fixtures.explanationWith(),
      fixtures.explanationWith({
        subject: 'Недоставленное сообщение',
        recipients: [fixtures.throttled],
        kind: 'delayed',
      }),
      fixtures.explanationWith({ subject: null }),
    ),
  autoreply: () => about({ kind: 'autoreply', recipients: [], signs: ['auto-submitted'] }),
  complaint: () => about({ kind: 'complaint', recipients: [], signs: ['feedback-report'] }),
  imitation: () => about({ kind: 'imitation', recipients: [], signs: ['foreign-links', 'bounce-subject'] }),
  none: () => read(fixtures.none),
  watch: () => (
    <Message result={{ state: 'read', explanations: [] }}>
      <Watch host="webmail.sender.example" onWatch={ignore} />
    </Message>
  ),
  'report-offered': () => <Partial by="webmail" />,
  'report-busy': () => <Partial by="webmail" fetching="busy" />,
  'report-failed': () => <Partial by="webmail" fetching="report-refused" />,
  'report-file': () => <Partial by="file" />,
  'report-read': () => <Partial by="read" />,
  loading: () => <Message result={null} />,
  toast: () => <Toasted />,
  'tab-unreachable': () => failed('tab-unreachable'),
  'tab-gone': () => failed('tab-gone'),
  'no-permission': () => failed('no-permission'),
  'text-empty': () => failed('text-empty'),
  'text-too-long': () => failed('text-too-long'),
  'file-empty': () => failed('file-empty'),
  'file-too-large': () => failed('file-too-large'),
  'file-binary': () => failed('file-binary'),
  'file-unreadable': () => failed('file-unreadable'),
  unexpected: () => failed('unexpected'),
  ...letterStates,
  ...followStates,
  ...lookUpStates,
  paste: () => <Paste text="" />,
  'paste-filled': () => <Paste text={fixtures.recipientWith().diagnostic ?? ''} />,
  'paste-too-long': () => <Paste text={'x'.repeat(264_000)} />,
  'pasted-none': () => <PastedNone />,
  welcome: () => <Welcome />,
  guide: () => <Guide />,
  ...walkStates,
  options: () => <Options />,
};
