import type { Finding } from '../../core/lookup/finding';
import { Untrusted } from '../explanation/untrusted';
import { useTexts } from '../texts';
import { LightChip, LightMark } from './light';
import { Offers, type OffersProps } from './offers';
import { PublishView } from './publish-view';
import { aboutOf, headingOf, sayingText } from './wording';

export interface FindingEvents extends Omit<OffersProps, 'offers'> {
  /** What is looked up: not said again where a check is about just that. */
  readonly subject: string;
  readonly onCopy: (text: string) => void;
}

/** What one check found: its light, sentences, the records as they stand, and what can be done. */
export function FindingView({ finding, subject, onCopy, ...shared }: FindingEvents & { finding: Finding }) {
  const texts = useTexts();
  const { t } = texts;
  const { check, light, says, found, publish, offers } = finding;
  const about = aboutOf(finding, subject);
  return (
    <li class={`look-finding look-finding-${light}`}>
      <div class="look-head">
        <h3 translate={check === 'list' ? false : undefined}>{headingOf(texts, finding)}</h3>
        <LightChip finding={finding} />
      </div>
      {about && (
        <p class="small soft">
          <code translate={false}>{about}</code>
        </p>
      )}
      <ul class="look-says">
        {says.map((saying, index) => (
          <li key={index} class={saying.light ? 'look-said' : undefined}>
            {saying.light && <LightMark light={saying.light} />}
            <span>{sayingText(texts, saying)}</span>
          </li>
        ))}
      </ul>
      {found.length > 0 && (
        <details class="look-found" open={light === 'bad' || light === 'warn'}>
          <summary>{t('lookup:found', { count: found.length })}</summary>
          <ul>
            {found.map((record, index) => (
              <li key={index}>
                <code translate={false}>
                  <Untrusted text={record} />
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {publish.map((record) => (
        <PublishView key={`${record.type} ${record.name} ${record.value}`} record={record} onCopy={onCopy} />
      ))}
      <Offers offers={offers} {...shared} />
    </li>
  );
}
