import { byLine, matchesOf, type Range } from '../../../lib/audit'
import { wordsAlong } from './odd-pairs'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/** What stands at both ends of the words that it governs, once too often. */
export interface BothEnds {
  range: Range
  word: string
}

/**
 * 完善应急预案完善, 开展普法活动开展14场, 通过院坝会等形式通过宣讲: a verb or preposition again in its own clause. Of 24 million characters of statutes
 * and reports these verbs do so rightly only side by side (坚持甲、坚持乙) or against each other (应当整改而未整改).
 */
export const bothEnds = byLine((text): BothEnds[] => {
  const { folded } = text
  const words = wordsAlong(text)
  table ??= tableOf()
  const { bits, kinds } = table
  const found: BothEnds[] = []
  const seen = new Map<number, number>()
  for (let at = 0; at + 1 < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit < FIRST) {
      if (unit === NEWLINE || STOPS.includes(folded[at] as string)) seen.clear()
      continue
    }
    if (words[at] === 0 || hasPair(bits, unit, folded.charCodeAt(at + 1)) === 0) continue
    const pair = unit * 0x10000 + folded.charCodeAt(at + 1)
    const kind = kinds.get(pair)
    if (kind === undefined) continue
    const first = seen.get(pair)
    seen.set(pair, at)
    if (first === undefined || at - first < LEAST || at - first > MOST) continue
    const word = folded.slice(at, at + 2)
    if (isAgain(folded, first, at, kind)) found.push({ range: { start: first, end: at + 2 }, word })
  }
  for (const pattern of PREPOSITIONS)
    for (const { index, 0: phrase } of matchesOf(folded, pattern))
      found.push({ range: { start: index, end: index + phrase.length }, word: phrase[0] as string })
  return found
})

const FIRST = 0x4e00
const NEWLINE = 0x0a
const STOPS = ',。;:!?()《》'
/** From the first character of one to that of the other. */
const LEAST = 4
const MOST = 26

function isAgain(folded: string, first: number, second: number, kind: number): boolean {
  const between = folded.slice(first + 2, second)
  const before = folded[second - 1] as string
  // 能化解的积极化解: those of which it can be said.
  if (between.startsWith('的') && '能可应该需须'.includes(folded[first - 1] ?? '\n')) return false
  if (BESIDE.includes(before) && !(before === '是' && kind === LEADS)) return false
  if (kind === MEANS) return /(?:[方形][式法]|办法|模式|手段|途径|平台|渠道|载体|[契时]机|等)$/.test(between)
  if (kind === LEADS) return !/[再又先后既或未]|直接|不得|应当|超过|禁止/.test(between)
  if (AGAINST.test(between)) return false
  if (kind === WHOLE && (/后$|^[方办细]/.test(between) || !ENDS.includes(folded[first - 1] ?? '\n'))) return false
  const after = folded.slice(second + 2, second + 4)
  if (NAMED.test(after)) return false
  if (after === '' || ENDS.includes(after[0] as string)) return true
  // 建立平台的企业应当建立制度.
  return kind === ANYWHERE && !/的./.test(between)
}

/** What joins two of a kind, or sets one against the other, right before the second. */
const BESIDE = '、和或及与并而不未者以同先又再自是拒应所需可'
const AGAINST = /[、或和与及同比又既把]|并(?!不)|以[及便]|从而|进而|不断/
const ENDS = ',。;\n0123456789'
/** 推进法治建设第一责任人职责, 提升行动, 政策落实措施. */
const NAMED =
  /^(?:法治|行动|工程|计划|情况|会|者|年|活动|以来|期间|过程|工作|机制|措施|方案|办法|制度|力度|体系|要求|事项|任务|责任|标准)/

const LEADS = 1
const AT_THE_END = 2
const ANYWHERE = 3
/** Again behind 等形式 and the like only. */
const MEANS = 4
/** Nouns as well: told at both ends of a whole clause. */
const WHOLE = 5

/** Whether two characters at a place are a verb that an object follows. */
export function governs(folded: string, at: number): boolean {
  table ??= tableOf()
  const kind = table.kinds.get(folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1))
  return kind === ANYWHERE || kind === AT_THE_END
}

interface Table {
  bits: PairBits
  kinds: Map<number, number>
}

let table: Table | undefined

function tableOf(): Table {
  const bits = pairBits(1 << 14)
  const kinds = new Map<number, number>()
  for (const [kind, words] of [
    [LEADS, LEADING],
    [AT_THE_END, ENDING],
    [ANYWHERE, GOVERNING],
    [MEANS, '采取利用采用'],
    [WHOLE, '规范实施办理审查查处受理整改排查审核发布调整接受指导引导改善维护保障处置协调统筹'],
  ] as const)
    for (let at = 0; at < words.length; at += 2) {
      addPair(bits, words.charCodeAt(at), words.charCodeAt(at + 1))
      kinds.set(words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1), kind)
    }
  return { bits, kinds }
}

const LEADING = '通过按照根据围绕针对依托借助由于因为为了运用对照'
const GOVERNING =
  '加强完善健全推进强化推动增强深化优化打造抓好夯实压实构建搭建梳理确保培育拓展拓宽畅通巩固聚焦切实扎实大力充分开展提升改进营造推行做好召开聘请督促打击部署认真积极持续加大加快提高落实建立丰富'
const ENDING =
  '举办制定化解清理支持安排给予予以公布印发设立创建培养接受发放修订促进防范参与签订明确取得扩大减少降低听取开设开通纳入形成发挥采取严格坚持履行实现'

/** 对建筑市场违法发包行为对进行, 由运输部门负责由企业, 共受理案件共120件. */
const PREPOSITIONS = [
  /对(?<![应核面针反相绝比校结派]对)(?![于口应接象话比策手])[^,。;:\n对]{3,24}(?<![和及或、应核面针反相绝比校结])对(?:进行|予以|加以|开展|给予|实施|作出|提出)(?![^,。;\n]{0,12}的)/g,
  /与(?<![参给赋予]与)[^,。;:\n与]{2,16}(?<![参给赋予和及或、])与(?:进行|开展|建立|签订|联合)/g,
  /向(?<![方意导倾走去面流动定双单]向)[^,。;:\n向]{2,16}(?<![方意导倾走去面流动定双单和及或、])向(?:提出|发出|反馈|通报|报告|移送|申请|作出|开展|提供|公布|送达)/g,
  /将(?<![干即]将)[^,。;:\n将]{2,18}(?<![和及或、并即])将(?:进行|予以|移送|开展|作为|落实)/g,
  /由(?<![自理缘]由)(?!于)[^,。;:的\n由]{2,20}(?:负责|牵头|承担|实施)由/g,
  /共(?<![公总一]共)(?![同享建治产和识有性管])[^,。;:、\n共]{2,12}共(?=\d)/g,
]
