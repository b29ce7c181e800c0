import type { CDPSession, Page } from 'puppeteer-core';

/** What a stretch of time cost, in milliseconds. */
export interface Cost {
  /** All script of the page, as the browser counts it. */
  readonly script: number;
  /** Calls into functions of ours, with all that they call. */
  readonly ours: number;
  /** The longest of these. */
  readonly longest: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** The same on the clock of the thread, which stops while other programs run. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const MICRO = 1_000;
const entries = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/** Times of the calls that enter scripts of this address; what is called from inside another one counts there. */
function callsOf(events: readonly TraceEvent[], address: string): number[] {
  const own = events.filter(({ name, args }) => entries.has(name) && args.data?.url?.startsWith(address));
  let end = 0;
  return own
    .sort((a, b) => a.ts - b.ts)
    .flatMap(({ ts, dur = 0, tdur = dur }) => {
      const isInside = ts < end;
      end = Math.max(end, ts + dur);
      return isInside ? [] : [tdur / MICRO];
    });
}

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** Measures what happens in a page while `act` runs; `address`: where the scripts come from that count as ours. */
export async function measure(
  page: Page,
  client: CDPSession,
  address: string,
  act: () => Promise<unknown>,
): Promise<Cost> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metric(client, 'ScriptDuration');
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await act();
  const script = ((await metric(client, 'ScriptDuration')) - before) * MICRO;
  const trace = await page.tracing.stop();
  await client.send('Performance.disable');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const calls = callsOf(traceEvents, address);
  return { script, ours: calls.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...calls) };
}

/** Megabytes that the page's scripts hold, ours and its own, after the garbage is gone. */
export async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable', {});
  const bytes = await metric(client, 'JSHeapUsedSize');
  await client.send('Performance.disable');
  return bytes / 1024 / 1024;
}
