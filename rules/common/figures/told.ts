import { type Draft, type Level, often, type Range } from '../../../lib/audit'
import { calledBefore } from './called-before'
import { kept } from './kept'
import { isRestricted, type Mention, mentionOf, type Standing } from './mentions'
import { figuresIn, type Item, type Statement } from './statements'

/** A figure of the year's account with its statement, and its mention where its words could be read. */
export interface Told {
  statement: Statement
  item: Item
  mention: Mention | null
  /** In a list of parts. */
  isPart: boolean
  /** The table of which it is a row. */
  inTable?: Range
}

/** All figures outside plans with what they say. */
export const toldIn = kept((draft, year, level): readonly Told[] => {
  const told: Told[] = []
  for (const statement of figuresIn(draft, year).statements)
    if (!statement.planned) read(draft.folded, statement, year, level, told)
    else if (
      (statement.text.includes('的') || LOOKS_BACK.test(statement.text)) &&
      (OF_YEAR.test(statement.text) || statement.text.includes(`${year}年`) || LOOKS_BACK.test(statement.text))
    )
      readBack(statement, year, level, told)
  return told
})

function read(folded: string, statement: Statement, year: number | null, level: Level, told: Told[]): void {
  const topic = topicOf(year, level)
  let isPart = false
  const carries = statement.text.includes('(含') && statement.text.includes('结转')
  for (const item of statement.items) {
    // A list of parts goes on with 、.
    isPart = item.opens !== '' || (isPart && (item.joint === '、' || item.joint === '和'))
    const isSome = isPart || isShare(statement, item) || isAmong(statement, item)
    const grown = grownFrom(statement, item) ?? composedOf(item)
    const read = grown
      ? grownMention(mentionOf(statement, grown, topic.now, level, isSome), item)
      : mentionOf(statement, item, topic.now, level, isSome)
    const mention = read?.vague && read.definite !== '' ? calledBefore(read, sentenceBefore(folded, statement)) : read
    // 160件在办案件(含上年结转8件): a sum of its own.
    const at = item.end - statement.start
    const isSum = carries && /^[^,;]{0,10}\(含[^()]{0,4}结转/.test(statement.text.slice(at, at + 20))
    told.push({ statement, item: grown ?? item, mention, isPart: isSome || isSum })
    if (mention && mention.restricted === null && !mention.ofKind) topic.add(mention)
  }
}

/** The sentence before it in its paragraph. */
function sentenceBefore(folded: string, { start }: Statement): string {
  return folded[start - 1] === '。'
    ? (/[^。\n]*$/.exec(folded.slice(Math.max(0, start - LONGEST_BEFORE), start - 1)) as RegExpExecArray)[0]
    : ''
}

const LONGEST_BEFORE = 60

/** “法律明白人”由258人|增加到|312人: the name stands before the first number, and the second is how many there are. */
function grownFrom({ items }: Statement, item: Item): Item | null {
  const before = items[item.index - 1]
  if (!before || before.unit !== item.unit || !GROWN.test(item.label)) return null
  const from = FROM.exec(before.label)
  if (!from) return null
  const label = before.label.slice(0, from.index)
  return label.length < 2 ? null : { ...item, label }
}

/** 县政府法律顾问团由|13人|组成: as many as there are. */
function composedOf(item: Item): Item | null {
  if (!item.label.endsWith('由') || !/^(?:组成|构成)/.test(item.after)) return null
  const label = item.label.replace(/(?:团队?|队伍|小组|库)?由$/, '')
  return label.length < 2 || /上年|去年|原/.test(label) ? null : { ...item, label, after: '' }
}

/** What it says, at the place where it stands. */
function grownMention(mention: Mention | null, item: Item): Mention | null {
  return (
    mention && {
      ...mention,
      from: item.start - item.label.length,
      standing: item.after.startsWith('组成') ? 'own' : mention.standing,
    }
  )
}

/** 由上年|61名|增至|85名. */
const FROM = /[由从](?:上年度?|去年|年初|原来|最初|\d{4}年)?(?:同期|底|末)?的?$/
const GROWN = /^(?:增加|增长|扩大|扩充|扩容|壮大|发展|调整|充实|精简|压减|压缩|减少)?[到至为]$|^增至$/

/** 基层所查办1743件，占全系统的六成: some of all. */
function isShare({ text, start }: Statement, { end }: Item): boolean {
  const at = end - start
  return text.slice(at, at + 16).includes('占') && SHARE.test(text.slice(at, at + 16))
}

/** 12件案件中，3件…, 231件中的重点建议3件: some of those just told. */
function isAmong({ text, start, items }: Statement, { start: at, label, index, joint }: Item): boolean {
  const before = items[index - 1]
  if (joint === '' && before !== undefined && /^中[的有]/.test(label)) return true
  const end = at - start - label.length
  return before !== undefined && text[end - 2] === '中' && AMONG.test(text.slice(before.end - start, end))
}

const AMONG = /^[一-鿿]{1,16}中,$/
const SHARE = /^[^,;。]{0,8},占(?![用道地领])/

/** Plans look back where they say why: 全年受理的106件行政复议案件暴露出…. */
function readBack(statement: Statement, year: number | null, level: Level, told: Told[]): void {
  for (const item of statement.items) {
    if (item.opens !== '') continue
    const after = statement.text.slice(item.end - statement.start, item.end - statement.start + LONGEST_GROUND)
    const stands = (GROUND.test(after) || STANDING.test(item.label)) && !isOtherYear(item.label, year)
    if (!stands && !OF_YEAR_WHOLE.test(item.label.replace(`${year}年`, '全年'))) continue
    const own = { ...item, label: item.label.replace(CARING, '') }
    const mention = mentionOf(statement, own, () => '', level, false)
    if (!mention) continue
    // It says itself that it is of the year.
    mention.standing = 'own'
    told.push({ statement, item: own, mention, isPart: false })
  }
}

/**
 * Counts and rates in plans that speak of what there is: 对46项不予处罚事项开展动态调整, 用好全镇63名法律明白人. A plan has numbers of its own, so
 * these tell something only where one looks like a number told before.
 */
export const standingInPlans = kept((draft, year, level): readonly Told[] => {
  const found: Told[] = []
  for (const statement of figuresIn(draft, year).statements)
    for (const item of statement.planned ? statement.items : []) {
      const at = item.end - statement.start
      const after = statement.text.slice(at, at + LONGEST_GROUND)
      const clause = clauseBefore(statement, item)
      const isRate = item.unit === '%'
      const isOfYear = year !== null && clause.includes(`${year}年`)
      const stands = isRate
        ? GROUND.test(after)
        : // 2023年挽回损失1260万元，要继续扩大援助范围: what is told of the year itself may end its clause.
          (isOfYear
            ? /^(?:[一-鿿]{2}|[,;。]|$)/.test(after)
            : /^[一-鿿]{2}/.test(after) && SPOKEN_OF.test(item.label)) &&
          !HOPED.test(isOfYear && GROUND.test(after) ? clause.replace('抽', '') : clause)
      if (!stands || item.opens !== '' || isOtherYear(clause, year)) continue
      const mention = mentionOf(statement, item, () => '', level, false)
      if (mention) mention.standing = 'own'
      found.push({
        statement,
        item: { ...item, label: isRate ? item.label.replace(`${year}年`, '') : bareOf(item.label, year) },
        mention,
        isPart: false,
      })
    }
  return found
})

/** 延续2024年召开|9次|法治专题会议的做法: what was done in the year. */
function bareOf(label: string, year: number | null): string {
  return year !== null && label.includes(`${year}年`) ? label.replace(CARING, '').replace(`${year}年`, '全年') : label
}

/** All counts of a plan, with what they are of: 会前学法不少于8次 and 重点核查会前学法6次. */
export function askedIn(draft: Draft, year: number | null, level: Level): Told[] {
  return figuresIn(draft, year).statements.flatMap((statement) =>
    statement.items.map((item) => {
      const mention = item.unit === '%' ? null : mentionOf(statement, item, () => '', level, false)
      if (mention) mention.standing = 'own'
      return { statement, item, mention, isPart: item.opens !== '' }
    }),
  )
}

/** What one cares for is there: 对, 用好, 巩固; a team's, the area's, or of what has been done. */
const SPOKEN_OF =
  /(?:^|对照?|为|在|向|好|挥|托|巩固|健全|落实|组织|督办|督促|指导|推[动进广]|[以围]绕|针对|将|把|依靠|的|全[省市县区镇乡局街道队所站科处系统院]{1,2}|全部|所有|全体|辖区内?|现[有行]|已有)$/
const HOPED = /新|再|不少于|不低于|力争|达到|每|试点|[至到]$|抽|首批|第.批|分别|左右|目标|选[取择树]/

const OF_YEAR = often(/全年|本年度|年内|今年/)
/** 在培训260人次的基础上 goes on from what has been done. */
const GROUND = /^[^,;]*(?:基础上|的[一-鿿]{0,4}(?:成果|成效|效果|经验|做法|教训|势头|态势|优势))/
/** 巩固全年出动执法人员…的成效: what was done stands behind it. */
const CARING =
  /^(?:[一二三四五六七八九十]是)?(?:继续|持续|不断|进一步|在|将)?(?:巩固|依托|保持|延续|深化|拓展|用好|发挥|总结|运用|放大|借鉴|立足)(?:好)?(?=全年|今年|本年|年内|\d{4}年)/
const LOOKS_BACK = /基础上|的[一-鿿]{0,4}(?:成果|成效|效果|经验|做法|教训|势头|态势|优势)|[现已]有/
/** 依托现有460名法律明白人. */
const STANDING = /(?:现有|已有|已建成)的?$/
const LONGEST_GROUND = 18
const OF_YEAR_WHOLE = /(?:全年|本年度|年内|今年)[一-鿿]{2,8}的$/

/**
 * What a sentence's figures have counted last: the noun for a figure that has a verb only. Few figures ask for it, so
 * the figures before are looked at when one does, each once.
 */
function topicOf(year: number | null, level: Level): { add(mention: Mention): void; now(): string } {
  const mentions: Mention[] = []
  let settled = 0
  let topic = ''
  return {
    add: (mention) => mentions.push(mention),
    now() {
      for (; settled < mentions.length; settled++) {
        const mention = mentions[settled] as Mention
        // 不予受理6件, 其中…: the whole is still what is spoken of.
        if (isRestricted(mention)) continue
        const standing = standingOf(mention, year, level)
        if (standing === 'other-period') topic = ''
        else if (standing === 'own') topic = mention.vague ? '' : mention.core
      }
      return topic
    },
  }
}

/** Whose and of when a mention's figure is, asked once. */
export function standingOf(mention: Mention, year: number | null, level: Level): Standing {
  mention.standing ??= standingIn(mention, year, level)
  return mention.standing
}

/** Whose and of when a figure is, by the words before it. How many villages there are (`lasting`) does not change with them. */
export function standingIn(
  { statement, item }: { statement: Statement; item: Item },
  year: number | null,
  level: Level,
  lasting = false,
): Standing {
  const { opening, clause } = wordsBefore(statement, item)
  // 每季度召开案审会, 组织全局135名执法人员旁听: how often the first is done is no period of the second.
  const words = `${opening.replace(EVERY, '')},${clause}`.replace(PERIOD_OF_YEAR, '')
  if (isOtherYear(words, year)) return 'other-period'
  // 每季度研究法治工作，全年召开专题会议4次: what the clause says itself holds.
  const period =
    OF_YEAR.test(clause) && !/^(?:去年|上年|前年)/.test(opening) ? clause.replace(PERIOD_OF_YEAR, '') : words
  if (!lasting && (OTHER_PERIOD.test(period) || OTHER_SENSE.test(clause.replace(GREW, '').replace(SAME_SENSE, ''))))
    return 'other-period'
  const area = /全([省州市县区镇乡])/.exec(words)?.[1]
  // 全镇12个社区 in a subdistrict's report: there is no town that it could be of.
  if (lasting && level === 'subdistrict' && area === '镇') return 'own'
  return area !== undefined && OWN_AREA[level]?.includes(area) === false ? 'other-area' : 'own'
}

/** Words that tell of another time. */
const OTHER_PERIOD = often(
  /上年|去年|往年|历年|同期|前年|上半年|下半年|季度|\d月|[一二三四五六七八九十]月|年来|近[一二两三四五]年|以来|至今|截至|(?:宪法|宣传|活动)[日周月](?![一-鿿、]{0,12}等)|期间|当[天日月]|日前|首日|首批|第[一二三四五]批/,
)

/** Words before a figure that tell of a part, of a norm, of a change or of a hope. */
const OTHER_SENSE = often(
  /每|不少于|不低于|不超过|不高于|不得|至少|至多|最(?:[多少高]|低(?!生活|工资))|之日起|(?:不满|不足|处以|并处)$|力争|计划|目标|将|拟(?!(?:制[发定]|出台|印发)的)|争取|较|比|其中|分别|平均|试点|部分|先行|由|新增/,
)

/** 全县 in a town's report is not the town's figure. Of departments and zones it is not known. */
const OWN_AREA: Partial<Record<Level, string>> = {
  province: '省市',
  city: '市州',
  county: '县区市',
  township: '镇乡',
  subdistrict: '街',
}

/** 由258人增加到|312人: the second is what there is now. */
const GREW = often(
  /[由从][^,]{1,16}(?:增加|增至|增长|扩大|扩充|扩容|壮大|发展|调整|充实|精简|压减|压缩|减少)[到至为]?$/,
)

/** 今年以来 and 2024年1月1日至12月31日 are the year. */
const PERIOD_OF_YEAR = often(
  /[由从](?:上年度?|去年|\d{4}年)(?:同期|底|末)?的?\d[\d.]{0,9}[一-鿿]{1,3}(?=[增提扩壮发上])|疫情(?:防控)?期间|(?:[较比与]|相比|同比)(?:上年|去年)(?:同期)?(?:相比)?(?=[上下升降增减略有持])|按(?:季度?|月)|今年(?:以)?来|一年(?:以)?来|全年|截至(?:目前|年[底末]|(?:\d{4}年)?12月(?:底|末|31日)|\d{4}年[底末])|\d{4}年1月1日?[-~至]+12月(?:31日)?|1[-~至]12月/g,
)
const SAME_SENSE = often(
  /(?<=全年|年内)将|新增(?=市场主体|经营主体|上线)|比例|占比|拟[一-鿿]{1,5}?(?=文件|文稿|事项|合同|协议|议题)|(?:检查|年度|工作|立法|实施|监管)计划|计划(?=生育|$)|由衷|由于|大部分|部门/g,
)

/** The sentence's first words, which may tell the period, and the clause's words before the figure. */
export function wordsBefore(statement: Statement, item: Item): { opening: string; clause: string } {
  const at = item.start - statement.start
  const clause = clauseBefore(statement, item)
  return { opening: at > LONGEST_CLAUSE || clause.length < at ? openingOf(statement) : '', clause }
}

/** The clause's words alone. */
export function clauseBefore({ text, start }: Statement, item: Item): string {
  const at = item.start - start
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at)
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
}

const LONGEST_CLAUSE = 60

/** 围绕5月20日起施行的…, 以国家宪法日等为契机: a law's day and an occasion are no period. */
function openingOf({ text }: Statement): string {
  return (/^[^,]{0,36}/.exec(text) as RegExpExecArray)[0].replace(IN_FORCE, '').replace(OCCASION, '').slice(0, 16)
}

const EVERY = often(/每(?:个)?(?:季度|半年)/g)
const OCCASION = often(
  /(?:以|借)[^,]{2,28}?为(?:契机|抓手|载体|主题|主线|依托|重点)|(?:利用|抓住|借助|结合)[^,]{2,30}?等?(?:时机|契机|节点|时间点)/,
)

const IN_FORCE = often(/自?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:起|正式)*[施实]行|\d{4}年(?:起|正式)*[施实]行/)

const YEARS = often(/((?:19|20)\d\d)年/g)

function isOtherYear(clause: string, year: number | null): boolean {
  YEARS.lastIndex = 0
  for (let match = YEARS.exec(clause); match; match = YEARS.exec(clause)) if (Number(match[1]) !== year) return true
  return false
}
