import type { FindingRule } from '../../lib/audit'
import { framesIn } from './residues/frames'
import type { ResidueReason } from './residues/leftover'
import { leftoversIn } from './residues/leftovers'
import { swarmsIn } from './residues/swarms'

export const residue: FindingRule<ResidueReason> = {
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
    'working-note': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '残留了起草时的备注“{text}”。', en: 'A note from drafting is left in: “{text}”.' },
    },
    'word-revision': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '残留了Word的修订或者格式说明“{text}”。', en: 'Word’s note of a revision is left in: “{text}”.' },
    },
    'html-tag': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '残留了网页代码“{text}”，共{count}处。', en: 'HTML code is left in: “{text}”, {count} in all.' },
    },
    'html-entity': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '残留了网页转义符“{text}”，共{count}处。',
        en: 'An HTML entity is left in: “{text}”, {count} in all.',
      },
    },
    markdown: {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '残留了Markdown标记“{text}”，共{count}处。',
        en: 'Markdown marks are left in: “{text}”, {count} in all.',
      },
    },
    assistant: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '残留了写作助手的话“{text}”。', en: 'A writing assistant’s words are left in: “{text}”.' },
    },
    'page-word': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '混入了网页上的文字“{text}”。', en: 'Words of a web page are left in: “{text}”.' },
    },
    'file-name': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '混入了文件名“{text}”。', en: 'A file’s name is left in: “{text}”.' },
    },
    'web-lead': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{text}”是网页转载时的引语，文稿本身不必有。',
        en: '“{text}” introduces a text on a page; the draft itself needs none.',
      },
    },
    'page-frame': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '这是网页框架文字，不是稿件内容，未作核查。',
        en: 'This is the web page’s frame, not the draft, and was not audited.',
      },
    },
    'program-word': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '残留了程序或者电子表格的符号“{text}”。',
        en: 'A word of a program or spreadsheet is left in: “{text}”.',
      },
    },
    'draft-mark': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '标有“{text}”，定稿时删去。', en: 'It is marked “{text}”; to be deleted in the final version.' },
    },
    'reference-mark': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '残留了引文标号“{text}”，共{count}处。',
        en: 'Reference marks are left in: “{text}”, {count} in all.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（本段内容由AI生成，仅供参考）\n【插入表格】\n办理案件16件。（司法所核对）',
      fires: ['内容由AI生成', '【插入表格】', '（司法所核对）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n运用AI助手生成执法文书16份，此处矛盾易发，派出所核对信息后（含删除项2条）归档，在附件下载专区公开（附图片3张）。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件（此数待核实）。开展宣传12次。（注：本段请党政办补充，定稿时删去）',
      fires: ['（此数待核实）', '（注：本段请党政办补充，定稿时删去）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n（送审稿）\n一、主要举措\n根据您的要求，我对报告进行了润色。\n办结率#DIV/0!，办理NaN件（小李：这个数再核一下）。\n您的浏览器不支持该音频播放。',
      fires: ['（送审稿）', '根据您的要求', '#DIV/0!', 'NaN', '（小李：', '您的浏览器'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n形成《条例（送审稿）》，根据您的诉求依法答复，单位（注：含村）36个，县融媒体记者李晓刊稿，我要纠错栏目办理留言36条，转载宣传稿件请注明来源，豆包、馒头抽检12批次。',
      fires: [],
    },
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
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件，<br>群众满意&nbsp;&nbsp;率高。',
      fires: ['<br>', '&nbsp;'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n{ HYPERLINK \\l "_Toc1" }办理案件16件，单击此处输入文字。\n删除的内容：办理案件15件。',
      fires: ['HYPERLINK', '单击此处输入文字', '删除的内容：'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n窗口办结16件，群众满意。还没有账号？立即注册抓好安全监管，忘记密码？排查隐患16处。',
      fires: ['还没有账号？立即注册', '忘记密码？'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n企业在平台注册登录，立即注册成立公司，已有账号12万个，手机扫码登录率高，支持评论。',
      fires: [],
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
    const hits = [...leftoversIn(draft), ...swarmsIn(draft)]
    return [...hits, ...framesIn(draft, hits)]
  },
}
