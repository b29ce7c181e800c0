import type { LinkedList } from '../../core/lookup/places';
import { useTexts } from '../texts';

interface OtherListsProps {
  readonly linked: readonly LinkedList[];
  /** Names of lists that no longer exist. */
  readonly closed: readonly string[];
  readonly onDoor: (destination: string) => void;
}

/** Lists whose rules forbid what we could do, each with its own page; and those that are no more. */
export function OtherLists({ linked, closed, onDoor }: OtherListsProps) {
  const { t } = useTexts();
  return (
    <>
      <details class="look-group">
        <summary>
          {t('lookup:lists.linked')} ({linked.length})
        </summary>
        <p class="small soft">{t('lookup:lists.linkedWhy')}</p>
        <ul class="look-doors">
          {linked.map(({ id, name, destination }) => (
            <li key={id}>
              <button type="button" class="button" onClick={() => onDoor(destination)}>
                <span translate={false}>{name}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <details class="look-group">
        <summary>
          {t('lookup:lists.closed')} ({closed.length})
        </summary>
        <p class="small soft">{t('lookup:lists.closedWhy')}</p>
        <p class="small" translate={false}>
          {closed.join(' · ')}
        </p>
      </details>
    </>
  );
}

/** Microsoft's own lists, which nobody can query, and the three ways to find out all the same. */
export function MicrosoftLists() {
  const { t } = useTexts();
  return (
    <section class="stack-tight" aria-labelledby="look-microsoft">
      <h2 id="look-microsoft">{t('lookup:microsoft.title')}</h2>
      <p>{t('lookup:microsoft.why')}</p>
      <ul class="look-says">
        <li>{t('lookup:microsoft.bounce')}</li>
        <li>{t('lookup:microsoft.portal')}</li>
        <li>{t('lookup:microsoft.snds')}</li>
      </ul>
    </section>
  );
}
