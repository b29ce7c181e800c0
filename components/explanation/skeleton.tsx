import { useTexts } from '../texts';
import './skeleton.css';

/** Stands where the answer will be, as high as the answer. */
export function Skeleton({ of }: { of: 'message' | 'text' | 'file' }) {
  const { t } = useTexts();
  return (
    <div class="skeleton" role="status" aria-busy="true">
      <span class="unseen">{t(`ui:loading.${of}`)}</span>
      <i class="skeleton-chip" />
      <i class="skeleton-title" />
      <i class="skeleton-title skeleton-short" />
      <i class="skeleton-way" />
      <i class="skeleton-card" />
      <i class="skeleton-button" />
      <i class="skeleton-line" />
      <i class="skeleton-line" />
      <i class="skeleton-line skeleton-short" />
    </div>
  );
}
