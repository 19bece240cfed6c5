import type { Dated, Sourced } from './dated'

/** A central document with its number. `from`: the day it was issued or made public. */
export interface CentralDocument extends Dated {
  /** As cited between 《》, folded, without 中共中央办公厅 and the like before 关于. */
  title: string
  /** Folded: 厅字[2019]28号. Absent where it is not known. */
  number?: string
  /** Words of which a paraphrase of the title has at least one; others cannot bear the number. */
  words: readonly string[]
}

/** A plan or outline that comes anew for each period under one name. */
export interface PlanSeries {
  /** Without its period, folded. */
  name: string
  periods: readonly PlanPeriod[]
  /** Places have plans of the same name for other periods. */
  localNamesakes?: true
}

export interface PlanPeriod extends Sourced {
  first: number
  last: number
  /** When it was made public. */
  issued: string
}

export const CENTRAL_DOCUMENTS: readonly CentralDocument[] = [
  {
    title: '法治政府建设与责任落实督察工作规定',
    number: '厅字[2019]28号',
    words: ['督察'],
    from: '2019-04-15',
    source: 'zgtc.gov.cn t20230914_3274212; m.zgkjsz.com 2019-05-24',
    evidence: 'seen',
  },
  {
    title: '党政主要负责人履行推进法治建设第一责任人职责规定',
    words: ['第一责任人'],
    from: '2016-11-30',
    source: '四川日报 15 December 2016: made public; the day is remembered',
    evidence: 'recalled',
  },
  {
    title: '法治政府建设实施纲要(2021-2025年)',
    number: '中发[2021]33号',
    words: ['法治政府建设'],
    from: '2021-08-11',
    source: 'zgtc.gov.cn t20230914_3274212; 中国青年报 12 August 2021',
    evidence: 'seen',
  },
  {
    title: '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    number: '国办发[2018]118号',
    words: ['三项制度', '公示', '全过程记录', '法制审核'],
    from: '2018-12-05',
    source: '国办发〔2018〕118号; the number is remembered',
    evidence: 'recalled',
  },
  {
    title: '关于全面推行行政规范性文件合法性审核机制的指导意见',
    number: '国办发[2018]115号',
    words: ['规范性文件', '合法性审核'],
    from: '2018-12-04',
    source: 'flfgdq.cn gives the text; number read in a summary of rules for documents',
    evidence: 'seen',
  },
  {
    title: '提升行政执法质量三年行动计划(2023-2025年)',
    number: '国办发[2023]27号',
    words: ['行政执法', '三年行动'],
    from: '2023-08-09',
    source: 'notice of 9 August 2023 (1wenmi.com/docdown/957072)',
    evidence: 'seen',
  },
  {
    title: '关于严格规范涉企行政检查的意见',
    number: '国办发[2024]54号',
    words: ['涉企', '行政检查'],
    from: '2025-01-03',
    source: 'made public on 3 January 2025',
    evidence: 'seen',
  },
  {
    title: '中华人民共和国政府信息公开工作年度报告格式',
    number: '国办公开办函[2021]30号',
    words: ['信息公开', '年度报告', '格式'],
    from: '2021-09-26',
    source: 'zrzy.smx.gov.cn 16903/1288675',
    evidence: 'seen',
  },
  {
    title: '关于加强行政规范性文件制定和监督管理工作的通知',
    number: '国办发[2018]37号',
    words: ['规范性文件'],
    from: '2018-05-16',
    source: 'remembered',
    evidence: 'recalled',
  },
  {
    title: '政府信息公开信息处理费管理办法',
    number: '国办函[2020]109号',
    words: ['信息处理费'],
    from: '2020-11-17',
    source: 'copies of the notice on the pages of towns and ministries (国家中医药管理局 2022-06-24)',
    evidence: 'seen',
  },
  {
    title: '关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
    number: '国办发[2020]42号',
    words: ['告知承诺'],
    from: '2020-10-27',
    source: 'copies of the notice in collections of laws',
    evidence: 'seen',
  },
  {
    title: '关于加强和改进行政应诉工作的意见',
    number: '国办发[2016]54号',
    words: ['应诉'],
    from: '2016-06-27',
    source: 'remembered',
    evidence: 'recalled',
  },
  {
    title: '关于进一步规范行政裁量权基准制定和管理工作的意见',
    number: '国办发[2022]27号',
    words: ['裁量'],
    from: '2022-07-29',
    source: 'remembered',
    evidence: 'recalled',
  },
  {
    title: '关于推行法律顾问制度和公职律师公司律师制度的意见',
    number: '中办发[2016]30号',
    words: ['律师', '法律顾问'],
    from: '2016-06-16',
    source: 'remembered',
    evidence: 'recalled',
  },
  {
    title: '关于全面推进政务公开工作的意见',
    number: '中办发[2016]8号',
    words: ['政务公开'],
    from: '2016-02-17',
    source: 'remembered',
    evidence: 'recalled',
  },
  {
    title: '关于加强数字政府建设的指导意见',
    number: '国发[2022]14号',
    words: ['数字政府'],
    from: '2022-06-06',
    source: 'remembered',
    evidence: 'recalled',
  },
  {
    title: '党政机关公文处理工作条例',
    number: '中办发[2012]14号',
    words: ['公文'],
    from: '2012-04-16',
    source: 'number and day remembered',
    evidence: 'recalled',
  },
  {
    title: '关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见',
    words: ['述职', '述法'],
    from: '2021-02-01',
    source: 'feifmx.com domesticzq/13004215: February 2021',
    evidence: 'seen',
  },
  {
    title: '关于用好乡镇(街道)履行职责事项清单的具体措施',
    words: ['事项清单'],
    from: '2026-05-01',
    source: 'two news items of May 2026; the day is not known',
    evidence: 'seen',
  },
]

