import type { MicrosoftFigure } from './microsoft';
import type { Figures, Measure } from './score';

type Origin = 'source' | 'text';

/** Least share that is right. */
const least: Readonly<Record<Origin, Partial<Record<Measure, number>>>> = {
  source: {
    detected: 0.995,
    'failed or delayed': 0.99,
    'recipients found': 0.99,
    'recipients precise': 0.99,
    status: 0.99,
    'reply code': 0.97,
    cause: 0.9,
  },
  text: {
    detected: 0.98,
    'failed or delayed': 0.97,
    'recipients found': 0.96,
    'recipients precise': 0.98,
    status: 0.99,
    'reply code': 0.98,
    cause: 0.86,
  },
};

/** Most mails of a kind that may be taken for a bounce. Of sixty that quote one three or six may; the corpus has thirty. */
const most: Readonly<Record<Origin, Readonly<Record<string, number>>>> = {
  source: { ordinary: 0, 'newsletter-or-list': 0, spam: 0, autoreply: 0, 'feedback-report': 0, 'quotes-a-bounce': 1 },
  text: { ordinary: 0, 'newsletter-or-list': 0, spam: 0, autoreply: 1, 'feedback-report': 1, 'quotes-a-bounce': 3 },
};

/** What falls short, in words; empty if nothing does. */
export function shortfalls(origin: Origin, { shares, negatives }: Figures): string[] {
  const low = Object.entries(least[origin])
    .filter(([measure, share]) => shares[measure as Measure].share < share)
    .map(([measure, share]) => `${origin}: ${measure} below ${share * 100} %`);
  const taken = [...negatives]
    .filter(([kind, [count]]) => count > (most[origin][kind] ?? 0))
    .map(([kind, [count]]) => `${origin}: ${count} of kind ${kind} taken for a bounce`);
  return [...low, ...taken];
}

/** Least share of Microsoft's known replies that is read right, or honestly as words of many servers. */
const leastOfMicrosoft: Readonly<Record<Origin, number>> = { source: 0.98, text: 0.96 };

/** The same for Microsoft's known replies: no door where removal is asked for in vain, either. */
export function microsoftShortfalls(figures: readonly MicrosoftFigure[]): string[] {
  return figures
    .filter(
      ({ right, honest, of, origin, wrongDoors }) => wrongDoors > 0 || (right + honest) / of < leastOfMicrosoft[origin],
    )
    .map(({ shape, origin }) => `${origin}: Microsoft's replies by ${shape} fall short`);
}
