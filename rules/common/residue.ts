import { type FindingRule, firstFrom, type Hit, matchesOf, type Range, rangeAt } from '../../lib/audit'
import { foldedRange, givenParagraphs } from './given/paragraphs'

type Id =
  | 'word-bookmark'
  | 'word-comment'
  | 'word-field'
  | 'broken-reference'
  | 'login-box'
  | 'editor-prompt'
  | 'working-note'
  | 'word-revision'
  | 'html-tag'
  | 'html-entity'
  | 'markdown'
  | 'assistant'
  | 'web-lead'
  | 'page-word'
  | 'file-name'
  | 'page-frame'
  | 'program-word'
  | 'draft-mark'
  | 'reference-mark'

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
    const hits: Hit<Id>[] = []
    const told = new Map<string, Hit<Id>>()
    for (const [reason, pattern, needs] of PATTERNS) {
      if (needs && !needs.test(draft.folded)) continue
      for (const match of matchesOf(draft.folded, pattern)) {
        // Patterns for a line begin with the end of the one before, which is quicker than to look back everywhere.
        const start = match[0].startsWith('\n') ? match.index + 1 : match.index
        const end = match.index + match[0].length
        // A whole box that was left out is told below as one.
        if (reason === 'login-box' && rangeAt(draft.leftOut, start)) continue
        // An assistant’s remark is told once a line, whatever else it says; other leftovers once a place.
        const line = reason === 'assistant' ? rangeAt(draft.paragraphs, start) : null
        const key = `${reason} ${line?.start ?? start}`
        const first = told.get(key)
        if (first) {
          if (start !== first.range.start) first.related?.push({ start, end })
          continue
        }
        const hit = { ...hitOf(reason, { start, end }), related: [] }
        told.set(key, hit)
        hits.push(hit)
      }
    }
    // Tags and entities come in swarms; each kind is told once.
    for (const [reason, signs, pattern] of SWARMS) {
      if (!signs.some((sign) => draft.text.includes(sign))) continue
      const places: Range[] = []
      let count = 0
      for (const paragraph of givenParagraphs(draft)) {
        for (const match of matchesOf(paragraph.text, pattern)) {
          count++
          if (places.length > MOST_PLACES) continue
          const start = paragraph.start + match.index
          places.push({ start, end: start + match[0].length })
        }
      }
      const [first, ...rest] = places.map((range) => foldedRange(draft, range))
      if (first && places[0]) {
        const text = draft.text.slice(places[0].start, places[0].end).trim()
        hits.push({ reason, range: first, related: rest, values: { text, count } })
      }
    }
    const named = hits.map((hit) => hit.range).sort((a, b) => a.start - b.start)
    for (const range of draft.leftOut) {
      // An editor's prompt that was taken for the page's frame is named already.
      const first = named[firstFrom(named, range.start)]
      if (first && first.start < range.end) continue
      const lines = linesOf(range)
      // Above the draft a log-in link is the page's frame; below its text it came along by copying.
      const login =
        range.start < draft.body.start
          ? []
          : lines.filter((line) => LOGIN.test(draft.folded.slice(line.start, line.end)))
      if (login.length === 0) hits.push(hitOf('page-frame', range))
      const top = login[0]
      const bottom = login.at(-1)
      if (top && bottom) hits.push(hitOf('login-box', { start: top.start, end: bottom.end }))
    }
    return hits

    function hitOf(reason: Id, range: Range): Hit<Id> {
      const lines = draft.spanOf(range).text.split('\n')
      return { reason, range, values: { text: lines.map((line) => line.trim()).join(' ') } }
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

/** Each with what it cannot match without, where that is quicker told. */
const PATTERNS: readonly (readonly [Id, RegExp, RegExp?])[] = [
  [
    // （小李：这个数要再核一下）, （王科长：此段删掉）.
    'working-note',
    /[([【](?:[小老][一-鿿]|[一-鿿]{1,3}(?:科长|主任|局长|所长|书记|镇长|乡长|同志|领导|老师)(?:批示|批注|意见)?|[一-鿿]{2,6}(?:办|科|股|所|室)):(?=[^()[\]【】\n]{0,40}(?:改|删|核|补|查|加|换|调整|确认|重写|不准|不对|更新|提供))[^()[\]【】\n]{2,40}[)\]】]/g,
    /[([【][一-鿿]{1,8}:/,
  ],
  [
    // （黄色标注部分为去年数据）, （字数不够，再扩充一点）, （与去年同，待更新）.
    'working-note',
    /[([【](?:[红黄蓝绿]色?(?:标注|字体|部分|标记|底色)|(?:[此该本]?(?:数据?|数字|内容|处|段))?与(?:去年|上年|上文|前文|附表|总数)(?:数据|数字)?(?:相?同|不?一致|不符|不同|对不上|矛盾|重复)|字数(?:不够|不足|太多|超)|(?:去年|上年|往年)(?:的)?(?:数据|数字|内容|情况)[^()[\]【】\n]{0,4}(?:更新|替换|修改|核)|(?:内容|此段|本段|这段)?(?:有)?重复(?!申请),?(?:建议|可)?(?:删|合并)?|再(?:扩充|充实|精简|压缩|斟酌|润色)|建议(?:删除|删去|合并|调整|修改|补充|(?:将|把)?[此本该这][条段句处项])|[此本该这](?:条|段|句|处|部分|内容)(?:建议|请|需|可|应|再|要|放|移|挪|与|和|跟|同)|(?:同|按|用)(?:去年|上年|往年|原)(?:的)?(?:口径|数据|数字|说法|稿)|(?:数据|数字|素材|材料|案例)由[^()[\]【】\n]{1,8}(?:提供|报送|核)|(?:来源|文\/图?|图\/文?):[^()[\]【】\n]{1,20}?(?:责编|责任编辑|编辑|记者|作者|审核|编审|供稿):?|(?:来源|摘自|出处):?(?:百度|网络|网上|知乎|公众号|文库|范文)|数字不准|数据不(?:准|对)|没有数据|暂无数据|暂缺|缺数据|此处省略|以上[一两二三]?[段句条]|原文如此|[^()[\]【】\n]{2,16},?(?:年底|月底|下周|最后|随后|会后)(?:再)?更新)[^()[\]【】\n]{0,24}[)\]】]/g,
    /[([【](?:[红黄蓝绿]|[此该本数内处段据字容]{0,4}与[去上前附总]|字数|[去上往同按用]|内容|[此本该这][条段句处部内]|文\/|图\/|有?重复|再|建议|数|素材|材料|案例|来源|摘自|出处|没有|暂|缺|此处|以上|原文)|更新[)】]/,
  ],
  [
    // （黑体三号，段前空一行）, （首行缩进2字符）: how a template wants to be set.
    'editor-prompt',
    /[([【](?=[^()[\]【】\n]{0,24}(?:[黑楷宋]体|仿宋|标宋|中宋|Times|[一二三四五]号|段[前后]|首行|缩进|行间?距|居中|加粗|顶格|对齐|空[一二两三\d][行格字]|另起一|分页|成页|章处|红头|版头|页边距))[\dA-Za-z_.,、;一二两三四五小大号级层标题正文落款附件此处全统用为采方黑楷仿宋体华中段前后首行左右缩进间距字居加粗顶格端对齐上下空另起页分单独成盖签章红头版边磅值固定倍半符和]{2,36}[)\]】]/g,
    /[([【][^()[\]【】\n]{0,12}(?:[黑楷宋]体|仿宋|标宋|中宋|Times|[一二三四五]号|段[前后]|首行|缩进|行间?距|居中|加粗|顶格|对齐|空[一二两三\d][行格字]|另起|分页|成页|章处|红头|版头|页边距)/,
  ],
  [
    // （不超过300字）, （概述全年工作）, （示例：…）, （一级标题）: what a template asks the writer to do.
    'editor-prompt',
    /[([【](?:[^()[\]【】\n]{0,10}(?:不超过|不少于|不得少于|控制在|大约|约|字数|不宜超过)\d{2,5}字(?:以内|左右|以上)?|\d{2,5}字(?:以内|左右|以上)(?=[)\]】])|(?:此处|本段|本部分|这里|请)*(?:概述|简述|简要(?:介绍|概括|说明|叙述|总结)|写明|写清|写出|重点写|着重写|要写|分条写|分点写|要?突出(?:亮点|重点|特色)|要有数据|注意:|[每各][项条段部]分?[^()[\]【】\n]{0,4}(?:不少于|至少|不超过)|结合[^()[\]【】\n]{0,6}实际[^()[\]【】\n]{0,6}(?:填写|撰写|写|增减|细化)|可(?:自行|根据[^()[\]【】\n]{0,6})(?:增减|添加|调整|删减))|(?:写法|写作)(?:示例|说明|提示|要求)|(?:示例|样例|范例|例文|参考写法|模板)(?=[)\]】:])|(?:[一二三四][级层]标题|小标题|主标题|副标题|标题内容|正文内容)(?=[)\]】\d一二三]))[^()[\]【】\n]{0,24}[)\]】]|\n(?:填写说明|撰写说明|写作提示|撰写提示|写作要求|撰写要求|编写说明):[^\n]{0,40}|\n(?:标题|正文|一级标题)[用为:采][^。\n]{0,8}(?:小标宋|仿宋|黑体|楷体)[^\n]{0,20}(?=\n|$)/g,
    /\d字|[概简]述|简要|写|突出|数据|注意:|[每各][项条段部]|可自行|可根据|示例|样例|范例|例文|模板|标题|正文内容|字数/,
  ],
  [
    // （改）, （已核）, （@司法所补充）, （…，未核）.
    'working-note',
    /[([【](?:[此本该这](?:一)?(?:段|部分|处|句|节|块)[^()[\]【】\n]{0,30}(?:再[改补核填写删定]|待[^()[\]【】\n]{0,14}(?:核|提供|反馈|确认|报)|去年的|上年的|待[补报改定]|报来|发来|沿用|照搬|先空|暂用)[^()[\]【】\n]{0,12}|改(?!\)[建扩造种])|已核对?|已改|未核实?|待核|已更新|[需请]核|需改|照抄|备用|[Oo][Kk]|@[^()[\]【】\n]{1,16}|[^()[\]【】\n]{2,16},未(?:核实?|定|确认))[)\]】]/g,
    /[([【](?:[此本该这](?:一)?[段部处句节块]|改|已[核改更]|[未待需请]核|需改|照抄|备用|[Oo][Kk]|@)|,未[核定确]/,
  ],
  [
    // 此段与上文重复，建议删除。 as a line; ◆◆◆待改◆◆◆.
    'working-note',
    /\n(?:此段|本段|这段|这一段|此处|该段|此部分|这部分)[^。\n]{0,20}(?:重复|删除|删去|删掉|待改|改写|重写|合并|核实|存疑|压缩|精简)[^\n]{0,16}(?=\n|$)|[◆★●※▲!]{2,6}[^。\n]{0,8}(?:待|改|核|补|删)[^。\n]{0,8}/g,
    /此段|[本这该]段|此处|部分|[◆★●※▲!]{2}/,
  ],
  [
    // （送审稿） as a line of its own or behind the title; 《…（征求意见稿）》 is another's.
    'draft-mark',
    /(?<=\n|报告|方案|要点|计划|通知)[([](?:此稿为)?(?:终稿|定稿|最终稿|最终版|修改版|初稿|草稿|讨论稿|送审稿|征求意见稿|修改稿|修订稿|审议稿|汇报稿|第[一二三四五六\d]稿|代拟稿)[^()[\]\n]{0,24}[)\]](?=\n|$)/g,
    /稿/,
  ],
  [
    // What an assistant answers: it speaks of itself and to whom it writes.
    'assistant',
    /(?:下面|以下|这)(?:是|为)(?:一[份篇个])?[^,。:\n]{0,16}(?:优化|修改|润色|改写|扩写|精简|调整|整理|完善)(?:后|好|过)?的?[^,。:\n]{0,8}(?:版本|内容|报告|全文|文稿|稿件|正文)(?=[:,。\n])|根据[您你](?:的)?(?:要求|需求|提示|指令|描述)|我(?:已经?|将|会|可以|对|来|为)[^,。\n]{0,14}(?:[为帮]?[您你]|润色|改写|扩写|为您|帮您|帮你|继续补充|进一步完善|优化)|(?:您|你)(?:也?可以|可)(?:根据|结合|在此|直接|自行)[^,。\n]{0,16}(?:修改|调整|补充|使用|替换|完善)|(?:供|请)您(?:参考|查阅|过目|审阅|修改)|希望[^,。\n]{0,10}(?:对[您你]有所?帮助|能帮到[您你])|如(?:需|果|有)[^。\n]{0,16}[,]?(?:请|欢迎)?(?:随时)?(?:告诉我|联系我|向我提问|继续提问)|(?:本|以上)?(?:内容|回答|报告|文章)?(?:均)?由(?:DeepSeek|ChatGPT|GPT|豆包|文心一言|通义千问|Kimi|讯飞星火|智谱清言|腾讯元宝|AI助手)(?:大模型)?(?:辅助)?(?:生成|撰写|整理|回答)|(?:DeepSeek|ChatGPT|豆包|文心一言|通义千问|Kimi|元宝)(?:回答|说)?:(?=\n|$)|已深度思考|\[citation:\d{1,2}\]|请注意:以上|[(【](?:本文)?(?:由)?AI(?:辅助)?(?:生成|创作|撰写)(?:内容)?[)】]|(?:以上|以下|本文)(?:内容)?为AI(?:辅助)?(?:生成|创作)(?:的?内容)?|(?:Sure|Certainly|Ofcourse)[,!]?[Hh]ere(?:is|'s)[A-Za-z]{0,40}:?|Here(?:is|'s)(?:the|a)[A-Za-z]{4,40}:?/g,
    /[您你]|我(?:已|将|会|可|对|来|为)|AI|[Hh]ere(?:is|'s)|由(?:DeepSeek|ChatGPT|GPT|豆包|文心|通义|Kimi|讯飞|智谱|腾讯|AI)|[诉系]我|豆包:|:\n|深度思考|citation|请注意:/,
  ],
  [
    'page-word',
    /\n(?:(?:相关|推荐|延伸)(?:阅读|文章|新闻|推荐):?|(?:编者|记者|编辑)?按语?:[^\n]{0,20}|(?:正在播放|点击收听|点击播放|语音播报|暂停播放)[^。\n]{0,20}|(?:音频|视频)(?:加载|播放)(?:失败|中|错误)[^\n]{0,20}|[^。\n]{0,24}(?:浏览器[^。\n]{0,16}(?:不支持|版本过|升级|体验|访问|启用|查看)|(?:浏览体验|[建推][议荐]使用)[^。\n]{0,16}(?:浏览器|分辨率|Chrome|IE\d|Edge|火狐)|[Jj]ava[Ss]cript|[Cc]ookies?|Flash插件|点击(?:收起|展开|此处返回|返回顶部)|页面(?:加载|正在跳转|找不到|不存在)|(?:访问|浏览|查找)的(?:页面|网页|内容|文章|文件)[^。\n]{0,4}(?:不存在|已被?(?:删除|移除|下线)|找不到|加载失败))[^\n]{0,24}|(?:打开|使用)?微信[^,。\n]{0,4}扫一扫[^\n]{0,20}|网友评论[^\n]{0,10}|下载(?:Word|PDF|word|pdf|文档|原文|全文)[^\n]{0,6}|手机(?:看新闻|阅读|查看|版)|热门(?:搜索|推荐|文章):?|返回顶部|点击下载[^\n]{0,8})(?=\n|$)|您的浏览器[^。,\n]{0,8}(?:不支持|版本)[^。,\n]{0,8}|您(?:正在|所)?访问的(?:页面|网页)[^。\n]{0,12}|本网?站推荐使用[^。\n]{0,20}|(?:本文|文章|内容|图片)来源于?网络|如有侵权|转载(?:时)?请注明(?:出处|来源)(?=[。,!\n]|$)|更多(?:精彩)?(?:范文|文章|内容|资讯)[^,。\n]{0,8}(?:关注|访问|点击|登录|请看|尽在)[^。\n]{0,20}|(?:本|此)?文档?由(?:WPS|Word|金山)[^。\n]{0,12}|(?:WPS|文心|讯飞)AI(?:生成|续写|改写)|复制自[^。\n]{1,12}|扫描全能王(?:创建)?|范文(?:\(|大全|精选|模板|参考)[^。\n]{0,12}|\((?:精选|通用|最新|共)\d{1,2}篇\)|\((?:本报|本网|本台)?(?:记者|通讯员|特约记者):?[^()\n]{2,20}\)/g,
    /按语?:|页面(?:加载|正在|找|不|已)|[Cc]ookie|[Ss]cript|Flash|点击[收展此返]|访问的|纠错|阅读|文章|新闻|推荐|播放|收听|播报|[音视]频|浏览器|附件|扫一扫|评论|热门|转载|返回顶部|网络|侵权|手机|更多|范文|WPS|复制自|AI|全能王|金山|\d篇|记者|通讯员|下载/,
  ],
  [
    'program-word',
    /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NULL!|NUM!)|=(?:SUM|AVERAGE|COUNT|IF|VLOOKUP|ROUND)\([^()\n]{0,40}\)|(?<![A-Za-z_])(?:undefined|null|NaN|\[object Object\])(?![A-Za-z_])|\\n(?![A-Za-z])|\\u[\da-f]{4}/g,
    /#[RDNV]|=[SACIVR]|undefined|null|NaN|\[object|\\[nu]/,
  ],
  [
    'file-name',
    /(?:file:\/\/\/|(?<![A-Za-z])[A-Z]:[\\/])[^\s,。;)]{2,80}|(?<![\w-])[\w-]{0,40}\.(?:png|jpe?g|gif|bmp|tmp)(?![A-Za-z])|(?:微信图片|微信截图|QQ图片|QQ截图|屏幕截图|扫描件|IMG|DSC|mmexport|Screenshot|新建[A-Za-z]{0,12}(?:文本|Word)?文档)_?\(?\d{1,20}\)?|\[(?:表情|语音|动画表情|微笑|抱拳|玫瑰|链接)\]/g,
    /file:|[A-Z]:[\\/]|\.(?:png|jpe?g|gif|bmp|tmp)|微信|QQ|截图|扫描件|IMG|DSC|mmexport|Screenshot|新建|\[[表语动微抱玫链]/,
  ],

  [
    // （注：此段请办公室再核实，定稿时删去）: addressed to colleagues, not to the reader.
    'working-note',
    /[([【](?!批注|注释|修订)(?=[^()[\]【】\n]{4,60}[)\]】])[^()[\]【】\n]{0,30}?(?:(?<![申邀聘提报])请[^()[\]【】\n]{0,12}(?:核实|核对|核准|核定|核一|再核|复核|校对|更正|改正|更新|填写|填报|补充|补齐|补报|补数|确认|定夺|斟酌|修改|调整|说明|提供|把关|审定|把握|[核补改定查看审](?=[)\]】])|[查看审补改]一[下遍])|再核(?:[一实对查](?!发)|(?=[,。;)\]】]))|[核补改查删问]一[下遍句段](?=[,。;)\]】])|定稿(?:时|后|前)[^()[\]【】\n]{0,4}(?:删|去|改)|(?:此|本|这)(?:段|处|句|部分|数据?)[^()[\]【】\n]{0,10}(?:待|删|存疑|有误|不准)|(?:数据|数字|情况)?待(?:补充|核实|确认|核对|[核定补查报](?=[)\]】])|更新|报|统一|[^()[\]【】\n]{1,8}(?:审定|提供|反馈|确认|定)(?=[)\]】])))[^()[\]【】\n]{0,30}[)\]】]/g,
  ],
  [
    // （党政办核对）, （删除）, （以下内容摘自2023年报告）: the whole bracket is a note.
    'working-note',
    /[([【](?:(?:(?:此|本|该)(?:段|处|句|部分|条|节)[^()[\]【】\n]{0,4})?(?:删除|删去|可删|需删|待改|重写|存疑|有待核实)|(?:此|本|该)(?:段|处|句|部分|条|节)(?:先|暂)?(?:保留|修改|补充|新增)|[一-鿿]{2,6}(?:办|所|局|科|股|站|室|中心|同志|主任|书记|领导)(?:再)?(?:核对|核实|补充|提供|填写|审核|把关|确认)|修改:[^()[\]【】\n]{1,40}|[^()[\]【】\n]{0,10}(?:修改|改)于20\d\d年[^()[\]【】\n]{0,12}|(?:以[上下]|[本此]段|上文)(?:内容|部分)?(?:摘自|引自|复制自|来自|抄自)[^()[\]【】\n]{1,20}|参考(?:范文|模板|去年|上年)[^()[\]【】\n]{0,10}|参照[^()[\]【】\n]{1,12}(?:修改|改写|填写)|[老小]?[一-鿿](?:主任|[局科镇乡县所]长|书记|领导)(?:说|要求|提出)[^()[\]【】\n]{0,14}[加改删补])[)\]】]/g,
  ],
  [
    // （此处配图）, （插入统计表）, 【图片待补】, （后附照片3张）: where a picture or table was to be set.
    'editor-prompt',
    /[([【](?=[^()[\]【】\n]{0,12}(?:[图表]|照片|截屏|视频|音频|二维码|附件|链接|案例|标题|导语|小标))(?:(?:此处|这里|此位置|本处|文中|下方|上方)(?:需|要|应|可|拟|请|待)?(?:[配插贴放附加换补]|插入|添加|放置|粘贴|链接)|(?:[配插贴换补]|插入|添加|放置|粘贴)(?:入|上)?(?=[^()[\]【】\n]{1,8}[)\]】])(?!图解读|套)|(?:配?图片?|照片|截图|[统图]?计?表格?|视频|二维码|链接|案例)(?:待[配插定换]|另[附发配]|缺|略|未[配附插]|稍后))[^()[\]【】\n]{0,16}[)\]】]/g,
    /[([【](?:此处|这里|此位|本处|文中|[下上]方|[配插贴换补图照截统表视二链案添放粘])/,
  ],
  [
    // 此处补充典型案例。 as a line of its own.
    'working-note',
    /[,。;](?:以上|此|该|上述)?(?:数据|数字|情况|内容|名单)?(?<!申)请[一-鿿]{2,8}再?核(?:实|对)?一[下遍](?=[。,;\n]|$)|\n(?:此处|这里|本段|此段)[^。,\n]{0,12}(?:补充|填写|填入|插入|再加|添加|更新|修改|写上|参考)[^\n]{0,24}(?=\n|$)|\n@[一-鿿]{1,6}请[^\n]{0,20}|\b(?:TODO|FIXME)\b|\n范文:?|\n修改(?:意见|建议):[^\n]{0,60}|修订模式/g,
  ],
  [
    // A log-in box or an application's frame that was copied along, in the middle of a line as well.
    'login-box',
    /(?:还)?(?:没有|未有|已有)账[号户](?:\?(?:立即|马上|免费|去|点击|请)?(?:注册|登录)?|,?(?:立即|马上|免费|去|点击|请)(?:注册|登录))|(?:立即|马上|免费|快速)注册(?![^,。;\n]{0,6}(?:登记|会员制|企业|公司|商标|资本))|(?:账号|手机号?|验证码|短信|密码|扫码|微信|第三方)\+?(?:密码)?(?:快捷|一键|扫码)?登录(?=[,|]|忘记|$|\n|注册)|忘记密码\??|(?:请)?(?:输入|填写)(?:您的|图形|短信|手机)?(?:用户名|账号|密码|验证码)|(?:登录|注册)(?:即|表示|代表)[^,。\n]{0,6}同意[^,。\n]{0,16}|(?:请)?(?:先)?登录(?:后)?(?:查看|发表评论|才能|可见|阅读)[^,。\n]{0,8}|下载APP(?:阅读|查看)?[^,。\n]{0,8}|打开(?:APP|客户端)[^,。\n]{0,8}|(?:加入|开通)(?:VIP|会员)(?:免费|即可|畅)?[^,。\n]{0,8}|(?:本帖|楼主|沙发|板凳)(?:最后由|发表于|回复)[^,。\n]{0,16}|发表于20\d\d-\d{1,2}-\d{1,2}[^,。\n]{0,12}|(?:我要|写|发表)评论(?:\(\d+\))?(?=[|\n]|$)|(?:点赞|收藏|转发|评论)(?:\d+)?[|·](?:点赞|收藏|转发|评论|分享)[^,。\n]{0,12}|(?:长按|扫码|扫一扫)[^,。;\n]{0,10}(?:关注|识别)(?!活动|量|人|率|方式|等)(?:我们|公众号|二维码)?|分享到:?(?:微信|微博|QQ|朋友圈)[^,。\n]{0,16}|(?:猜你喜欢|相关推荐|热门推荐|热门评论|为你推荐)(?=[:\n|]|$)|剩余\d+%未读|试读结束|购买后可?(?:阅读|下载)|(?:本文)?(?:文档)?由用户[^,。\n]{0,10}上传|下载本文档|下载积分:?\d*|积分下载/g,
  ],
  [
    // What a converter that is not paid for puts in, and the fields of the way a text took through the office.
    'page-word',
    /(?:Evaluation Only\.? ?)?Created with Aspose[^\n一-鿿]{0,60}|[(（](?:供稿|撰稿|拟稿|核稿|审稿)(?:人|单位|科室)?:[^()（）\n]{0,30}(?:签字|审核人|审签|核稿|审稿)[^()（）\n]{0,12}[)）]/g,
  ],
  [
    // What a channel's post asks its readers to do, and a page's widgets and foot in the midst of a line.
    'page-word',
    /[▲△▼▽☞👆👇]{0,3}点击(?:上方|下方|左下角?|蓝字|卡片)[^。\n]{0,20}(?:关注|阅读原文|订阅)[^。\n]{0,6}|(?:长按|扫码|扫描|识别)[^。\n]{0,10}二维码[^。\n]{0,4}关注|(?<=[\n。!])(?:欢迎)?关注我们|点个?(?:赞|在看)(?:吧|哦|呗)?(?=[\n。!])|点击(?:查看|浏览|下载|放大)(?:全文|更多|原文|详情|原图|大图|附件|图片)|查看(?:大|原)图|图片加载中|(?<=[。；] {0,2}|\] )[[【(（] ?(?:打印本页|打印此页|关闭窗口|关闭本页|返回顶部|收藏本页) ?[\]】)）]|展开全文|收起全文|阅读原文|复制链接|未完待续|(?<=[^\n])第 ?\d{1,4} ?页[,/ ]{0,3}共 ?\d{1,4} ?页/gu,
  ],
  [
    'file-name',
    /(?:[终定初]稿|副本|修改版?|最终版?)[^\s,。;:、()《》.\n]{0,8}(?:\([^()\n]{0,8}\))?\.(?:docx?|wps|xlsx?)(?![A-Za-z])/g,
  ],
  [
    'editor-prompt',
    /[【[](?:此处)?(?:插入|添加|附上?|放置?)?(?:一[张个])?(?:表格|图片|图表|配图|照片|截图|二维码|视频|表\d|图\d|[图表][片格]?\d{1,2})[】\]]|[([【]此处(?:插入|添加)[^()[\]【】\n]{1,12}[)\]】]|[(](?:插图|配图|图略|表略|见截图|截图|照片\d{0,2})[)]|[(]图片?说明:[^()\n]{0,20}[)]|\n[(]图片?\d{0,2}[)](?=\n|$)|[Ll]orem ?ipsum/g,
  ],
  [
    'assistant',
    /(?:内容|本文|文本|报告)(?:均)?由AI(?:辅助)?(?:自动)?(?:生成|撰写|创作)(?!的?[一-鿿]{0,4}(?:系统|平台|助手))|以上(?:数据|内容|数字|案例)(?:均)?(?:为|是|系)(?:示例|虚构|模拟|假设|举例)[^。\n]{0,20}|(?:以上)?内容仅供参考[^。\n]{0,20}|请(?:您)?(?:根据|结合)实际(?:情况)?(?:进行)?(?:替换|填写|修改|调整)[^。\n]{0,8}|(?:当然可以|好的)[,!。](?:下面|以下|我)[^。\n]{0,30}|为您(?:起草|撰写|生成|整理|润色)[^。\n]{0,24}|还有什么可以帮|\n思考过程:?|\n以下(?:为|是)正文:?/g,
  ],
  [
    'word-comment',
    /\[(?:批注|注释|修订)[^[\]\n]{0,20}:[^[\]\n]{1,80}\]|【批注[^【】\n]{0,80}】|批注 ?\[[^[\]\n]{1,12}\]:?|Comment(?:ed)? ?\[[^[\]\n]{1,12}\]:?|\[(?:作者|审阅者|微软用户|用户|Administrator|admin|User)\d{0,2}\]:?/g,
  ],
  [
    'word-bookmark',
    /\[bookmark:[^[\]\n]{0,60}\]|_GoBack(?!\])|(?<!bookmark:)(?:_(?:Toc|Hlk|Ref)\d{3,12}|OLE_LINK\d{1,3})/g,
  ],
  [
    'word-field',
    /\{(?:PAGE|TOC|HYPERLINK|REF|PAGEREF|MERGEFIELD|SEQ|EMBED|INCLUDEPICTURE|NUMPAGES|FORMTEXT|ADDIN|DATE|TIME|QUOTE|IF)\b[^{}\n]{0,80}\}|\\\*MERGEFORMAT|MERGEFORMAT|HYPERLINK ?(?:\\l|file:|https?:|mailto:)[^()（）\s。，、]{0,80}|\b(?:HYPERLINK|PAGEREF|TOC|MERGEFIELD|INCLUDEPICTURE) ?\\[^\s一-鿿]{0,60}|\bHYPERLINK ?(?:http|mailto)[^\s一-鿿]{0,100}|Normal ?0 ?(?:7\.8|\d)[^\n]{0,60}(?:X-NONE|MicrosoftInternetExplorer4|ZH-CN)[^\n一-鿿]{0,20}/g,
  ],
  [
    'broken-reference',
    /错误!(?:未找到[一-鿿]{1,6}|未指定[一-鿿]{1,6}|使用[一-鿿]{1,8}选项卡|不能[一-鿿]{2,16}|无法[一-鿿]{2,12}|未找到引用源|未定义书签|文档中没有指定样式的文字|超链接引用无效|未知的文档属性名称|未指定文件名|不能识别的开关参数|书签自引用无效|链接无效)|Error!(?:Reference source not found|Bookmark not defined|No text of specified style)/g,
  ],
  [
    'word-revision',
    /(?:删除的内容|插入的内容|带格式的?|设置了?格式|格式化|(?<=\n)已(?:删除|插入)):(?:[^\n,。;]{1,20})|\n(?:修订|删除|插入|批注)(?:者)?:?\[?[一-鿿A-Za-z]{1,12}\]?(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}[^\n]{0,12}|(?<=\]):[^\n]{0,20})|\[(?:已)?(?:删除|插入)(?:的内容)?:[^[\]\n]{1,60}\]/g,
  ],
  [
    'editor-prompt',
    /(?:[单双]击|点击)(?:此处|这里|或点击此处|或轻触此处)[^。,;\n]{0,4}(?:输入|添加|编辑|键入|插入)[^。,;\n]{0,12}|在(?:此|这里)(?:处)?(?:输入|键入|粘贴)(?:[^。,;\n]{0,12}(?:内容|文字|正文|标题|文本)|(?=[。\])】\n]|$))|请在(?:此|这里)(?:处)?(?:填写|填入|补充)[^,。;\n]{0,20}|请(?:在此|在这里)?(?:处)?(?:输入|键入)(?:内容|正文|标题|文字|文本|副标题)|从这里开始(?:编辑|输入)|[Cc]lick (?:or tap )?here to (?:enter|add)[a-z ]{0,20}|[Ee]nter text here/g,
  ],
  [
    'assistant',
    /作为(?:一个|一名)?(?:人工智能|AI|大)(?:语言)?(?:模型|助手)|以下(?:是|为)(?:根据您|为您|按照您|您)[^。\n]{0,40}(?:报告|稿|内容|版本|要求)[^。\n]{0,10}|希望(?:以上|这份|这篇|本)[^。\n]{0,16}(?:对您|对你|符合您|能帮)[^。\n]{0,12}|如(?:果)?(?:您)?(?:需要?|有)[^。,\n]{0,12}(?:进一步|其他)(?:修改|调整|润色|补充)[^。\n]{0,8}(?:告诉我|告知|联系我|请随时)[^。\n]{0,8}|根据您(?:提供|给出|上传)的[^。,\n]{0,20}|以上(?:内容|文本|稿件|文稿|报告)(?:可|请|仅)[^。\n]{0,24}(?:调整|修改|补充|参考|完善)|可根据(?:贵单位|您)[^。\n]{0,24}(?:调整|修改|补充|完善)/g,
  ],
  [
    // （编辑：请将此处超链接改为正式文号）, （校对：此处应为县政府）: what those who set a paper tell each other.
    'working-note',
    /[([【](?:责编|编辑|编者|美编|排版|校对|审校|录入|打字|印刷厂?|制版)(?:人员|同志|室|部)?(?:注意|注|按|提示)?:(?=[^()[\]【】\n]{0,50}(?:请|改|删|核|补|换|查|此|该|误|应|另|放|用|加|排|空|字))[^()[\]【】\n]{2,50}[)\]】]|[([【](?:以下|后文|下文|中间)(?:内容|部分)?(?:从|省)?略[)\]】]/g,
    /[([【](?:责|编|美|排|校|审|录|打|印|制|以下|后文|下文|中间)/,
  ],
  [
    // 当前流程：办公室核稿, 收文编号：2024-112: fields of the office's system.
    'working-note',
    /\n(?:当前(?:流程|环节|节点|处理人)|流程(?:节点|状态|名称)|流转至|办理意见|拟办意见|批办意见|传阅意见|审批意见|处理意见|核稿意见|收文(?:编号|号|日期)|拟稿(?:人|部门|科室)|核稿人?|会签(?:人|意见)|校对人|退回(?:原因|意见)):[^\n]{1,40}(?=\n|$)|\n已阅[。!]?(?=\n|$)|\n(?:[老小][一-鿿]|[一-鿿]{1,3}(?:科长|主任|局长|所长)):(?:收到|好的|已改|知道了|明白|OK|辛苦)[^\n]{0,12}(?=\n|$)/g,
    /\n(?:当前|流|[办拟批传审处核]|收文|会签|校对|退回|已阅|[老小一-鿿]{1,5}:)/,
  ],
  [
    // 登录超时，请重新登录; 系统繁忙，请稍后再试: what a page or a program says.
    'page-word',
    /(?:登录|登陆|会话|页面|链接|验证码|操作|连接)(?:信息|状态)?已?(?:超时|失效|过期|断开)[,。!]?(?:请(?:您)?)?(?:重新|再次|刷新)(?:登录|登陆|获取|操作|打开|连接|进入|页面|重试)?(?:后再试|本页|页面|系统)?|系统(?:繁忙|维护中|异常|出错|升级中)[,。!]?请(?:您)?稍[后候](?:再试|重试|访问)?|网络(?:连接)?(?:失败|异常|错误|中断|不给力|超时)[,。!]?请(?:您)?(?:检查|稍后|重试|刷新)[^。\n]{0,10}|您?(?:暂无|没有)(?:访问|查看|操作|下载)?权限(?:查看|访问|操作|下载)[^。\n]{0,10}|您有\d{1,3}条(?:新的?)?(?:待办|消息|未读|通知)[^。\n]{0,8}|服务器(?:内部)?错误 ?\d{0,3}|(?:404|403|500|502) ?(?:[Nn]ot ?[Ff]ound|Forbidden|Internal|Bad ?Gateway)[A-Za-z ]{0,16}|(?:加载|打开|上传|下载)失败[,。]?(?:请)?(?:点击)?(?:重试|刷新|稍后)[^。\n]{0,6}|Page ?\d{1,4} ?(?:of|\/) ?\d{1,4}|[([](?:接上页|转下页|[上下][接转]第?[\d一二三四A-D]{1,3}[版页])[)\]]|未经(?:本[网报台刊社站]|书面)?(?:授权|许可|允许)[,]?(?:不得|禁止|严禁|请勿)(?:擅自)?(?:转载|复制)|撤回了一条消息|(?:按|敲)(?:Tab|Enter|Ctrl|Shift|回车|空格)键|Ctrl ?\+ ?[A-Z](?![A-Za-z])|(?:本|该)?(?:文档|文件|PDF|文本)由(?:福昕|Foxit|CamScanner|扫描全能王|Adobe|Acrobat|迅捷|夸克|讯飞|ABBYY|Aspose|腾讯|百度|石墨)[^。\n]{0,14}|(?:讯飞|语音|录音)转写(?:结果|文本):?|OCR(?:文字)?识别(?:结果|文本)|(?:搜狗|讯飞|百度|微软)(?:拼音)?输入法(?:提示|升级|更新|已)[^。\n]{0,14}|WPS(?:文字|云文档|Office|会员)[^,。\n]{0,8}(?:保护视图|已?保存|开通|登录|只读|试用|恢复)[^。\n]{0,6}|试用版[^,。\n]{0,8}(?:评估|水印|注册)/g,
    /超时|失效|过期|断开|请(?:您)?稍|网络|权限|您有|服务器|404|403|50[02]|失败|Page|[([](?:接|转|上|下)|未经|撤回|键|Ctrl|[档件本F]由|转写|OCR|输入法|WPS|试用版/,
  ],
  [
    // Lines that only a page, a post or a program has.
    'page-word',
    /\n(?:已自动保存|(?:附件|文件)?已?(?:上传|保存|提交|复制|下载)成功(?:[,!。]?(?:请)?点击[^。\n]{0,24}|[!。]?)|(?:请)?点击(?:此处|这里|链接)?(?:下载|查看|预览|打开)[^。\n]{0,16}\.(?:docx?|pdf|xlsx?|wps|zip|rar)|(?:点击)?加载更多|没有更多了|[上下]一[页篇]|尾页|朗读全文|听全文|原始邮件|以上(?:为|是)?聊天记录|聊天记录|发自我的(?:iPhone|iPad|手机|小米|华为|荣耀)[^\n]{0,12}|(?:发件人|收件人):[^\n]{1,40}|主题:(?:回复|转发|答复|Re|Fw|RE|FW)[^\n]{0,40}|保密提示:[^\n]{0,40}|页码:?\d{1,4}|扫描件第\d{1,3}页|(?:to ?be ?continued|未完)|(?<![发时日])[一-鿿]{2,5}20\d\d[-/.]\d{1,2}[-/.]\d{1,2} ?\d{1,2}:\d\d(?::\d\d)?|(?:20\d\d[-/]\d{1,2}[-/]\d{1,2}[^\n一-鿿]{0,12})?https?:\/\/[^\s一-鿿]{4,160}|[-=—_*·]{2,}(?:以下(?:为|是)?正文|正文(?:开始|结束)?|分割线|END|完)[-=—_*·]{0,40}|[附插][图表]\d{0,2}(?:略|省略)|(?:目录将在[^\n]{0,12}更新[^\n]{0,10}))(?=\n|$)|未找到(?:目录项|图形项目表)/g,
  ],
  [
    // 润色后： as a line: what an assistant puts above what it wrote.
    'assistant',
    /\n(?:(?:润色|改写|修改|优化|扩写|精简|翻译)(?:后|如下|结果|版本)|翻译成中文|(?:精简|扩写|润色|优化|正式)版|版本[一二三123])(?:\([^()\n]{1,8}\))?:(?=\n|$)|作为(?:一个|一名)?AI(?=[,我助,])|(?:这份|本)(?:报告|稿件|文稿|材料|要点)已(?:按照?|根据)(?:您|你)?的?(?:要求|需求|指令|字数)[^。\n]{0,20}|如(?:需|果需要)(?:进一步)?(?:调整|修改|补充|删减|扩展|润色|细化)[^。\n]{0,16}[,]?(?:请|欢迎)?(?:随时)?(?:告诉我|告知我|联系我|提出)|(?:我|本人)(?:是|为)(?:一个|一款)?(?:AI|人工智能)[^。\n]{0,10}|(?:无法|不能)(?:获取|访问|提供)(?:实时|最新|互联网|真实)(?:数据|信息|网络)[^。\n]{0,14}/g,
    /AI|:\n|:$|已[按根]|我|无法|不能/,
  ],
  [
    // @陈婷 这段再核: who is called to in an editor that several write in.
    'working-note',
    /@[一-鿿]{2,10}?(?:这|请|此|该|麻烦|看|补|核|改|再|帮|把)[^。\n]{0,24}/g,
    /@[一-鿿]/,
  ],
  [
    // （本文为多人协作文档，最近保存于15:32）, 【内部讨论，勿外传】.
    'working-note',
    /[([【][^()[\]【】\n]{0,12}(?:协作文档|在线文档|共享文档|最近保存|最后保存|自动保存|上次保存|(?:请)?勿外传|不要外传|内部讨论)[^()[\]【】\n]{0,24}[)\]】]/g,
    /协作|在线文|共享文|保存|外传|内部讨论/,
  ],
  [
    // 请帮我把这一段润色得更正式一些: what is asked of an assistant.
    'assistant',
    /(?:请|麻烦)?(?:你|您)?帮我[^。\n]{0,20}(?:润色|改写|扩写|缩写|精简|写一|写个|生成|续写)[^。\n]{0,20}|(?:把|将)(?:这|上面|下面|以上|以下)(?:的)?(?:一)?(?:段|篇|内容|文字)[^。\n]{0,10}(?:润色|改写|扩写|缩写|续写)[^。\n]{0,20}/g,
    /润色|[改扩缩续]写|精简|写[一个]|生成/,
  ],
  [
    // （本栏由系统自动生成，请勿删除）, 【此行不可修改】: what a form's maker tells those who fill it in.
    'editor-prompt',
    /[([【](?=[^()[\]【】\n]{0,30}(?:系统|自动|请勿|勿删|勿改|不可编辑|不可修改|不得修改|锁定|模板|公式))(?:注:|说明:|提示:)?(?:[此本该](?:栏|行|列|表|格|项|处|段|单元格|字段|页|区域|部分|数据)(?:内容|数据)?(?:由|为)?(?:系统|后台|平台|软件|程序)?自动(?:生成|汇总|计算|带入|带出|提取|填充|填入|读取|抓取|采集)|(?:数据|合计|以[上下](?:内容|数据)?)?(?:由|为)?(?:系统|后台|平台|软件|程序)?自动(?:生成|汇总|计算|带[入出]|提取|填充|填入|读取|抓取|采集)[,;。](?:请勿|勿|不可|不得|无需|不必|禁止)|[此本该](?:栏|行|列|表|格|项|处|段|单元格|字段|页|区域|部分)?(?:内容|数据)?(?:请勿|勿|不可|不得|禁止|已)(?:手动|手工|自行|擅自)?(?:删除|删|修改|改动|编辑|填写|锁定)|请勿(?:手动|手工|自行|擅自)?(?:删除|修改|改动|编辑|填写))[^()[\]【】\n]{0,24}[)\]】]/g,
    /自动|请勿|勿[删改]|不可|不得修改|锁定/,
  ],
  [
    // [1][2]下一页, 上一页 1 2 3 下一页: how a page is turned.
    'page-word',
    /(?:[上前]一页[|\s]{0,3})?(?:(?:\[\d{1,2}\]|(?<!\d)第?\d{1,2}页?(?!\d))[|\s.]{0,2}){1,12}(?:[下后]一页|[尾末]页)(?:[|\s]{0,2}[尾末]页)?|[上前]一页[|\s]{0,3}[下后]一页|(?:共\d{1,4}页[|,\s]{0,2})(?:当前)?第\d{1,4}页[|,\s]{0,2}(?:首页|[上前下]一页)/g,
    /[上下前后]一页|[尾末]页/,
  ],
  ['web-lead', /(?:报告|总结)?全文(?:公布|发布|刊发|刊登)?如下:?/g],
]

const MOST_PLACES = 10
/** Each with the signs of which it needs one. */
const SWARMS: readonly (readonly [Id, readonly string[], RegExp])[] = [
  [
    'html-tag',
    ['<'],
    /<\/?(?:br|p|div|span|strong|b|i|u|em|font|table|tbody|tr|td|th|img|a|h[1-6]|ul|ol|li|o:p|sup|sub|hr|style|script|section|center)(?:\s[^<>\n]{0,200})?\s{0,4}\/?>|<!--[^<>]{0,120}-->/gi,
  ],
  [
    'html-entity',
    ['&'],
    /(?:&(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|emsp|ensp|#\d{2,6}|#x[\da-f]{2,6});){1,20}/gi,
  ],
  ['reference-mark', ['[1]', '[2]', '[3]'], /(?<=[\u3400-\u9fff，。；、])\[\d{1,2}\](?!\s*号)/g],
  [
    'markdown',
    ['**', '~~', '# ', '```', '* ', '|-', '| -', '|:-', '- ', '> ', '](http'],
    /\*\*(?:[^*\n]{1,60}\*\*)?|^#{1,6} [^\n]{0,20}|```|~~[^~\n]{1,60}~~|^> (?=[\u3400-\u9fff])|^[*-] (?:\[[ x]\] ?)?(?=[\u3400-\u9fff])|\[[^[\]\n]{1,30}\]\(https?:[^()\s]{4,80}\)|^\|\s?:?-{2,}[^\n]{0,60}/g,
  ],
]

const LOGIN = /登录|注册|账号|密码/
