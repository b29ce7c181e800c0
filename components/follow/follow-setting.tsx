import { useTexts } from '../texts';

export interface FollowSettingProps {
  readonly isOn: boolean;
  /** Cases that are stored, damaged ones too. */
  readonly stored: number;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onList: () => void;
  readonly onDeleteAll: () => void;
}

/** The switch for follow-up. Once it is off, what is still stored can be deleted on the spot. */
export function FollowSetting({ isOn, stored, onSwitch, onList, onDeleteAll }: FollowSettingProps) {
  const { t } = useTexts();
  return (
    <section class="page-setting">
      <h2>{t('ui:follow.title')}</h2>
      <label class="page-check">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        {t('ui:follow.switch')}
      </label>
      <p class="small soft">{t('ui:follow.hint')}</p>
      <p role="status">{!isOn && stored > 0 && t('ui:follow.left', { count: stored })}</p>
      <div class="button-row">
        {!isOn && stored > 0 && (
          <button type="button" class="button" onClick={onDeleteAll}>
            {t('ui:follow.deleteAll')}
          </button>
        )}
        <button type="button" class="button" onClick={onList}>
          {t('ui:follow.list')}
        </button>
      </div>
    </section>
  );
}
