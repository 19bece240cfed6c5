import { type Draft, type FindingRule, type Hit, matchesOf } from '../../../lib/audit'
import { figureSum as general } from '../../common/figure-sum'
import { withMore } from '../../common/variant'
import type { Cell } from '../cells'
import { factsOf } from '../facts'
import { doesAddUp, type RequestTable, type Row, rowsOf, sumOf } from '../tables'

type Id = 'balance' | 'row-total' | 'results-total' | 'results-short' | 'appeals-total' | 'applicants'

/**
 * The arithmetic of the tables on requests and on appeals, as the national format asks: received and carried over equal
 * results and carried on, columns add up to their total, and so do results. Tables that were not read whole are left.
 */
const withTables = withMore<Id>(general, {
  reasons: {
    balance: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '勾稽不符：新收{received}加上年结转{carried}为{left}，办理结果总计{total}加结转下年度{next}为{right}。',
        en: 'Does not balance: received {received} and carried over {carried} make {left}; results {total} and carried on {next} make {right}.',
      },
    },
    'row-total': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '“{label}”一行各列之和为{sum}，总计写的是{total}。',
        en: 'The columns of “{label}” add up to {sum}; the total says {total}.',
      },
    },
    'results-total': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '各项办理结果之和为{sum}，总计写的是{total}。',
        en: 'The results add up to {sum}; the total says {total}.',
      },
    },
    'results-short': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '所列各项办理结果之和为{sum}，总计写的是{total}；如果没有列出的都是0，请核对。',
        en: 'The results listed add up to {sum}, the total says {total}. If those left out are 0, please check.',
      },
    },
    applicants: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '按申请人分列的数字之和为{sum}，与所说的申请件数不符，请核对。',
        en: 'The numbers by applicants add up to {sum}, which is not the number of requests told. Please check.',
      },
    },
    'appeals-total': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{kind}的各项结果之和为{sum}，总计写的是{total}。',
        en: 'The results of {kind} add up to {sum}; the total says {total}.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t3\t1\t4\n二、上年结转政府信息公开申请数量\t1\t0\t1\n三、本年度办理结果\t（七）总计\t3\t1\t4\n四、结转下年度继续办理\t0\t0\t0',
      fires: ['4'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t3\t1\t5\n二、上年结转政府信息公开申请数量\t0\t0\t0\n四、政府信息公开行政复议、行政诉讼情况\n行政复议：结果维持2，结果纠正0，其他结果1，尚未审结0，总计4。',
      fires: ['5', '4'],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t3\t1\t4\n二、上年结转政府信息公开申请数量\t1\t0\t1\n三、本年度办理结果\t（一）予以公开\t3\t1\t4\n\t（二）部分公开\t0\t0\t0\n\t（七）总计\t3\t1\t4\n四、结转下年度继续办理\t1\t0\t1\n四、政府信息公开行政复议、行政诉讼情况\n行政复议：结果维持2，结果纠正0，其他结果1，尚未审结0，总计3。',
      fires: [],
    },
    {
      text: '青石镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n本年新收0件，上年结转0件，本年度办理结果总计0件，结转下年度继续办理0件。',
      fires: [],
    },
  ],
  run({ draft }) {
    const { requests, appeals } = factsOf({ draft })
    const hits: Hit<Id>[] = []
    if (requests) {
      const rows = rowTotals(requests, (row) => draft.spanOf(row.label).text)
      // A row's total that its own cells belie is told as that row's; with what they come to, the others may agree.
      const mended = new Map(rows.map(({ range, values }) => [range.start, Number(values?.sum)]))
      const worthOf = (cell: Cell) => mended.get(cell.start) ?? cell.value
      hits.push(...rows)
      hits.push(...balance(requests, worthOf), ...resultsTotal(requests, worthOf), ...applicants(requests))
    }
    hits.push(...madeOfGrounds(draft))
    for (const { kind, cells, total } of appeals) {
      const sum = sumOf(cells)
      if (sum !== total.value) {
        const values = { kind: kind === 'review' ? '行政复议' : '行政诉讼', sum, total: total.value }
        hits.push({ reason: 'appeals-total', range: total, related: cells, values })
      }
    }
    return hits
  },
})

/** Rows that the tables' arithmetic has looked at are no business of the general rule. */
export const figureSum: FindingRule = {
  ...withTables,
  run(scope) {
    const { requests, appeals } = factsOf(scope)
    const hits = withTables.run(scope)
    const proved = [
      ...hits.filter(({ reason }) => !(reason in general.reasons)).map(({ range }) => range),
      ...appeals.flatMap(({ cells, total }) => [...cells, total]),
      ...(requests && requests.columns > 2 ? rowsOf(requests).flatMap(({ cells }) => shown(cells)) : []),
    ]
    return hits.filter(
      ({ reason, range }) =>
        !(reason in general.reasons) ||
        isListOfOne(scope.draft.folded, range) ||
        // Whose list goes on: 不予公开1件，无法提供2件.
        (!RESULT_NEXT.test(scope.draft.folded.slice(range.end, range.end + 70)) &&
          !proved.some(({ start, end }) => start < range.end && range.start < end)),
    )
  },
}

