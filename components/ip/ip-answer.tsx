import type { ComponentChildren } from 'preact';
import type { ActionId } from '../../catalog/schema';
import type { CheckAnswer } from '../../core/explanation';
import { actionText } from '../explanation/wording';
import { Known } from '../lookup/known';
import { MicrosoftLists } from '../lookup/other-lists';
import { Icon } from '../page/icon';
import { firstText, useTexts } from '../texts';
import './ip.css';

export interface IpAnswerEvents {
  readonly onAct: (action: ActionId, ip: string) => void;
  readonly onCopyIp: (ip: string) => void;
  /** Unwanted mail came from there. */
  readonly onAbuse: (ip: string) => void;
  /** Looks at this address instead. */
  readonly onTake: (ip: string) => void;
}

interface IpAnswerProps extends IpAnswerEvents {
  readonly answer: CheckAnswer;
  readonly refusedIps: readonly string[];
  /** The look-up of what was typed. */
  readonly children?: ComponentChildren;
}

export function answerKey({ state, range, family }: CheckAnswer): string {
  if (state !== 'ok') return `ip:state.${state}`;
  return range === null || range === 'public' ? `ip:kind.public-v${family ?? 4}` : `ip:kind.${range}`;
}

/** What is known without asking anybody, the look-up, and the doors; a private address has none, and the reason is said. */
export function IpAnswerView({ answer, refusedIps, children, ...events }: IpAnswerProps) {
  const texts = useTexts();
  const { t } = texts;
  const { ip, domain, block, embedded, canDelist, actions, cases } = answer;
  const key = answerKey(answer);
  const shown = ip ?? domain;
  // The address has its own copy button above.
  const doors = actions.filter((action) => action !== 'copy-ip');
  return (
    <div class="stack">
      <section class={`card stack-tight ${canDelist || domain ? 'ip-public' : 'ip-special'}`}>
        {shown && (
          <p class="ip-found">
            <code translate={false}>{shown}</code>
            {ip && (
              <button
                type="button"
                class="button-plain"
                aria-label={t('ui:facts.copyIp', { ip })}
                onClick={() => events.onCopyIp(ip)}
              >
                <Icon name="copy" size={16} />
                {t('ui:facts.copy')}
              </button>
            )}
          </p>
        )}
        <h2 class="ip-kind">{firstText(texts, [`${key}.title`])}</h2>
        <p>{firstText(texts, [`${key}.why`])}</p>
        {embedded && <p>{t('ip:embedded', { ip: embedded })}</p>}
        {block && (
          <p class="small soft">
            {t('ui:ip.block')} <code translate={false}>{block}</code>
          </p>
        )}
        {ip && <Known ip={ip} refusedIps={refusedIps} cases={cases} onTake={events.onTake} />}
      </section>
      {children}
      {ip && canDelist && <MicrosoftLists />}
      {ip && canDelist && (
        <section class="stack-tight">
          <h2>{t('ui:ip.doors')}</h2>
          {doors.map((action) => (
            <button key={action} type="button" class="button" onClick={() => events.onAct(action, ip)}>
              {actionText(texts, action, { ip, address: null })}
            </button>
          ))}
          <p class="small soft">{t('ui:ip.doorsHint')}</p>
        </section>
      )}
      {ip && canDelist && (
        <section class="stack-tight">
          <h2>{t('ui:ip.abuse')}</h2>
          <button type="button" class="button" onClick={() => events.onAbuse(ip)}>
            {t('letter:offer.abuse')}
          </button>
        </section>
      )}
    </div>
  );
}
