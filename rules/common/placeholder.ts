import { type FindingRule, type Hit, matchesOf, type Range } from '../../lib/audit'
import { foldedRange, type GivenParagraph, givenParagraphs } from './given/paragraphs'

type Id =
  | 'figure-open'
  | 'year-open'
  | 'name-open'
  | 'number-open'
  | 'blank'
  | 'empty-brackets'
  | 'to-be-filled'
  | 'question-mark'
  | 'asterisk'
  | 'letter'
  | 'choice-open'

export const placeholder: FindingRule<Id> = {
  id: 'placeholder',
  title: { zh: '未填内容', en: 'Left to fill in' },
  asks: {
    zh: '模板中的空白、XX、*等应当填写完毕。',
    en: 'Blanks, XX, * and the like of the template are filled in.',
  },
  basis: null,
  noBasis: { zh: '公文常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '照模板起草，最后总有几处数字等着各单位报来；没有填就印发、公开，十分显眼。',
      en: 'Drafts grow from a template and wait for figures; a blank that is published catches every eye.',
    },
    todo: {
      zh: '填写数字、名称或者日期。没有发生的，写“0件”或者“未发生”，不留空白。案例中隐去的姓名（张某某、某公司）、型号和乘号不报。',
      en: 'Fill in the number, name or date; where nothing happened say 0 or none. Names masked in cases, model names and multiplication signs are not reported.',
    },
  },
  reasons: {
    'figure-open': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '数字没有填写：“{text}”。', en: 'A figure is not filled in: “{text}”.' },
    },
    'year-open': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '年份没有填写：“{text}”。', en: 'A year is not filled in: “{text}”.' },
    },
    'name-open': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '名称没有填写：“{text}”。', en: 'A name is not filled in: “{text}”.' },
    },
    'number-open': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '文号没有填写：“{text}”。', en: 'A document’s number is not filled in: “{text}”.' },
    },
    blank: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '留有待填的空白：“{text}”。', en: 'A blank is left: “{text}”.' },
    },
    'empty-brackets': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '括号、引号或者书名号里没有内容：“{text}”。', en: 'Nothing stands in these marks: “{text}”.' },
    },
    'to-be-filled': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '留有待补说明：“{text}”。', en: 'A note says that something is still to be added: “{text}”.' },
    },
    'question-mark': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '数字处是问号：“{text}”。', en: 'A question mark stands for a figure: “{text}”.' },
    },
    asterisk: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '数字或者名称处是星号：“{text}”。', en: 'An asterisk stands for a figure or name: “{text}”.' },
    },
    letter: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '数字处是字母：“{text}”。', en: 'A letter stands for a figure: “{text}”.' },
    },
    'choice-open': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '模板中的选项没有删去一个：“{text}”。', en: 'A choice of the template was not made: “{text}”.' },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n开展宣传N场次，培训【具体数字】人次，化解率达%，案件  件。',
      fires: ['N场次', '【具体数字】', '%', '件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件……件，其中简易程序00件、普通程序1XX件，同比增长（下降）5.2%，罚款■■万元。\n{单位名称}开展宣传#场次，镇长（姓名）主持召开会议。',
      fires: ['……件', '00件', '1XX件', '增长（下降）', '■■万元', '{单位名称}', '#场次', '（姓名）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n开展检查、培训……件件有着落，各部门（单位）落实，罚款12.00万元，推行“1+N”模式，建成N个小组，1-3件，增长12%（下降企业3家）。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年新设经营主体  户，比上年增长8%，镇长      在全县会议上作经验交流发言。',
      fires: ['经营主体  户', '镇长      在'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件XX件，宣讲*次，接待群众____人次，对【】个村开展检查。',
      fires: ['XX件', '*次', '____', '【】'],
    },
    {
      text: 'x镇20XX年法治政府建设年度报告\n一、主要举措\n印发《工作要点》（青政发〔2024〕  号），办结率达？%。（具体数字待补）',
      fires: ['x镇', '20XX年', '〔2024〕', '？%', '（具体数字待补）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n某某镇人民政府2024年办理案件16件。',
      fires: ['某某镇'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n每个部门抽查案卷不少于X卷。\n此处填写政务公开情况。全镇公开信息30条。',
      fires: ['X卷', '此处填写政务公开情况'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件0件，5×24小时、7×24小时值守，公示栏3×5米，医院X光机2台，GX50型执法记录仪20台，**宣讲**3次，XX线改造。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n化解村民张某某与某村李某土地纠纷；怎么办？件件有着落。\n开展“普法×乡村”活动4场，车辆渝A×××××号已处理，电话139****5678。',
      fires: [],
    },
  ],
  run({ draft }) {
    const hits: Hit<Id>[] = []
    for (const paragraph of givenParagraphs(draft)) {
      const signs = signsIn(draft.text, paragraph)
      const found: { reason: Id; start: number; end: number }[] = []
      for (const { reason, needs, sign, pattern, holds } of PATTERNS) {
        if ((signs & needs) === 0 || (sign && !sign.test(paragraph.text))) continue
        for (const match of matchesOf(paragraph.text, pattern)) {
          const place = { start: match.index, end: match.index + match[0].length }
          // What one pattern found another need not find again.
          if (found.some((other) => other.start < place.end && place.start < other.end)) continue
          if (holds && !holds(match, paragraph)) continue
          found.push({ reason, ...place })
          if (found.length >= MOST_IN_PARAGRAPH) break
        }
      }
      for (const { reason, start, end } of found) {
        const given = { start: paragraph.start + start, end: paragraph.start + end }
        const text = draft.text.slice(given.start, given.end).replace(/\s+/g, ' ')
        hits.push({ reason, range: foldedRange(draft, given), values: { text } })
      }
    }
    return hits
  },
}

/** A form sheet pasted into the text has blanks without end. */
const MOST_IN_PARAGRAPH = 40

interface Pattern {
  reason: Id
  /** Signs of which the pattern needs one: most paragraphs have none, and are read once for all patterns. */
  needs: number
  /** What else the pattern cannot match without, where its sign is common. */
  sign?: RegExp
  pattern: RegExp
  /** Looks at what stands around a match. */
  holds?(match: RegExpExecArray, paragraph: GivenParagraph): boolean
}

/** What counts things. */
const COUNTER =
  '(?:余|多)?(?:万)?(?:人次|件次|家次|件|起(?![诉草来码到步始因用义])|宗(?![旨教族])|次(?![数序日月年生])|名(?![称单录下义誉额片])|个(?![人别性体案])|场次|场(?![所地景馆镇站合面])|份(?!额)|条(?![例件款线])|项(?!目)|批(?![复示准评注])|户(?![籍主外])|家(?![庭长园属风])|万元|亿元|元(?![旦素])|%|％|篇|期(?![间限满货])|处(?![室长罚置理以分])|台(?![账风])|辆|亩|公里|部(?![门委队署长分])|幅|块|册|卷(?![宗烟尺])|课时|学时|小时|天(?![然气津水])|人(?![身民员才大命]))'
const SIGN = '[XxＸｘ×╳✕]'
const PLACE = '(?:镇|乡(?!村)|县(?!域)|区(?!域)|街道|村(?!晚)|社区|市(?![场集民])|局|省|单位|部门|科室|办事处)'
/** What a single sign may follow when it stands for a name or number, and for no surname, word or factor. */
const FREE = '(?<![A-Za-z0-9\\u3400-\\u9fffＡ-Ｚａ-ｚ０-９×])'

const [
  CROSS,
  STROKE,
  STAR,
  QUERY,
  CIRCLE,
  NUMBER,
  SOME,
  BRACKET,
  REQUEST,
  GAP,
  PERCENT,
  LETTER,
  FILLER,
  BRACE,
  NUMBERS,
  DASH,
] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768]
const SIGNS = signTable([
  ['XxＸｘ×╳✕', CROSS],
  ['_＿', STROKE],
  ['*＊', STAR],
  ['?？', QUERY],
  ['○〇◯', CIRCLE],
  ['号第', NUMBER],
  ['某', SOME],
  ['【〔《“（([［', BRACKET],
  ['%％', PERCENT],
  ['NnMmＮTABCDEFGYZ', LETTER],
  ['待请需须此数未略', REQUEST],
  ['…■□●▲△◆◇☆★#', FILLER],
  ['{«$', BRACE],
  ['0件起份册条个次', NUMBERS],
  ['-—－', DASH],
  [' \u00a0\u3000', GAP],
])

function signTable(signs: readonly (readonly [characters: string, sign: number])[]): Uint16Array {
  const table = new Uint16Array(65536)
  for (const [characters, sign] of signs) for (const character of characters) table[character.charCodeAt(0)] = sign
  return table
}

function signsIn(text: string, { start, end }: Range): number {
  let signs = 0
  for (let i = start; i < end; i++) signs |= SIGNS[text.charCodeAt(i)] as number
  return signs
}

const TWO_BLANKS = /[ \u00a0\u3000]{2}/

const PATTERNS: readonly Pattern[] = [
  {
    reason: 'year-open',
    needs: CROSS | STAR | STROKE,
    pattern: /(?<![\dA-Za-z])(?:20|２０)(?:[XxＸｘ×*＊_]{2}|\d[XxＸｘ×*＊_])(?=年|[〕\]］])/g,
  },
  {
    reason: 'number-open',
    needs: NUMBER,
    pattern: /[〔[［(（](?:19|20)\d\d[〕\]］)）]\s{0,8}第?(?:[XxＸｘ×*＊_＿?？\s]{0,8})号/g,
  },
  { reason: 'number-open', needs: NUMBER, pattern: /(?<=[\u3400-\u9fff（(])第[\s_＿]{2,12}号/g },
  {
    reason: 'figure-open',
    needs: CROSS,
    pattern: new RegExp(`(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９×*])(?:${SIGN}){1,4}[ \\u3000]{0,3}(?:${COUNTER})`, 'g'),
    holds: (match, { text }) => !isMultiplied(match, text) && !isMaskedPerson(match, text),
  },
  {
    reason: 'figure-open',
    needs: STROKE,
    pattern: new RegExp(`(?<![A-Za-z0-9_＿/.])[_＿]{1,20}\\s{0,4}(?:${COUNTER})`, 'g'),
  },
  {
    reason: 'asterisk',
    needs: STAR,
    pattern: new RegExp(`(?<=[\\u3400-\\u9fff）)])(?:[*＊]{1,4})(?:${COUNTER}|${PLACE}(?=[\\u3400-\\u9fff]))`, 'g'),
    holds: (match, { text }) => !isEmphasis(match, text) && !isMaskedPerson(match, text),
  },
  {
    // 责任单位：**局, ＊＊县, 由**牵头: for a name.
    reason: 'asterisk',
    needs: STAR,
    pattern: new RegExp(
      `(?<=[\\u3400-\\u9fff：:、，。；（(“《])[*＊]{1,4}(?:${PLACE}|厅|委|办公室|所|站|公司|中心)(?![*＊])|(?<=[：:由对向和与])[*＊]{2,4}(?=[，。；、）)]|牵头|负责|主持)`,
      'g',
    ),
    holds: (match, paragraph) =>
      !isEmphasis(match, paragraph.text) && !isMasked(match, paragraph.text) && isOwnUnit(match, paragraph),
  },
  {
    // 1XX件, 12X件: the first digits of a number to come.
    reason: 'figure-open',
    needs: CROSS,
    pattern:
      /(?<![A-Za-z0-9.])\d{1,3}[XxＸｘ×]{1,3}(?:余|多)?(?:件|起|人次|场次|家次|次|人|万元|元|户|条|份|[%％])(?=[，。；、,;）)（(\u3400-\u9fff]|$)/g,
  },
  {
    // 案件……件, 案件■■件, 宣传#场次.
    reason: 'blank',
    needs: FILLER,
    pattern: new RegExp(
      `(?<=[\\u3400-\\u9fff])(?:…{1,4}|#{1,3}|[■□●▲△◆◇☆★]{1,6})(?:${COUNTER})(?=[，。；、,;（(）)]|$|其中)`,
      'g',
    ),
  },
  {
    // 参与--人次.
    reason: 'blank',
    needs: DASH,
    sign: /[\u3400-\u9fff][-—－]{1,4}(?:件|起|期|份|人次|场次|次|万元|户|[%％])[，。；、]/,
    pattern: /(?<=[\u3400-\u9fff])[-—－]{1,4}(?:件|起|期|份|人次|场次|次|万元|户|[%％])(?=[，。；、])/g,
  },
  {
    // 拍摄短视频    部，: room for a number.
    reason: 'blank',
    needs: GAP,
    sign: /[\u3400-\u9fff][ \u3000]{2,8}[件份部次场期项篇起]/,
    pattern:
      /(?<=[\u3400-\u9fff])[ \u3000]{2,8}(?:件次|人次|场次|件|份|部|次|场|期|项|篇|起|万元|户次)(?=[，。；、,;])/g,
  },
  {
    // 00件 is what a form prints before a number is put in; 0件 is none.
    reason: 'blank',
    needs: NUMBERS,
    sign: /00(?:余|件|起|人|场|次|万|户|条|份|项|[%％])/,
    pattern: /(?<![\d.,，A-Za-z])0{2,6}(?:余)?(?:件|起|人次|场次|次|人|万元|户|条|份|项|[%％])(?!\d)/g,
  },
  {
    reason: 'choice-open',
    needs: PERCENT,
    sign: /(?:下降|减少|降低|增长|增加|上升)[）)]?(?:约)?[\dXxＸ×*_]/,
    pattern:
      /(?:增长|上升|增加|提高)(?:[（(](?:或)?(?:下降|减少|降低)[）)]|[/／](?:下降|减少|降低))(?=约?[\dXxＸ×*_])|(?:下降|减少)(?:[（(](?:或)?(?:增长|上升|增加)[）)]|[/／](?:增长|上升|增加))(?=约?[\dXxＸ×*_])/g,
  },
  {
    // 调解矛盾纠纷起, 发放资料份: not even a blank was left.
    reason: 'blank',
    needs: NUMBERS,
    sign: /[纷件料册单书题索求诉见议众员生同](?:[件起份册条个]|人次)(?:[，。；]|$)/,
    pattern:
      /(?:(?<![案事])案件|(?:矛盾|民间|各类)纠纷|资料|手册|传单|问题|线索|诉求|投诉|文书|合同|意见|建议|群众|人员|学生|师生)(?:[起份册条]|人次|(?<=案件|文书|合同|诉求|投诉|线索)件|(?<=问题)个)(?=[，。；]|$)/g,
  },
  {
    // 7月△日, 7月*日, △月8日, 7月  日.
    reason: 'blank',
    needs: FILLER | STAR | CIRCLE | QUERY | STROKE | CROSS | GAP,
    sign: /月[^\d\u3400-\u9fff，。；、]{1,4}日|[△□▲●○◯＊*?？]月\d/,
    pattern:
      /\d{1,2}月[△□▲●■○◯Xx×＊*＿_?？…\s　]{1,4}日(?![均常报程夜])|(?<=[年，。；于在至到从自]|^)[△□▲●■○◯＊*?？]{1,2}月(?:[△□▲●■○◯＊*?？]{1,2}|\d{1,2})日/g,
    holds: (match, paragraph) => inSentence(match, paragraph) && isOwnUnit(match, paragraph),
  },
  {
    // xx.x分, XX分, X.X个百分点; 前X季度, 近X年.
    reason: 'figure-open',
    needs: CROSS,
    pattern:
      /(?<![A-Za-z0-9.×])(?:[XxＸ×]{1,3}\.[XxＸ×]{1,2}|[XxＸ×]{1,3}(?=个百分点|分[，。；、,;）)以])|(?<=[前近过])[XxＸ×]{1,2}(?=年|个?季度|个?月|届|轮)|(?<=第)[XxＸ×]{1,2}(?=季度|届|轮|批))(?:分|个百分点|万元|亿元|[%％]|季度|年|届|轮|批|公里)?/g,
    holds: isOwnUnit,
  },
  {
    // 第次党委会研究.
    reason: 'blank',
    needs: NUMBER,
    sign: /第[次届]/,
    pattern: /(?<![等级])第[次届](?=[\u3400-\u9fff]{0,10}(?:会|讲座|活动|例会|培训|检查|学习))/g,
  },
  {
    // 在杏花村、n村.
    reason: 'name-open',
    needs: LETTER | CIRCLE,
    sign: /[NnMmＮ○〇◯OＯ](?:[镇乡村]|社区|街道)/,
    pattern:
      /(?<=[、，。；：“（在对于为及和与由赴到]|[镇乡县区市道]|^)[NnMmＮ○◯OＯ](?:[镇乡](?=[\u3400-\u9fff，。、])|村(?!级)|社区|街道)/g,
    holds: isOwnUnit,
  },
  {
    // {单位名称}, ${count}, «姓名»: fields of a form letter.
    reason: 'to-be-filled',
    needs: BRACE,
    pattern: /\$?\{{1,2}[\w\u4e00-\u9fff]{1,12}\}{1,2}|«[^«»\n]{1,20}»/g,
    holds: ({ 0: field }) => !/[A-Z]{3}/.test(field),
  },
  {
    // $date$: a field of a page's template.
    reason: 'to-be-filled',
    needs: BRACE,
    pattern: /\$[A-Za-z_]{2,20}\$/g,
  },
  {
    // 县长（姓名）主持召开会议.
    reason: 'name-open',
    needs: BRACKET,
    sign: /[（(](?:姓名|职务|(?:单位|部门|机构)(?:名称|全称)|人名|地名|名称|数字|文件名称|项目名称)[）)]/,
    pattern: /[（(](?:姓名|职务|(?:单位|部门|机构)(?:名称|全称)|人名|地名|名称|数字|文件名称|项目名称)[）)]/g,
    holds: inSentence,
  },
  {
    // 书记**主持召开会议; but 书记**亲自部署** is emphasis.
    reason: 'name-open',
    needs: STAR,
    pattern:
      /(?<=书记|[县市区镇乡局厅]长|主任)[*＊]{1,3}(?=主持|带头|同志|亲自|出庭|率|多次|作|参加|听取)(?![*＊]{1,3}[^*＊]{1,20}[*＊])/g,
  },
  {
    reason: 'to-be-filled',
    needs: REQUEST,
    sign: /略[）)。]?$|[（(]略[）)]/,
    pattern: /(?<=[：:]|^|电话|联系方式|地址|邮箱|姓名)[\s　]{0,4}(?:[（(]略[）)]|略[。]?[\s　]{0,4}$)/g,
  },
  {
    // 数据待核定。
    reason: 'to-be-filled',
    needs: REQUEST,
    sign: /待[核补填报确统]/,
    pattern:
      /(?:数据|数字|数量|金额|名单|件数|人数|案例)(?:尚|还)?待(?:核定|核实|核准|补充|填写|上报|确认|统计|报)(?=[，。；、,;）)]|$)|(?<=[：:，])待(?:补充|核实|填写|完善|更新)(?=[，。；]|$)/g,
  },
  {
    // …第一责任人职责。待补充: a sentence of its own.
    reason: 'to-be-filled',
    needs: REQUEST,
    sign: /[。；]\s{0,4}待|^\s{0,4}待/,
    pattern:
      /(?<=[。；]\s{0,4}|^\s{0,4})(?:(?:内容|数据|此处|本段|具体内容|详细情况|相关内容)\s{0,2})?待(?:补充?|完善|填写?|核实|核定|更新|续|确认|明确|定)(?:完善|完整|核实)?(?=[。；!！…\s]|$)/g,
  },
  {
    // 联系电话：XXXXXXXX.
    reason: 'name-open',
    needs: CROSS,
    pattern: /(?<=[：:])\s{0,4}(?:(?:0\d{2,3}|0?[XxＸ×*]{2,4})[-—－]{1,2})?[XxＸ×]{3,15}(?=$|[，。；、,;）)\s])/g,
  },
  {
    // 12?件, （？）, ???
    reason: 'question-mark',
    needs: QUERY,
    pattern: /(?<=\d)[?？]{1,3}(?:件|起|人次|场次|次|万元|户|[%％])|[（(][?？]{1,3}[）)]|[?？]{3,8}/g,
  },
  {
    // 较上年增长  个百分点.
    reason: 'blank',
    needs: GAP,
    pattern: /(?<=增长|下降|上升|提高|提升|降低|回落)[ \u00a0\u3000]{1,8}个百分点/g,
  },
  {
    reason: 'to-be-filled',
    needs: LETTER,
    pattern: /(?<![A-Za-z])T[Bb][DdCc](?![A-Za-z])/g,
  },
  {
    // 某县积极推进依法行政: the template's own voice.
    reason: 'name-open',
    needs: SOME | LETTER,
    sign: /[某A-Z](?:[镇乡县区市局]|街道)/,
    pattern:
      /(?<=^|[。；，])(?:某|[A-WYZ])(?:[镇乡县区市局]|街道)(?=(?:坚持|积极|深入|全面|认真|扎实|持续|严格|大力|党委|党工委|人民政府|党组|委书记|20\d\d年))/g,
    holds: isOwnUnit,
  },
  {
    // 案件 件: one blank where the number was to come. Words spread with blanks (事 件) are none.
    reason: 'blank',
    needs: GAP,
    sign: /[\u3400-\u9fff][ \u00a0\u3000](?:件|起|场次|人次|万元|[%％]|户|名|份)[，。；、,;]/,
    pattern:
      /(?<=[\u3400-\u9fff])(?<![案事文条稿信邮软硬附零物要急证构来农住账帐门用客商网租业突一掀兴姓地站书别实报著知有出命署签第备月年身省县股])[ \u00a0\u3000](?:件|起|场次|人次|万元|[%％]|户|名|份)(?=[，。；、,;])/g,
    holds: inSentence,
  },
  {
    // 2024年  月  日，县委召开会议.
    reason: 'blank',
    needs: GAP,
    sign: /年[ \u00a0\u3000]{1,8}月/,
    pattern: /(?:20\d\d年)[ \u00a0\u3000]{1,8}月(?:[ \u00a0\u3000]{0,8}日)?/g,
    holds: inSentence,
  },
  {
    reason: 'question-mark',
    needs: QUERY,
    pattern: new RegExp(
      `(?<=[\\u3400-\\u9fff])[?？]{1,3}(?:${COUNTER})(?=[，。、；,;）)等]|$)|(?<=[对的有设辖共计为达近约余了到至从原剩超逾占后集成建立])[?？]{1,3}(?:${COUNTER})(?!个)`,
      'g',
    ),
    holds: ({ index }, { text }) => !QUESTION.test(text.slice(Math.max(0, index - 16), index)),
  },
  {
    // 由x区长任组长: a surname.
    reason: 'name-open',
    needs: CROSS,
    pattern:
      /(?<=[由在，。；、：经和与向]|^)[XxＸｘ×](?:某)?(?=(?:副)?(?:书记|[镇乡县市区局]长|主任|科长|所长|主席)(?!会))/g,
  },
  {
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(`${FREE}(?:${SIGN})${PLACE}`, 'g'),
    holds: isOwnUnit,
  },
  {
    reason: 'name-open',
    needs: CROSS,
    pattern: new RegExp(`(?<![A-Za-z0-9×])(?:${SIGN}){2,4}${PLACE}`, 'g'),
    holds: isOwnUnit,
  },
  {
    reason: 'name-open',
    needs: CROSS,
    pattern:
      /(?<=[中共在由为于对与和及，。；：“（、\s]|^)(?:[XxＸｘ])(?:镇|乡(?!村)|县(?!域)|街道)|(?<=[镇乡县区市局委])[XxＸｘ](?=办公室|办(?=[，。、])|科|股|站|所|中心|社区|村)/g,
    holds: isOwnUnit,
  },
  {
    reason: 'name-open',
    needs: CROSS,
    pattern:
      /(?<=[\u3400-\u9fff，。；：“（、《]|^)(?:XX|xx|ＸＸ|××|XXX|xxx|×××|XXXX)(?=[\u3400-\u9fff，。；：”）、])(?![线光射])/g,
    holds: (match, { text }) => !isMasked(match, text) && isOwnUnit(match, { text }),
  },
  {
    reason: 'name-open',
    needs: SOME,
    pattern:
      /(?<![\u3400-\u9fff]某|某)某{1,2}(?:镇|乡|县|区|市|街道|局|单位)(?=党委|党工委|党组|人民政府|政府|办事处|委员会|机关|20\d\d|$)/g,
    holds: (match, { text }) => !isMasked(match, text) && isOwnUnit(match, { text }),
  },
  {
    // 某某工业集中区, “某某”品牌; 某某公司 and 村民某某 are masked on purpose.
    reason: 'name-open',
    needs: SOME,
    sign: /某某/,
    pattern:
      /(?<![某民人员户者女男童生等甲乙])某{2}(?=[镇乡县区市局村科股]|[处室站](?=[)）、，。；]|$)|委员会|大队|派出所|司法所|卫生院|街道|社区|部门|单位|工业|开发|产业|经济|集中|高新|园区|办事处|大学|中学|律师|领导|同志|”(?:品牌|模式|工作法|平台|机制|行动|做法|调解室))/g,
    holds: (match, { text }) => !isMasked(match, text) && isOwnUnit(match, { text }),
  },
  {
    // 在某月某日召开会议, 某年某月: hidden on purpose in a case's story.
    reason: 'blank',
    needs: SOME,
    sign: /某[年月]/,
    pattern:
      /某年(?:某月)?(?:某日)?(?=[，。；、召印出开经由第）)])|某月(?:某日|\d{1,2}日)?(?=[，。；、召印出开经由）)])/g,
    holds: (match, { text }) => isOwnUnit(match, { text }) && !/某[某公人男女企单村居]/.test(text),
  },
  {
    reason: 'name-open',
    needs: CIRCLE,
    pattern:
      /[○〇◯]{2,4}(?:镇|乡|县|区|市|街道|局|村|社区|件|次|人|起|场|户|万元|元|[%％])|(?<=[\u3400-\u9fff])[○◯](?:件|起|次|场次|人次|人|万元|[%％])/g,
    holds: isNoYear,
  },
  {
    // （责任单位：  ）
    reason: 'blank',
    needs: BRACKET,
    sign: /[：:][\s　]*[）)]/,
    pattern:
      /[（(](?:责任|牵头|配合|承办|主办|协办|主责|完成)(?:单位|部门|科室|领导|人|时限|时间)[：:][\s　]{0,12}[）)]/g,
  },
  {
    reason: 'empty-brackets',
    needs: BRACKET,
    sign: /[【〔《“（([][\s　】〕》”）\]]/,
    pattern:
      /【[\s　]{0,12}】|〔[\s　]{0,12}〕|《[\s　]{0,12}》|“[\s　]{0,12}”|\[[\s　]{0,12}\]|（[\s　]{0,12}）|\([\s　]{1,12}\)/g,
  },
  {
    reason: 'to-be-filled',
    needs: REQUEST,
    sign: /待(?:补|填|附|核|更|完|确|定|提)|[请需须此]|数据缺|未完/,
    pattern:
      /[（(【[［](?!(?:责?编|校对|排版|美编|审校)[^（）()\n]{0,3}[：:])[^（）()【】[\]［］\n]{0,20}(?:待(?:补|填|附|核实|核对|核定|核准|更新|完善|确认|定稿|定(?=[）)】\]］])|提供)|(?:请|需|须)(?:在此|各[一-鿿]{1,4}|有关[一-鿿]{1,4})?(?:补充|填写|填报|填入|核实)|此处|未完待续|数据缺)[^（）()【】[\]［］\n]{0,20}[）)】\]］]/g,
  },
  {
    // （具体名单由经发局汇总后补入）, （场次待统计）, （暂缺）, （等审计局反馈）: who puts it off says so in brackets.
    reason: 'to-be-filled',
    needs: BRACKET | FILLER,
    sign: /待|后|补[入上填报附]|缺[）)】\]］]|[尚暂]未|暂缺|未[公附定出报]|等/,
    pattern:
      /[（(【[［](?![编校排责美批])[^（）()【】[\]［］\n]{0,24}(?:待(?:核|填|统计|汇总|上传|报送|反馈|商定|(?:[^（）()【】[\]［］\n]{0,8}(?:确定|明确|补充?|定|公布|批复|招标|对接|提供))(?=[）)】\]］]))|(?:汇总|统计|确定|审定|核实|批复|报送|审核|会议|会)后再?(?:补|填|确定|明确|提供|附|定(?=[）)】\]］])|更新)|(?:后续|稍后|随后|会后|最后|回头)再?(?:补|填|提供|附上|更新|确定|上传)|(?<![善前事病战灾震产售候])后补|补[入上填报附](?=[）)】\]］])|[尚暂]未(?:定稿|确定|公布|统计|明确|提供|报[来送])|暂缺|(?:^|(?<=[（(【[［]|数据|名单|材料|照片|案例|电话|姓名|空))缺(?=[）)】\]］])|(?:成绩|结果|名单|附件|附表)未(?:公布|出来?|定|附|报)(?=[）)】\]］])|未附(?=[）)】\]］])|(?<=[（(【[［])等[^（）()【】[\]［］\n]{1,10}(?:反馈|报数|报来|确认|提供|批复)(?=[）)】\]］]))[^（）()【】[\]［］\n]{0,16}[）)】\]］]/g,
  },
  {
    // 责任单位：待定, 联系人：——.
    reason: 'to-be-filled',
    needs: REQUEST | DASH | BRACKET | FILLER,
    sign: /[：:]\s{0,4}(?:待|空缺|暂缺|[-—－/])/,
    pattern:
      /(?<=[：:]\s{0,4})(?:待[定补核填报](?:充|实|写)?|待(?:确定|明确|统计|汇总)|空缺|暂缺)(?=[，。；、,;\s）)]|$)|(?<=(?:责任人|联系人|联系电话|电话|完成时[限间]|(?:牵头|责任|配合)单位)[：:])\s{0,2}[-—－/]{1,4}(?=[，。；,;]|\s{0,2}$)/g,
  },
  {
    // 办理案件待核件.
    reason: 'to-be-filled',
    needs: REQUEST,
    sign: /待(?:核|填|统计)[件起人场次份万户个名条项]/,
    pattern:
      /(?<=[\u3400-\u9fff])待(?:核|填|统计)(?=(?:件|起|人次|场|次|份|万元|户|名|条|项(?!目)|个(?!人))(?:[，。；、,;]|$))/g,
  },
  {
    // 20  年度工作; 〔2024〕待定号.
    reason: 'year-open',
    needs: GAP | STROKE,
    sign: /20[ \u00a0\u3000_]{1,4}年/,
    pattern: /(?<![\d.])20[ \u00a0\u3000_]{1,4}年(?=[度，工以第上下法])/g,
  },
  {
    reason: 'number-open',
    needs: NUMBER,
    pattern: /[〔[［]20\d\d[〕\]］](?:待[定编补]|某|空)号/g,
  },
  {
    // 其中A件、B件.
    reason: 'letter',
    needs: LETTER,
    sign: /[A-D](?:件|起|人次|场次|万元)/,
    pattern: /(?<=[\u3400-\u9fff、])[A-D](?=(?:件|起|人次|场次|万元)[，。；、,;])/g,
  },
  {
    // 举办活动 次，
    reason: 'blank',
    needs: GAP,
    sign: /[\u3400-\u9fff][ \u3000][次场期][，。；、]/,
    pattern: /(?<=活动|培训|会议|宣传|检查|演练|讲座|巡查|调研|宣讲|走访)[ \u00a0\u3000](?:次|场|期)(?=[，。；、,;])/g,
    holds: inSentence,
  },
  {
    // 同比增长 %，
    reason: 'blank',
    needs: PERCENT,
    sign: /[长降升高少到占为比][ \u00a0\u3000]{0,3}[%％][，。；、]/,
    pattern: /(?<=增长|下降|上升|提高|减少|达到|占比?)[ \u00a0\u3000]{0,3}[%％](?=[，。；、,;])/g,
  },
  {
    reason: 'question-mark',
    needs: QUERY,
    pattern: new RegExp(`(?<=[\\u3400-\\u9fff])[?？]{2,3}(?:${COUNTER})`, 'g'),
  },
  {
    // http://www.xxx.gov.cn
    reason: 'name-open',
    needs: CROSS,
    sign: /[Xx]{2,12}\.(?:gov|com|cn|org|edu)/,
    pattern: /(?:https?:\/\/)?(?:www\.)?[Xx]{2,8}\.(?:gov|com|cn|org|edu)(?:\.cn)?/g,
  },
  {
    // 此处填写收费情况。 as the template says it, without brackets.
    reason: 'to-be-filled',
    needs: REQUEST,
    sign: /此处/,
    pattern: /(?<=^|[。；：])(?:请在)?此处(?:请)?(?:填写|填入|插入|列举|补充)[^，。；：\n]{0,24}/g,
  },
  {
    // [填写件数]件.
    reason: 'to-be-filled',
    needs: BRACKET,
    sign: /[【[［（(](?:请)?(?:填|输入|列举|插入|补充)/,
    pattern:
      /[【[［（(](?:请)?(?:填写|填入|填报|填(?=姓名|数|名称|单位|日期|时间|[）)】\]］])|输入|列举|插入|补充)[^（）()【】[\]［］\n]{0,12}[）)】\]］](?!说明)/g,
  },
  {
    // 培训【具体数字】人次.
    reason: 'to-be-filled',
    needs: BRACKET,
    sign: /[【[［（(](?:具体|相关|有关)?(?:数|次数|人数|金额|名称|姓名|日期|时间|单位|地名|年份|案例|内容|情况)/,
    pattern:
      /[【[［](?:具体|相关|有关|单位|本地)?(?:数字|数量|数值|数据|次数|人数|件数|金额|名称|姓名|日期|时间|单位|地名|地区|年份|案例|内容|情况)[】\]］]|[（(](?:具体)(?:数字|数量|数值|数据|次数|人数|件数|金额|名称|姓名|日期|单位|地名|年份|案例)[）)]/g,
  },
  {
    reason: 'letter',
    needs: LETTER,
    pattern: new RegExp(`(?<=[\\u3400-\\u9fff])(?<!第)[NnMmＮYZ]{1,3}(?:${COUNTER})`, 'g'),
    // “1+N”: the letter is meant.
    holds: (_, { text }) => !/[+＋]\s?[NnMmＮ]/.test(text),
  },
  {
    // 化解率达%.
    reason: 'blank',
    needs: PERCENT,
    pattern:
      /(?<=(?:率|比例|占比|比重)(?:达到?|为|约|超过?|保持在|提升至|提高到|下降)?|(?:增长|上升|下降|减少)[）)])[ \u00a0\u3000]{0,3}[%％]/g,
  },
  {
    // X月X日; hidden on purpose in a case's story.
    reason: 'blank',
    needs: CROSS,
    pattern: /(?<![A-Za-z0-9])[XxＸ×]{1,2}月(?:[XxＸ×]{1,2}日)?/g,
    holds: isOwnUnit,
  },
  {
    reason: 'name-open',
    needs: CROSS,
    // Alone in its line, or the last cell of a row.
    pattern:
      /^[\s　]{0,8}[XxＸ×]{3,12}[。]?[\s　]{0,4}$|(?<=[\u3400-\u9fff）)][\s　|｜]{1,4})[XxＸ×]{2,12}[\s　|｜]{0,4}$/g,
  },
  {
    reason: 'name-open',
    needs: SOME,
    pattern:
      /(?:党委|党工委|党组)?(?:书记|[镇乡县区市局]长|主任)某{2,3}(?!某)(?=带头|同志|主持|亲自|多次|率|出庭|出席|作|参加)/g,
  },
  {
    reason: 'blank',
    needs: STROKE,
    pattern: /(?<![A-Za-z0-9/._＿])[_＿]{2,60}(?![A-Za-z0-9/._＿])/g,
    // A line of nothing but strokes parts the text.
    holds: (match, { text }) => text.trim() !== match[0],
  },
  {
    // 新设经营主体  户: the blanks of a template, where the number was to be put in.
    reason: 'blank',
    needs: GAP,
    sign: TWO_BLANKS,
    pattern:
      /(?<=[\u3400-\u9fff，、])[ \u00a0\u3000]{2,20}(?:余|多)?(?:人次|家次|场次|件|起|宗|户|场|次|份|条|项|名|个|批|篇|期|处|亿元|万元|元|%|％|公里|亩|人(?=[，。；、,;.]))(?=[，。；、,;.（(\u3400-\u9fff])/g,
    holds: inSentence,
  },
  {
    // 局长    在会上发言: the name was to be put in.
    reason: 'blank',
    needs: GAP,
    sign: TWO_BLANKS,
    pattern:
      /(?:书记|[镇乡县区市局厅省州旗]长|主任|主席|负责人)[ \u00a0\u3000]{3,24}(?=[\u3400-\u9fff])(?![ \u00a0\u3000]{0,24}(?:书记|.?长|主任|主席|.{0,6}负责人))/g,
    holds: inSentence,
  },
]

