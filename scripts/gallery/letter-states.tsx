import type { ComponentChildren } from 'preact';
import type { LetterKindId } from '../../catalog/schema';
import { LetterComposer } from '../../components/letter/letter-composer';
import { useTexts } from '../../components/texts';
import type { Letter } from '../../core/explanation';
import { letterKinds } from '../../core/letter-kinds';
import type { Draft, LetterFields } from '../../core/messages';
import { writeLetter } from '../../entrypoints/background/letter';
import * as boxes from '../../tests/components/box-fixtures';
import { ignore, Popup } from './popup';

function Composer({ draft, letter }: { draft: Draft; letter: Letter }) {
  const { t } = useTexts();
  return (
    <Popup view={draft.fields.kind === 'abuse' ? 'ip' : 'message'}>
      <LetterComposer
        draft={draft}
        kinds={letterKinds}
        letter={letter}
        wasRestored={draft.body !== null}
        most={{ field: 2000, headers: 12_000, body: 40_000 }}
        back={t(draft.fields.kind === 'abuse' ? 'ui:letter.backToIp' : 'ui:letter.back')}
        onDraft={ignore}
        onSend={ignore}
        onSave={ignore}
        onCopy={ignore}
        onBack={ignore}
      />
    </Popup>
  );
}

/** A letter as the background writes it, in the language of the page. */
function Written({
  kind,
  fields = {},
  body = null,
}: {
  kind: LetterKindId;
  fields?: Partial<LetterFields>;
  body?: string | null;
}) {
  const { language } = useTexts();
  const destination = kind === 'postmaster' ? 'icloud-support' : 'm365-delist-portal';
  const draft = { fields: { ...boxes.draft.fields, language, kind, destination, ...fields }, body };
  return <Composer draft={draft} letter={writeLetter(draft)} />;
}

const filledIn = { contact: '+45 00 00 00 00', assurance: true, elsewhere: true } as const;

/** Every kind of letter, before anything is filled in; one filled in and changed by hand. */
export const letterStates: Readonly<Record<string, () => ComponentChildren>> = {
  letter: () => <Written kind="recipient" />,
  'letter-edited': () => <Written kind="recipient" fields={filledIn} body={`${boxes.letter.body}\n`.repeat(8)} />,
  'letter-host': () => <Written kind="host" />,
  'letter-second': () => <Written kind="second-request" />,
  'letter-list': () => <Written kind="blocklist" fields={{ list: 'Example List', listed: '203.0.113.7' }} />,
  'letter-abuse': () => <Written kind="abuse" />,
  'letter-postmaster': () => <Written kind="postmaster" fields={filledIn} />,
};
