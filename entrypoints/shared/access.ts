import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import type { AccessAnswer, WebmailAccess } from '../../core/explanation';
import { ask } from './ask';
import { requestAccess } from './permission';

export interface Access {
  readonly access: AccessAnswer | null;
  readonly turnOn: (webmail: WebmailAccess) => Promise<void>;
  readonly turnOff: (name: string, origins: readonly string[]) => Promise<void>;
}

/** Which webmails are watched, kept true to what the browser says after each change. */
export function useAccess(showToast: (text: string) => void): Access {
  const { t } = useTexts();
  const [access, setAccess] = useState<AccessAnswer | null>(null);
  const refresh = useCallback(async () => {
    const answer = await ask({ type: 'get-access' }).catch(() => null);
    if (answer) setAccess(answer);
  }, []);
  useEffect(() => {
    void refresh();
    // Access can be taken back in the browser's own settings meanwhile.
    const onShow = () => void refresh();
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [refresh]);
  const turnOn = async ({ name, origins }: WebmailAccess) => {
    const isGranted = await requestAccess(origins);
    showToast(
      isGranted
        ? t('ui:webmails.nowOn', { name })
        : `${t('errors:permission-refused.title')} ${t('errors:permission-refused.why')}`,
    );
    await refresh();
  };
  const turnOff = async (name: string, origins: readonly string[]) => {
    const answer = await ask({ type: 'revoke', origins: [...origins] }).catch(() => undefined);
    if (answer?.ok) showToast(t('ui:webmails.nowOff', { name }));
    await refresh();
  };
  return { access, turnOn, turnOff };
}
