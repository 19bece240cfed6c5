import type { ElementRule, Range } from '../../../lib/audit'
import { DISCLOSURE_RULES } from '../../bases'
import { findIn, isEmpty } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

type Id = 'figures-given' | 'none-received' | 'rows-missing' | 'not-proved' | 'no-figures' | 'empty' | 'not-found'

export const requestHandling: ElementRule<Facts, Id> = {
  id: 'request-handling',
  title: { zh: '收到和处理申请情况', en: 'Requests received and handled' },
  requirement: 'required',
  asks: {
    zh: '第三部分应当给出本年新收、上年结转、办理结果和结转下年度四项数字。',
    en: 'The third part gives requests received, carried over, their results, and those carried on.',
  },
  basis: DISCLOSURE_RULES,
  help: {
    why: {
      zh: '条例第五十条第二项。四项数字缺一项，勾稽关系就无法核对。',
      en: 'Article 50(2). Without all four, the table cannot be checked.',
    },
    todo: { zh: '按统一格式填写整张表，没有的填0。', en: 'Fill in the whole table; write 0 where there is none.' },
  },
  reasons: {
    'figures-given': {
      outcome: 'pass',
      message: { zh: '四项数字齐全，本年新收{received}件。', en: 'All four numbers are given; {received} received.' },
    },
    'none-received': {
      outcome: 'pass',
      message: { zh: '写明没有收到申请。', en: 'It says that no request was received.' },
    },
    'rows-missing': {
      outcome: 'review',
      message: { zh: '没有读到：{missing}。', en: 'Not found: {missing}.' },
    },
    'not-proved': {
      outcome: 'review',
      message: {
        zh: '“{rows}”的数字与其他各行的列数不一致，表中的勾稽关系没有核对，请对照原表核对。',
        en: 'The numbers of “{rows}” do not fit the columns of the other rows; the table’s sums were not checked. Please check the table.',
      },
    },
    'no-figures': {
      outcome: 'fail',
      message: { zh: '“{title}”中没有申请的数字。', en: '“{title}” gives no numbers.' },
    },
    empty: { outcome: 'fail', message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到收到和处理申请情况部分。', en: 'No part on requests was found.' },
    },
  },
  searched: [
    '收到和处理政府信息公开申请情况',
    '本年新收',
    '上年结转',
    '本年度办理结果',
    '结转下年度继续办理',
    '未收到申请',
  ],
  examples: [
    {
      outcome: 'pass',
      reason: 'figures-given',
      text: reportWith(
        '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t2\n二、上年结转政府信息公开申请数量\t0\n三、本年度办理结果\t（七）总计\t2\n四、结转下年度继续办理\t0',
      ),
    },
    {
      outcome: 'pass',
      reason: 'none-received',
      text: reportWith('三、收到和处理政府信息公开申请情况\n本年度未收到政府信息公开申请，也没有结转的申请。'),
    },
    {
      outcome: 'review',
      reason: 'rows-missing',
      text: reportWith(
        '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t2\n二、上年结转政府信息公开申请数量\t0',
      ),
    },
    {
      outcome: 'review',
      reason: 'not-proved',
      text: reportWith(
        '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t2\t1\t3\n二、上年结转政府信息公开申请数量\t0\t0\t0\n三、本年度办理结果\t（七）总计\t2\t1\n四、结转下年度继续办理\t0\t0\t0',
      ),
    },
    {
      outcome: 'fail',
      reason: 'no-figures',
      text: reportWith('三、收到和处理政府信息公开申请情况\n对收到的申请均依法按期答复。'),
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: reportWith('三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n无。'),
    },
    { outcome: 'fail', reason: 'not-found', text: reportWith('一、总体情况\n全年公开信息12条。') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, requests, places }, { draft }) {
    const part = parts.requests
    if (!part) return { reason: 'not-found', evidence: [], place: parts.proactive?.text.end ?? places.end }
    const values = { title: part.title }
    if (isEmpty(draft, part)) return { reason: 'empty', evidence: [part.heading], values, place: part.heading.end }
    const none = findIn(
      draft,
      part,
      /(?:未(?!按)|没有(?!现成)|无(?!正当|法))(?:收到|接到|受理|新收)?[^,。;\d]{0,20}申请|(?:申请|收到)[^,。;\d]{0,6}(?:为零|0件|零件)/,
    )
    if (!requests) {
      if (none) return { reason: 'none-received', evidence: [none] }
      return { reason: 'no-figures', evidence: [part.heading], values, place: part.heading.end }
    }
    const rows: readonly (readonly [string, Range | null])[] = [
      ['本年新收', requests.received?.label ?? null],
      ['上年结转', requests.carriedOver?.label ?? null],
      ['办理结果', requests.total?.label ?? requests.results[0]?.label ?? null],
      ['结转下年度', requests.nextYear?.label ?? null],
    ]
    const missing = rows.filter(([, row]) => row === null).map(([name]) => name)
    const evidence = rows.flatMap(([, row]) => (row ? [row] : []))
    if (requests.unread.length > 0) {
      const names = requests.unread.slice(0, 3).map(({ start, end }) => draft.folded.slice(start, end))
      return { reason: 'not-proved', evidence: requests.unread, values: { rows: names.join('、') } }
    }
    if (missing.length > 0 && none) return { reason: 'none-received', evidence: [none] }
    if (missing.length > 0)
      return { reason: 'rows-missing', evidence, values: { missing: missing.join('、') }, place: part.text.end }
    return { reason: 'figures-given', evidence, values: { received: requests.received?.cells.at(-1)?.value ?? 0 } }
  },
}