/** 不予公开12件，其中国家秘密1件、执法案卷6件；无法提供…: what one result is made of, up to its semicolon. */
function isListOfOne(folded: string, { start, end }: { start: number; end: number }): boolean {
  return folded[end] === ';' && /^\d+件,(?:其中|分别为|包括)[^;]{4,160}$/.test(folded.slice(start, end))
}

const RESULT_NEXT = /^(?:[(][^()]{0,60}[)])?[,、;](?:部分公开|不予[公处]|无法提供|其他处理)/

/** （三）…；不予公开12件，其中属于国家秘密1件、…；无法提供…: a table told in sentences, of which a result names its grounds. */
function madeOfGrounds(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const { start, end, role } of draft.paragraphs) {
    if (role !== 'table') continue
    const text = draft.folded.slice(start, end)
    if (!text.includes('其中')) continue
    for (const match of matchesOf(text, GROUNDS)) {
      const [whole, total = '', list = ''] = match
      const parts = list.split('、').map((ground) => /^[^\d]{2,40}(\d{1,5})件$/.exec(ground)?.[1])
      if (parts.length < 2 || parts.some((part) => part === undefined)) continue
      const sum = parts.reduce((all, part) => all + Number(part), 0)
      if (sum === Number(total)) continue
      const from = start + match.index
      hits.push({
        reason: 'results-short',
        range: { start: from, end: from + whole.length },
        values: { sum, total: Number(total) },
      })
    }
  }
  return hits
}

const GROUNDS = /(?:部分公开|不予公开|无法提供|不予处理|其他处理)(\d{1,5})件[,(]其中:?([^;。,()]{6,240})(?=[;。)]|$)/g

function rowTotals(table: RequestTable, labelOf: (row: Row) => string): Hit<Id>[] {
  if (table.columns < 3) return []
  return rowsOf(table).flatMap((row): Hit<Id>[] => {
    const total = row.cells.at(-1)
    if (!total || doesAddUp(row.cells) !== false) return []
    const parts = row.cells.slice(0, -1)
    const values = { label: labelOf(row), sum: sumOf(parts), total: total.value }
    return [{ reason: 'row-total', range: total, related: shown(parts), values }]
  })
}

/** Column by column; the first column that does not balance is told, the others follow from it. */
function balance(
  { columns, received, carriedOver, total, nextYear }: RequestTable,
  worthOf: (cell: Cell) => number,
): Hit<Id>[] {
  for (let column = columns - 1; column >= 0; column--) {
    const [a, b, c, d] = [received, carriedOver, total, nextYear].map((row) => row?.cells[column])
    if (!a || !b || !c || !d) continue
    const left = a.value + b.value
    const right = c.value + d.value
    if (left === right || worthOf(a) + worthOf(b) === worthOf(c) + worthOf(d)) continue
    const values = { received: a.value, carried: b.value, left, total: c.value, next: d.value, right }
    const [range, ...related] = shown([c, a, b, d])
    return range ? [{ reason: 'balance', range, related, values }] : []
  }
  return []
}

function resultsTotal(
  { columns, results, complete, plain, total }: RequestTable,
  worthOf: (cell: Cell) => number,
): Hit<Id>[] {
  for (let column = columns - 1; column >= 0; column--) {
    const cell = total?.cells[column]
    if (!cell || cell.end === cell.start) continue
    const parts = results.map((row) => row.cells[column] ?? null)
    const sum = sumOf(parts)
    // Rows may be missing from the text; then only too large a sum is certain.
    const isShort = (!complete || parts.includes(null)) && sum < cell.value
    if (sum === cell.value || (isShort && (!plain || parts.length < 2 || column < columns - 1))) continue
    if (parts.reduce((all, part) => all + (part ? worthOf(part) : 0), 0) === worthOf(cell)) continue
    const reason = isShort ? 'results-short' : 'results-total'
    return [{ reason, range: cell, related: shown(parts), values: { sum, total: cell.value } }]
  }
  return []
}

function applicants({ received, carriedOver, applicants: told }: RequestTable): Hit<Id>[] {
  const got = received?.cells.at(-1)?.value ?? 0
  const carried = carriedOver?.cells.at(-1)?.value ?? 0
  return told.flatMap(({ parts, total, isOfReceived }): Hit<Id>[] => {
    const [range, ...related] = [...parts].reverse()
    const sum = sumOf(parts)
    // 新收19件,上年结转1件,其中…: of those received, with those carried over or without.
    if (!range || sum === total.value || (isOfReceived && (sum === got || sum === got + carried))) return []
    return [{ reason: 'applicants', range, related: [...related, total], values: { sum } }]
  })
}

/** The cells that have a place in the draft: an empty one has none. */
function shown(cells: readonly (Cell | null)[]): Cell[] {
  return cells.flatMap((cell) => (cell && cell.end > cell.start ? [cell] : []))
}
