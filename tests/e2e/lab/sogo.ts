import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { until } from '../poll';
import { freePort } from './ports';
import { type Keep, run, startServer } from './servers';
import { startFront } from './sogo-front';

/** The package's own user: it alone may read /etc/sogo/sogo.conf, without which SOGo does not start. */
const user = 'sogo';

const tables = `CREATE DATABASE sogo CHARACTER SET utf8mb4;
CREATE TABLE sogo.users (c_uid VARCHAR(60) PRIMARY KEY, c_name VARCHAR(60), c_password VARCHAR(60), c_cn VARCHAR(60), mail VARCHAR(60));
INSERT INTO sogo.users VALUES ('alice', 'alice', 'dummy', 'Alice Example', 'alice@sender.test');
`;

/** A database with no network and no accounts of its own, behind a socket in a folder that is SOGo's alone. */
async function startDatabase(home: string, keep: Keep): Promise<void> {
  writeFileSync(`${home}/tables.sql`, tables);
  mkdirSync(`${home}/data`);
  await run('chown', [`${user}:${user}`, `${home}/data`]);
  const socket = `${home}/database.sock`;
  const options = [
    '--no-defaults',
    `--user=${user}`,
    `--datadir=${home}/data`,
    `--socket=${socket}`,
    `--pid-file=${home}/database.pid`,
    `--init-file=${home}/tables.sql`,
    '--skip-networking',
    '--skip-grant-tables',
    // The small engine: the large one takes a second more, and a hundred megabytes.
    '--skip-innodb',
    '--default-storage-engine=Aria',
  ];
  await keep(startServer('/usr/sbin/mariadbd', options, `${home}/database.log`));
  await until('the database', () => existsSync(socket));
}

async function startCache(home: string, keep: Keep): Promise<void> {
  const socket = `${home}/cache.sock`;
  const options = ['-u', user, '-s', socket, '-m', '16'];
  await keep(startServer('/usr/bin/memcached', options, `${home}/cache.log`));
  await until('memcached', () => existsSync(socket));
}

/** Given on the command line, settings win over those of /etc/sogo. */
function settings(home: string, port: number, imap: number): Record<string, string> {
  const database = 'mysql://sogo:none@localhost:3306/sogo';
  return {
    WOPort: `127.0.0.1:${port}`,
    WOWorkersCount: '2',
    WONoDetach: 'YES',
    WOPidFile: `${home}/sogo.pid`,
    WOLogFile: '-',
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    SOGoUserSources: `({type=sql;id=users;viewURL="${database}/users";canAuthenticate=YES;userPasswordAlgorithm=plain;})`,
    SOGoMemcachedHost: `${home}/cache.sock`,
    SOGoIMAPServer: `imap://127.0.0.1:${imap}`,
    SOGoMailDomain: 'sender.test',
    SOGoLoginModule: 'Mail',
    SOGoMailMessageCheck: 'manually',
  };
}

/** Starts SOGo and what it needs, its files below `base`; resolves when it answers. */
export async function startSogo(base: string, ports: { web: number; imap: number }, keep: Keep): Promise<void> {
  const home = `${base}/sogo`;
  mkdirSync(home);
  await run('chown', [`${user}:${user}`, home]);
  chmodSync(home, 0o700);
  await Promise.all([startDatabase(home, keep), startCache(home, keep)]);
  const port = await freePort();
  const given = Object.entries(settings(home, port, ports.imap)).flatMap(([name, value]) => [`-${name}`, value]);
  const rights = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups'];
  await keep(
    startServer('setpriv', [...rights, '/usr/sbin/sogod', ...given], `${home}/sogo.log`, {
      HOME: home,
      MYSQL_UNIX_PORT: `${home}/database.sock`,
    }),
  );
  const front = await startFront(ports.web, port);
  await keep({
    async stop() {
      front.close();
      front.closeAllConnections();
    },
  });
  await until('SOGo', async () => (await fetch(`http://127.0.0.1:${ports.web}/SOGo/`)).ok, 20_000);
}
