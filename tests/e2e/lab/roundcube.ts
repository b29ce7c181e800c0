import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { until } from '../poll';
import { owner, type Running, run, startServer } from './servers';

const configuration = (base: string, imapPort: number, smtpPort: number) => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${base}/roundcube/roundcube.sqlite?mode=0600';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = '24-char-dummy-key-123456';
$config['temp_dir'] = '${base}/roundcube/temp/';
$config['log_dir'] = '${base}/roundcube/logs/';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['enable_installer'] = false;
$config['ip_check'] = false;
$config['use_https'] = false;
$config['enable_spellcheck'] = false;
$config['layout'] = 'widescreen';
`;

export interface RoundcubePorts {
  readonly web: number;
  readonly imap: number;
  readonly smtp: number;
}

/** Starts Roundcube on PHP's own web server, its files below `base`; resolves when it answers. */
export async function startRoundcube(base: string, ports: RoundcubePorts): Promise<Running> {
  const home = `${base}/roundcube`;
  for (const folder of ['config', 'temp', 'logs']) mkdirSync(`${home}/${folder}`, { recursive: true });
  writeFileSync(`${home}/config/config.inc.php`, configuration(base, ports.imap, ports.smtp));
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
  const server = startServer('setpriv', [...rights, ...php, ...serve], `${home}/logs/server.log`, {
    ROUNDCUBE_CONFIG_DIR: `${home}/config/`,
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await until('Roundcube', async () => (await fetch(`http://127.0.0.1:${ports.web}/`)).ok);
  return server;
}
