import type { CDPSession, Protocol } from 'puppeteer-core';

type Profile = Protocol.Profiler.Profile;

/** What a stretch of time cost, in milliseconds. */
export interface Cost {
  /** All script of the page, as the browser counts it. */
  readonly script: number;
  /** Samples of the profiler with a function of ours on the stack. */
  readonly ours: number;
  /** The longest of these without a break. */
  readonly longest: number;
}

const MICRO = 1_000;
/** Microseconds between two samples. */
const INTERVAL = 200;

/** Ids of the profile's nodes that run a script of this address or are called by one. */
function nodesOf({ nodes }: Profile, address: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(address) && !own.has(id)) add(id);
  return own;
}

function costOf(profile: Profile, address: string): Omit<Cost, 'script'> {
  const own = nodesOf(profile, address);
  let [ours, longest, stretch] = [0, 0, 0];
  profile.samples?.forEach((node, index) => {
    // A sample stands for the time until the next one.
    const time = (profile.timeDeltas?.[index + 1] ?? 0) / MICRO;
    stretch = own.has(node) ? stretch + time : 0;
    longest = Math.max(longest, stretch);
    if (own.has(node)) ours += time;
  });
  return { ours, longest };
}

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** Measures what happens in a page while `act` runs; `address`: where the scripts come from that count as ours. */
export async function measure(client: CDPSession, address: string, act: () => Promise<unknown>): Promise<Cost> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  // Not the clock on the wall: other programs run on the same machine.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metric(client, 'ScriptDuration');
  await client.send('Profiler.start');
  await act();
  const { profile } = await client.send('Profiler.stop');
  const script = ((await metric(client, 'ScriptDuration')) - before) * MICRO;
  await client.send('Performance.disable');
  return { script, ...costOf(profile, address) };
}

/** Megabytes that the page's scripts hold, ours and its own, after the garbage is gone. */
export async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable', {});
  const bytes = await metric(client, 'JSHeapUsedSize');
  await client.send('Performance.disable');
  return bytes / 1024 / 1024;
}
