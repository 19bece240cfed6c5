import type { Draft, YearMention } from '../../lib/audit'

/** (完成时限:2023年10月底): the field that a plan has for each task. */
export function isDueField({ folded }: Draft, { start }: YearMention): boolean {
  return /(?:(?:完成|办结|整改|落实|推进|报送|销号)(?:的)?(?:时限|时间|期限|节点)|时间节点|截止(?:时间|日期)|时限要求|[(,;|]时限):?(?:为|是|于|在)?(?:\d{4}年\d{1,2}月[-至])?$/.test(
    folded.slice(Math.max(0, start - 20), start),
  )
}
