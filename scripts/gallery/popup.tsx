import type { ComponentChildren } from 'preact';
import { Shell, type View } from '../../components/page/shell';
import { Toast } from '../../components/page/toast';

export const ignore = () => {};

interface PopupProps {
  readonly view: View;
  readonly children: ComponentChildren;
  readonly toast?: string | null;
}

/** What stands around every view of the popup. */
export function Popup({ view, children, toast = null }: PopupProps) {
  return (
    <>
      <Shell view={view} onView={ignore} onLanguage={ignore} onSettings={ignore} onTab={ignore}>
        {children}
      </Shell>
      <Toast text={toast} />
    </>
  );
}
