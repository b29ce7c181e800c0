import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../poll';

/** Folder into which one running browser saves files without asking. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'redeliver-downloads-'));

  /** The text of a file that is being saved, which is taken away after that. */
  async take(name: string): Promise<string> {
    const file = join(this.folder, name);
    // Browsers put an empty file in its place first, and the whole one over it at the end.
    await until(`the file ${name}`, async () => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0);
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    return text;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
