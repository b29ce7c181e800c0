import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import './standing-note.css';

/** How many cases are to be looked at, and the way to them; nothing where there are none. */
export function DueLine({ count, onList }: { readonly count: number; readonly onList: () => void }) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <button type="button" class="button due-line" onClick={onList}>
      {t('ui:follow.due', { count })}
      <Icon name="next" size={16} />
    </button>
  );
}
