import { type FindingRule, type Hit, matchesOf, type Range } from '../../../lib/audit'
import { figureConflict as general } from '../../common/figure-conflict'
import { type Variant, withMore } from '../../common/variant'
import type { Cell } from '../cells'
import { textOf } from '../content'
import { factsOf } from '../facts'
import { type Row, rowsOf, sumOf } from '../tables'
import { toldAppeals } from '../told-appeals'
import { toldRows } from '../told-rows'

type Id =
  | 'requests'
  | 'carried-over'
  | 'results'
  | 'result'
  | 'carried-on'
  | 'appeals'
  | 'appeals-told'
  | 'documents'
  | 'decisions'

/**
 * Numbers in the overview against the tables. The text may give new requests, or new and carried over together; a number
 * that counts a part or another period is left.
 */
const ofTables: Variant<Id> = {
  reasons: {
    requests: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写收到申请{said}件，表中新收{table}件。',
        en: 'This says {said} requests were received; the table says {table}.',
      },
    },
    'carried-over': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写上年结转{said}件，表中是{table}件。',
        en: 'This says {said} requests were carried over; the table says {table}.',
      },
    },
    'carried-on': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写结转下年度{said}件，表中是{table}件。',
        en: 'This says {said} requests are carried on to the next year; the table says {table}.',
      },
    },
    results: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写办结（答复）{said}件，表中办理结果总计{table}件。',
        en: 'This says {said} requests were dealt with; the table says {table}.',
      },
    },
    result: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写{name}{said}件，表中是{table}件。',
        en: 'This says {said} requests under {name}; the table says {table}.',
      },
    },
    appeals: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写{kind}{said}件，表中总计{table}件。',
        en: 'This says {said} cases of {kind}; the table says {table}.',
      },
    },
    'appeals-told': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写{kind}（{result}）{said}件，复议诉讼表中是{table}件。',
        en: 'This says {said} cases of {kind} ({result}); the table of appeals says {table}.',
      },
    },
    documents: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里写行政规范性文件{kind}{said}件，第二部分是{table}件，请核对。',
        en: 'This says {said} normative documents, part two {table}; please check.',
      },
    },
    decisions: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里写{kind}{said}件，第二部分的处理决定数量是{table}件；如果说的是同一件事，请核对。',
        en: 'This says {said} decisions ({kind}), part two {table}; please check, if both tell of the same.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n全年共收到政府信息公开申请12件，办结12件。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t9\t4\t13\n二、上年结转政府信息公开申请数量\t0\t0\t0\n三、本年度办理结果\t（七）总计\t9\t4\t13\n四、结转下年度继续办理\t0\t0\t0',
      fires: ['12件', '办结12件'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息28条，受理依申请公开3件。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 2\n二、上年结转政府信息公开申请数量 0\n四、结转下年度继续办理 0',
      fires: ['3件'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n主动公开信息12条。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t9\n二、上年结转政府信息公开申请数量\t1\n三、本年度办理结果\t（七）总计\t10\n四、结转下年度继续办理\t0\n五、存在的主要问题及改进情况\n全年11件申请中，2件答复说理不够。',
      fires: ['11件'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n新收政府信息公开申请9件，上年结转2件，结转下年度1件。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t9\n二、上年结转政府信息公开申请数量\t1\n三、本年度办理结果\t（七）总计\t10\n四、结转下年度继续办理\t0',
      fires: ['2件，结转', '1件。'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n全年共收到政府信息公开申请158件，上年结转4件，办结157件，结转下年度5件。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t139\t19\t158\n二、上年结转政府信息公开申请数量\t4\t0\t4\n三、本年度办理结果\t（七）总计\t138\t19\t157\n四、结转下年度继续办理\t5\t0\t5',
      fires: [],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n全年受理申请16件（含上年结转2件），较上年减少5件；收到网上申请9件。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 14\n二、上年结转政府信息公开申请数量 2\n四、结转下年度继续办理 0',
      fires: [],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n主动公开信息12条。\n四、政府信息公开行政复议、行政诉讼情况\n行政复议：结果维持1，结果纠正1，其他结果0，尚未审结0，总计2。\n五、存在的主要问题及改进情况\n结果纠正的2件复议案件，都因答复超期。\n六、其他需要报告的事项\n全年未发生政府信息公开行政复议案件。',
      fires: ['2件', '未发生'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n主动公开信息12条。\n四、政府信息公开行政复议、行政诉讼情况\n行政复议：结果维持1，结果纠正1，其他结果0，尚未审结0，总计2。\n行政诉讼（未经复议直接起诉）：结果维持1，结果纠正0，其他结果0，尚未审结0，总计1。\n行政诉讼（复议后起诉）：结果维持1，结果纠正0，其他结果0，尚未审结0，总计1。\n全年被申请行政复议3件，其中被纠正1件；被提起行政诉讼2件，其中经复议后起诉2件。',
      fires: ['3件', '2件'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n主动公开信息12条。\n四、政府信息公开行政复议、行政诉讼情况\n行政复议：结果维持1，结果纠正1，其他结果0，尚未审结0，总计2。\n五、存在的主要问题及改进情况\n2件复议案件中有1件被纠正。2023年被纠正的3件复议案件已整改。以后要确保不再有1件以上被纠正。\n六、其他需要报告的事项\n未发生行政诉讼案件。',
      fires: [],
    },
  ],
  run({ draft, reportYear: year }) {
    const { parts, requests, appeals } = factsOf({ draft })
    const hits: Hit<Id>[] = []
    const told = toldAppeals(draft, appeals, year).map(
      ({ kind, result, said, table, related }): Hit<Id> => ({
        reason: 'appeals-told',
        range: said,
        related,
        values: { kind: kind === 'review' ? '行政复议' : '行政诉讼', result, said: said.value, table },
      }),
    )
    if (!parts.overview) return told
    const { start, end } = parts.overview.text
    const text = draft.folded.slice(start, end)
    // Both kinds of lawsuits are told, so that one alone is not all.
    const tellsTwo =
      parts.appeals !== null &&
      /直接起诉/.test(textOf(draft, parts.appeals)) &&
      /复议后(?:起诉|提起)/.test(textOf(draft, parts.appeals))
    const carried = totalOf(requests?.carriedOver)?.value ?? 0
    const lastYear = year === null ? '' : String(year - 1)
    for (const [reason, row, pattern] of [
      ['requests', requests?.received, RECEIVED],
      ['carried-over', requests?.carriedOver, CARRIED_OVER],
      ['results', requests?.total, ANSWERED],
      ['carried-on', requests?.nextYear, CARRIED_ON],
    ] as const) {
      const total = totalOf(row)
      if (!row || !total) continue
      for (const { year: told, ...said } of figures(text, start, pattern)) {
        // 办理网民留言65件，按期办结63件.
        if (reason === 'results' && isOfOthers(text, said.start - start)) continue
        if (said.value === total.value || (told && told !== lastYear)) continue
        if (
          reason === 'requests' &&
          said.value === total.value + carried &&
          !CARRIED_BESIDE.test(text.slice(said.end - start))
        )
          continue
        // The table's own total is wrong, and told as that.
        if (row.cells.length > 2 && said.value === sumOf(row.cells.slice(0, -1))) continue
        hits.push({ reason, range: said, related: [total], values: { said: said.value, table: total.value } })
      }
    }
    for (const part of [parts.problems, parts.others]) {
      const total = totalOf(requests?.received)
      if (!part || !total) continue
      const own = draft.folded.slice(part.text.start, part.text.end)
      for (const said of figures(own, part.text.start, ALL_REQUESTS))
        if (
          said.value !== total.value &&
          said.value !== total.value + carried &&
          said.value !== sumOf(requests?.received?.cells.slice(0, -1) ?? [])
        )
          hits.push({
            reason: 'requests',
            range: said,
            related: [total],
            values: { said: said.value, table: total.value },
          })
    }
    for (const { name = '', ...said } of requests ? figures(text, start, RESULT) : []) {
      const group = requests?.groups.find((one) => one.name === name)
      if (!group || group.value === said.value) continue
      hits.push({
        reason: 'result',
        range: said,
        related: group.cells,
        values: { name, said: said.value, table: group.value },
      })
    }
    for (const [kind, name, pattern] of [
      ['review', '行政复议', REVIEW],
      ['litigation', '行政诉讼', LITIGATION],
    ] as const) {
      const groups = appeals.filter((group) => group.kind === kind)
      if (groups.length === 0 || (kind === 'litigation' && groups.length === 1 && tellsTwo)) continue
      const table = groups.reduce((sum, group) => sum + group.total.value, 0)
      for (const said of figures(text, start, pattern)) {
        if (said.value === table || said.value === groups.reduce((sum, { cells }) => sum + sumOf(cells), 0)) continue
        const related = groups.map((group) => group.total)
        hits.push({ reason: 'appeals', range: said, related, values: { kind: name, said: said.value, table } })
      }
    }
    const isTold = (range: Range) => hits.some((hit) => hit.range.start < range.end && range.start < hit.range.end)
    const rows = toldRows(draft, parts, year).map(
      ({ kind, said, table, related }): Hit<Id> => ({
        reason: kind.startsWith('行政') ? 'decisions' : 'documents',
        range: said,
        related: [related],
        values: { kind, said: said.value, table },
      }),
    )
    return [...hits, ...told.filter(({ range }) => !isTold(range)), ...rows]
  },
}

const withTables = withMore(general, ofTables)

/** Whether what is settled in a sentence is no application: letters, calls, proposals. */
function isOfOthers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
  const [others, own] = [OTHERS, /申请/g].map((pattern) =>
    Math.max(-1, ...[...matchesOf(sentence, pattern)].map(({ index }) => index)),
  ) as [number, number]
  return others > own
}

const LONGEST_SENTENCE = 160
const OTHERS = /留言|热线|工单|建议|提案|诉求|咨询|信箱|来信|投诉|举报|信访|问政|案件/g

/** Rows of one table differ as they should: 结果维持 of reviews and of lawsuits. Their arithmetic is another rule's. */
export const figureConflict: FindingRule = {
  ...withTables,
  run(scope) {
    const { requests, appeals } = factsOf(scope)
    const read = [
      ...appeals.flatMap(({ cells, total }) => [...cells, total]),
      ...(requests ? rowsOf(requests).flatMap(({ cells }) => cells) : []),
    ]
    const isRead = (range: Range) => read.some((cell) => cell && cell.start < range.end && range.start < cell.end)
    const hits = withTables.run(scope).filter(({ range, related = [] }) => ![range, ...related].every(isRead))
    // What the tables' own rule tells of a sentence need not be told of the row as well.
    const told = hits.filter(({ reason }) => reason in ofTables.reasons)
    const meets = (range: Range) => (other: Range) => other.start < range.end && range.start < other.end
    const tables = scope.draft.paragraphs.filter(({ role }) => role === 'table')
    const isTold = ({ range, related = [] }: Hit) =>
      [range, ...related].some((one) => tables.some(meets(one))) &&
      [range, ...related].some((one) => told.some((other) => meets(one)(other.range)))
    return hits.filter((hit) => hit.reason in ofTables.reasons || !isTold(hit))
  },
}

/** A number that counts a part, another period or a comparison is not the whole: 其中…, 较上年减少…, 网上申请…. */
const RECEIVED =
  /(?:^|[,。;:\n年)]|全[年县市区镇乡局](?:各级|各)?(?:行政机关|政府机关|政府部门|部门|单位|乡镇|镇街|[、和及]){0,5}|我[县市区镇乡局]|本[机关局镇年度]{1,3})(?:依申请公开)?(?:本年度?|全年|累计|共|共计|总共|新){0,3}(?:收到|受理|接收|收|增)(?:和处理|的|各类|书面|群众){0,2}(?:依申请公开|政府信息公开|信息公开|公开)?(?:政府信息公开)?(?:申请|事项|件){0,2}(?:共|共计)?(?<number>\d{1,6})[件宗]/g
/** 全年26件申请中，有2件…: of all that the year brought. */
const ALL_REQUESTS =
  /(?:全年|今年|年内|本年度?)(?:收到|受理|新收|办理)?的?(?<number>\d{1,6})[件宗](?=(?:政府信息公开|信息公开|依申请公开)?申请)/g
/** 新收39件,上年结转2件: those are told apart. */
const CARRIED_BESIDE = /^(?:申请)?[,、](?:上年度?|去年)结转(?:申请)?\d/
const ANSWERED =
  /(?:[,。;:\n])(?:均)?(?:已)?(?:本年度?|全年|年内|累计|共|共计)?(?:按时|按期|依法|及时|全部|共){0,2}(?:办结|答复|办理答复|办理完毕|[作予][出以]答复)(?:申请)?(?<number>\d{1,6})[件宗]/g
const CARRIED_OVER = /(?:上年度?|去年|上一年度?|(?<year>20\d\d)年度?)结转(?:的|办理)?(?:申请)?(?<number>\d{1,6})[件宗]/g
const CARRIED_ON =
  /[结转][转入](?:至|到)?(?:下一?年度?|次年)(?:继续)?(?:办理|答复)?(?<number>\d{1,6})[件宗]|结转(?<moved>\d{1,6})[件宗](?=[至到]?[下次]一?年)|(?<=[,、;])(?<left>\d{1,6})[件宗](?=结转[至到]?[下次]一?年)/g
const RESULT =
  /(?:[,、。;:(]|其中|[中为]|作出)(?<name>予以公开|部分公开|不予公开|无法提供|不予处理)(?:的|申请|信息)?(?<number>\d{1,6})[件宗]/g
const REVIEW = /(?:引发|涉及|因|发生|被申请)[^,。;\d]{0,24}行政复议(?:案件)?(?<number>\d{1,6})[件宗起]/g
const LITIGATION =
  /(?:引发|涉及|因|发生|被提起)(?:[^,。;\d]{0,24}行政复议(?:案件)?\d{1,6}[件宗起][,、和])?[^,。;\d]{0,24}行政诉讼(?:案件)?(?<number>\d{1,6})[件宗起]/g

interface Said extends Cell {
  name?: string | undefined
  year?: string | undefined
}

function figures(text: string, offset: number, pattern: RegExp): Said[] {
  return [...matchesOf(text, pattern)].map((match) => {
    const { number, moved, left, name, year } = match.groups ?? {}
    const digits = number ?? moved ?? left ?? ''
    const from = offset + match.index + match[0].length - digits.length - 1
    return { start: from, end: from + digits.length + 1, value: Number(digits), name, year }
  })
}

function totalOf(row: Row | null | undefined): Cell | null {
  return row?.cells.at(-1) ?? null
}
