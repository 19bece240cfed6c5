import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { NO_NETWORK } from './lib/cli/no-network.mjs'

/** The words are in public/_locales. */
const BUTTON = '__MSG_button__'

const CHROMIUM = {
  // light-dark() in the panel's colours; side panels and CSS highlights are older.
  minimum_chrome_version: '123',
  permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  action: { default_title: BUTTON },
}

const FIREFOX = {
  permissions: ['activeTab', 'scripting', 'storage'],
  // Not within the menu of all extensions: the button is how the panel is opened.
  action: { default_title: BUTTON, default_area: 'navbar' as const },
  browser_specific_settings: {
    gecko: {
      id: '{6f0c1f4e-52e5-4b0c-9a54-2f6d0f5a9c1b}',
      // Style sheets adopted from outside the page's world; CSS highlights are older.
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
}

/** Else a table of words stands once for each place that asks it: the engine weighs a third more, and loads that much longer. */
const BUNDLING = { optimization: { inlineConst: false } }

export default defineConfig({
  // Types and APIs are imported by name, so that a reader sees where each comes from.
  imports: false,
  vite: ({ command }) => ({
    plugins: [preact()],
    // The development server needs a network of its own.
    ...(command === 'build' && { define: NO_NETWORK }),
    // The polyfill loads by fetch; no browser that has side panels needs it, and the extension asks for no network.
    build: { modulePreload: { polyfill: false }, rolldownOptions: BUNDLING },
    // The worker that reads files loads the readers of the single formats when it meets one.
    worker: { format: 'es', rolldownOptions: BUNDLING },
  }),
  manifestVersion: 3,
  zip: {
    // What Mozilla's reviewers build the same package from: `npm run build:firefox`.
    excludeSources: ['tests/**', 'store/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_summary__',
    default_locale: 'zh_CN',
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
})
