import { useTexts } from '../texts';

const rows = ['activeTab', 'scripting', 'contextMenus', 'storage'] as const;

/** Each permission: what for, and what would be lost without it. */
export function PermissionTable() {
  const { t } = useTexts();
  const withoutIt = t('ui:options.withoutIt');
  return (
    <table class="page-table">
      <thead>
        <tr>
          <th scope="col">{t('ui:options.permission')}</th>
          <th scope="col">{t('ui:options.purpose')}</th>
          <th scope="col">{withoutIt}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">
              <code translate={false}>{row}</code>
            </th>
            <td>{t(`ui:options.permissionRows.${row}`)}</td>
            <td data-label={withoutIt}>{t(`ui:options.permissionRows.${row}Without`)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('ui:options.permissionRows.hosts')}</th>
          <td>{t('ui:options.permissionRows.hostsPurpose')}</td>
          <td data-label={withoutIt}>{t('ui:options.permissionRows.hostsWithout')}</td>
        </tr>
        <tr>
          <th scope="row">{t('lookup:settings.hosts')}</th>
          <td>{t('lookup:settings.hostsPurpose')}</td>
          <td data-label={withoutIt}>{t('lookup:settings.hostsWithout')}</td>
        </tr>
      </tbody>
    </table>
  );
}
