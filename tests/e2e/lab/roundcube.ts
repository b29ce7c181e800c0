import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { until } from '../poll';
import { type Keep, owner, run, startServer } from './servers';

export type Skin = 'elastic' | 'larry' | 'classic';

/**
 * One Roundcube shows itself in three skins: who comes by another host name gets another one, by Roundcube's own means. Names below
 * localhost lead to loopback in every browser.
 */
export const hosts: Readonly<Record<Skin, string>> = {
  elastic: '127.0.0.1',
  larry: 'larry.localhost',
  classic: 'classic.localhost',
};

/** The old skins have the message below the list by habit. */
const layouts: Readonly<Record<Skin, string>> = { elastic: 'widescreen', larry: 'desktop', classic: 'desktop' };

interface RoundcubePorts {
  readonly web: number;
  readonly imap: number;
  readonly smtp: number;
}

const configuration = (base: string, { web, imap, smtp }: RoundcubePorts) => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${base}/roundcube/roundcube.sqlite?mode=0600';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = '24-char-dummy-key-123456';
$config['temp_dir'] = '${base}/roundcube/temp/';
$config['log_dir'] = '${base}/roundcube/logs/';
$config['plugins'] = [];
$config['language'] = 'en_US';
$config['enable_installer'] = false;
$config['ip_check'] = false;
$config['use_https'] = false;
$config['enable_spellcheck'] = false;
$config['include_host_config'] = [
${Object.entries(hosts)
  .map(([skin, host]) => `  '${host}:${web}' => '${skin}.inc.php',`)
  .join('\n')}
];
`;

/** Starts Roundcube on PHP's own web server, its files below `base`; resolves when it answers. */
export async function startRoundcube(base: string, ports: RoundcubePorts, keep: Keep): Promise<void> {
  const home = `${base}/roundcube`;
  for (const folder of ['config', 'temp', 'logs']) mkdirSync(`${home}/${folder}`, { recursive: true });
  writeFileSync(`${home}/config/config.inc.php`, configuration(base, ports));
  for (const [skin, layout] of Object.entries(layouts)) {
    writeFileSync(
      `${home}/config/${skin}.inc.php`,
      `<?php $config['skin'] = '${skin}'; $config['layout'] = '${layout}';\n`,
    );
  }
  // Debian keeps both in /etc; without them the login page comes out broken and says nothing.
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(`/etc/roundcube/${file}`, `${home}/config/${file}`);
  await run('/usr/bin/sqlite3', [`${home}/roundcube.sqlite`, '.read /usr/share/roundcube/SQL/sqlite.initial.sql']);
  await run('chown', ['-R', `${owner.user}:${owner.group}`, home]);
  const settings = [
    'display_errors=0',
    'log_errors=1',
    `error_log=${home}/logs/php.log`,
    `session.save_path=${home}/temp`,
  ];
  const php = ['/usr/bin/php', ...settings.flatMap((setting) => ['-d', setting])];
  const serve = ['-S', `127.0.0.1:${ports.web}`, '-t', '/var/lib/roundcube/public_html'];
  const rights = [`--reuid=${owner.user}`, `--regid=${owner.group}`, '--clear-groups'];
  await keep(
    startServer('setpriv', [...rights, ...php, ...serve], `${home}/logs/server.log`, {
      ROUNDCUBE_CONFIG_DIR: `${home}/config/`,
      PHP_CLI_SERVER_WORKERS: '4',
    }),
  );
  await until('Roundcube', async () => (await fetch(`http://127.0.0.1:${ports.web}/`)).ok);
}
