import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../components/lookup/asked';
import { begun, idle, type Run, told, withFinding } from '../../components/lookup/run';
import type { LookUpAsk } from '../../core/lookup/ask';
import type { Finding } from '../../core/lookup/finding';
import { startLookUp } from './look-up';

export interface LookUp {
  readonly run: Run;
  /** When it began. */
  readonly at: Date | null;
  /** What it was begun with. */
  readonly asked: Asked | null;
  readonly isRegistryAsked: boolean;
  /**
   * Begins once the browser has said yes; `granted` was asked for within the click. Nothing begins where there turns out to
   * be nothing that can be asked.
   */
  readonly begin: (ask: Asked | Promise<Asked | null>, granted: Promise<boolean>) => void;
  /** Asks a registry; true if it answered, whatever that was. */
  readonly askRegistry: (ask: LookUpAsk, granted: Promise<boolean>) => Promise<boolean>;
  readonly stop: () => void;
}

type Stoppable = ReturnType<typeof startLookUp>;

/** What one registry found, undefined where it was not asked or nothing came. */
function findingOf(ask: LookUpAsk, hold: (stoppable: Stoppable) => void): Promise<Finding | undefined> {
  return new Promise((resolve) => {
    let finding: Finding | undefined;
    const end = () => resolve(finding);
    const take = (message: Parameters<Parameters<typeof startLookUp>[1]['told']>[0]) => {
      if (message.type === 'found') finding = message.finding;
      if (message.type === 'done' || message.type === 'refused') end();
    };
    hold(startLookUp(ask, { told: take, cut: end }));
  });
}

/** One look-up at a time, of one subject: who changes that draws the component anew, which ends what is running. */
export function useLookUp(): LookUp {
  const [run, setRun] = useState<Run>(idle);
  const [at, setAt] = useState<Date | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isRegistryAsked, setRegistryAsked] = useState(false);
  const running = useRef<Stoppable | null>(null);
  const registry = useRef<Stoppable | null>(null);
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
      running.current?.stop();
      registry.current?.stop();
    },
    [],
  );

  const begin = async (wanted: Asked | Promise<Asked | null>, granted: Promise<boolean>) => {
    running.current?.stop();
    const isGranted = await granted;
    const ask = await wanted;
    if (isGone.current || !ask) return;
    if (!isGranted) return setRun({ ...idle, phase: 'refused', refusal: 'no-permission' });
    setAt(new Date());
    setAsked(ask);
    setRun(begun);
    running.current = startLookUp(ask, {
      told: (message) => setRun((last) => told(last, message)),
      cut: () => setRun((last) => ({ ...last, phase: 'cut' })),
    });
  };
  const stop = () => {
    running.current?.stop();
    setRun((last) => (last.phase === 'running' ? { ...last, phase: 'stopped' } : last));
  };
  const askRegistry = async (ask: LookUpAsk, granted: Promise<boolean>) => {
    if (!(await granted) || isGone.current) return false;
    setRegistryAsked(true);
    const finding = await findingOf(ask, (stoppable) => {
      registry.current = stoppable;
    });
    setRegistryAsked(false);
    if (finding) setRun((last) => ({ ...last, findings: withFinding(last.findings, finding) }));
    return finding !== undefined;
  };
  return { run, at, asked, isRegistryAsked, begin: (ask, granted) => void begin(ask, granted), askRegistry, stop };
}
