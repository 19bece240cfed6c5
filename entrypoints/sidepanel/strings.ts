/**
 * Every word of the panel, in both languages. Chinese is written first and decides the shape; English must fill it.
 */
import { isMissing } from '../../lib/audit/outcome'
import type {
  Duplicate,
  Finding,
  Language,
  Level,
  Outcome,
  Overlap,
  PackId,
  Element as Requirement,
} from '../../lib/audit/report'
import type { CopyFailure } from '../../lib/editors/bridge-protocol'
import type { SuiteId } from '../../lib/editors/suites'
import type { UnreadableReason } from '../../lib/page-session'
import { REPORT_WORDS } from '../../lib/reports/dictionary'
import type { Tally, Verdict } from './view'

const number = new Intl.NumberFormat('zh-CN')
const count = (value: number): string => number.format(value)

/** A share of a draft. What is more than nothing is never called 0%. */
const percent = (share: number): string => (share > 0 && share < 0.01 ? '<1%' : `${Math.floor(share * 100)}%`)

type Shares = Pick<Overlap, 'total' | 'withoutQuotations' | 'literal'>
const CHANGED_ZH = REPORT_WORDS['zh-CN'].changed
const CHANGED_EN = REPORT_WORDS.en.changed

const zh = {
  product: '核稿',
  panel: '核稿侧边栏',

  // The draft and how it was taken.
  untitled: '未命名的稿件',
  pastedName: '粘贴的文字',
  pack: '文种',
  packs: {
    'annual-report': '法治政府建设年度报告',
    'disclosure-report': '政府信息公开工作年度报告',
    'work-plan': '实施方案、工作要点',
  } satisfies Record<PackId, string>,
  year: '年度',
  yearValue: (year: number) => `${year}年`,
  level: '层级',
  levels: {
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇',
    subdistrict: '街道',
    zone: '开发区',
    department: '部门',
    unknown: '未识别',
  } satisfies Record<Level, string>,
  certainty: REPORT_WORDS['zh-CN'].certainty,
  notRecognised: '未识别',
  byHand: '手动指定',
  backToAutomatic: '恢复自动',

  // Where it was read from, and how much of it.
  adapters: {
    dom: '网页编辑器',
    textarea: '网页文本框',
    canvas: '图像式编辑器',
    virtualised: '网页编辑器',
    page: '本页正文（只读）',
    paste: '粘贴的文字',
    docx: 'Word 文档',
    doc: 'Word 97–2003 文档',
    odt: 'OpenDocument 文档',
    rtf: 'RTF 文档',
    pdf: 'PDF 文件',
    txt: '文本文件',
    md: 'Markdown 文件',
    html: '网页文件',
  } as Record<string, string>,
  characters: (value: number) => `${count(value)}字`,
  readWhole: '已读全文',
  readPartly: '未读全文',
  partlyTitle: '只读到了一部分',
  partlyBody: '下面说“缺”的内容，可能就在没有读到的部分里。',
  readText: '已读正文',
  unread: {
    virtualised: '编辑器只载入了看得见的部分，其余文字要滚动到才会出现',
    canvas: '编辑器把文字画成了图像，程序读不到',
    embedded: '正文里嵌入的网页或对象没有读到',
    'generated-content': '由样式生成的文字（如自动编号）没有读到',
    images: '图片里如有文字，没有读到',
    'form-fields': '正文里输入框中的文字没有读到',
    headers: '页眉、页脚没有读到',
    'taken-at-click': '这是点“读取”那一刻的文字，之后的改动要再读一次',
    'changed-since': '读取之后稿件又改动过',
    experimental: '对这个网站的支持是实验性的，请与原文核对',
  } as Record<string, string>,
  unreadOther: (id: string) => `有内容没有读到（${id}）`,
  leftOut: (parts: number, characters: number) => `网页附加内容${count(parts)}处、${count(characters)}字，未计入核查`,
  unreachable: (frames: number) => `页面中有${count(frames)}个部分无法进入`,
  sentenceEnd: '。',
  details: '详情',
  allowSite: (site: string) => `允许读取${site}`,
  alwaysHere: (site: string) => `在${site}始终自动读取`,
  alwaysOnHere: '本站已允许自动读取',
  sitesTitle: '自动读取的网站',
  sitesHint: '侧边栏开着时，切换到这些网站的标签页就自动核查，不必再点按钮。随时可以在这里收回。',
  siteForget: (site: string) => `不再自动读取${site}`,
  siteKept: (site: string) => `浏览器没有收回对${site}的许可，请到浏览器的扩展设置里改。`,

  // Several drafts, or a draft of the reviewer's own.
  severalDrafts: (value: number) => `本页有${count(value)}处文字，已选定最可能的一处`,
  severalChosen: (value: number) => `本页有${count(value)}处文字，正在看您选定的一处`,
  change: '更换',
  chooseDraft: '选择要核查的文字',
  emptyText: '（空）',
  notVisible: '未显示',
  being: '正在编辑',
  backToPage: '回到网页上的稿件',
  gone: '编辑器已从页面上消失，以下是消失前的结果。',

  // The verdict.
  verdict: verdictZh,
  partlyVerdict: (verdict: string) => `仅就已读部分：${verdict}`,

  // The parts of the panel.
  parts: { requirements: '要求', findings: '问题', duplicates: '重复', outline: '提纲', text: '原文' },
  partsLabel: '核查结果',
  // The same words as in the written report.
  outcomes: REPORT_WORDS['zh-CN'].outcome,
  unmet: '不符',
  /** Short counts: what failed is missing or does not fit. */
  outcomeCounts: { fail: '未达', review: '待核', pass: '符合' },
  outcomeGroups: {
    fail: '缺失与不符',
    review: '需要人工核定',
    pass: '符合',
    notApplicable: '不适用',
  } satisfies Record<Outcome, string>,
  recommended: '建议',
  labelled: (label: string, value: string) => `${label}：${value}`,
  findingLevels: { error: '错误', warning: '警告', note: '提示' } satisfies Record<Finding['level'], string>,
  findingGroups: {
    error: '错误：确定有误，应当改正',
    warning: '警告：很可能有误，请核对',
    note: '提示：供斟酌',
  } satisfies Record<Finding['level'], string>,
  searched: '已查找',
  searchedSeparator: '、',
  nearest: '最接近',
  found: '见于',
  noEvidence: '全文没有相近的文字',
  place: '应在',
  places: {
    start: '文首',
    end: '文末',
    before: (words: string) => `“${words}”之前`,
    after: (words: string) => `“${words}”之后`,
    afterPart: (heading: string) => `“${heading}”这一部分之后`,
  },
  basis: '依据',
  suggestion: '建议',
  related: '另见',
  help: '说明',
  helpWhy: '为什么',
  helpTodo: '怎么办',
  helpFor: (title: string) => `“${title}”的说明`,
  helpReasons: '结果',
  helpExamples: (value: number) => `例子（${count(value)}个）`,
  helpReported: (quotes: readonly string[]) => `报出：${quotes.map((quote) => `「${quote}」`).join('')}`,
  helpNotReported: '不报',
  /** A requirement's outcomes and a rule's levels, a word each. */
  standings: { ...REPORT_WORDS['zh-CN'].outcome, ...REPORT_WORDS['zh-CN'].level } as Record<
    Outcome | Finding['level'],
    string
  >,
  detailsFor: (title: string) => `“${title}”的详情`,
  jumpTo: '在稿件中定位：',
  titleField: (value: string) => `页面另有标题栏，填的是“${value}”。标题栏不在读到的正文里，能否算作标题，请人工核定。`,
  lost: '位置已变',
  lostHint: '这处文字刚刚改动过，下一次核查后可再定位。',
  cut: (characters: number) => `…（还有${count(characters)}字）`,
  moreQuotes: (value: number) => `另有${count(value)}处`,
  noFindings: '没有发现问题。',
  rulesRun: (rules: string[]) => `查过：${rules.join('、')}。`,
  /** Findings that no rule of a pack makes; the others are called by their rule's own title. */
  rules: {
    'figure-carried-over': '沿用上年数据',
    'duplicate-passage': '重复段落',
    'reused-passage': '沿用段落',
  } as Record<string, string>,

  // Repeated passages.
  tiers: { exact: '完全相同', near: '有改动', reworded: '改写' },
  pairGroups: {
    exact: '完全相同',
    near: '有改动',
    reworded: '改写，请核定',
    quotation: '引文，不计入重复',
  },
  /** Never rounded up: what is called 100% is the same to the last sign. */
  similarity: (value: number) => `相似度${Math.floor(value * 100)}%`,
  withinDraft: '本稿之内',
  inOther: (letter: string, name: string) => `${letter} ${name}`,
  sides: { '−': '前处', '+': '后处' },
  sideOther: '彼稿',
  sideOwn: '本稿',
  isQuotation: '两处都是引用',
  pairSaid: (tier: Duplicate['tier'], changed: Duplicate['changed'], isSame: boolean): string => {
    if (isSame) return '一字不差'
    if (changed === null) return tier === 'reworded' ? '换了说法' : '字句有改动'
    return changed.length === 0 ? '只差标点或空格' : `只有${changed.map((kind) => CHANGED_ZH[kind]).join('、')}不同`
  },
  pairPlaces: (value: number) => `共${count(value)}处`,
  cutInside: (characters: number) => `…（略${count(characters)}字）…`,
  moreRows: (next: number, left: number) => `再列${count(next)}条（还有${count(left)}条）`,
  morePairs: (next: number, left: number) => `再列${count(next)}组（还有${count(left)}组）`,
  showWhole: '显示全文',
  showShort: '只看改动',
  dismissWords: '这是通用文字',
  dismissReason: '理由',
  dismissReasons: ['上级统一表述', '法规或文件原文', '固定格式'],
  dismissDo: '不再列出',
  dismissals: (value: number) => `不再列出的通用文字（${count(value)}处）`,
  restore: '恢复列出',
  restoreWords: (words: string) => `恢复列出“${words}”`,
  noDuplicates: '本稿之内没有发现重复的段落。',
  noDuplicatesCompared: (drafts: number) => `本稿之内没有重复的段落，与选定的${count(drafts)}份稿件也没有重复。`,
  lanes: '重复的文字在本稿中的位置',
  laneEnds: '左为文首，右为文末',
  laneOwn: '本稿之内',
  lanePairs: (value: number) => (value === 0 ? '没有重复' : `${count(value)}组`),
  laneSaid: (blocks: readonly (readonly [number, number])[]) =>
    blocks.length === 0
      ? '没有重复的文字'
      : `重复的文字位于全文的${blocks.map(([start, end]) => `${percent(start)}至${percent(end)}`).join('、')}处`,
  shares: ({ total, withoutQuotations, literal }: Shares) =>
    `本稿有${percent(total)}见于其中；不计引文${percent(withoutQuotations)}，其中相同或略有改动${percent(literal)}。套话均不计。`,
  allSources: ({ total, withoutQuotations }: Shares) =>
    `各稿合计：本稿有${percent(total)}见于其中，不计引文${percent(withoutQuotations)}。`,

  // The drafts that the reviewer keeps.
  libraryTitle: '留存与对照',
  keep: '留存本稿',
  isKept: '本稿已留存',
  keepHint: '把本稿存入本机的稿件库，以后可与其他稿件对照',
  keptNews: { added: '本稿已留存。', already: '本稿早已留存，没有重复存入。' },
  compareWith: '与留存稿件对照',
  comparing: (drafts: number) => `正与${count(drafts)}份稿件对照`,
  compareOne: (name: string) => `与“${name}”对照`,
  prior: '上年稿件',
  addedOn: (day: string) => `${day}存入`,
  librarySearch: '查找留存稿件：名称、单位、年度、词语',
  libraryNothing: '没有找到。',
  libraryEmpty: '还没有留存的稿件。打开上年的稿件，点“留存本稿”，再回到今年的稿件就可以对照。',
  libraryOnlyOwn: '除本稿以外，还没有可以对照的留存稿件。',
  libraryWhere: '留存的稿件只在本机，可以随时移除。',
  libraryFile: '核稿稿件库',
  libraryImport: '导入',
  libraryExport: '全部导出',
  imported: (added: number, already: number, damaged: number) =>
    `导入${count(added)}份${already > 0 ? `，早已留存${count(already)}份` : ''}${damaged > 0 ? `，已损坏未导入${count(damaged)}份` : ''}。`,
  exported: (value: number) => `已导出${count(value)}份稿件。`,
  removeOne: (name: string) => `移除“${name}”`,
  removeDamaged: '移除',
  removed: (name: string) => `已移除“${name}”。`,
  removeAll: '全部移除',
  removeAllQuestion: (drafts: number) => `留存的${count(drafts)}份稿件将全部删除，不能恢复。需要保留的，请先导出。`,
  removeAllNot: '不移除',
  removeAllDo: '确定全部移除',
  removedAll: (drafts: number) => `已移除全部${count(drafts)}份稿件。`,
  moreDrafts: (next: number, left: number) => `再列${count(next)}份（还有${count(left)}份）`,

  noOutline: '没有识别出标题，无法列出提纲。',
  outlineGap: { missing: '缺', unmet: '不符' },
  sectionCounts: (errors: number, warnings: number) =>
    [errors > 0 ? `错误${errors}` : '', warnings > 0 ? `警告${warnings}` : ''].filter(Boolean).join('，'),
  gapLabel: (requirement: Requirement) =>
    `${isMissing(requirement) ? (requirement.requirement === 'required' ? '缺' : '建议补充') : '不符要求'}：${requirement.title}`,

  // Not a report, or a kind whose requirements are not written yet.
  noPackBody: (genre: string | null) =>
    genre === null
      ? '没有认出这是哪一种文稿，因此没有按任何一种文种的要求核查。'
      : `这份文稿像是${genre}，不在可核查的文种之内，因此没有按任何一种文种的要求核查。`,
  noPackEvidence: '判断根据',
  noPackChoose: (genre: string | null): string =>
    genre === null ? '可以指定文种来核查：' : '如果认得不对，请指定文种：',
  generalBody: (pack: string) =>
    `${pack}应有哪些内容，本版本尚未收录，因此没有核对，只按通用规则查了差错。没有列出缺失，不等于内容齐全。`,
  emptyTitle: '稿件里还没有文字',
  emptyBody: '开始写作或粘贴文字后，会自动核查。',
  failedTitle: '这次核查没有完成',
  failedBody: '核查程序出了故障，没有得出结论。改动稿件或点“重试”会再查一次。',
  retry: '重试',

  // Before there is a draft.
  idleTitle: '核查一份稿件',
  idleBody: '打开正在编辑稿件的网页，点一下浏览器工具栏上的“核稿”按钮。',
  reading: '正在读取页面上的稿件',
  /** In place of a verdict, after the first look. */
  checking: '要求已核对，问题、重复核查中…',
  checkingPart: '核查中…',
  nothingTitle: '本页没有找到可核查的文字',
  nothingSteps: [
    '稿件在编辑器里时，先在正文中点一下，再点“重新查找”。',
    '编辑器要另开窗口或全屏时，先打开它。',
    '仍然找不到时，把文字复制到下面，或者把文件拖进来。',
  ],
  nothingKinds:
    '读不到的页面：把文字画成图像的编辑器（如部分在线文档）、扫描件和图片、PDF 阅读页，以及嵌入的其他网站。',
  lookAgain: '重新查找',
  unreadableTitle: '这个页面不能读取',
  unreadable: {
    restricted: '浏览器不允许扩展读取这类页面（浏览器设置页、扩展商店、新标签页、出错的页面）。请打开稿件所在的网页。',
    'not-granted':
      '对这个页面的许可已经失效：页面换了网站、重新载入过，或者标签页被浏览器休眠过。请在这个页面上再点一下工具栏的“核稿”按钮。',
    closed: '稿件所在的标签页已经关闭。请打开稿件，再点一下工具栏的“核稿”按钮。',
    failed: '读取页面时出了故障。请刷新页面，再点一下工具栏的“核稿”按钮。',
  } satisfies Record<UnreadableReason, string>,
  paintedTitle: '读不到这个编辑器里的文字',
  takeTitle: '这个编辑器要点一下才能读',
  takeBody:
    '它把文字画成图像。先在正文里点一下，让光标停在文字中，再点“读取”：核稿会替您全选、复制一次，剪贴板里原有的内容不变，光标放回原处。',
  take: '读取',
  takeAgain: '再读一次',
  notTakenTitle: '没有读到文字',
  notTaken: {
    'no-caret': '请先在正文里点一下，让光标停在文字中（不要选中文字），再点“读取”。',
    forbidden: '这个页面不允许复制，核稿不绕过这个限制。需要核查时，请向稿件的所有者索取文件。',
    failed: '编辑器没有给出文字。请全选、复制，粘贴到下面；或者导出成文件，拖到侧边栏。',
  } satisfies Record<CopyFailure, string>,
  wholeText: '改用全文核查',
  suites: {
    'google-docs': 'Google 文档',
    'word-web': 'Word 网页版',
    kdocs: '金山文档',
    'tencent-docs': '腾讯文档',
    feishu: '飞书文档',
    shimo: '石墨文档',
    yuque: '语雀',
  } satisfies Record<SuiteId, string>,
  suiteNote: (name: string) => `本页是${name}。对它的支持是实验性的；读不全时，依次用下面的办法：`,
  suiteExport: '打开它的导出地址，得到 Word 文件（已保存的内容），再拖进来',
  suiteMenu: '用它自己的菜单下载为 Word 文件（已保存的内容），再拖进来',
  suiteCopy: '在正文里全选、复制，粘贴到下面',
  suiteForbidden: '所有者禁止复制或导出的，核稿不绕过，请向其索取文件。',
  markedInPanel: '这个编辑器里画不了标记，标记画在“原文”里。',
  paintedBody: '它不把文字留在网页里。请在编辑器中全选、复制，粘贴到下面；或者导出成文件，拖到侧边栏。',
  unreadableDetail: (detail: string) => `浏览器的说明：${detail}`,

  // Pasting and files.
  otherWays: '不在网页上的稿件',
  pasteLabel: '粘贴文字',
  pastePlaceholder: '把稿件全文粘贴到这里',
  pasteAudit: '核查',
  pasteHint: 'Ctrl + Enter 核查',
  fileChoose: '选择文件',
  fileHint: (endings: string) => `也可以把文件拖进来：${endings}`,
  drop: '松开鼠标，核查这份文件',
  fileFailed: (name: string) => `无法读取“${name}”`,
  fileFailedOther: '文件内容无法识别。可以打开它，把文字复制后粘贴到这里。',
  oneFile: (name: string) => `一次核查一份，已取“${name}”。`,
  dismiss: '知道了',

  // Taking the result away.
  export: '导出',
  exportTitle: '导出核查结果',
  formats: { text: '纯文本', markdown: 'Markdown', json: 'JSON' },
  copy: '复制',
  download: '下载',
  copyAs: (format: string) => `复制为${format}`,
  downloadAs: (format: string) => `下载为${format}`,
  copied: (format: string) => `已复制为${format}`,
  downloaded: (format: string) => `已下载为${format}`,
  copyFailed: '浏览器没有允许复制，请改用下载。',
  fileName: (name: string) => `核查结果 ${name}`,

  // Settings.
  settings: '设置',
  languageSetting: '界面语言',
  languages: { 'zh-CN': '中文', en: 'English', auto: '随浏览器' },
  themeSetting: '外观',
  themes: { auto: '随系统', light: '浅色', dark: '深色' },
  settingsFailed: '设置没有存下来，只在本次有效。',

  // Packs of one's own.
  packsTitle: '自有规则包',
  packAdd: '添加规则包',
  packHint: '也可以把 .yaml 文件拖进来',
  packUse: (name: string) => `使用“${name}”`,
  packExport: (name: string) => `导出“${name}”`,
  packRemove: (name: string) => `删除“${name}”`,
  packHolds: ({ elements, rules, changes }: PackContents) =>
    [
      elements > 0 ? `${count(elements)}项要求` : '',
      rules > 0 ? `${count(rules)}条规则` : '',
      changes > 0 ? `${count(changes)}处调整` : '',
    ]
      .filter(Boolean)
      .join('、') || '只有词汇和地名',
  packBroken: '有误，没有使用',
  packAdded: (fileName: string) => `已添加“${fileName}”，正在使用。`,
  packRefused: (fileName: string) => `“${fileName}”有误，没有添加`,
  packLine: (line: number) => `第${line}行`,
  packField: (steps: readonly (string | number)[]) =>
    steps.map((step) => (typeof step === 'number' ? `第${step}项` : step)).join(' › '),
  withOwn: (names: readonly string[]) => `另加自有规则包：${names.join('、')}。`,
  spared: (value: number, words: readonly string[]) =>
    `按本地词汇放过${count(value)}处：${words.map((word) => `“${word}”`).join('')}。`,

  privacy: '稿件只在本机处理，不联网，不改动稿件。',
}

