import { useEffect, useState } from 'preact/hooks';
import type { FollowSettingProps } from '../../components/follow/follow-setting';
import { useTexts } from '../../components/texts';
import { ask } from '../shared/ask';

/** How many cases are stored, and what can be done with them. */
export function useFollowSetting(showToast: (text: string) => void): Omit<FollowSettingProps, 'isOn' | 'onSwitch'> {
  const { t } = useTexts();
  const [stored, setStored] = useState(0);
  const refresh = () =>
    ask({ type: 'get-cases' }).then(
      ({ cases, damaged }) => setStored(cases.length + damaged),
      () => undefined,
    );
  useEffect(() => void refresh(), []);
  const deleteAll = async () => {
    const deleted = await ask({ type: 'delete-cases' }).catch(() => undefined);
    showToast(t(deleted?.ok ? 'ui:follow.deleted' : 'ui:follow.failed'));
    await refresh();
  };
  return {
    stored,
    onList: () => void ask({ type: 'open-page', page: 'reports', tab: null }),
    onDeleteAll: () => void deleteAll(),
  };
}
