/** The tables of a disclosure report in the layouts in which reports give them as text. */

/** The numbers of a row, its total last. */
export interface Tables {
  columns: readonly string[]
  received: number[]
  carriedOver: number[]
  granted: number[]
  partly: number[]
  /** By the kinds of the format. */
  refused: number[][]
  unable: number[][]
  dismissed: number[][]
  other: number[][]
  total: number[]
  nextYear: number[]
  /** 行政复议, 未经复议直接起诉, 复议后起诉. */
  appeals: number[][]
}

export const THREE = ['自然人', '法人或其他组织', '总计'] as const
export const SEVEN = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const

/** Right tables in three or seven columns: 19 received, 1 carried over, 18 dealt with, 2 carried on. */
export function tablesOf(columns: typeof THREE | typeof SEVEN): Tables {
  const row = (person: number, organ: number, law = 0): number[] =>
    columns === THREE ? [person, organ, person + organ] : [person, organ - law, 0, 0, law, 0, person + organ]
  const none = () => row(0, 0)
  const of = (count: number, ...told: number[][]) => [...told, ...Array.from({ length: count - told.length }, none)]
  return {
    columns,
    received: row(15, 4, 1),
    carriedOver: row(1, 0),
    granted: row(9, 2, 1),
    partly: row(2, 2),
    refused: of(8, none(), row(1, 0)),
    unable: of(3, row(2, 0)),
    dismissed: of(5),
    other: of(3),
    total: row(14, 4, 1),
    nextYear: row(2, 0),
    appeals: [
      [1, 0, 1, 0, 2],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ],
  }
}

const KINDS = {
  refused: [
    '属于国家秘密',
    '其他法律行政法规禁止公开',
    '危及“三安全一稳定”',
    '保护第三方合法权益',
    '属于三类内部事务信息',
    '属于四类过程性信息',
    '属于行政执法案卷',
    '属于行政查询事项',
  ],
  unable: ['本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确'],
  dismissed: [
    '信访举报投诉类申请',
    '重复申请',
    '要求提供公开出版物',
    '无正当理由大量反复申请',
    '要求行政机关确认或重新出具已获取信息',
  ],
  other: [
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '其他',
  ],
}
const PARTLY = '部分公开（区分处理的，只计这一情形，不计其他情形）'
const NAMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const ANCHORS = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']

/** A table's rows as [first columns, numbers]; groups in one row or by their kinds. */
function rowsOf(tables: Tables, byKind: boolean, numbered = true): [labels: string[], numbers: number[]][] {
  const at = (number: string, name: string) => (numbered ? number + name : name)
  const groups: [string, keyof typeof KINDS][] = [
    [at('（三）', '不予公开'), 'refused'],
    [at('（四）', '无法提供'), 'unable'],
    [at('（五）', '不予处理'), 'dismissed'],
    [at('（六）', '其他处理'), 'other'],
  ]
  return [
    [[at('一、', '本年新收政府信息公开申请数量')], tables.received],
    [[at('二、', '上年结转政府信息公开申请数量')], tables.carriedOver],
    [[at('三、', '本年度办理结果'), at('（一）', '予以公开')], tables.granted],
    [[at('', ''), at('（二）', byKind ? PARTLY : '部分公开')], tables.partly],
    ...groups.flatMap(([name, key]): [string[], number[]][] =>
      byKind
        ? tables[key].map((numbers, i) => [['', i === 0 ? name : '', `${i + 1}.${KINDS[key][i]}`], numbers])
        : [[['', name], summed(tables[key])]],
    ),
    [['', at('（七）', '总计')], tables.total],
    [[at('四、', '结转下年度继续办理')], tables.nextYear],
  ]
}

function summed(rows: number[][]): number[] {
  return (rows[0] as number[]).map((_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0))
}

const filled = (labels: string[]) => labels.filter((label) => label !== '')
const parted =
  (parting: string, zero = '0') =>
  (numbers: number[]) =>
    numbers.map((number) => (number === 0 ? zero : String(number))).join(parting)

/** The text of parts three and four. */
export type Layout = (tables: Tables) => string

function written(requests: string, appeals: string): string {
  return `三、收到和处理政府信息公开申请情况\n${requests}\n四、政府信息公开行政复议、行政诉讼情况\n${appeals}`
}

