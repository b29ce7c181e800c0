import { Fragment } from 'preact';
import { Untrusted } from './untrusted';

const PARTS = /[^@.]+|[@.]/g;

/** A mail address whose line may break after the `@` and before a dot, where people read it in parts. */
export function Address({ text }: { text: string }) {
  const parts = text.match(PARTS) ?? [];
  return (
    <bdi>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part === '.' && <wbr />}
          <Untrusted text={part} />
          {part === '@' && <wbr />}
        </Fragment>
      ))}
    </bdi>
  );
}
