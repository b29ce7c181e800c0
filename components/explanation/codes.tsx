import { firstText, type Texts, useTexts } from '../texts';
import './codes.css';

const ENHANCED = /^([245])\.(\d{1,3})\.(\d{1,3})$/;

/** Meaning of a code, from the exact one down to its subject and class; empty for what is no code. */
function meaningOf(texts: Texts, code: string, known: string | undefined): string {
  const [, class_, subject, detail] = ENHANCED.exec(code) ?? [];
  if (class_ === undefined) return firstText(texts, [`codes:reply.${code}`]) ?? '';
  const exact = known ?? firstText(texts, [`codes:detail.x-${subject}-${detail}`, `codes:subject.${subject}`]);
  const sentences = [firstText(texts, [`codes:class.${class_}`]), exact].filter((one) => one !== undefined);
  return sentences.join(texts.language === 'zh-Hans' ? '' : ' ');
}

interface CodesProps {
  readonly codes: readonly string[];
  /** What the receiver means by its enhanced code, where it is known: 5.4.1 is a dead network only in the standard. */
  readonly known?: string | undefined;
}

/** The codes of a report, each with what it means: to its receiver if that is known, else by the standard. */
export function Codes({ codes, known }: CodesProps) {
  const texts = useTexts();
  if (codes.length === 0) return null;
  return (
    <dl class="codes">
      {codes.map((code) => (
        <div key={code}>
          <dt>
            <code translate={false}>{code}</code>
          </dt>
          <dd>{meaningOf(texts, code, known)}</dd>
        </div>
      ))}
    </dl>
  );
}