/** Headings, signatures and tables are spread with blanks; a sentence is not. */
function inSentence(_: RegExpExecArray, { text }: GivenParagraph): boolean {
  return text.length >= 14 && /[。；，]/.test(text)
}

const QUESTION = /什么|怎|吗|呢|何|谁|哪|几|是否|能否|可否|多少|[?？]/

/** 3×5件, or “普法×人人” with a word on either side. */
function isMultiplied({ 0: words, index }: RegExpExecArray, text: string): boolean {
  // 用户×小时, 人×天: a unit made of two.
  if (/^×(?:小时|[天日])$/.test(words) && /[户人台车]$/.test(text.slice(Math.max(0, index - 1), index))) return true
  if (/\d\s?$/.test(text.slice(Math.max(0, index - 2), index))) return true
  return /^×[^×]/.test(words) && /[“《][^”》]{1,12}$/.test(text.slice(Math.max(0, index - 13), index))
}

/** Surnames that are common; a sign after one masks a person’s name. */
const SURNAME =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]$/

function isMasked({ index }: RegExpExecArray, text: string): boolean {
  return SURNAME.test(text.slice(Math.max(0, index - 1), index))
}

/** 李××户; but 罚金XX元 and 工程XX个 only end in what is also a surname. */
function isMaskedPerson(match: RegExpExecArray, text: string): boolean {
  return /[名人户家]/.test(match[0]) && isMasked(match, text)
}

