import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Fixed, so that the extension keeps its id and its stored settings across folders and updates. */
const geckoId = 'redeliver@redeliver.example';

export default defineConfig({
  // The polyfill module would alias wxt/browser everywhere and cost the content script several kilobytes.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    // No host at install: each webmail is granted by a click, look at PRIVACY.md.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    },
    content_security_policy: {
      // Hosts of look-ups are granted one by one; only the worker asks any (tests/layers.test.ts).
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '142.0',
          // An address or a name that is looked up may come from somebody's mail: asked for at that click.
          data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
        },
      },
    }),
  }),
  hooks: {
    // A content script registered at run time adds its matches to host_permissions; ours asks for hosts one by one, later.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.host_permissions;
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  vite: () => ({ plugins: [preact()] }),
  zip: { excludeSources: ['tests/**', 'coverage/**', 'screenshots/**', 'demo-output/**'] },
});