/** How much a pack of one's own holds. */
interface PackContents {
  elements: number
  rules: number
  changes: number
}

/** The words of one language. */
export type Strings = typeof zh

function verdictZh(verdict: Verdict): string {
  if (verdict.kind === 'empty') return '稿件里还没有文字'
  if (verdict.kind === 'no-pack')
    return `${verdict.isRecognised ? '不在可核查的文种之内' : '没有认出文种'}，没有作出判断`
  if (verdict.kind === 'general-only') {
    return `内容要求未核对，只做了通用检查${verdict.errors > 0 ? `：错误${verdict.errors}处` : ''}`
  }
  const { missing, unmet, review, notApplicable, total, errors } = verdict
  const parts = [
    isAny(missing) ? `缺${tallyZh(missing)}` : '',
    isAny(unmet) ? `${tallyZh(unmet)}不符` : '',
    review > 0 ? `${review}项待核` : '',
  ].filter(Boolean)
  const na = notApplicable > 0 ? `，${notApplicable}项不适用` : ''
  if (parts.length === 0) {
    return `${total - notApplicable}项要求全部符合${na}${errors > 0 ? `，但有${errors}处错误` : ''}`
  }
  return parts.join('，')
}

const isAny = ({ required, recommended }: Tally): boolean => required + recommended > 0

