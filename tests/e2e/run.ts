import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, BrowserOptions } from './driver/browser';
import { startChromium } from './driver/chromium';
import { startFirefox } from './driver/firefox';
import { type FakeHosts, startFakeHosts } from './hosts/fake-hosts';
import { pageFor } from './hosts/pages';
import { registryAt } from './hosts/registries';
import { isWorking, resolversOn } from './hosts/resolvers';
import { type Lab, startLab } from './lab/lab';
import { refusals } from './lab/refusals';
import { missingServers, type Running, type Server } from './lab/servers';
import { Report, saveWhatIsSeen } from './report';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { Seat } from './seat';
import { Stage } from './stage';

const limit = 90_000;

interface Target {
  readonly name: Browser['name'];
  readonly extension: string;
  start(options: BrowserOptions): Promise<Browser>;
}

const targetsIn = (builds: string): readonly Target[] => [
  { name: 'chromium', extension: resolve(builds, 'chrome-mv3'), start: startChromium },
  { name: 'firefox', extension: resolve(builds, 'firefox-mv3'), start: startFirefox },
];

interface Run {
  readonly hosts: FakeHosts;
  readonly lab: Lab | null;
  readonly report: Report;
  readonly wanted: RegExp;
}

/** What runs now and must be stopped, whatever happens. */
const open = new Set<Running>();
let isStopping = false;

async function stopAll(): Promise<void> {
  isStopping = true;
  await Promise.allSettled([...open].map((one) => one.stop()));
}

function withLimit(work: Promise<void>, milliseconds: number): Promise<void> {
  const done = new AbortController();
  const late = setTimeout(milliseconds, undefined, { signal: done.signal }).then(() => {
    throw new Error(`not done within ${milliseconds} ms`);
  });
  return Promise.race([work, late]).finally(() => done.abort());
}

/** Plays one scenario, then looks for errors in the extension and calls to strangers. */
async function play(scenario: Scenario, stage: Stage): Promise<void> {
  await stage.browser.forgetComplaints();
  await withLimit(scenario.run(stage), limit);
  const complaints = await stage.browser.complaints();
  if (complaints.length > 0) throw new Error(`the extension complains: ${complaints.join('; ')}`);
  const strangers = stage.strangers();
  if (strangers.length > 0) throw new Error(`asked without a click: ${strangers.join(', ')}`);
}

function notStarted(needed: readonly Server[], lab: Lab | null): string | null {
  if (!lab) return 'the mail servers did not start';
  const failed = needed.filter((one) => lab.failures.has(one));
  return failed.length > 0 ? `did not start: ${failed.join(', ')}` : null;
}

/** Why a scenario cannot be played here; null if it can. */
function reasonToLeaveOut(scenario: Scenario, name: Browser['name'], lab: Lab | null): string | null {
  const missing = scenario.needs && (missingServers(scenario.needs) ?? notStarted(scenario.needs, lab));
  if (missing) return missing;
  return scenario.leftOut?.[name] ?? null;
}

/** Runs the work in the seat's browser; after a failure, keeps what was seen and gives the browser up. */
async function attempt(
  seat: Seat,
  name: string,
  work: (browser: Browser) => Promise<void>,
): Promise<{ readonly reason: unknown } | null> {
  let browser: Browser | undefined;
  try {
    browser = await seat.take();
    await work(browser);
    return null;
  } catch (reason) {
    if (browser) {
      const seen = saveWhatIsSeen(browser, name);
      await withLimit(seen, 20_000).catch((why) => console.log(`    nothing saved: ${why}`));
    }
    await seat.stop();
    return { reason };
  }
}

