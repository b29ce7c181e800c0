import { firstText, type Texts, useTexts } from '../texts';
import './codes.css';

const ENHANCED = /^([245])\.(\d{1,3})\.(\d{1,3})$/;

/** Meaning of a code, from the exact one down to its subject and class; empty for what is no code. */
function meaningOf(texts: Texts, code: string): string {
  const [, class_, subject, detail] = ENHANCED.exec(code) ?? [];
  if (class_ === undefined) return firstText(texts, [`codes:reply.${code}`]) ?? '';
  const exact = firstText(texts, [`codes:detail.x-${subject}-${detail}`, `codes:subject.${subject}`]);
  return [firstText(texts, [`codes:class.${class_}`]), exact].filter(Boolean).join(' ');
}

/** The codes of a report, each with what it means by the standard. */
export function Codes({ codes }: { codes: readonly string[] }) {
  const texts = useTexts();
  if (codes.length === 0) return null;
  return (
    <dl class="codes">
      {codes.map((code) => (
        <div key={code}>
          <dt>
            <code translate={false}>{code}</code>
          </dt>
          <dd>{meaningOf(texts, code)}</dd>
        </div>
      ))}
    </dl>
  );
}
