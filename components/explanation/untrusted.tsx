import { Fragment } from 'preact';
import type { Span } from '../../core/explanation';
import { useTexts } from '../texts';
import { segmentsOf } from './segments';
import './untrusted.css';

/**
 * Text that came with a mail: text nodes only, isolated from the direction of the line around it, and with characters
 * that hide or reorder text made visible. A display name with U+202E could else turn an address around.
 */
export function Untrusted({ text, evidence = [] }: { text: string; evidence?: readonly Span[] }) {
  const { t } = useTexts();
  return (
    <bdi translate={false}>
      {segmentsOf(text, evidence).map((segment, index) => {
        const shown =
          segment.kind === 'text' ? (
            segment.text
          ) : (
            <span class="hidden-character" role="img" aria-label={t('ui:evidence.hidden', { code: segment.code })}>
              {segment.code}
            </span>
          );
        return segment.marked ? <mark key={index}>{shown}</mark> : <Fragment key={index}>{shown}</Fragment>;
      })}
    </bdi>
  );
}
