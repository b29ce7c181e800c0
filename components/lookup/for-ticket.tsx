import { useState } from 'preact/hooks';
import { useTexts } from '../texts';

export interface TicketEvents {
  readonly onTicket: (way: 'copy' | 'save', isEnglish: boolean) => void;
}

/** The result as text for whoever is to mend it, who may not read the reader's language. */
export function ForTicket({ onTicket }: TicketEvents) {
  const { t, language } = useTexts();
  const [isEnglish, setEnglish] = useState(false);
  return (
    <section class="look-group" aria-labelledby="look-ticket">
      <h2 id="look-ticket">{t('lookup:ticket.title')}</h2>
      <p class="small soft">{t('lookup:ticket.hint')}</p>
      {language !== 'en' && (
        <label class="look-check">
          <input
            type="checkbox"
            checked={isEnglish}
            onChange={({ currentTarget }) => setEnglish(currentTarget.checked)}
          />
          {t('lookup:ticket.english')}
        </label>
      )}
      <div class="button-row">
        <button type="button" class="button" onClick={() => onTicket('copy', isEnglish)}>
          {t('lookup:ticket.copy')}
        </button>
        <button type="button" class="button" onClick={() => onTicket('save', isEnglish)}>
          {t('lookup:ticket.save')}
        </button>
      </div>
    </section>
  );
}
