import './toast.css';

/** Says in passing what a click did. The region stands there from the start: screen readers hear only what changes. */
export function Toast({ text }: { text: string | null }) {
  return (
    <div class="toast" role="status" aria-live="polite">
      {text && <span class="toast-text">{text}</span>}
    </div>
  );
}
