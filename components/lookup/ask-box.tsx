import type { ComponentChildren } from 'preact';
import type { LookUpPlace } from '../../core/lookup/places';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import type { Asked } from './asked';

interface AskBoxProps {
  readonly ask: Asked;
  /** Who is asked; null where the address that the user typed for it is none. */
  readonly resolver: LookUpPlace | null;
  readonly isRunning: boolean;
  readonly wasAsked: boolean;
  readonly onStart: () => void;
  readonly onSettings: () => void;
  /** What the user may add. */
  readonly children?: ComponentChildren;
}

/** What is sent, name by name. */
function Sent({ ask }: { ask: Asked }) {
  const { t } = useTexts();
  if (ask.of === 'ip') return <li>{t('lookup:ask.sent.ip', { ip: ask.ip })}</li>;
  return (
    <>
      <li>{t('lookup:ask.sent.domain', { domain: ask.domain })}</li>
      {ask.envelope && ask.envelope !== ask.domain && (
        <li>{t('lookup:ask.sent.envelope', { domain: ask.envelope })}</li>
      )}
      {ask.signatures.map(({ domain, selector }) => (
        <li key={`${selector} ${domain}`}>{t('lookup:ask.sent.key', { name: selector, domain })}</li>
      ))}
      {ask.ip && <li>{t('lookup:ask.sent.reverse', { ip: ask.ip })}</li>}
    </>
  );
}

/** The button, and beside it who gets to know what by it: nothing is sent before. */
export function AskBox({ ask, resolver, isRunning, wasAsked, onStart, onSettings, children }: AskBoxProps) {
  const { t } = useTexts();
  return (
    <section class="look-ask" aria-labelledby="look-ask-title">
      <h2 id="look-ask-title">{t(`lookup:ask.title.${ask.of}`)}</h2>
      {children}
      {resolver ? (
        <div class="look-ask-line">
          <button
            type="button"
            class={wasAsked ? 'button' : 'button button-main'}
            aria-describedby="look-ask-at look-ask-sent"
            disabled={isRunning}
            onClick={onStart}
          >
            {t(wasAsked ? 'lookup:ask.again' : 'lookup:ask.button')}
          </button>
          <span id="look-ask-at">
            {t('lookup:ask.at', { name: resolver.name })} · <code translate={false}>{resolver.host}</code>
          </span>
        </div>
      ) : (
        <p class="look-no-resolver">{t('lookup:ask.noResolver')}</p>
      )}
      <details class="look-sent" open={!wasAsked}>
        <summary>{t('lookup:ask.sent.title')}</summary>
        <ul id="look-ask-sent" class="small soft">
          <Sent ask={ask} />
          <li>{t('lookup:ask.sent.passed')}</li>
        </ul>
        <button type="button" class="button-plain" onClick={onSettings}>
          <Icon name="gear" size={16} />
          {t('lookup:ask.change')}
        </button>
      </details>
    </section>
  );
}
