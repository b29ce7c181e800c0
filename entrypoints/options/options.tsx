import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/access/options-view';
import { hostOf } from '../../components/access/webmail-list';
import { FollowSetting } from '../../components/follow/follow-setting';
import { Toast } from '../../components/page/toast';
import { useTexts } from '../../components/texts';
import type { Settings } from '../../core/messages';
import { useAccess } from '../shared/access';
import { ask } from '../shared/ask';
import { browserLanguage, type PageProps } from '../shared/page';
import { useToast } from '../shared/toast';
import { useFollowSetting } from './follow';
import { LookUpSetting } from './look-up';

/** The options, each applied at once. */
export function Options({ settings, onSettings }: PageProps) {
  const { t } = useTexts();
  const [toast, showToast] = useToast();
  const { access, turnOn, turnOff } = useAccess(showToast);
  const follow = useFollowSetting(showToast);
  const change = (changed: Settings) => {
    showToast(t('ui:toast.saved'));
    return onSettings(changed);
  };
  return (
    <>
      <OptionsView
        settings={settings}
        browserLanguage={browserLanguage()}
        access={access}
        version={browser.runtime.getManifest().version}
        onSettings={(changed) => void change(changed)}
        onTurnOn={(webmail) => void turnOn(webmail)}
        onTurnOff={(name, origins) => void turnOff(name, origins)}
        onGuide={() => void ask({ type: 'open-page', page: 'guide', tab: null })}
        onWelcome={() => void ask({ type: 'open-page', page: 'welcome', tab: null })}
      >
        <LookUpSetting
          settings={settings}
          asked={access?.asked ?? []}
          onTakeBack={(origin) => void turnOff(hostOf(origin), [origin])}
          onSettings={change}
        />
        <FollowSetting
          {...follow}
          onSwitch={(isOn) => void change({ ...settings, follow: isOn })}
          isOn={settings.follow}
        />
      </OptionsView>
      <Toast text={toast} />
    </>
  );
}
