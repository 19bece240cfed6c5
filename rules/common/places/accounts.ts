import { matchesOf, type Range } from '../../../lib/audit'
import { isWordPair } from '../slips/odd-pairs'
import { isStrangeTo } from './bureaus'
import { clauseAt, TOLD_OF } from './own-voice'

const TRADES =
  '教育|教体|公安|警方|交警|司法|普法|法治|民政|财政|人社|自然资源|生态环境|住建|城管|交通|水利|水务|农业农村|农业|林业|商务|文旅|文化|卫健|健康|应急|审计|市场监管|市监|统计|医保|税务|消防|气象|退役军人|政务|审批|信访|发改|工信'
/** 桐川教育微信公众号: an account by the place's short name and the trade. */
const ACCOUNTS = new RegExp(
  `(?<=^|[。;,\\n]|通过|依托|利用|运用|开设|运营|更新|[我本]局|在|向)[“"]?([一-鿿]{2})(${TRADES}|发布|在线|融媒|政法)[”"]?(?:政务)?(?:微信|官方)?(?:公众号|订阅号|微博|抖音|视频号|头条号|客户端|小程序|APP)`,
  'g',
)

/** Accounts of another place or trade; `known` tells whether a short name is of the unit's own chain. Ranges in the text. */
export function accountsOfOthers(text: string, bureau: string | null, known: (bare: string) => boolean): Range[] {
  if (!/公众号|订阅号|微博|抖音|视频号|头条号|客户端|小程序|APP/.test(text)) return []
  return [...matchesOf(text, ACCOUNTS)].flatMap(({ index, 0: words, 1: place = '', 2: trade = '' }): Range[] => {
    const name = place + trade
    const range = { start: index, end: index + name.length }
    if (text.split(name).length > 2 || TOLD_OF.test(clauseAt(text, index, words.length))) return []
    const otherTrade =
      bureau !== null &&
      !/发布|在线|融媒|政法|法治|普法|政务|健康|文化/.test(trade) &&
      isStrangeTo(`${trade}局`, bureau)
    const otherPlace =
      !isWordPair(place) && !/[省市县区州旗镇乡街]|中国|智慧|数字|平安|法治|最|爱/.test(place) && !known(place)
    return otherPlace || (otherTrade && known(place)) ? [range] : []
  })
}