const OUTLINE_2021 = '中国青年报 12 August 2021'

export const PLAN_SERIES: readonly PlanSeries[] = [
  {
    name: '法治政府建设实施纲要',
    periods: [
      {
        first: 2015,
        last: 2020,
        issued: '2015-12-27',
        source: 'guc884.cn/news/content/18740725621005001: named by its successor; the day is remembered',
        evidence: 'seen',
      },
      { first: 2021, last: 2025, issued: '2021-08-11', source: OUTLINE_2021, evidence: 'seen' },
    ],
  },
  {
    name: '法治中国建设规划',
    periods: [
      {
        first: 2020,
        last: 2025,
        issued: '2021-01-10',
        source: 'fx361.cc/news/2023/0108/14434049; the day is remembered',
        evidence: 'seen',
      },
    ],
  },
  {
    name: '法治社会建设实施纲要',
    localNamesakes: true,
    periods: [
      {
        first: 2020,
        last: 2025,
        issued: '2020-12-07',
        source: 'fx361.cc/news/2023/0108/14434049; the day is remembered',
        evidence: 'seen',
      },
    ],
  },
  {
    name: '提升行政执法质量三年行动计划',
    localNamesakes: true,
    periods: [
      {
        first: 2023,
        last: 2025,
        issued: '2023-08-09',
        source: '国办发〔2023〕27号 (1wenmi.com/docdown/957072)',
        evidence: 'seen',
      },
    ],
  },
  {
    name: '关于开展法治宣传教育的第七个五年规划',
    periods: [{ first: 2016, last: 2020, issued: '2016-04-17', source: 'remembered', evidence: 'recalled' }],
  },
  {
    name: '关于开展法治宣传教育的第八个五年规划',
    localNamesakes: true,
    periods: [
      {
        first: 2021,
        last: 2025,
        issued: '2021-06-15',
        source: 'dzb.zzrbnews.com/news/9001.html: title; the day is remembered',
        evidence: 'seen',
      },
    ],
  },
  {
    name: '关于开展法治宣传教育的第九个五年规划',
    localNamesakes: true,
    periods: [{ first: 2026, last: 2030, issued: '2026-07-27', source: '新华网 29 July 2026', evidence: 'seen' }],
  },
]

/** A title that is often got wrong, with the right one. Matched inside 《》 at the title's start. */
export interface Misnomer extends Sourced {
  wrong: string
  right: string
  /** A place could have made something so called. */
  probable?: true
}

export const MISNOMERS: readonly Misnomer[] = [
  ['法制政府建设实施纲要', '法治政府建设实施纲要'],
  ['法制社会建设实施纲要', '法治社会建设实施纲要'],
  ['法制中国建设规划', '法治中国建设规划'],
  ['法制政府建设与责任落实督察工作规定', '法治政府建设与责任落实督察工作规定'],
  ['党政主要负责人履行推进法制建设第一责任人职责规定', '党政主要负责人履行推进法治建设第一责任人职责规定'],
  ['法治政府建设与责任落实督查工作规定', '法治政府建设与责任落实督察工作规定'],
  ['法治政府建设和责任落实督察工作规定', '法治政府建设与责任落实督察工作规定'],
  ['法治政府建设责任落实督察工作规定', '法治政府建设与责任落实督察工作规定'],
  ['党政主要负责人履行法治建设第一责任人职责规定', '党政主要负责人履行推进法治建设第一责任人职责规定'],
  ['党政主要负责人推进法治建设第一责任人职责规定', '党政主要负责人履行推进法治建设第一责任人职责规定'],
  ['党政主要负责人履行推进法治建设第一责任职责规定', '党政主要负责人履行推进法治建设第一责任人职责规定'],
  ['重大行政决策暂行条例', '重大行政决策程序暂行条例'],
  ['重大行政决策程序条例', '重大行政决策程序暂行条例'],
  ['关于开展法制宣传教育的第七个五年规划', '关于开展法治宣传教育的第七个五年规划'],
  ['关于开展法制宣传教育的第八个五年规划', '关于开展法治宣传教育的第八个五年规划'],
  ['关于在公民中开展法制宣传教育的第八个五年规划', '关于开展法治宣传教育的第八个五年规划'],
  ['关于在公民中开展法治宣传教育的第八个五年规划', '关于开展法治宣传教育的第八个五年规划'],
  ['优化营商环境管理条例', '优化营商环境条例', '?'],
  ['政府信息公开管理条例', '政府信息公开条例', '?'],
  ['行政诉讼条例', '行政诉讼法', '?'],
  ['行政处罚条例', '行政处罚法', '?'],
  ['行政许可条例', '行政许可法', '?'],
  ['行政强制条例', '行政强制法', '?'],
  ['国家赔偿条例', '国家赔偿法', '?'],
  ['社区矫正条例', '社区矫正法', '?'],
  ['妇女儿童权益保护法', '妇女权益保障法', '?'],
  ['保障农民工工资条例', '保障农民工工资支付条例', '?'],
  ['市场主体登记条例', '市场主体登记管理条例', '?'],
  ['重大决策程序暂行条例', '重大行政决策程序暂行条例', '?'],
  ['中国共产党信访工作条例', '信访工作条例', '?'],
  ['法治中国建设纲要', '法治中国建设规划', '?'],
].map(([wrong = '', right = '', probable]) => ({
  wrong,
  right,
  ...(probable ? { probable: true as const } : {}),
  source: 'the right title as in CENTRAL_DOCUMENTS, PLAN_SERIES and statutes.ts',
  evidence: 'seen',
}))
