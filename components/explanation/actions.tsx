import { useContext } from 'preact/hooks';
import type { ActionId, Route } from '../../catalog/schema';
import type { ExplainedRecipient } from '../../core/explanation';
import { ResolverContext } from '../lookup/resolver-context';
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

export interface ActionsProps {
  readonly recipient: ExplainedRecipient;
  readonly onAct: (event: ActionEvent) => void;
}

function MainButton({ action, recipient, onAct }: ActionsProps & { action: ActionId }) {
  const texts = useTexts();
  const copyIp = asksForIp.has(recipient.advice.route) ? recipient.rejectedIp : null;
  return (
    <button type="button" class="button button-main" onClick={() => onAct({ action, copyIp })}>
      <span>{actionOf(texts, action, recipient)}</span>
      {copyIp && (
        <span class="actions-ip">
          <Icon name="copy" size={15} />
          <code translate={false}>{copyIp}</code>
        </span>
      )}
    </button>
  );
}

/** Who is asked by a look-up: said before it is pressed. */
function Asks() {
  const { t } = useTexts();
  const resolver = useContext(ResolverContext);
  return resolver && <p class="small soft">{t('ui:actions.asks', { name: resolver.name, host: resolver.host })}</p>;
}

function Others({ actions, recipient, onAct }: ActionsProps & { actions: readonly ActionId[] }) {
  const texts = useTexts();
  return actions.map((action) => (
    <button key={action} type="button" class="button" onClick={() => onAct({ action, copyIp: null })}>
      {actionOf(texts, action, recipient)}
    </button>
  ));
}

/** The one main button, the next best below it, and the rest folded away. */
export function Actions({ recipient, onAct }: ActionsProps) {
  const { t } = useTexts();
  const [first, ...others] = recipient.advice.actions;
  if (first === undefined) return null;
  // The refused IP has its own copy button.
  const [second, ...rest] = others.filter((action) => action !== 'copy-ip');
  const shared = { recipient, onAct };
  return (
    <section class="actions" aria-label={t('ui:actions.label')}>
      <MainButton action={first} {...shared} />
      {(first === 'check-domain' || first === 'check-ip') && <Asks />}
      {second !== undefined && <Others actions={[second]} {...shared} />}
      {rest.length > 0 && (
        <details class="actions-more">
          <summary>{t('ui:actions.more')}</summary>
          <div class="actions">
            <Others actions={rest} {...shared} />
          </div>
        </details>
      )}
    </section>
  );
}
