import type { ActionId } from '../../catalog/schema';
import type { IpAnswer } from '../../core/explanation';
import { actionText } from '../explanation/wording';
import { Icon } from '../page/icon';
import { firstText, useTexts } from '../texts';
import './ip.css';

interface IpAnswerProps {
  readonly answer: IpAnswer;
  readonly onAct: (action: ActionId, ip: string) => void;
  readonly onCopyIp: (ip: string) => void;
  readonly onAbuse: (ip: string) => void;
}

function keyOf({ state, range, family }: IpAnswer): string {
  if (state !== 'ok') return `ip:state.${state}`;
  return range === null || range === 'public' ? `ip:kind.public-v${family ?? 4}` : `ip:kind.${range}`;
}

/** What kind of address it is, and the doors for it; a private one has none, and the reason is said. */
export function IpAnswerView({ answer, onAct, onCopyIp, onAbuse }: IpAnswerProps) {
  const texts = useTexts();
  const { t } = texts;
  const { ip, block, embedded, canDelist, actions } = answer;
  const key = keyOf(answer);
  // The address has its own copy button above.
  const doors = actions.filter((action) => action !== 'copy-ip');
  return (
    <div class="stack">
      <section class={`card stack-tight ${canDelist ? 'ip-public' : 'ip-special'}`}>
        {ip && (
          <p class="ip-found">
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
        )}
        <h2 class="ip-kind">{firstText(texts, [`${key}.title`])}</h2>
        <p>{firstText(texts, [`${key}.why`])}</p>
        {embedded && <p>{t('ip:embedded', { ip: embedded })}</p>}
        {block && (
          <p class="small soft">
            {t('ui:ip.block')} <code translate={false}>{block}</code>
          </p>
        )}
      </section>
      {ip && canDelist && (
        <section class="stack-tight">
          <h2>{t('ui:ip.doors')}</h2>
          {doors.map((action) => (
            <button key={action} type="button" class="button" onClick={() => onAct(action, ip)}>
              {actionText(texts, action, { ip, address: null })}
            </button>
          ))}
          <p class="small soft">{t('ui:ip.doorsHint')}</p>
          <p class="small soft">{t('ui:ip.microsoft')}</p>
        </section>
      )}
      {ip && canDelist && (
        <section class="stack-tight">
          <h2>{t('ui:ip.abuse')}</h2>
          <button type="button" class="button" onClick={() => onAbuse(ip)}>
            {t('letter:offer.abuse')}
          </button>
        </section>
      )}
    </div>
  );
}
