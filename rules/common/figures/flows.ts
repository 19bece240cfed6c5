import { isSlip, MOST_BACK, type SumHit } from './lists'
import { type Item, isCounted, type Statement } from './statements'

/**
 * What there was, what came, what went and what is left: 年初316家，新登记22家、注销31家，年末307家; 收到118件，上年结转3件，予以公开67件，…，
 * 结转下年3件. Every number between must be known to come or to go; any other may be a part of one of them.
 */
export function balanced(statement: Statement, left: Item, before: Statement | undefined): SumHit | null {
  if (left.unit === '%' || left.opens !== '' || left.depth > 0 || !isCounted(left)) return null
  // 年初结转6件，新收52件，办结50件，结转8件: what is left has no more words where what there was has its own.
  const isCarried = (left.label.includes('结转') && CARRIED_ON.test(left.label)) || /^(?:年末)?结转$/.test(left.label)
  if (!isCarried && !LEFT_OVER.test(left.label)) return null
  const own = statement.items.slice(0, left.index)
  const isBegun = own.some(({ label }) => BEGUN.test(label))
  const told = isBegun || !before ? own : [...before.items.slice(-MOST_BACK), ...own]
  const flows: { item: Item; sign: 1 | -1 }[] = []
  let begun: Item | undefined
  for (const item of told) {
    if (item.unit !== left.unit || item.depth > 0) continue
    const label = item.label.replace(/^(?:全年|年内|本年度?|其中|期间|今年|当年|共|并|又|另)+/, '')
    if (!isCounted(item)) return null
    if (BEGUN.test(item.label)) {
      if (begun) return null
      begun = item
      continue
    }
    const sign = GOES.test(label) ? -1 : COMES.test(label) ? 1 : 0
    if (sign === 0) return null
    flows.push({ item, sign })
  }
  const items = flows.map(({ item }) => item)
  if (!begun || flows.length < 2 || !flows.some(({ sign }) => sign < 0)) return null
  // Without anything that came: what was there is only parted.
  if (!isCarried && !flows.some(({ sign }) => sign > 0) && flows.length < 3) return null
  const sum = flows.reduce((all, { item, sign }) => all + sign * item.value, begun.value)
  const off = sum - left.value
  const all = [begun, ...items]
  if (Math.abs(off) < 1e-6 || sum < 0 || !isSlip(off, left, all)) return null
  if (Math.abs(off) > Math.max(3, 0.2 * Math.max(begun.value, ...items.map(({ value }) => value)))) return null
  return {
    reason: 'flow',
    range: {
      start: Math.min(...all.filter(({ start }) => start >= statement.start).map(({ start }) => start)),
      end: left.end,
    },
    values: {
      total: left.printed,
      sum: Number(sum.toFixed(2)),
      parts: flows.reduce((text, { item, sign }) => `${text}${sign > 0 ? '+' : '-'}${item.value}`, String(begun.value)),
    },
  }
}

const CARRIED_ON = /结转(?:至|到|入)?(?:下|明|次)一?(?:个?年)/
const LEFT_OVER =
  /^(?:截至)?[^,]{0,4}(?:年[末底]|期末)|^(?:目前|现)?(?:现有|实有|现存|实存|现保留|库存|结余|剩余|尚余|仅剩|存量(?:降|减|增|为))|^(?:全[市县区镇乡]|目前|现)(?:现有|实有|共有|尚存|保留)/
const BEGUN = /年初|(?:上年|去年|上一年|\d{4}年)度?(?:年?[末底]|结[转余])|期初|旧存|^原有|上年度?(?:遗留|转入)/
export const GOES =
  /^(?:依法|自愿|主动|到期)?(?:注销|撤销|吊销|退出|减少|核减|取消|调出|转出|退休|辞职|离职|离岗|废止|失效|关停|关闭|淘汰|报废|办结|审结|结案|已结|销号|清退|解除|移出|移交|解聘|划出|下放|完成|处置|处理|化解|兑付|领用|发放|销毁|支出|使用|拨付|消化|变更注销|到期|予以公开|部分公开|不予|无法提供|其他处理|终止|撤回|答复)/
export const COMES =
  /^(?:新|增加|增补|调入|转入|承接|吸纳|补充|收到|受理|立案|纳入|引进|接收|登记|划入|招录|录用|招聘|选聘|收入|列入|制定|出台)|(?:新收|收到|受理|接收)[一-鿿]{0,16}$/
