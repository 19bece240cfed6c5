import { rangeAt, yearsIn } from '../../../lib/audit'
import { anyOf } from '../patterns'
import type { Account, OddYear } from './odd-year'
import { sentenceBehind } from './place'
import { YEAR } from './words'

/** 回头看2022年的工作, 二是2022年度部分案卷说理不强: last year's shortcomings among those of the report for 2023. */
export function oddShortcomings({ draft, year, plans }: Account): OddYear[] {
  const odd: OddYear[] = []
  for (const section of draft.sections) {
    if (section.depth > 2 || !SHORTCOMINGS.test(draft.folded.slice(section.title.start, section.title.end))) continue
    for (const mention of yearsIn(draft, section.whole)) {
      const { start, end } = mention
      const isSince = mention.context === 'since' && mention.year === year - 1
      if ((mention.context !== 'plain' && !isSince) || (mention.year !== year - 1 && mention.year !== year - 2))
        continue
      if (rangeAt(plans, start)) continue
      const before = draft.folded.slice(Math.max(0, start - LONGEST_BEFORE), start)
      const behind = sentenceBehind(draft, end, LONGEST_BEHIND)
      if (isSince && HEADS_ITEM.test(before) && SO_FAR.test(behind)) odd.push({ reason: 'other-year', mention })
      if (isSince || EXPLAINED.test(behind)) continue
      if (LOOKS_BACK.test(before) ? OF_WORK.test(behind) : HEADS_ITEM.test(before) && LACKS.test(behind))
        odd.push({ reason: 'other-year', mention })
    }
  }
  return odd
}

const LONGEST_BEFORE = 8
const LONGEST_BEHIND = 60

const SHORTCOMINGS =
  /(?:存在|主要|工作)[^,。;]{0,6}(?:问题|不足|短板|差距)|^(?:问题|不足|短板|差距)|短板弱项|困难|差在|还差/
const LOOKS_BACK = /(?:回头看|回顾|回望|纵观|对照|检视|总结|反思|盘点)$/
const OF_WORK = new RegExp(
  `${YEAR}(?:(?:的|全年|一年来?)?(?:各项|法治)?(?:法治政府建设|法治建设|工作|情况)|,?(?:虽|尽管|在(?:充分)?肯定|在看到|取得|成绩))`,
)
const HEADS_ITEM = /(?:^|[。;:\n]|[一二三四五六七八九十]是|[一二三四五六七八九十\d][、.)])$/
/** 2023年以来,我县法治政府建设虽取得一定成绩. */
const SO_FAR = /^年以来,?(?:我|全|本)?[^。;\d]{0,24}(?:虽(?:然)?取得|取得了?一定)/
const NOT_ENOUGH = anyOf(
  '强 够 足 高 实 深 细 严 多 广 全 均',
  '平衡 到位 规范 充分 及时 健全 完善 明显 扎实 精细 熟练',
)
const LACKS = new RegExp(`不${NOT_ENOUGH}|薄弱|简单|滞后|差距|欠缺|缺乏|偏[低弱少慢]|短板|落后|单一|流于形式`)
/** What came of last year's matter is this year's to tell: 2022年督察反馈的问题, 2022年印发的办法. */
const EXPLAINED = new RegExp(
  `${YEAR}[^,。;]{0,14}${anyOf(
    '督[察查] 巡[视察] 反馈 整改 考核 检查 评查 审计 指出 通报 遗留 结转',
    '印发 制定 出台 修订 建成 启动 以来 改革 招录 成立 报告 提出 要求 确定 承诺 列出',
  )}|[较比](?:20|上|去|往|前)|同[比期]|上年|去年|至今|仍(?:未|没|在整)`,
)
