import { useEffect, useState } from 'preact/hooks';
import { CasesView } from '../../components/follow/cases-view';
import { Toast } from '../../components/page/toast';
import { useTexts } from '../../components/texts';
import type { CaseEntry, CasesAnswer } from '../../core/explanation';
import type { Deed } from '../../core/follow/case';
import { ask } from '../shared/ask';
import { download } from '../shared/download';
import type { PageProps } from '../shared/page';
import { useToast } from '../shared/toast';
import { asJson, asText } from './export';

const two = (number: number) => String(number).padStart(2, '0');

/** A day of the user's time zone as a date field wants it. */
function dayToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Noon of that day: the same day in every time zone that the user may travel to. */
const timeOf = (day: string | null) => (day === null ? Date.now() : new Date(`${day}T12:00`).getTime());

/** The list of cases, asked for again after each change and when the page is looked at again. */
export function Reports({ settings, onSettings }: PageProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const [answer, setAnswer] = useState<CasesAnswer | null>(null);
  const [toast, showToast] = useToast();
  const refresh = () => ask({ type: 'get-cases' }).then(setAnswer, () => undefined);
  useEffect(() => {
    void refresh();
    const onShow = () => void refresh();
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, []);
  useEffect(() => {
    document.title = `${t('reports:title')} – Redeliver`;
  }, [t]);
  const note = async ({ id }: CaseEntry, deed: Deed, day: string | null) => {
    const event = { ...deed, at: timeOf(day) };
    const { state } = await ask({ type: 'change-case', id, event }).catch(() => ({ state: 'gone' }) as const);
    showToast(t(state === 'kept' ? 'ui:follow.noted' : state === 'full' ? 'ui:follow.full' : 'ui:follow.failed'));
    await refresh();
  };
  const openDoor = async (entry: CaseEntry, destination: string) => {
    await note(entry, { type: 'opened', destination }, null);
    const ip = entry.subject.of === 'ip' ? entry.subject.name : null;
    const opened = await ask({ type: 'open', destination, ip, language }).catch(() => undefined);
    if (!opened?.ok) showToast(`${t('errors:door-closed.title')} ${t('errors:door-closed.why')}`);
  };
  const remove = async (question: { type: 'delete-case'; id: string } | { type: 'delete-cases' }) => {
    const removed = await ask(question as { type: 'delete-cases' }).catch(() => undefined);
    showToast(t(removed?.ok ? 'ui:follow.deleted' : 'ui:follow.failed'));
    await refresh();
  };
  const save = (as: 'json' | 'text') => {
    const cases = answer?.cases ?? [];
    if (as === 'json') download('redeliver-cases.json', 'application/json', asJson(cases));
    else download('redeliver-cases.txt', 'text/plain;charset=utf-8', asText(texts, cases));
  };
  return (
    <>
      <CasesView
        answer={answer}
        isOn={settings.follow}
        today={dayToday()}
        onLanguage={(chosen) => onSettings({ ...settings, language: chosen })}
        onSettings={() => void ask({ type: 'open-page', page: 'options', tab: null })}
        onSave={save}
        onDeleteAll={() => void remove({ type: 'delete-cases' })}
        onDeed={(entry, deed, day) => void note(entry, deed, day)}
        onDoor={(entry, destination) => void openDoor(entry, destination)}
        onDelete={({ id }) => void remove({ type: 'delete-case', id })}
      />
      <Toast text={toast} />
    </>
  );
}
