import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the heading of a place when what it shows changes, so that keyboard and screen reader go along;
 * not when it is shown first.
 */
export function useFocusOnChange<T extends HTMLElement>(shown: unknown): RefObject<T | null> {
  const place = useRef<T>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    place.current?.querySelector('h1')?.focus();
  }, [shown]);
  return place;
}
