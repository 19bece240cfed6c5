import { type Draft, type Hit, type Range, vocabularyMatcher } from '../../../lib/audit'
import { CAMPAIGNS, type Campaign } from '../../vocabulary/periods'
import { isHistory } from '../wording'
import { type Outdated, type Reading, yearAt } from './reading'

const matchCampaigns = vocabularyMatcher(
  CAMPAIGNS.flatMap((campaign) =>
    campaign.names.map((text) => ({
      text,
      campaign,
      ...(campaign.notBefore ? { notBefore: campaign.notBefore } : {}),
      ...(campaign.notAfter ? { notAfter: campaign.notAfter } : {}),
    })),
  ),
)

/** 打赢脱贫攻坚战 after it was won, 党纪学习教育 before it began, 喜迎建党100周年 when that was over. */
export function campaigns(reading: Reading): Hit<Outdated>[] {
  const { draft, wording } = reading
  let covered = 0
  return matchCampaigns(draft).flatMap(({ phrase: { campaign }, range }): Hit<Outdated>[] => {
    // 统筹疫情防控和经济社会发展 is told, not 疫情防控 within it.
    if (range.start < covered || wording.inTitle(range.start)) return []
    covered = range.end
    const hit = campaignHit(reading, campaign, range)
    return hit ? [hit] : []
  })
}

function campaignHit(reading: Reading, campaign: Campaign, range: Range): Hit<Outdated> | null {
  const { draft, year, wording } = reading
  const { first, hint, when } = campaign
  const worked = yearAt(reading, range.start)
  const last = campaign.fades ?? campaign.last
  const whole = wording.clause(range)
  if ((year >= first && worked <= last) || (when && !when.test(whole))) return null
  const name = draft.folded.slice(range.start, range.end)
  if (year < first) {
    if (year + 1 === first && isUnderPlan(draft, range.start)) return null
    return { reason: hint ? 'campaign-not-begun-maybe' : 'campaign-not-begun', range, values: { name, first, year } }
  }
  // 助力如期打赢脱贫攻坚战 in a plan: what is to be done in time is not done.
  const inTime = wording.inPlan(range.start) ? /如期/g : /(?!)/g
  const rest = whole.replace(name, '').replace(inTime, '')
  if (isToldAsOver(name, rest, wording.sentence(range).replace(inTime, ''))) return null
  const over = worked > campaign.last || /正在|全党|全面启动|掀起/.test(whole)
  return {
    reason: hint || !over ? 'campaign-ended-maybe' : 'campaign-ended',
    range,
    values: { name, last, year: worked },
  }
}

/** Under a heading of plans, whatever year it bears: that year may itself be the slip. */
function isUnderPlan({ sections, folded }: Draft, at: number): boolean {
  return sections.some(
    ({ whole, title }) => at >= whole.start && at < whole.end && PLANS.test(folded.slice(title.start, title.end)),
  )
}

const PLANS = /安排|打算|计划|思路|展望|下一?步|明年|来年/

/** What is over may be kept up, built upon or told of. */
const GOES_ON =
  /成果|成效|故事|楷模|战胜|巩固|拓展|常态化|长效|胜利|战果|整改|后评估|延续|期间|转段|之后|转入|历史性|衔接|乡村振兴|过渡期|大会上|讲话|优秀|荣获|三年来|受疫情|影响/
/** 打赢脱贫攻坚战 is told as to be done: what else the sentence keeps up or goes on to is other work. */
const FIGHTS = /^(?:打|决)/
const WON =
  /(?<!确保|力争|努力|争取)如期|回望|过去五年|五年来|成果|胜利|战果|后评估|期间|转段|之后|转入|历史性|衔接|过渡期|大会上|讲话|优秀|荣获|三年来|影响|以来/

/** The clause is without the name. */
function isToldAsOver(name: string, clause: string, sentence: string): boolean {
  // 常态化疫情防控 does not itself say that it goes on.
  // 系列重要讲话精神 is what is studied, no telling of what was.
  const rest = (name.includes('疫情') ? sentence.replaceAll('常态化', '') : sentence)
    .replace(name, '')
    .replaceAll('系列重要讲话', '')
  // 扎实开展党史学习教育、主题教育、党纪学习教育: told together they are of several years.
  if (/(?:学习|主题)教育/.test(name) && /(?:学习|主题|警示)教育/.test(rest)) return true
  if (isHistory(clause)) return true
  return FIGHTS.test(name) ? WON.test(rest) || GOES_ON.test(clause.replace(/乡村振兴/g, '')) : GOES_ON.test(rest)
}
