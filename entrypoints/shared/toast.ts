import { useCallback, useEffect, useState } from 'preact/hooks';

const shownFor = 4000;

/** A line that says what a click did and goes away by itself. */
export function useToast(): [text: string | null, show: (text: string) => void] {
  const [toast, setToast] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), shownFor);
    return () => clearTimeout(timer);
  }, [toast]);
  const show = useCallback((text: string) => setToast({ text }), []);
  return [toast?.text ?? null, show];
}
