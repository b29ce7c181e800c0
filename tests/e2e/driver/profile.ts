import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Downloads } from './downloads';

/** What lies on the disk for one browser: it outlasts the browser's end, so that the browser can be started again on it. */
export class Profile {
  readonly downloads = new Downloads();
  readonly folder = mkdtempSync(join(tmpdir(), 'redeliver-profile-'));

  /** To be called when the browser has ended. */
  remove(): void {
    this.downloads.remove();
    // Processes of the browser may write a last file while they end.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
