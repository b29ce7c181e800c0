import { Resolver } from 'node:dns/promises';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { selfSigned } from '../../../scripts/demo/certificate.mjs';
import { bindProgram } from '../../../scripts/setup/test-servers.mjs';
import { until } from '../poll';
import { configuration, type World, worlds, zoneOf } from './bind-configuration';
import { startLate } from './late';
import { freePort } from './ports';
import { type Keep, run, startServer } from './servers';

/** A question as BIND wrote it down. */
interface Asked {
  readonly world: World;
  readonly name: string;
  readonly type: string;
}

/** A name server of one's own on loopback that speaks DNS over HTTPS (RFC 8484), as a resolver on the net does. */
export interface Bind {
  /** Where it answers over HTTPS; who comes from 127.0.0.1 sees the calm world. */
  readonly url: string;
  readonly port: number;
  /** All questions so far, in the order in which they came. */
  asked(): Asked[];
}

const zones = fileURLToPath(new URL('zones', import.meta.url));
const user = 'bind';

/** A line of BIND's query log: the view, then name, class and type. */
const question = /: view (\w+): query: (\S+) IN (\S+) /;

function questionsIn(log: string): Asked[] {
  return log.split('\n').flatMap((line) => {
    const [, world, name, type] = question.exec(line) ?? [];
    return world && name && type ? [{ world: world as World, name, type }] : [];
  });
}

/** As root it takes the rights of the package's own user; a port above 1023 needs none. */
async function giveAway(home: string): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  await run('chown', ['-R', `${user}:${user}`, home]);
  return ['-u', user];
}

/** Starts BIND below `base`; resolves when it answers. */
export async function startBind(base: string, keep: Keep): Promise<Bind> {
  const home = `${base}/bind`;
  mkdirSync(home);
  chmodSync(home, 0o755);
  cpSync(zones, home, { recursive: true });
  const { key, cert } = selfSigned('localhost');
  writeFileSync(`${home}/key.pem`, key);
  writeFileSync(`${home}/cert.pem`, cert);
  for (const world of Object.keys(worlds) as World[]) writeFileSync(`${home}/${world}.root`, zoneOf(world));
  const late = await startLate({
    'psbl.surriel.com': 1_500,
    'bl.mailspike.net': 2_500,
    'dnsbl.dronebl.org': 'never',
    'all.s5h.net': 'never',
    'bl.blocklist.de': 'fails',
  });
  await keep(late);
  const [plain, port] = [await freePort(), await freePort()];
  writeFileSync(`${home}/named.conf`, configuration(home, { plain, https: port, late: late.port }));
  const rights = await giveAway(home);
  await keep(startServer(bindProgram, ['-f', '-n', '1', '-c', `${home}/named.conf`, ...rights], `${home}/output.log`));
  for (const { from } of Object.values(worlds)) {
    const resolver = new Resolver({ timeout: 300, tries: 1 });
    resolver.setServers([`127.0.0.1:${plain}`]);
    resolver.setLocalAddress(from);
    await until('BIND', async () => (await resolver.resolve4('ns.lab')).includes('127.0.0.1'));
  }
  return {
    url: `https://127.0.0.1:${port}/dns-query`,
    port,
    asked: () => questionsIn(readFileSync(`${home}/queries.log`, 'utf8')),
  };
}
