import type { ComponentChildren } from 'preact';
import type { Basis } from '../../core/diagnose/diagnosis';
import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import { Codes } from './codes';
import { fateOf } from './tone';
import { Untrusted } from './untrusted';
import { titleOf } from './wording';
import './facts.css';

/** Ways of finding the cause that go by what this receiver means, not by what a code means in general. */
const recognised: ReadonlySet<Basis> = new Set<Basis>(['text', 'tag', 'code', 'range']);

interface FactsProps {
  readonly explanation: Explanation;
  readonly recipient: ExplainedRecipient;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Facts taken from mail as code, so that no translation and no line direction touches them. */
function Value({ text }: { text: string }) {
  return (
    <code>
      <Untrusted text={text} />
    </code>
  );
}

/** The refused IP in large: the fact that people copy, and mistake for their own computer's. */
export function RefusedIp({ ip, onCopyIp }: { ip: string; onCopyIp: (ip: string) => void }) {
  const { t } = useTexts();
  return (
    <section class="refused-ip card">
      <h2>{t('ui:facts.ip')}</h2>
      <p class="refused-ip-line">
        <code translate={false}>{ip}</code>
        <button
          type="button"
          class="button-plain"
          aria-label={t('ui:facts.copyIp', { ip })}
          onClick={() => onCopyIp(ip)}
        >
          <Icon name="copy" size={16} />
          {t('ui:facts.copy')}
        </button>
      </p>
      <p class="small soft">{t('ui:facts.ipHint')}</p>
    </section>
  );
}

/** All else that the report tells, for administrators and tickets. */
export function Facts({ explanation, recipient }: FactsProps) {
  const texts = useTexts();
  const { t } = texts;
  const { original, reporter, codes } = explanation;
  const ownCodes = [recipient.status, recipient.replyCode].filter((code) => code !== null);
  const isRecognised = recognised.has(recipient.diagnosis.basis);
  const known = isRecognised ? titleOf(texts, recipient, fateOf(explanation.kind, recipient.action)) : undefined;
  const facts = [
    ['recipient', recipient.address],
    ['server', recipient.remoteHost],
    ['blocklist', recipient.blocklistName],
    ['originalSubject', original.subject],
    ['originalDate', original.date],
    ['messageId', original.messageId],
    ['reporter', reporter],
  ] as const;
  return (
    <details>
      <summary>{t('ui:facts.title')}</summary>
      <Codes codes={ownCodes.length > 0 ? ownCodes : codes} known={known} />
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <Fact key={name} name={t(`ui:facts.${name}`)}>
                <Value text={value} />
              </Fact>
            ),
        )}
      </dl>
    </details>
  );
}