/** Plays the wanted scenarios in one browser, a fresh one after each failure. */
async function playOn(target: Target, { hosts, lab, report, wanted }: Run): Promise<void> {
  const seat = new Seat(() => target.start({ extension: target.extension, hostsPort: hosts.port }));
  open.add(seat);
  for (const { scenario, kills, name } of variants(target.name).filter((one) => wanted.test(one.name))) {
    if (isStopping) break;
    const reason = reasonToLeaveOut(scenario, target.name, lab);
    if (reason) {
      report.leftOut(name, reason, scenario.needs !== undefined);
      continue;
    }
    if (scenario.needsFresh) await seat.stop();
    const started = Date.now();
    const failure = await attempt(seat, name, (browser) => play(scenario, new Stage(browser, hosts, kills, lab)));
    if (!failure) {
      report.ok(name, Date.now() - started);
      continue;
    }
    // A browser on a busy machine may lose a window or a click. What fails twice, the second time in a fresh browser,
    // is broken; what fails once is told, so that it can be looked into.
    console.log(`    failed once: ${name}: ${String(failure.reason).slice(0, 300)}`);
    const again = isStopping
      ? failure
      : await attempt(seat, name, (browser) => play(scenario, new Stage(browser, hosts, kills, lab)));
    if (again) report.notOk(name, again.reason);
    else report.ok(`${name}, at the second try`, Date.now() - started);
  }
  await seat.stop();
  open.delete(seat);
}

/** Every scenario with the name under which it is reported. */
function variants(browser: Browser['name']): { scenario: Scenario; kills: boolean; name: string }[] {
  return scenarios.flatMap((scenario) =>
    (scenario.alsoWithKills ? [false, true] : [false]).map((kills) => ({
      scenario,
      kills,
      name: `${browser}: ${scenario.name}${kills ? ', the background ended before each step' : ''}`,
    })),
  );
}

/** Starts the servers that the wanted scenarios need; null if none is needed, or none can run here. */
async function startLabFor(wanted: RegExp, report: Report): Promise<Lab | null> {
  const played = (['chromium', 'firefox'] as const).flatMap(variants).filter(({ name }) => wanted.test(name));
  const needed = new Set(played.flatMap(({ scenario }) => scenario.needs ?? []));
  const servers = [...needed].filter((one) => missingServers([one]) === null);
  if (servers.length === 0) return null;
  try {
    const lab = await startLab(servers, refusals, open);
    for (const [server, reason] of lab.failures) report.notOk(`start of ${server}`, reason);
    return lab;
  } catch (reason) {
    report.notOk('start of Dovecot and Postfix', reason);
    return null;
  }
}

async function main(): Promise<boolean> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { only: text, grep: text, builds: { ...text, default: '.output' } } });
  const { only } = values;
  const wanted = new RegExp(values.grep ?? (only === 'roundcube' ? 'Roundcube' : ''), 'i');
  const report = new Report();
  let lab: Lab | null = null;
  const resolverAt = resolversOn(() => lab?.bind ?? null);
  const hosts = await startFakeHosts(
    (host, path) => resolverAt(host, path) ?? registryAt(host, path) ?? pageFor(host, path),
    { http2: isWorking },
  );
  lab = await startLabFor(wanted, report);
  try {
    for (const target of targetsIn(values.builds)) {
      if (only && only !== target.name && only !== 'roundcube') continue;
      if (existsSync(target.extension)) await playOn(target, { hosts, lab, report, wanted });
      else report.notOk(target.name, `${target.extension} is not there: npm run build`);
    }
  } finally {
    await stopAll();
    await hosts.close();
  }
  return report.end();
}

const finished = main().then((isWell) => {
  process.exitCode = isWell ? 0 : 1;
});

/** Stops everything, waits a moment for what was just being started, and stops that too. */
async function giveUp(status: number): Promise<never> {
  await stopAll();
  await Promise.race([finished.catch(() => undefined), setTimeout(5_000)]);
  await stopAll();
  process.exit(status);
}

// Ctrl-C arrives twice: from the terminal, and once more from the program that runs this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void giveUp(130));
process.on('uncaughtException', (reason) => {
  console.error(reason);
  void giveUp(1);
});
await finished;
