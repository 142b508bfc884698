// How the extension is built: manifest, permissions and CSP for both browsers.
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, command }) => ({
    name: 'Touchstone',
    description: 'Qualify the account you are looking at: evidence, a range, decay, offline.',
    minimum_chrome_version: browser === 'firefox' ? undefined : '130',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      'alarms',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    // The development server sends code and styles over the network; what is built has none.
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'touchstone@touchstone.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { externally_connectable: { ids: [] } }),
    action: { default_title: 'Touchstone: qualify this account' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Q' } },
      evidence: { suggested_key: { default: 'Alt+Shift+E' }, description: 'Add the selection as evidence' },
      catalyst: { suggested_key: { default: 'Alt+Shift+C' }, description: 'Add the selection as a catalyst' },
    },
  }),
})
