import type { Evidence } from './dated'

/**
 * Orders of the State Council that promulgated a regulation or a new wording of one and whose number does not stand in the head of the
 * text in the collection that `statutes.ts` was read in: number, title. Read in public repositories that cite the number beside the title
 * (November 2026), or in the heads of later texts in that collection. *2011: the whole text was made anew by it in that year.
 */
const READ = `
532 外汇管理条例 *2008
542 草原防火条例 *2008
571 审计法实施条例 *2010
724 保障农民工工资支付条例
727 化妆品监督管理条例
734 企业名称登记管理规定 *2020
738 行政事业性国有资产管理条例
739 医疗器械监督管理条例 *2021
744 建设工程抗震管理条例
745 关键信息基础设施安全保护条例
746 市场主体登记管理条例
748 地下水管理条例
762 私募投资基金监督管理条例
765 社会保险经办条例
766 未成年人网络保护条例
768 非银行支付机构监督管理条例
772 档案法实施条例
775 碳排放权交易管理暂行条例
783 公平竞争审查条例
788 军人抚恤优待条例 *2024
790 网络数据安全管理条例
`

/** The same, remembered: none of them makes anything certain. */
const REMEMBERED = `
326 农药管理条例
327 饲料和饲料添加剂管理条例
350 住房公积金管理条例
369 专利法实施细则
411 事业单位登记管理暂行条例
452 个人所得税法实施条例
441 防汛条例
483 城镇土地使用税暂行条例
504 物业管理条例
507 防治海岸工程建设项目污染损害海洋环境管理条例
519 个人所得税法实施条例
528 营业性演出管理条例
549 特种设备安全监察条例
569 专利法实施细则
572 知识产权海关保护条例
586 工伤保险条例
591 危险化学品安全管理条例 *2011
594 出版管理条例
595 音像制品管理条例
600 个人所得税法实施条例
602 军人抚恤优待条例
609 饲料和饲料添加剂管理条例 *2011
618 机动车交通事故责任强制保险条例
630 机动车交通事故责任强制保险条例
632 计算机软件保护条例
633 著作权法实施条例
634 信息网络传播权保护条例
635 植物新品种保护条例
650 医疗器械监督管理条例 *2014
662 建设工程勘察设计管理条例
670 海关稽查条例
674 残疾人教育条例 *2017
677 农药管理条例 *2017
680 医疗器械监督管理条例
682 建设项目环境保护管理条例
686 宗教事务条例 *2017
690 母婴保健法实施办法
725 农作物病虫害防治条例
730 行政执法机关移送涉嫌犯罪案件的规定
733 政府督查工作条例
750 烟草专卖法实施条例
753 地名管理条例 *2022
755 促进个体工商户发展条例
767 人体器官捐献和移植条例
769 专利法实施细则
770 消耗臭氧层物质管理条例
774 煤矿安全生产条例
776 节约用水条例
779 生态保护补偿条例
781 国有企业管理人员处分条例
782 国家科学技术奖励条例
785 稀土管理条例
787 退役军人安置条例
789 法规规章备案审查条例
793 城市公共交通条例
795 全国年节及纪念日放假办法
799 公共安全视频图像信息系统管理条例
`

/**
 * Decisions that changed many regulations at a time: number of the order, day of the decision. The days stand in the heads of the texts
 * that they changed; the numbers are remembered.
 */
const DECISIONS: ReadonlyMap<number, string> = new Map([
  [588, '2011-01-08'],
  [628, '2012-11-09'],
  [638, '2013-07-18'],
  [645, '2013-12-07'],
  [648, '2014-02-19'],
  [653, '2014-07-29'],
  [666, '2016-02-06'],
  [676, '2017-03-01'],
  [687, '2017-10-07'],
  [698, '2018-03-19'],
  [700, '2018-04-04'],
  [703, '2018-09-18'],
  [709, '2019-03-02'],
  [710, '2019-03-24'],
  [714, '2019-04-23'],
  [726, '2020-03-27'],
  [732, '2020-11-29'],
  [752, '2022-03-29'],
  [764, '2023-07-20'],
  [777, '2024-03-10'],
  [797, '2024-12-06'],
])

/**
 * Regulations whose texts tell in their heads of a change, and not by which order it was made. A draft may cite that order's number, which then
 * stands in no table here: so of these no number is told to be another's or nobody's.
 */
const OPEN = new Set([
  '保障措施条例',
  '全国年节及纪念日放假办法',
  '全国经济普查条例',
  '反倾销条例',
  '反补贴条例',
  '国家科学技术奖励条例',
  '外资保险公司管理条例',
  '外资银行管理条例',
  '对外合作开采陆上石油资源条例',
  '核出口管制条例',
  '烈士褒扬条例',
  '计算机信息网络国际联网管理暂行规定',
])

/** Orders after it may have changed any regulation: the state of the collection is that of April 2025. */
const LAST_ORDER = 802
const LAST_DAY = '2024-12-31'

/** What else a regulation was promulgated by, beside what `statutes.ts` says. */
export function ordersOf(title: string): number[] {
  return FURTHER.flatMap((further) => (further.title === title ? [further.order] : []))
}

/** Whose the order is, beside what `statutes.ts` says. */
export function ownerOfOrder(order: number): FurtherOrder | null {
  return FURTHER.find((further) => further.order === order) ?? null
}

/** The year in which the whole text was made anew by an order later than this one; null where none did or it came after the year given. */
export function renewedAfter(title: string, order: number, until: number): number | null {
  const renewal = FURTHER.find(
    (further) => further.title === title && further.renews !== null && further.renews <= until && further.order > order,
  )
  return renewal?.renews ?? null
}

/** Whether an order of nobody's could still be one by which the regulation was changed, on one of these days since 2014. */
export function mayHaveChanged(title: string, order: number, days: readonly string[], lastDay: string): boolean {
  const decided = DECISIONS.get(order)
  if (decided !== undefined && decided >= '2014') return days.includes(decided)
  return OPEN.has(title) || (order > LAST_ORDER && lastDay > LAST_DAY) || decided !== undefined
}

interface FurtherOrder {
  order: number
  title: string
  evidence: Evidence
  /** The year in which it made the whole text anew. */
  renews: number | null
}

const FURTHER: readonly FurtherOrder[] = [[READ, 'seen'] as const, [REMEMBERED, 'recalled'] as const].flatMap(
  ([lines, evidence]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [order, title = '', renews] = line.split(' ')
        return { order: Number(order), title, evidence, renews: renews === undefined ? null : Number(renews.slice(1)) }
      }),
)
