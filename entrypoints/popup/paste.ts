import { useCallback, useState } from 'preact/hooks';
import type { ReadResult } from '../../core/explanation';
import { limits } from '../../core/limits';
import { askForReading } from '../shared/ask';
import { readAsBase64 } from './file';

export interface Paste {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What is being read, or was; null while there is only the box. */
  readonly reading: { readonly of: 'text' | 'file'; readonly result: ReadResult | null } | null;
  readonly explain: () => void;
  readonly takeFile: (file: File) => void;
  readonly back: () => void;
}

async function readFile(file: File): Promise<ReadResult> {
  // Before a byte is read: a film dropped by mistake must not fill the memory.
  if (file.size > limits.fileBytes) return { state: 'error', error: 'file-too-large' };
  if (file.size === 0) return { state: 'error', error: 'file-empty' };
  const base64 = await readAsBase64(file);
  if (base64 === undefined) return { state: 'error', error: 'file-unreadable' };
  return askForReading({ type: 'analyse-file', base64 });
}

/** The text and file box. `onFile` is told when a file arrives, wherever it was dropped. */
export function usePaste(onFile: () => void): Paste {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Paste['reading']>(null);
  const explain = async () => {
    setReading({ of: 'text', result: null });
    setReading({ of: 'text', result: await askForReading({ type: 'analyse-text', text }) });
  };
  const takeFile = useCallback(
    async (file: File) => {
      onFile();
      setReading({ of: 'file', result: null });
      setReading({ of: 'file', result: await readFile(file) });
    },
    [onFile],
  );
  return { text, setText, reading, explain, takeFile, back: () => setReading(null) };
}
