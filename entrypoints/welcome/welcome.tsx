import { WebmailList } from '../../components/access/webmail-list';
import { WelcomeView } from '../../components/access/welcome-view';
import { Toast } from '../../components/page/toast';
import { useAccess } from '../shared/access';
import { ask } from '../shared/ask';
import type { PageProps } from '../shared/page';
import { useToast } from '../shared/toast';

/** Opened once after the installation, and from the options. */
export function Welcome({ settings, onSettings }: PageProps) {
  const [toast, showToast] = useToast();
  const { access, turnOn } = useAccess(showToast);
  return (
    <>
      <WelcomeView
        onLanguage={(language) => onSettings({ ...settings, language })}
        onTry={() => void ask({ type: 'open-page', page: 'popup', tab: null })}
      >
        {access && <WebmailList webmails={access.webmails} onTurnOn={(webmail) => void turnOn(webmail)} />}
      </WelcomeView>
      <Toast text={toast} />
    </>
  );
}
