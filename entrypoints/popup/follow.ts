import { useEffect, useState } from 'preact/hooks';
import type { FollowEvents } from '../../components/follow/events';
import { useTexts } from '../../components/texts';
import type { ExplainedRecipient } from '../../core/explanation';
import type { Deed } from '../../core/follow/case';
import type { Progress } from '../../core/follow/standing';
import { ask } from '../shared/ask';
import { tab } from './place';

export interface Follow extends FollowEvents {
  /** How many cases are to be looked at. */
  readonly due: number;
  /** Notes that a door was opened, where such things are remembered. */
  readonly noteOpened: (recipient: ExplainedRecipient, destination: string) => Promise<void>;
}

/** Where the user stands with what is explained; what was done since it was read counts, too. */
export function useFollow(showToast: (text: string) => void): Follow {
  const { t } = useTexts();
  const [due, setDue] = useState(0);
  const [since, setSince] = useState<ReadonlyMap<string, Progress>>(new Map());
  const refresh = () => ask({ type: 'count-due' }).then(setDue, () => undefined);
  useEffect(() => void refresh(), []);

  const note = async ({ standing }: ExplainedRecipient, deed: Deed): Promise<string | null> => {
    if (!standing) return null;
    const { seed } = standing;
    const event = { ...deed, at: Date.now() };
    const answer = await ask({ type: 'note-case', seed, event, tab }).catch(() => ({ state: 'gone' }) as const);
    if (answer.state !== 'kept') return t(answer.state === 'full' ? 'ui:follow.full' : 'ui:follow.failed');
    setSince((last) => new Map(last).set(keyOf(standing), answer.progress));
    await refresh();
    return null;
  };
  return {
    due,
    standingOf: ({ standing }) =>
      standing && { ...standing, progress: since.get(keyOf(standing)) ?? standing.progress },
    onDeed: (recipient, deed) => void note(recipient, deed).then((failed) => showToast(failed ?? t('ui:follow.noted'))),
    onList: () => void ask({ type: 'open-page', page: 'reports', tab: null }),
    // The door counts, whether it can be noted or not.
    noteOpened: async (recipient, destination) => {
      if (recipient.standing?.seed.doors.includes(destination)) await note(recipient, { type: 'opened', destination });
    },
  };
}

const keyOf = ({ seed }: NonNullable<ExplainedRecipient['standing']>) => JSON.stringify([seed.subject, seed.receiver]);