const named = (columns: readonly string[], numbers: number[], mark: string, unit = '件') =>
  numbers.map((number, i) => `${i === columns.length - 1 ? '总计' : columns[i]}${number}${unit}`).join(mark)

const sentenceAppeals = ({ appeals }: Tables, unit = '件') =>
  `行政复议：${named(NAMES, appeals[0] as number[], '，', unit)}。行政诉讼：未经复议直接起诉${named(NAMES, appeals[1] as number[], '，', unit)}；复议后起诉${named(NAMES, appeals[2] as number[], '，', unit)}。`

export const LAYOUTS: Record<string, Layout> = {
  'sentences, a row each': (tables) =>
    written(
      rowsOf(tables, false)
        .flatMap(([labels, numbers]) => [
          ...filled(labels).slice(0, -1),
          `${labels.at(-1)}：${named(tables.columns, numbers, '，')}。`,
        ])
        .join('\n'),
      sentenceAppeals(tables),
    ),
  'sentences in one paragraph': (tables) =>
    written(
      `${rowsOf(tables, false)
        .map(([labels, numbers]) => `${filled(labels).join('：')}：${named(tables.columns, numbers, '、')}`)
        .join('；')}。`,
      tables.appeals.map((numbers, i) => `${ANCHORS[i]}：${named(NAMES, numbers, '、', '')}。`).join('\n'),
    ),
  'the total first, its parts behind': (tables) =>
    written(
      rowsOf(tables, false)
        .map(([labels, numbers]) => {
          const parts = named(tables.columns, numbers, '，').split('，').slice(0, -1).join('、')
          return `${filled(labels).join('　')}${numbers.at(-1)}件（其中${parts}）`
        })
        .join('\n'),
      tables.appeals
        .map(
          (numbers, i) =>
            `${ANCHORS[i]}${numbers[4]}件：${named(NAMES.slice(0, 4), numbers.slice(0, 4), '，').replace('总计', '尚未审结')}。`,
        )
        .join('\n'),
    ),
  'tabs, kinds, a head of three rows': (tables) =>
    written(
      [
        '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况',
        '自然人\t法人或其他组织\t总计',
        tables.columns.slice(1, -1).join('\t'),
        ...rowsOf(tables, true).map(([labels, numbers]) => [...filled(labels), ...numbers].join('\t')),
      ].join('\n'),
      [
        '行政复议\t行政诉讼',
        `${NAMES.join('\t')}\t未经复议直接起诉\t复议后起诉`,
        [...NAMES, ...NAMES].join('\t'),
        tables.appeals.flat().join('\t'),
      ].join('\n'),
    ),
  'a spreadsheet: empty cells for labels and for nought': (tables) =>
    written(
      [
        `\t\t\t${tables.columns.join('\t')}`,
        ...rowsOf(tables, true).map(([labels, numbers]) =>
          [
            ...[labels[0] ?? '', labels[1] ?? '', labels[2] ?? ''],
            parted('\t', '')(numbers.slice(0, -1)),
            numbers.at(-1),
          ].join('\t'),
        ),
      ].join('\n'),
      [`\t${NAMES.join('\t')}`, ...tables.appeals.map((numbers, i) => `${ANCHORS[i]}\t${numbers.join('\t')}`)].join(
        '\n',
      ),
    ),
  'blanks, no numbering': (tables) =>
    written(
      [
        `项目　${tables.columns.join('　')}`,
        ...rowsOf(tables, false, false).map(
          ([labels, numbers]) => `${filled(labels).join('　')}　${parted('　')(numbers)}`,
        ),
      ].join('\n'),
      tables.appeals.map((numbers, i) => `${ANCHORS[i]}：${NAMES.join('　')}\n${parted('　')(numbers)}`).join('\n'),
    ),
  'blanks, strokes for nought, the first column in pieces': (tables) =>
    written(
      [
        tables.columns.join(' '),
        ...rowsOf(tables, true).flatMap(([labels, numbers], i) => [
          ...(i === 4 ? ['三、本年'] : i === 6 ? ['度办理', '结果'] : []),
          `${filled(labels)
            .filter((label) => !label.includes('本年度'))
            .join(' ')
            .replace('，不计', '，\n不计')
            .replace('不再处理其', '不再处理其\n')} ${parted(' ', '-')(numbers)}`,
        ]),
      ].join('\n'),
      [NAMES.join(' '), ...tables.appeals.map((numbers, i) => `${ANCHORS[i]} ${parted(' ', '-')(numbers)}`)].join('\n'),
    ),
  'a cell a line': (tables) =>
    written(
      [
        ...['申请人情况', '自然人', '法人或其他组织', '总计'],
        ...tables.columns.slice(1, -1),
        ...rowsOf(tables, true).flatMap(([labels, numbers]) => [...filled(labels), ...numbers]),
      ].join('\n'),
      [
        ...['行政复议', '行政诉讼', ...NAMES, '未经复议直接起诉', '复议后起诉', ...NAMES, ...NAMES],
        ...tables.appeals.flat(),
      ].join('\n'),
    ),
  'a cell a line, strokes for nought, rows for appeals': (tables) =>
    written(
      [
        ...tables.columns,
        ...rowsOf(tables, false).flatMap(([labels, numbers]) => [...filled(labels), parted('\n', '/')(numbers)]),
      ].join('\n'),
      [...NAMES, ...tables.appeals.flatMap((numbers, i) => [ANCHORS[i], parted('\n', '/')(numbers)])].join('\n'),
    ),
  'upright strokes, the first column repeated': (tables) =>
    written(
      [
        `| | | ${tables.columns.join(' | ')} |`,
        `|${' --- |'.repeat(tables.columns.length + 2)}`,
        ...rowsOf(tables, false).map(([labels, numbers], i, all) => {
          const first = i > 2 && i < all.length - 1 ? '三、本年度办理结果' : labels[0]
          return `| ${[first, labels[1] ?? '', ...numbers].join(' | ')} |`
        }),
      ].join('\n'),
      [
        `| | ${NAMES.join(' | ')} |`,
        `|${' --- |'.repeat(6)}`,
        ...tables.appeals.map((numbers, i) => `| ${ANCHORS[i]} | ${numbers.join(' | ')} |`),
      ].join('\n'),
    ),
  'totals alone, with 件': (tables) =>
    written(
      rowsOf(tables, false)
        .map(([labels, numbers]) => `${filled(labels).join('')}　${numbers.at(-1)}件`)
        .join('\n'),
      sentenceAppeals(tables, ''),
    ),
  prose: (tables) => {
    const rows = rowsOf(tables, false, false).map(([, numbers]) => numbers.at(-1))
    const [received, over, granted, partly, refused, unable, dismissed, other, total, next] = rows
    return written(
      `本年新收政府信息公开申请${received}件，上年结转${over}件；予以公开${granted}件，部分公开${partly}件，不予公开${refused}件，无法提供${unable}件，不予处理${dismissed}件，其他处理${other}件，总计${total}件；结转下年度继续办理${next}件。`,
      sentenceAppeals(tables),
    )
  },
}

