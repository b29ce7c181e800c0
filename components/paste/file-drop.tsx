import { useRef, useState } from 'preact/hooks';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import './paste.css';

interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly maxFileBytes: number;
}

const bytesPerMegabyte = 1_048_576;

/** A place to drop a saved message, with a button for those who do not drag. */
export function FileDrop({ onFile, maxFileBytes }: FileDropProps) {
  const { t } = useTexts();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      class={`drop${isOver ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="file" size={22} />
      <p>
        {t('ui:paste.drop')} <span class="soft">{t('ui:paste.or')}</span>
      </p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('ui:paste.choose')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".eml,.txt,message/rfc822,text/plain"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can then be chosen once more.
          currentTarget.value = '';
        }}
      />
      <p class="small soft">{t('ui:paste.fileHint', { size: Math.floor(maxFileBytes / bytesPerMegabyte) })}</p>
    </div>
  );
}
