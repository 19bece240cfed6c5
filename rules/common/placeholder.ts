import { type FindingRule, type Hit, matchesOf } from '../../lib/audit'
import { foldedRange, givenParagraphs } from './given/paragraphs'
import type { PlaceholderReason } from './placeholders/pattern'
import { PATTERNS } from './placeholders/patterns'
import { signsIn } from './placeholders/signs'

export const placeholder: FindingRule<PlaceholderReason> = {
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
    const hits: Hit<PlaceholderReason>[] = []
    for (const paragraph of givenParagraphs(draft)) {
      const signs = signsIn(draft.text, paragraph)
      const found: { reason: PlaceholderReason; start: number; end: number }[] = []
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