/** A whole report whose parts three and four are in a layout. */
export function disclosureReport(
  parts: string,
  overview = '本年新收申请19件，上年结转1件，按时办结18件，结转下年度2件',
): string {
  return `沙溪县水利局2024年政府信息公开工作年度报告
本报告依据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制，数据统计期限为2024年1月1日至2024年12月31日。
一、总体情况
（一）主动公开。全年主动公开政府信息286条，制发政策解读6篇。
（二）依申请公开。${overview}。因政府信息公开被申请行政复议2件，被提起行政诉讼1件。
（三）政府信息管理。落实信息发布审核制度，清理失效文件3件。
（四）平台建设。维护门户网站专栏，备案政务新媒体账号1个。
（五）监督保障。开展业务培训2次，参训60人次，没有责任追究的情形。
二、主动公开政府信息情况
第二十条第（一）项：规章制发0件、废止0件、现行有效0件；行政规范性文件制发2件、废止1件、现行有效9件。
第二十条第（五）项：行政许可126件。
第二十条第（六）项：行政处罚17件、行政强制0件。
第二十条第（八）项：行政事业性收费0万元。
${parts}
五、存在的主要问题及改进情况
政策解读形式不够丰富，个别科室公开不够及时。已建立月度提醒制度，采用图解、短视频等形式开展解读。
六、其他需要报告的事项
本年度未收取信息处理费，没有其他需要报告的事项。
沙溪县水利局
2025年1月16日`
}
