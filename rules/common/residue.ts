import { type FindingRule, firstFrom, type Hit, type Range } from '../../lib/audit'

type Id =
  | 'word-bookmark'
  | 'word-comment'
  | 'word-field'
  | 'broken-reference'
  | 'login-box'
  | 'editor-prompt'
  | 'page-frame'

export const residue: FindingRule<Id> = {
  id: 'residue',
  title: { zh: '残留文字', en: 'Leftovers' },
  asks: {
    zh: '稿件中不应当留有文字处理软件、网页或者模板的残留文字。',
    en: 'Nothing of Word, of a web page or of a template is left in the draft.',
  },
  basis: null,
  noBasis: { zh: '公文常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '从Word或者网页复制时，书签、域代码、登录框、浏览次数等会混进正文，发布后十分显眼。',
      en: 'Copied from Word or a page, bookmarks, field codes, log-in boxes and view counters get into the text and look bad once published.',
    },
    todo: {
      zh: '删去即可。网页框架文字（当前位置、发布时间等）已从核查中排除，这里只作提示。',
      en: 'Delete it. Page frames (breadcrumb, publication time) were left out of the audit and are only noted.',
    },
  },
  reasons: {
    'word-bookmark': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '残留了Word书签“{text}”。', en: 'A Word bookmark is left in: “{text}”.' },
    },
    'word-comment': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '残留了批注“{text}”。', en: 'A comment is left in: “{text}”.' },
    },
    'word-field': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '残留了Word域代码“{text}”。', en: 'A Word field code is left in: “{text}”.' },
    },
    'broken-reference': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '残留了Word的出错提示“{text}”。', en: 'A Word error message is left in: “{text}”.' },
    },
    'login-box': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '混入了登录框文字“{text}”。', en: 'A log-in box’s text is left in: “{text}”.' },
    },
    'editor-prompt': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '残留了编辑提示“{text}”。', en: 'An editor’s prompt is left in: “{text}”.' },
    },
    'page-frame': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '这是网页框架文字，不是稿件内容，未作核查。',
        en: 'This is the web page’s frame, not the draft, and was not audited.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n5. [bookmark: _GoBack]加强宣传，办理案件16件。',
      fires: ['[bookmark: _GoBack]'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n详见 错误!未找到引用源。办理案件16件。',
      fires: ['错误!未找到引用源'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件，群众满意。\n账号+密码登录\n还没有账号?\n立即注册',
      fires: ['账号+密码登录'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n完善〔2024〕3号文件配套措施，政务网站浏览次数达3万次，注册用户2千人，登录人次上升。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n   三、下一步工作打算\n2025年办理好群众诉求。\n（此件公开发布）',
      fires: [],
    },
  ],
  run({ draft }) {
    const hits: Hit<Id>[] = []
    for (const [reason, pattern] of PATTERNS) {
      for (const match of draft.folded.matchAll(pattern))
        hits.push(hitOf(reason, { start: match.index, end: match.index + match[0].length }))
    }
    for (const range of draft.leftOut) {
      const lines = linesOf(range)
      // Above the draft a log-in link is the page's frame; below its text it came along by copying.
      const login =
        range.start < draft.body.start
          ? []
          : lines.filter((line) => LOGIN.test(draft.folded.slice(line.start, line.end)))
      if (login.length === 0) hits.push(hitOf('page-frame', range))
      const first = login[0]
      const last = login.at(-1)
      if (first && last) hits.push(hitOf('login-box', { start: first.start, end: last.end }))
    }
    return hits

    function hitOf(reason: Id, range: Range): Hit<Id> {
      return { reason, range, values: { text: draft.spanOf(range).text } }
    }

    function linesOf(range: Range): Range[] {
      const lines: Range[] = []
      for (let i = firstFrom(draft.paragraphs, range.start); i < draft.paragraphs.length; i++) {
        const line = draft.paragraphs[i] as Range
        if (line.start >= range.end) break
        lines.push(line)
      }
      return lines
    }
  },
}

const PATTERNS: readonly (readonly [Id, RegExp])[] = [
  ['word-comment', /\[(?:批注|注释|修订)[^[\]\n]{0,20}:[^[\]\n]{1,80}\]/g],
  ['word-bookmark', /\[bookmark:[^[\]\n]{0,60}\]|_GoBack(?!\])/g],
  [
    'word-field',
    /\{(?:PAGE|TOC|HYPERLINK|REF|PAGEREF|MERGEFIELD|SEQ|EMBED|INCLUDEPICTURE|NUMPAGES)\b[^{}\n]{0,80}\}|MERGEFORMAT|\bHYPERLINK\\/g,
  ],
  [
    'broken-reference',
    /错误!(?:未找到引用源|未定义书签|文档中没有指定样式的文字|超链接引用无效)|Error!Reference source not found/g,
  ],
  ['editor-prompt', /[[(【]此处[^\])】\n]{0,20}(?:补充|填写|填入|插入|核实|修改)[^\])】\n]{0,16}[\])】]/g],
  [
    'editor-prompt',
    /(?:单击|点击)(?:此处|这里|或点击此处)(?:输入|添加|编辑|键入)[^。,;\n]{0,12}|在此(?:处)?(?:输入|键入|粘贴)[^。,;\n]{0,12}(?:内容|文字|正文|标题)|请(?:在此)?输入(?:内容|正文|标题|文字)|从这里开始(?:编辑|输入)/g,
  ],
]

const LOGIN = /登录|注册|账号|密码/
