/**
 * Hosted office suites, told by the address of the page. None of them could be tried here: what is known of their insides is from
 * public material, and everything that rests on it is called experimental. Pure.
 */
export const SUITE_IDS = ['google-docs', 'word-web', 'kdocs', 'tencent-docs', 'feishu', 'shimo', 'yuque'] as const
export type SuiteId = (typeof SUITE_IDS)[number]

export interface Suite {
  id: SuiteId
  /** Where the suite gives the saved draft out as a file, to be opened by the reviewer; null when that is only in its menus. */
  exportAddress: string | null
}

interface Known {
  id: SuiteId
  host: RegExp
  path?: RegExp
  /** The path of the file, by what `path` has found. */
  file?: (document: string) => string
}

const KNOWN: readonly Known[] = [
  {
    id: 'google-docs',
    host: /^docs\.google\.com$/,
    path: /^\/document\/(?:u\/\d{1,2}\/)?d\/([\w-]{10,100})/,
    file: (document) => `/document/d/${document}/export?format=docx`,
  },
  { id: 'word-web', host: /(?:^|\.)(?:officeapps\.live\.com|sharepoint\.com|sharepoint\.cn|onedrive\.live\.com)$/ },
  { id: 'kdocs', host: /(?:^|\.)(?:kdocs\.cn|wps\.cn)$/ },
  { id: 'tencent-docs', host: /^(?:docs\.qq\.com|doc\.weixin\.qq\.com)$/ },
  {
    id: 'feishu',
    host: /(?:^|\.)(?:feishu\.cn|larksuite\.com|larkoffice\.com)$/,
    path: /^\/(?:docx|docs|wiki)\/(\w{1,100})/,
  },
  { id: 'shimo', host: /(?:^|\.)shimo\.im$/ },
  { id: 'yuque', host: /(?:^|\.)yuque\.com$/ },
]

/** The suite that a page belongs to; null for any other page. */
export function suiteOf(address: string): Suite | null {
  const url = URL.parse(address)
  if (!url) return null
  for (const { id, host, path, file } of KNOWN) {
    const document = path ? path.exec(url.pathname)?.[1] : ''
    if (!host.test(url.hostname) || document === undefined) continue
    return { id, exportAddress: file ? url.origin + file(document) : null }
  }
  return null
}