/** **16**件 and **重点**次: Markdown’s emphasis, which comes in twos. */
function isEmphasis({ 0: words, index }: RegExpExecArray, text: string): boolean {
  const stars = /^[*＊]+/.exec(words)?.[0] ?? ''
  if (!/^\*{1,2}$/.test(stars)) return false
  const before = text.slice(Math.max(0, index - 60), index)
  const open = before.lastIndexOf(stars)
  return (
    open >= 0 && /[\u3400-\u9fff\d]/.test(before[open + stars.length] ?? '') && !/[。；，]/.test(before.slice(open))
  )
}

/** In a story of a case, or between quotation marks as a pattern for names, a name is hidden on purpose. */
function isOwnUnit({ index }: RegExpExecArray, { text }: { text: string }): boolean {
  return !STORY.test(sentenceAround(text, index))
}

const STORY =
  /案例|一案|纠纷案|当事人|业主|原告|被告|投诉人|村民[^，。]{0,1}某|公司诉|名称统一|格式为|样[本式张]|范本|统一[留写填用]|如[:：“]|(?<![起公事应败胜控申信政])诉(?![讼求前源调])/

function isNoYear({ index }: RegExpExecArray, { text }: GivenParagraph): boolean {
  return !/[一二三四五六七八九十百千万零\d]$/.test(text.slice(Math.max(0, index - 1), index))
}

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at)
  const after = text.slice(at, at + 60)
  return (before.split(/[。；\n]/).at(-1) as string) + (after.split(/[。；\n]/, 1)[0] as string)
}
