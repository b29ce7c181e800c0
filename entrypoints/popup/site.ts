import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteAnswer } from '../../core/explanation';
import { ask } from '../shared/ask';
import { tab } from './place';

/** The site that the tab shows; null until it is known. */
export function useSite(): [site: SiteAnswer | null, refresh: () => void] {
  const [site, setSite] = useState<SiteAnswer | null>(null);
  const refresh = useCallback(() => {
    void ask({ type: 'get-site', tab })
      .catch(() => null)
      .then(setSite);
  }, []);
  useEffect(refresh, [refresh]);
  return [site, refresh];
}
