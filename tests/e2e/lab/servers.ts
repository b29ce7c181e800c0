import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Something that was started and can be stopped. */
export interface Running {
  stop(): Promise<void>;
}

/** Owner of the maildirs and of Roundcube's files: a user that every Debian has. */
export const owner = { user: 'nobody', group: 'nogroup' } as const;

const needed: Readonly<Record<string, string>> = {
  '/usr/sbin/dovecot': 'dovecot-imapd',
  '/usr/sbin/postfix': 'postfix',
  '/usr/bin/php': 'php-cli',
  '/usr/bin/sqlite3': 'sqlite3',
  '/var/lib/roundcube/public_html/index.php': 'roundcube-core',
  '/usr/share/roundcube/SQL/sqlite.initial.sql': 'roundcube-core',
};

/** Why the servers cannot run here; null if they can. */
export function missingServers(): string | null {
  const packages = Object.entries(needed).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  if (packages.length > 0) return `not installed: ${[...new Set(packages)].join(', ')}`;
  return process.getuid?.() === 0 ? null : 'the mail servers need root';
}

/** Starts a server in a process group of its own, its output in a file; the group ends with `stop`. */
export function startServer(
  command: string,
  args: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv = {},
): Running {
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group has ended by itself.
    }
  };
  return {
    async stop() {
      signal('SIGTERM');
      await Promise.race([ended, setTimeout(3_000, undefined, { ref: false })]);
      signal('SIGKILL');
    },
  };
}