function tallyZh({ required, recommended }: Tally): string {
  if (recommended === 0) return `${required}项必备内容`
  return required === 0 ? `${recommended}项建议内容` : `${required}项必备、${recommended}项建议内容`
}

const en: Strings = {
  product: 'Hegao',
  panel: 'Hegao side panel',

  untitled: 'Untitled draft',
  pastedName: 'Pasted text',
  pack: 'Kind',
  packs: {
    'annual-report': 'Annual report on law-based government',
    'disclosure-report': 'Annual report on information disclosure',
    'work-plan': 'Implementation or work plan',
  },
  year: 'Year',
  yearValue: (year) => String(year),
  level: 'Level',
  levels: {
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    subdistrict: 'Subdistrict',
    zone: 'Zone',
    department: 'Department',
    unknown: 'Unknown',
  },
  certainty: REPORT_WORDS.en.certainty,
  notRecognised: 'Unknown',
  byHand: 'by hand',
  backToAutomatic: 'Back to automatic',

  adapters: {
    dom: 'Web editor',
    textarea: 'Text field',
    canvas: 'Picture editor',
    virtualised: 'Web editor',
    page: 'Text of this page (read only)',
    paste: 'Pasted text',
    docx: 'Word document',
    doc: 'Word 97–2003 document',
    odt: 'OpenDocument text',
    rtf: 'RTF document',
    pdf: 'PDF file',
    txt: 'Text file',
    md: 'Markdown file',
    html: 'Web page file',
  },
  characters: (value) => `${count(value)} characters`,
  readWhole: 'read in full',
  readPartly: 'not read in full',
  partlyTitle: 'Only part of it was read',
  partlyBody: 'What is called missing below may stand in the part that was not read.',
  readText: 'text read',
  unread: {
    virtualised: 'The editor has loaded only what is in view; the rest appears when it is scrolled to',
    canvas: 'The editor paints its text as a picture, which no program can read',
    embedded: 'Pages or objects embedded in the text were not read',
    'generated-content': 'Text made by the style sheet (such as automatic numbers) was not read',
    images: 'Text inside pictures, if any, was not read',
    'form-fields': 'Text in input fields inside the draft was not read',
    headers: 'Headers and footers were not read',
    'taken-at-click': 'This is the text as it was when Read was clicked; read it again after changes',
    'changed-since': 'The draft was changed after it was read',
    experimental: 'Support for this site is experimental; compare with the original',
  },
  unreadOther: (id) => `Something was not read (${id})`,
  leftOut: (parts, characters) =>
    `${count(parts)} ${parts === 1 ? 'piece' : 'pieces'} of page furniture (${count(characters)} characters) left out`,
  unreachable: (frames) => `${count(frames)} ${frames === 1 ? 'part' : 'parts'} of the page could not be entered`,
  sentenceEnd: '. ',
  details: 'Details',
  allowSite: (site) => `Allow reading ${site}`,
  alwaysHere: (site) => `Always read on ${site}`,
  alwaysOnHere: 'This site is always read',
  sitesTitle: 'Sites read without a click',
  sitesHint:
    'While the panel is open, tabs of these sites are audited as soon as they come to the front. Take it back here at any time.',
  siteForget: (site) => `Stop reading ${site} without a click`,
  siteKept: (site) =>
    `The browser keeps its permission for ${site}; change it in the browser’s settings of extensions.`,

  severalDrafts: (value) => `${count(value)} texts on this page; the likeliest was picked`,
  severalChosen: (value) => `${count(value)} texts on this page; showing the one you chose`,
  change: 'Change',
  chooseDraft: 'Choose the text to audit',
  emptyText: '(empty)',
  notVisible: 'not visible',
  being: 'being edited',
  backToPage: 'Back to the draft on the page',
  gone: 'The editor has left the page. This is the result from before it did.',

  verdict: verdictEn,
  partlyVerdict: (verdict) => `Of the part that was read: ${verdict}`,

  parts: {
    requirements: 'Requirements',
    findings: 'Findings',
    duplicates: 'Repeats',
    outline: 'Outline',
    text: 'Text',
  },
  partsLabel: 'Result',
  outcomes: REPORT_WORDS.en.outcome,
  unmet: 'Not met',
  outcomeCounts: { fail: 'Unmet', review: 'To check', pass: 'Met' },
  outcomeGroups: {
    fail: 'Missing or not met',
    review: 'For you to check',
    pass: 'Met',
    notApplicable: 'Not applicable',
  },
  recommended: 'recommended',
  labelled: (label, value) => `${label}: ${value}`,
  findingLevels: { error: 'Error', warning: 'Warning', note: 'Note' },
  findingGroups: {
    error: 'Errors: certain, to be mended',
    warning: 'Warnings: probable, please check',
    note: 'Notes: hints to consider',
  },
  searched: 'Searched',
  searchedSeparator: ', ',
  nearest: 'Nearest',
  found: 'Found',
  noEvidence: 'Nothing close to it in the whole text',
  place: 'Belongs',
  places: {
    start: 'at the beginning',
    end: 'at the end',
    before: (words) => `before “${words}”`,
    after: (words) => `after “${words}”`,
    afterPart: (heading) => `after the part “${heading}”`,
  },
  basis: 'Basis',
  suggestion: 'Suggest',
  related: 'See also',
  help: 'Explain',
  helpWhy: 'Why',
  helpTodo: 'To do',
  helpFor: (title) => `Explain “${title}”`,
  helpReasons: 'Results',
  helpExamples: (value) => `${count(value)} ${value === 1 ? 'example' : 'examples'}`,
  helpReported: (quotes) => `Reported: ${quotes.map((quote) => `“${quote}”`).join(', ')}`,
  helpNotReported: 'Not reported',
  standings: { ...REPORT_WORDS.en.outcome, error: 'Error', warning: 'Warning', note: 'Note' },
  detailsFor: (title) => `Details of “${title}”`,
  jumpTo: 'Show in the draft: ',
  titleField: (value) =>
    `The page has a title field of its own, with “${value}” in it. It is not part of the text that was read; whether it serves as the title is for you to judge.`,
  lost: 'Moved',
  lostHint: 'These words have just been changed; the next audit will find their place again.',
  cut: (characters) => `… (${count(characters)} more characters)`,
  moreQuotes: (value) => `${count(value)} more`,
  noFindings: 'No findings.',
  rulesRun: (rules) => `Looked for: ${rules.join(', ')}.`,
  rules: {
    'figure-carried-over': "Last year's figure",
    'duplicate-passage': 'Duplicate passage',
    'reused-passage': 'Reused passage',
  },

  tiers: { exact: 'Identical', near: 'Edited', reworded: 'Reworded' },
  pairGroups: {
    exact: 'Identical',
    near: 'Edited',
    reworded: 'Reworded: please judge',
    quotation: 'Quotations: not counted as repeats',
  },
  similarity: (value) => `${Math.floor(value * 100)}% similar`,
  withinDraft: 'Within this draft',
  inOther: (letter, name) => `${letter} ${name}`,
  sides: { '−': 'Earlier', '+': 'Later' },
  sideOther: 'Other',
  sideOwn: 'This one',
  isQuotation: 'Both places quote',
  pairSaid: (tier, changed, isSame) => {
    if (isSame) return 'The same to the last sign'
    if (changed === null) return tier === 'reworded' ? 'Said in other words' : 'Words were changed'
    return changed.length === 0
      ? 'Only punctuation or blanks differ'
      : `Only the ${changed.map((kind) => CHANGED_EN[kind]).join(' and ')} differ`
  },
  pairPlaces: (value) => `${count(value)} places`,
  cutInside: (characters) => ` … (${count(characters)} characters left out) … `,
  moreRows: (next, left) => `Show ${count(next)} more (${count(left)} left)`,
  morePairs: (next, left) => `Show ${count(next)} more (${count(left)} left)`,
  showWhole: 'Show in full',
  showShort: 'Show the changes only',
  dismissWords: 'This is common text',
  dismissReason: 'Reason',
  dismissReasons: ['Prescribed wording', 'Text of a law or document', 'Fixed form'],
  dismissDo: 'Stop listing',
  dismissals: (value) => `Common text no longer listed (${count(value)})`,
  restore: 'List again',
  restoreWords: (words) => `List “${words}” again`,
  noDuplicates: 'No passage is repeated within this draft.',
  noDuplicatesCompared: (drafts) =>
    `No passage is repeated within this draft, and none is shared with the ${count(drafts)} chosen ${drafts === 1 ? 'draft' : 'drafts'}.`,
  lanes: 'Where in this draft repeated text lies',
  laneEnds: 'Beginning left, end right',
  laneOwn: 'Within this draft',
  lanePairs: (value) => (value === 0 ? 'nothing shared' : `${count(value)} ${value === 1 ? 'pair' : 'pairs'}`),
  laneSaid: (blocks) =>
    blocks.length === 0
      ? 'No repeated text'
      : `Repeated text at ${blocks.map(([start, end]) => `${percent(start)} to ${percent(end)}`).join(', ')} of the draft`,
  shares: ({ total, withoutQuotations, literal }) =>
    `${percent(total)} of this draft stands there; ${percent(withoutQuotations)} without quotations, ${percent(literal)} of it identical or edited. Set phrases are not counted.`,
  allSources: ({ total, withoutQuotations }) =>
    `All together: ${percent(total)} of this draft stands in others, ${percent(withoutQuotations)} without quotations.`,

  libraryTitle: 'Keeping and comparing',
  keep: 'Keep this draft',
  isKept: 'This draft is kept',
  keepHint: 'Puts this draft into the library on this machine, to compare other drafts with it',
  keptNews: { added: 'This draft is kept.', already: 'This draft was kept before and was not added twice.' },
  compareWith: 'Compare with kept drafts',
  comparing: (drafts) => `Comparing with ${count(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}`,
  compareOne: (name) => `Compare with “${name}”`,
  prior: 'Year before',
  addedOn: (day) => `added ${day}`,
  librarySearch: 'Find kept drafts: name, unit, year, words',
  libraryNothing: 'Nothing found.',
  libraryEmpty:
    'No draft is kept yet. Open last year’s draft, press “Keep this draft”, then come back to this year’s to compare them.',
  libraryOnlyOwn: 'No draft but this one is kept yet, so there is none to compare with.',
  libraryWhere: 'Kept drafts stay on this machine and can be removed at any time.',
  libraryFile: 'Hegao library',
  libraryImport: 'Import',
  libraryExport: 'Export all',
  imported: (added, already, damaged) =>
    `${count(added)} imported${already > 0 ? `, ${count(already)} kept before` : ''}${damaged > 0 ? `, ${count(damaged)} damaged and left out` : ''}.`,
  exported: (value) => `${count(value)} ${value === 1 ? 'draft' : 'drafts'} exported.`,
  removeOne: (name) => `Remove “${name}”`,
  removeDamaged: 'Remove',
  removed: (name) => `“${name}” was removed.`,
  removeAll: 'Remove all',
  removeAllQuestion: (drafts) =>
    `${drafts === 1 ? 'The one kept draft' : `All ${count(drafts)} kept drafts`} will be deleted for good. Export them first if any may be needed.`,
  removeAllNot: 'Do not remove',
  removeAllDo: 'Remove them all',
  removedAll: (drafts) => `${count(drafts)} ${drafts === 1 ? 'draft was' : 'drafts were'} removed.`,
  moreDrafts: (next, left) => `Show ${count(next)} more (${count(left)} left)`,

  noOutline: 'No headings were recognised, so there is no outline to show.',
  outlineGap: { missing: 'Missing', unmet: 'Not met' },
  sectionCounts: (errors, warnings) =>
    [
      errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
      warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  gapLabel: (requirement) =>
    `${isMissing(requirement) ? (requirement.requirement === 'required' ? 'Missing' : 'Consider adding') : 'Not met'}: ${requirement.title}`,

  noPackBody: (genre) =>
    genre === null
      ? 'The kind of this text was not recognised, so no requirements were applied.'
      : `The text was taken for this kind: ${genre}. It is not among those that can be checked, so no requirements were applied.`,
  noPackEvidence: 'Judged by',
  noPackChoose: (genre) =>
    genre === null ? 'To have it checked, say which kind it is:' : 'If that is wrong, say which kind it is:',
  generalBody: (pack) =>
    `What “${pack}” must contain is not in this version yet and was not checked; only the general rules looked for slips. That nothing is listed as missing does not mean that nothing is.`,
  emptyTitle: 'There is no text yet',
  emptyBody: 'The audit starts by itself when text is typed or pasted.',
  failedTitle: 'This audit was not completed',
  failedBody: 'The checker failed and reached no conclusion. Changing the draft, or “Try again”, starts another.',
  retry: 'Try again',

  idleTitle: 'Audit a draft',
  idleBody: 'Open the page where the draft is being edited and click the Hegao button in the browser’s toolbar.',
  reading: 'Reading the draft on the page',
  checking: 'Problems and repeats are still being checked…',
  checkingPart: 'Still being checked…',
  nothingTitle: 'No text to audit on this page',
  nothingSteps: [
    'If the draft is in an editor, click into its text first, then “Look again”.',
    'If the editor opens in a window of its own or full screen, open it first.',
    'If that does not help, paste the text below or drop the file here.',
  ],
  nothingKinds:
    'What cannot be read: editors that paint text as pictures (some online office suites), scans and pictures, PDF viewers, and embedded pages of other sites.',
  lookAgain: 'Look again',
  unreadableTitle: 'This page cannot be read',
  unreadable: {
    restricted:
      'The browser lets no extension read pages of this kind (its own settings, the extension store, the new tab page, error pages). Please open the page that holds the draft.',
    'not-granted':
      'The permission for this page has ended: it went on to another site, was loaded anew, or the browser put the tab to sleep. Click the Hegao button in the toolbar once more.',
    closed: 'The tab that held the draft was closed. Open the draft and click the Hegao button in the toolbar again.',
    failed: 'The page could not be read. Reload it and click the Hegao button in the toolbar again.',
  },
  paintedTitle: 'The text in this editor cannot be read',
  takeTitle: 'This editor is read by a click',
  takeBody:
    'It paints its text as a picture. Click into the text so that the caret stands in it, then click Read: Hegao selects all and copies once for you, leaves your clipboard as it is, and puts the caret back.',
  take: 'Read',
  takeAgain: 'Read again',
  notTakenTitle: 'The text was not read',
  notTaken: {
    'no-caret': 'Click into the text first so that the caret stands in it, with nothing selected, then click Read.',
    forbidden:
      'This page forbids copying, and Hegao does not get around that. To have the draft audited, ask its owner for a file.',
    failed: 'The editor gave no text. Select all, copy, and paste it below; or export a file and drop it on the panel.',
  },
  wholeText: 'Audit the whole text instead',
  suites: {
    'google-docs': 'Google Docs',
    'word-web': 'Word for the web',
    kdocs: 'Kingsoft Docs',
    'tencent-docs': 'Tencent Docs',
    feishu: 'Feishu Docs',
    shimo: 'Shimo',
    yuque: 'Yuque',
  },
  suiteNote: (name) =>
    `This page is ${name}. Support for it is experimental; where it is not read in full, in this order:`,
  suiteExport: 'Open its export address for a Word file (as last saved) and drop it here',
  suiteMenu: 'Download a Word file (as last saved) from its own menu and drop it here',
  suiteCopy: 'Select all in the text, copy, and paste it below',
  suiteForbidden: 'Where the owner forbids copying or export, Hegao does not get around it; ask the owner for a file.',
  markedInPanel: 'Nothing can be marked in this editor; the marks are shown under Text.',
  paintedBody:
    'It keeps no text in the page. Select all in the editor, copy, and paste it below; or export a file and drop it on the panel.',
  unreadableDetail: (detail) => `The browser says: ${detail}`,

  otherWays: 'A draft that is not on a page',
  pasteLabel: 'Paste text',
  pastePlaceholder: 'Paste the whole draft here',
  pasteAudit: 'Audit',
  pasteHint: 'Ctrl + Enter audits',
  fileChoose: 'Choose a file',
  fileHint: (endings) => `or drop one here: ${endings}`,
  drop: 'Let go to audit this file',
  fileFailed: (name) => `“${name}” cannot be read`,
  fileFailedOther: 'The content of the file is not understood. Open it, copy its text and paste it here.',
  oneFile: (name) => `One at a time: “${name}” was taken.`,
  dismiss: 'Dismiss',

  export: 'Export',
  exportTitle: 'Export the result',
  formats: { text: 'plain text', markdown: 'Markdown', json: 'JSON' },
  copy: 'Copy',
  download: 'Download',
  copyAs: (format) => `Copy as ${format}`,
  downloadAs: (format) => `Download as ${format}`,
  copied: (format) => `Copied as ${format}`,
  downloaded: (format) => `Downloaded as ${format}`,
  copyFailed: 'The browser did not allow copying; please download instead.',
  fileName: (name) => `Audit of ${name}`,

  settings: 'Settings',
  languageSetting: 'Language',
  languages: { 'zh-CN': '中文', en: 'English', auto: 'As the browser' },
  themeSetting: 'Appearance',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  settingsFailed: 'The setting could not be stored; it holds for this time only.',

  packsTitle: 'Packs of one’s own',
  packAdd: 'Add a pack',
  packHint: 'or drop a .yaml file here',
  packUse: (name) => `Use “${name}”`,
  packExport: (name) => `Export “${name}”`,
  packRemove: (name) => `Remove “${name}”`,
  packHolds: ({ elements, rules, changes }) =>
    [
      elements > 0 ? `${count(elements)} ${elements === 1 ? 'requirement' : 'requirements'}` : '',
      rules > 0 ? `${count(rules)} ${rules === 1 ? 'rule' : 'rules'}` : '',
      changes > 0 ? `${count(changes)} ${changes === 1 ? 'change' : 'changes'}` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'vocabulary and places only',
  packBroken: 'It has mistakes and is not used',
  packAdded: (fileName) => `“${fileName}” was added and is in use.`,
  packRefused: (fileName) => `“${fileName}” has mistakes and was not added`,
  packLine: (line) => `Line ${line}`,
  packField: (steps) => steps.map((step) => (typeof step === 'number' ? `#${step}` : step)).join(' › '),
  withOwn: (names) => `With packs of one’s own: ${names.join(', ')}.`,
  spared: (value, words) =>
    `${count(value)} ${value === 1 ? 'finding' : 'findings'} left out because of local vocabulary: ${words.map((word) => `“${word}”`).join(', ')}.`,

  privacy: 'Drafts are handled on this machine only: no network, no change to the draft.',
}

function verdictEn(verdict: Verdict): string {
  if (verdict.kind === 'empty') return 'There is no text yet'
  if (verdict.kind === 'no-pack') {
    return `${verdict.isRecognised ? 'Not a kind that can be checked' : 'Kind not recognised'}; nothing was judged`
  }
  if (verdict.kind === 'general-only') {
    return `Contents not checked, general rules only${verdict.errors > 0 ? `: ${errorsEn(verdict.errors)}` : ''}`
  }
  const { missing, unmet, review, notApplicable, total, errors } = verdict
  const parts = [
    isAny(missing) ? `${tallyEn(missing)} missing` : '',
    isAny(unmet) ? `${tallyEn(unmet)} not met` : '',
    review > 0 ? `${review} to check` : '',
  ].filter(Boolean)
  const na = notApplicable > 0 ? `, ${notApplicable} not applicable` : ''
  if (parts.length === 0) {
    return `All ${total - notApplicable} requirements met${na}${errors > 0 ? `, but ${errorsEn(errors)}` : ''}`
  }
  return parts.join(', ')
}

function tallyEn({ required, recommended }: Tally): string {
  const parts = [required > 0 ? `${required} required` : '', recommended > 0 ? `${recommended} recommended` : '']
  return parts.filter(Boolean).join(' and ')
}

const errorsEn = (errors: number): string => `${errors} ${errors === 1 ? 'error' : 'errors'}`

const LANGUAGE_STRINGS: Record<Language, Strings> = { 'zh-CN': zh, en }

/** The panel's words in a language. */
export const stringsIn = (language: Language): Strings => LANGUAGE_STRINGS[language]
