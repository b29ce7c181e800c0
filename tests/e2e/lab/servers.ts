import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { eximProgram } from '../../../scripts/setup/exim.mjs';
import { bindProgram } from '../../../scripts/setup/test-servers.mjs';
import { resources } from './sogo-front';

export const run = promisify(execFile);

/** Something that was started and can be stopped. */
export interface Running {
  stop(): Promise<void>;
}

/** Takes care that what runs is stopped at the end; throws if the end has come already. */
export type Keep = (one: Running) => Promise<void>;

/** Owner of the maildirs and of Roundcube's files: a user that every Debian has. */
export const owner = { user: 'nobody', group: 'nogroup' } as const;

/** What can be had: BIND by itself, all else beside Dovecot and Postfix. */
export type Server = 'roundcube' | 'sogo' | 'exim' | 'bind';

export const needsMail = (one: Server) => one !== 'bind';

const needed: Readonly<Record<Server | 'mail', Readonly<Record<string, string>>>> = {
  mail: { '/usr/sbin/dovecot': 'dovecot-imapd', '/usr/sbin/postfix': 'postfix' },
  roundcube: {
    '/usr/bin/php': 'php-cli',
    '/usr/bin/sqlite3': 'sqlite3',
    '/var/lib/roundcube/public_html/index.php': 'roundcube-core',
    '/usr/share/roundcube/SQL/sqlite.initial.sql': 'roundcube-core',
    '/usr/share/roundcube/skins/larry/meta.json': 'roundcube-skin-larry',
    '/usr/share/roundcube/skins/classic/meta.json': 'roundcube-skin-classic',
  },
  sogo: {
    '/usr/sbin/sogod': 'sogo',
    [resources]: 'sogo-common',
    '/usr/bin/memcached': 'memcached',
    '/usr/sbin/mariadbd': 'mariadb-server-core',
  },
  exim: { [eximProgram]: 'exim4-daemon-light, unpacked by the set-up of npm test' },
  bind: { [bindProgram]: 'bind9' },
};

/** Why these servers cannot run here; null if they can. */
export function missingServers(wanted: readonly Server[]): string | null {
  const hasMail = wanted.some(needsMail);
  const packages = [...(hasMail ? (['mail'] as const) : []), ...wanted].flatMap((server) =>
    Object.entries(needed[server]).flatMap(([file, name]) => (existsSync(file) ? [] : [name])),
  );
  if (packages.length > 0) return `not installed: ${[...new Set(packages)].join(', ')}`;
  return !hasMail || process.getuid?.() === 0 ? null : 'the mail servers need root';
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
