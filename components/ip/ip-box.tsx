import type { ActionId } from '../../catalog/schema';
import type { IpAnswer } from '../../core/explanation';
import { useTexts } from '../texts';
import { IpAnswerView } from './ip-answer';

interface IpBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  /** Null before the first check. */
  readonly answer: IpAnswer | null;
  readonly maxChars: number;
  readonly onAct: (action: ActionId, ip: string) => void;
  readonly onCopyIp: (ip: string) => void;
  /** Unwanted mail came from there. */
  readonly onAbuse: (ip: string) => void;
}

/** Says what kind of address an IP is and which doors there are for it, without asking anyone. */
export function IpBox(props: IpBoxProps) {
  const { text, onText, onCheck, answer, maxChars, onAct, onCopyIp, onAbuse } = props;
  const { t } = useTexts();
  const isWrong = answer !== null && answer.state !== 'ok' && answer.state !== 'empty';
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('ui:ip.title')}</h1>
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
      </form>
      <div aria-live="polite">
        {answer && <IpAnswerView answer={answer} onAct={onAct} onCopyIp={onCopyIp} onAbuse={onAbuse} />}
      </div>
    </div>
  );
}
