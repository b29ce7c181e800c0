import { useState } from 'preact/hooks';
import type { GuideSection } from '../../catalog/schema';
import type { Language } from '../../core/messages';
import { PageHeader } from '../access/welcome-view';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import { GuidePartView } from './guide-part';
import { sectionsWith } from './search';
import './guide.css';

interface GuideViewProps {
  readonly sections: readonly GuideSection[];
  readonly onLanguage: (language: Language) => void;
  /** Opens a destination of the catalogue. */
  readonly onDoor: (destination: string) => void;
  readonly onPrint: () => void;
}

interface SectionProps extends Pick<GuideViewProps, 'onDoor'> {
  readonly section: GuideSection;
  readonly text: (key: string) => string;
}

function Section({ section, text, onDoor }: SectionProps) {
  const { t } = useTexts();
  const { id, parts, hasLookUp, doors } = section;
  return (
    <section id={id} aria-labelledby={`${id}-title`} class="guide-section">
      <h2 id={`${id}-title`}>{text(`guide:section.${id}.title`)}</h2>
      {parts.map((part) => (
        <GuidePartView key={part.id} part={part} path={`guide:section.${id}.${part.id}`} text={text} />
      ))}
      {hasLookUp && (
        <p class="guide-look-up">
          <a href="lookup.html" target="_blank" rel="noopener">
            {t('ui:ip.title')}
          </a>
        </p>
      )}
      {doors.length > 0 && (
        <div class="guide-doors">
          <h3>{t('guide:doors')}</h3>
          <div class="button-row">
            {doors.map((door) => (
              <button key={door} type="button" class="button" onClick={() => onDoor(door)}>
                {text(`advice:destination.${door}`)}
                <Icon name="tab" size={16} />
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** The guide: all sections on one page, with their own addresses, a search over them, and a print button. */
export function GuideView({ sections, onLanguage, onDoor, onPrint }: GuideViewProps) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const text = (key: string) => t(key as never);
  const found = sectionsWith(query, sections, text);
  const said = found.length === 0 ? t('guide:none') : t('guide:found', { count: found.length });
  return (
    <div class="page guide">
      <PageHeader onLanguage={onLanguage} />
      <main class="page-main">
        <div class="page-lead">
          <h1>{t('guide:title')}</h1>
          <p>{t('guide:intro')}</p>
        </div>
        <div class="guide-tools">
          <div class="guide-search">
            <label class="field-label" for="guide-search">
              {t('guide:search')}
            </label>
            <input
              id="guide-search"
              type="search"
              class="field"
              value={query}
              maxLength={100}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </div>
          <button type="button" class="button" onClick={onPrint}>
            {t('guide:print')}
          </button>
        </div>
        <p class="small soft" role="status">
          {query.trim() === '' ? '' : said}
        </p>
        <nav class="guide-contents" aria-labelledby="guide-contents">
          <h2 id="guide-contents">{t('guide:contents')}</h2>
          <ol>
            {found.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{text(`guide:section.${id}.title`)}</a>
              </li>
            ))}
          </ol>
        </nav>
        {found.map((section) => (
          <Section key={section.id} section={section} text={text} onDoor={onDoor} />
        ))}
      </main>
    </div>
  );
}
