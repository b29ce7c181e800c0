import type { ComponentChildren } from 'preact';
import type { CheckAnswer } from '../../core/explanation';
import { firstText, useTexts } from '../texts';
import { answerKey, type IpAnswerEvents, IpAnswerView } from './ip-answer';

interface IpBoxProps extends IpAnswerEvents {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  /** Null before the first check. */
  readonly answer: CheckAnswer | null;
  /** Addresses that the bounces in the tab name as refused. */
  readonly refusedIps: readonly string[];
  readonly maxChars: number;
  /** What the page is for, where there is room to say it. */
  readonly intro?: string | undefined;
  /** The look-up of what was typed. */
  readonly children?: ComponentChildren;
}

/** Takes an address or a domain and says what is known of it without asking anyone; the look-up stands below that. */
export function IpBox({ text, onText, onCheck, answer, maxChars, refusedIps, intro, children, ...events }: IpBoxProps) {
  const texts = useTexts();
  const { t } = texts;
  const isWrong = answer !== null && answer.state !== 'ok' && answer.state !== 'empty' && answer.domain === null;
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('ui:ip.title')}</h1>
      {intro && <p class="ip-intro soft">{intro}</p>}
      <form
        class="stack-tight"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onCheck();
        }}
      >
        <label class="field-label" for="ip-text">
          {t('ui:ip.label')}
        </label>
        <div class="ip-line">
          <input
            id="ip-text"
            class="field ip-text"
            type="text"
            inputMode="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            translate={false}
            maxLength={maxChars}
            placeholder="203.0.113.7"
            aria-describedby="ip-hint"
            aria-invalid={isWrong}
            value={text}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
          <button type="submit" class="button button-main">
            {t('ui:ip.button')}
          </button>
        </div>
        <div id="ip-hint" class="small soft">
          <p>{t('ui:ip.hint')}</p>
          <p>{t('ui:ip.offline')}</p>
        </div>
        {answer === null && refusedIps.length > 0 && (
          <div class="button-row">
            {refusedIps.map((ip) => (
              <button key={ip} type="button" class="button" onClick={() => events.onTake(ip)}>
                <span>
                  {t('lookup:known.take')} <code translate={false}>{ip}</code>
                </span>
              </button>
            ))}
          </div>
        )}
      </form>
      <p class="unseen" role="status">
        {answer && firstText(texts, [`${answerKey(answer)}.title`])}
      </p>
      {answer && (
        <IpAnswerView answer={answer} refusedIps={refusedIps} {...events}>
          {children}
        </IpAnswerView>
      )}
    </div>
  );
}
