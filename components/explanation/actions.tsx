import type { ActionId, Route } from '../../catalog/schema';
import type { ExplainedRecipient } from '../../core/explanation';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import { actionOf } from './wording';
import './actions.css';

/** Doors behind these ask for the refused IP, so the click that opens the first one copies it. */
const asksForIp: ReadonlySet<Route> = new Set<Route>([
  'm365-delist-portal',
  'outlook-sender-support',
  'microsoft-delist-mail',
  'blocklist',
  'provider-postmaster',
]);

export interface ActionEvent {
  readonly action: ActionId;
  /** The IP to put on the clipboard with the same click. */
  readonly copyIp: string | null;
}

interface ActionsProps {
  readonly recipient: ExplainedRecipient;
  readonly onAct: (event: ActionEvent) => void;
}

/** The one main button, and below it whatever else can be done. */
export function Actions({ recipient, onAct }: ActionsProps) {
  const texts = useTexts();
  const { actions, route } = recipient.advice;
  const [first, ...others] = actions;
  if (first === undefined) return null;
  const copyIp = asksForIp.has(route) ? recipient.rejectedIp : null;
  return (
    <section class="actions" aria-label={texts.t('ui:actions.label')}>
      <button type="button" class="button button-main" onClick={() => onAct({ action: first, copyIp })}>
        <span>{actionOf(texts, first, recipient)}</span>
        {copyIp && (
          <span class="actions-ip">
            <Icon name="copy" size={15} />
            <span class="unseen">{texts.t('ui:actions.copiesIp', { ip: '' })}</span>
            <code translate={false}>{copyIp}</code>
          </span>
        )}
      </button>
      {others.map((action) => (
        <button key={action} type="button" class="button" onClick={() => onAct({ action, copyIp: null })}>
          {actionOf(texts, action, recipient)}
        </button>
      ))}
    </section>
  );
}
