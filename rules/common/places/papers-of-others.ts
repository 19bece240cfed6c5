import { type Draft, type Hit, type Learnt, matchesOf, often, type PlaceChain, type Range } from '../../../lib/audit'
import { type Mismatch, named, places, sentenceBefore, sentenceBehind } from './mismatches'
import { isHistory, isOwn, isPlaceName } from './names'

/*
 * Another place of the unit's own kind where the unit's own name should stand: in the papers it gives itself, in whom to ask, as whom the report
 * is of, where it signs and above what is appended. Whoever is told of is mostly named again; such a name stands there once.
 */

const PLACE = '[一-鿿]{2,3}(?:[一-鿿]{1,6}族)?(?:自治)?'
const PAPER = '条例|办法|规定|规划|方案|计划|预案|规则|细则|清单|目录|指标|标准|要点|制度|规程|指南|导则|意见|决定|通知'
/** 《沙坪市水网建设规划》, 《青川镇农村公墓管理办法》. */
const TITLE = often(
  new RegExp(
    `《(?:关于(?:印发|公布|修改|做好|调整))?(${PLACE}(?:[县区市旗镇乡州](?!场|政|民|容|级|域)|街道))[^《》]{2,40}(?:${PAPER})(?:\\([^()]{1,24}\\))?》`,
    'g',
  ),
)
/** 请与安岭县教育局办公室联系. */
const CONTACT = often(
  /请(?:直接)?(?:与|向|联系|致电|咨询)([一-鿿]{2,3}(?:[县区市旗镇乡]|街道))(?=[一-鿿()]{0,20}(?:联系|咨询|电话|反映|反馈|[(,。:]))/g,
)
/** 石桥县人民政府坚持以…为指导. */
const SUBJECT = often(
  new RegExp(
    `(?<=[,。;\\n])(${PLACE}(?:[县区市旗镇乡]|街道))(?:人民政府|办事处)(?:\\(以下简称|坚持(?:以|把|党)|办公室综合|(?:认真|全面|深入)(?:贯彻|落实|学习)|严格按照|紧紧围绕|高度重视)`,
    'g',
  ),
)
/** A line that an organ signs, beside another or by itself, and one under which an appended paper begins. */
const LINE = often(
  new RegExp(
    `(?:^|(?<=[ \\t]|委员会|人民政府))(?:中共|中国共产党)?(?:[一-鿿]{2,6}[市县区州])?(${PLACE}(?:[县区市旗镇乡州]|街道))(?:人民政府|委员会|工作委员会|办事处|管理委员会)(?:办公室)?(?=$|[ \\t]|中共|[一-鿿]{2,9}(?:镇|乡|街道|县|区)(?:人民政府|委员会|办事处)$)|^(?:附件\\d{0,2}:?)?(${PLACE}(?:[县区市旗镇乡州]|街道))20\\d\\d年[^。,;:]{4,40}(?:方案|要点|计划|报告|表|清单|安排|任务)$`,
    'g',
  ),
)
const LONGEST_LINE = 60
const NOT_SIGNED: ReadonlySet<string> = new Set(['chrome', 'title', 'addressee', 'table'])
/** Others' papers are learnt from, kept, made together or told of where they are from. */
const OTHERS_TOLD = often(
  /学习|借鉴|参照|对标|参考|转发|贯彻|落实|宣传|宣讲|执行|协作|协同|跨|流域|毗邻|邻[县区市镇]|兄弟|交流|考察|外地|联合|共同|合作|对口|支援|分别(?:由|与)|两地|签订|续签|[两三四五][县市区镇]|[上下]游|废止|失效|原《|更名|撤/,
)
/** So many are looked at in one draft. */
const MOST = 40

/** A place with its proper name. */
type Own = Learnt<string> & { name: string }

function ownOf({ own }: PlaceChain): Own | null {
  // A template whose own name is not filled in (x镇) tells of no other.
  return own?.sure && own.name && /^[一-鿿]+$/.test(own.name) ? (own as Own) : null
}

/** Papers, telephones and what the report says of whom it is. */
export function papersOfOthers(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const own = ownOf(chain)
  if (!own) return []
  const { folded, body } = draft
  const { names, countyLevelCity } = chain
  // A county's city cites what the city above it gives.
  const mayCite = own.kind === '市' && countyLevelCity !== false && names.filter(({ kind }) => kind === '市').length < 2
  return [TITLE, CONTACT, SUBJECT]
    .flatMap((pattern) => [...matchesOf(folded, pattern)])
    .filter(([, name = '']) => name.endsWith(own.kind) && !isInChain(chain, name, own))
    .slice(0, MOST)
    .flatMap((match): Hit<Mismatch>[] => {
      const [whole, name = ''] = match
      const range = rangeIn(match.index, whole, name)
      if (range.start < body.start || !isOnce(folded, name)) return []
      if (whole.startsWith('《')) {
        const end = match.index + whole.length
        if (isHistory(folded, range) || (mayCite && !isMade(folded, match.index, end, own.name))) return []
      } else if (!isPlaceName(folded, range, name)) return []
      if (OTHERS_TOLD.test(sentenceBefore(folded, match.index))) return []
      return [named('other-place-unsure', draft, range, own, own.name)]
    })
}

/** 青川街道办事处 under a notice of 望湖街道, 附件:望江县2020年…分解表 in a county's plan. */
export function linesOfOthers(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const own = ownOf(chain)
  if (!own) return []
  const { folded } = draft
  return draft.paragraphs
    .filter(({ role, start, end }) => end - start <= LONGEST_LINE && !NOT_SIGNED.has(role))
    .flatMap(({ start, end }) =>
      [...matchesOf(folded.slice(start, end), LINE)].map((match) => ({ match, at: start + match.index })),
    )
    .filter(({ match }) => nameIn(match).endsWith(own.kind) && !isOwn(NO_OTHERS, nameIn(match), own.name))
    .slice(0, MOST)
    .flatMap(({ match, at }): Hit<Mismatch>[] => {
      const name = nameIn(match)
      if (!isOnce(folded, name)) return []
      return [named('other-place-unsure', draft, rangeIn(at, match[0], name), own, own.name)]
    })
}

function nameIn(match: RegExpExecArray): string {
  return match[1] ?? match[2] ?? ''
}

/** What such a line itself has told the chain is no proof. */
const NO_OTHERS: Pick<PlaceChain, 'names'> = { names: [] }

/** 2024年,金沙市人力资源和社会保障局坚持…: the unit's own office, of another place of its kind. */
export function officesOfNamesakes(draft: Draft, chain: PlaceChain): Hit<Mismatch>[] {
  const own = ownOf(chain)
  const { office } = chain
  if (!own || !office?.name?.startsWith(own.name)) return []
  const { folded, body } = draft
  const tail = office.name.slice(own.name.length)
  if (tail.length < LEAST_TAIL) return []
  return places(folded, tail, body)
    .map((at) => ({ at, name: NAMED.exec(folded.slice(Math.max(0, at - LONGEST_NAME), at))?.[1] ?? '' }))
    .filter(({ name }) => name.endsWith(own.kind) && !isInChain(chain, name, own))
    .slice(0, MOST)
    .flatMap(({ at, name }): Hit<Mismatch>[] => {
      const range = { start: at - name.length, end: at }
      if (!isPlaceName(folded, range, name) || !isOnce(folded, name) || isHistory(folded, range)) return []
      if (OTHERS_TOLD.test(sentenceBefore(folded, range.start) + sentenceBehind(folded, at, FAR))) return []
      return [named('other-place-unsure', draft, range, own, own.name)]
    })
}

const NAMED = often(/(?:^|[^一-鿿]|[由经对向与将])([一-鿿]{2,3}[县区市旗州])$/)
const LONGEST_NAME = 5
const LEAST_TAIL = 3
const FAR = 60

function rangeIn(at: number, words: string, name: string): Range {
  const start = at + words.lastIndexOf(name)
  return { start, end: start + name.length }
}

function isOnce(folded: string, name: string): boolean {
  return folded.indexOf(name) === folded.lastIndexOf(name)
}

/** 起草《沙坪市…条例（草案）》, 《望江市…规划》编制过程中, and what is told with the unit's own papers. */
function isMade(folded: string, start: number, end: number, ownName: string): boolean {
  if (`${sentenceBefore(folded, start)}${sentenceBehind(folded, end, FAR)}`.includes(`《${ownName}`)) return true
  return MADE.test(folded.slice(Math.max(0, start - 10), start)) || MADE_BEHIND.test(folded.slice(end, end + 14))
}

const MADE = often(/(?:制定|起草|修订|编制|出台|拟定|印发|公布|提请[一-鿿]{0,8}审议|做好|参与)[^。;》]{0,6}$/)
const MADE_BEHIND = often(/^[^。;,]{0,4}(?:立法|起草|草案|送审|修订|编制|调研|论证|出台|制定)/)

/** The unit's own name or one of its chain, in short or in full. */
function isInChain({ names }: PlaceChain, name: string, own: Own): boolean {
  const stem = name.slice(0, 2)
  return (
    isOwn({ names }, name, own.name) ||
    own.name.startsWith(stem) ||
    names.some((place) => place.name.startsWith(stem) || place.name.endsWith(name))
  )
}
