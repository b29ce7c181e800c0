import { BackButton } from '../../components/explanation/choice';
import { Reading } from '../../components/explanation/reading';
import { PasteBox } from '../../components/paste/paste-box';
import { useTexts } from '../../components/texts';
import { limits } from '../../core/limits';
import type { Acts } from './acts';
import type { Follow } from './follow';
import type { Paste } from './paste';

/** A pasted text or a file, and what it turned out to be. */
export function PastePage({ paste, acts, follow }: { paste: Paste; acts: Acts; follow: Follow }) {
  const { t } = useTexts();
  const { text, setText, reading, explain, takeFile, back } = paste;
  if (reading) {
    return (
      <div class="stack">
        <BackButton text={t('ui:paste.back')} onBack={back} />
        <Reading result={reading.result} of={reading.of} onAct={acts.act} onCopyIp={acts.copyIp} follow={follow} />
      </div>
    );
  }
  return (
    <PasteBox
      text={text}
      onText={setText}
      onExplain={explain}
      onFile={takeFile}
      maxChars={limits.textChars}
      maxFileBytes={limits.fileBytes}
    />
  );
}
