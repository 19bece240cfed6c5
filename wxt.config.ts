import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { NO_NETWORK } from './lib/cli/no-network.mjs'

export default defineConfig({
  // Types and APIs are imported by name, so that a reader sees where each comes from.
  imports: false,
  vite: ({ command }) => ({
    plugins: [preact()],
    // The development server needs a network of its own.
    ...(command === 'build' && { define: NO_NETWORK }),
    // The polyfill loads by fetch; no browser that has side panels needs it, and the extension asks for no network.
    build: { modulePreload: { polyfill: false } },
    // The worker that reads files loads the readers of the single formats when it meets one.
    worker: { format: 'es' },
  }),
  manifest: {
    name: '核稿 Hegao',
    description: '在侧边栏核查正在在线编辑的法治政府建设年度报告，稿件不离开本机。',
    // light-dark() in the panel's colours; side panels and CSS highlights are older.
    minimum_chrome_version: '123',
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '核稿：核查本页的稿件' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
})
