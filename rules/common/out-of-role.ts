import {
  type Draft,
  type FindingRule,
  firstFrom,
  type Hit,
  isCounty,
  isTown,
  matchesOf,
  type PlaceChain,
  type Range,
  rangeAt,
  type Scope,
  startsWord,
} from '../../lib/audit'
import { RECONSIDERATION_AND_LEGISLATION } from '../bases'
import { type Duty, duties, levelOfKind } from '../vocabulary/duties'
import { chainIn } from './place-chain'
import { bureauOf } from './places/bureaus'
import { claimedDeeds, crossedDeeds, type Self, subjectOf, untouched } from './roles/deeds'
import {
  finesOfVillages,
  judgesCourts,
  namedDeeds,
  partyPunished,
  powersOfNobody,
  setsPowers,
  townsCongresses,
} from './roles/named-organs'
import { asGovernmentsOrgan, organWork } from './roles/organ-work'
import { ruleWork } from './roles/own-rules'
import { filedTooHigh, peersManaged } from './roles/peers'
import {
  arrestSlips,
  courtSlips,
  fundsSlips,
  honourSlips,
  lawsOfAboveSlips,
  licenceSlips,
  othersSlips,
  type PowerSlip,
  policeSlips,
  prosecutorSlips,
  type Rank,
  regulationSlips,
  superiorSlips,
} from './roles/powers'
import { looksUpward } from './roles/upward'

type Id =
  | 'decides-reconsideration'
  | 'reconsideration-as-organ'
  | 'department-decides'
  | 'department-as-organ'
  | 'department-enacts'
  | 'makes-rules-maybe'
  | 'makes-rules'
  | 'legislates'
  | 'no-such-body'
  | 'subdistrict-government'
  | 'police-power'
  | 'police-power-maybe'
  | 'courts-power'
  | 'honour-of-above'
  | 'reviews-others'
  | 'work-of-above'
  | 'others-act'
  | 'others-act-maybe'

export const outOfRole: FindingRule<Id> = {
  id: 'out-of-role',
  title: { zh: '超出职权', en: 'Not the unit’s to do' },
  asks: {
    zh: '所写的工作应当是本级依法能做的：乡镇、街道不是行政复议机关，县级以下不制定地方性法规和政府规章。',
    en: 'What is told is the level’s to do: towns and subdistricts decide no reconsideration cases, counties and lower make no local regulations or government rules.',
  },
  basis: RECONSIDERATION_AND_LEGISLATION,
  help: {
    why: {
      zh: '从上级材料照搬，容易把复议机关、立法机关的工作写成自己的，一看就不合本级身份。',
      en: 'Copied from the level above, the work of the reviewing organ or the legislator is told as one’s own.',
    },
    todo: {
      zh: '乡镇、街道写清是作为被申请人的答复、履行，或者是协助、宣传、代收；县级文件写“行政规范性文件”。说明是上级机关所为的，不报。',
      en: 'A town writes of its answers as respondent, or of helping and informing; a county of normative documents. What is said to be the level above’s is not reported.',
    },
  },
  reasons: {
    'decides-reconsideration': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}不是行政复议机关，这里写成了审理复议案件、作出复议决定。',
        en: 'A {own} is no reviewing organ; this says that it hears or decides reconsideration cases.',
      },
    },
    'reconsideration-as-organ': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{own}不是行政复议机关，这里像是复议机关的工作，请核对是否照搬上级材料。',
        en: 'A {own} is no reviewing organ; this reads like such an organ’s work. Was it copied from above?',
      },
    },
    'department-decides': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '2024年起行政复议职责一般由县级以上政府统一行使，请核对本单位是否仍有复议职责。',
        en: 'Since 2024 governments hear nearly all reconsideration cases. Does this department still hear any?',
      },
    },
    'department-as-organ': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '政府的行政复议机构是司法行政部门，2024年起其他部门一般也不再是复议机关，这里仍以复议机关、机构的口吻叙述，请核对。',
        en: 'The bureau of justice is a government’s organ for reconsideration, and since 2024 other departments are none as a rule; this speaks as one. Please check.',
      },
    },
    'makes-rules-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{own}如果是县级，无权制定{what}，请核对。',
        en: 'A {own} that is a county may not make {what}; please check.',
      },
    },
    'department-enacts': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '地方性法规由人大及其常委会制定，政府规章由省级政府和设区的市政府制定，部门、管委会只起草或者执行，请核对“{what}”的说法。',
        en: 'Regulations are made by congresses and rules by the governments of provinces and cities; a department or zone drafts or applies them. Please check “{what}”.',
      },
    },
    'makes-rules': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}无权制定{what}，县级以下制定的是行政规范性文件。',
        en: 'A {own} may not make {what}; what it issues are normative documents.',
      },
    },
    legislates: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}没有立法权，这里写的是“{what}”。',
        en: 'A {own} has no power to legislate; this speaks of “{what}”.',
      },
    },
    'no-such-body': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{own}一级不设“{what}”。', en: 'A {own} has no “{what}”.' },
    },
    'subdistrict-government': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '街道办事处是派出机关，没有“{what}”。',
        en: 'A 街道办事处 is an agency; it has no “{what}”.',
      },
    },
    'police-power': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{what}”是公安、检察机关的职权，这里写成了{own}所为。',
        en: '{what} is for police and procuratorate; this says that the unit ({own}) does it.',
      },
    },
    'police-power-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{what}”是公安、检察机关的职权，请写明由谁作出。',
        en: '{what} is for police and procuratorate; please say whose act it was.',
      },
    },
    'courts-power': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '诉讼案件由人民法院审理、判决，行政机关是当事人，这里写成了行政机关审理。',
        en: 'Courts try cases and governments are parties; this says that the government tries them.',
      },
    },
    'honour-of-above': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{what}”的荣誉由上级授予，{own}无权授予、命名，请核对是否应为“获评”。',
        en: 'An honour of {what} is given by the level above, not by a {own}. Is “was given” meant?',
      },
    },
    'reviews-others': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}不审查上级部门或者其他乡镇的规范性文件，请核对是否照搬上级材料。',
        en: 'A {own} does not review the documents of departments above or of other towns. Was it copied from there?',
      },
    },
    'others-act': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{what}”不是{own}的职权，请核对写的是谁所为。',
        en: '{what} is not for a {own}; whose act was it?',
      },
    },
    'others-act-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{what}”一般不是{own}的职权，请核对并写明由谁作出。',
        en: '{what} is hardly for a {own}; please say whose act it was.',
      },
    },
    'work-of-above': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本单位是{own}，这里像是上级的工作，请核对是否照搬上级材料。',
        en: 'The unit is a {own}; this reads like the work of the level above. Was it copied from there?',
      },
    },
  },
  examples: [
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n镇政府依法作出行政拘留决定3人次，授予2个村“全国民主法治示范村”称号。',
      fires: ['作出行政拘留决定', '授予2个村'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n派出所行政拘留3人，县法院审结涉我镇行政案件1件，2个村被命名为“省级民主法治示范村”，获评“全国民主法治示范村”1个。',
      fires: [],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n我镇健全工作机制，全面提高行政复议办案质量和公信力。',
      fires: ['行政复议办案质量'],
    },
    {
      text: '青石乡2024年法治政府建设年度报告\n一、主要举措和成效\n乡政府依法审理行政复议案件2件，作出行政复议决定2件。',
      fires: ['审理行政复议案件', '作出行政复议决定'],
    },
    {
      text: '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n制定出台《云溪县扬尘防治办法》等政府规章2件。',
      fires: ['政府规章'],
    },
    {
      text: '望津街道2024年法治政府建设年度报告\n一、主要举措和成效\n向街道人民代表大会报告法治工作，街道司法局派员参加。',
      fires: ['街道人民代表大会', '街道司法局'],
    },
    {
      text: '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n我局作为行政复议机关新受理行政复议申请6件，作出维持决定5件。',
      fires: ['我局作为行政复议机关'],
    },
    {
      text: '乌沱苗族自治县人民政府2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n配合自治县人大制定单行条例1件，全年制定政府规章2部。',
      fires: ['制定政府规章'],
    },
    {
      text: '梓河市人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n在黎阳市委、市政府的坚强领导下，出台《梓河市养犬管理办法》等政府规章2部。落实地方性法规实施要求。',
      fires: ['政府规章'],
    },
    {
      text: '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n出台《江洲市停车场管理办法》等政府规章1件。',
      fires: ['政府规章1件'],
    },
    {
      text: '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n起草《江洲市停车场管理办法》，推动市政府出台政府规章1件。',
      fires: [],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n以我镇为被申请人的行政复议案件2件，县政府作出复议决定维持2件。设立行政复议受理点，协助县复议机关提高办案质量，引导群众申请行政复议。完善规章制度12项。',
      fires: [],
    },
    {
      text: '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n县政府受理行政复议申请64件，审结58件，提高行政复议办案质量。制定行政规范性文件9件，配合市人大开展地方性法规立法调研，推荐基层立法联系点2个。',
      fires: [],
    },
    {
      text: '江洲市人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n提请市人大常委会审议地方性法规草案2件，制定政府规章1件。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const chain = chainIn(scope)
    const role = roleOf(scope, chain)
    const hits: Hit<Id>[] = isOfTown(chain) ? [] : subdistrictHits(draft)
    hits.push(...organsNamed(draft))
    if (!role) {
      // A lone 市 may be a city or a county: neither tries cases nor makes what is the congress's.
      const { own } = chain
      if (own?.sure && own.kind === '市' && !chain.office) {
        hits.push(...powersOfOthers(draft, own))
        if (hasNoCounties(draft, chain)) hits.push(...rulesMade(draft, own, 'makes-rules-maybe'))
      }
      return draft.issuers.length === 0 ? [...hits, ...meetingsEnact(draft)] : hits
    }
    if (role.duty.reconsideration === 'respondent') hits.push(...reconsiderationHits(draft, role))
    if ((role.duty.level === 'department' || role.duty.level === 'zone') && (scope.reportYear ?? 0) >= 2024)
      hits.push(...departmentHits(draft, role))
    if (role.duty.level === 'department') hits.push(...governmentsOrganHits(draft, role))
    if ((role.duty.level === 'department' || role.duty.level === 'zone') && role.mayLegislate)
      hits.push(...enactingHits(draft, role))
    if (!role.mayLegislate) hits.push(...legislationHits(draft, role, chain, 'makes-rules'))
    // The congress of an autonomous county makes regulations; its government makes no rules.
    else if (role.autonomous) hits.push(...rulesMade(draft, role, 'makes-rules'))
    else if (role.duty.level === 'city' && chain.countyLevelCity === null && hasNoCounties(draft, chain))
      hits.push(...rulesMade(draft, role, 'makes-rules-maybe'))
    if (isTown(role.kind)) hits.push(...bodyHits(draft, role))
    else if (role.duty.level !== 'zone') hits.push(...townsDecide(draft, role))
    if (role.duty.level === 'zone') hits.push(...zoneBodies(draft, role), ...toCountysCongress(draft, role))
    if (role.duty.level === 'zone' || role.duty.level === 'department') hits.push(...heardForAll(draft, role))
    hits.push(...tableHits(draft, role))
    if (role.duty.level !== 'province' && role.duty.level !== 'city') hits.push(...powersSet(draft, role))
    hits.push(...powerHits(draft, role, chain))
    hits.push(...crossed(draft, hits))
    return toldOnce(hits)
  },
}

/** What several readings find in the same words is told by the first. */
function toldOnce(hits: readonly Hit<Id>[]): Hit<Id>[] {
  const order = new Map(hits.map((hit, i) => [hit, i]))
  const sorted = [...hits].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const kept: Hit<Id>[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || last.range.end <= hit.range.start) kept.push(hit)
    else if ((order.get(hit) as number) < (order.get(last) as number) && hit.range.start === last.range.start)
      kept[kept.length - 1] = hit
  }
  return kept
}

/** 向开发区人民代表大会报告: a zone under a 管委会 has no congress. */
function zoneBodies({ folded, body }: Draft, role: Role): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return [
    ...matchesOf(
      text,
      /(?:开发区|高新区|经开区|度假区|示范区|产业园|管委会)(人民代表大会|人大常委会|人大会议|政协(?:会议|常委会|全会))/g,
    ),
  ].map(({ index, 0: words, 1: what = '' }) => {
    const start = body.start + index
    return hit('no-such-body', { start, end: start + words.length }, role, what)
  })
}

/** 管委会提请区人大常委会审议通过地方性法规《…条例》: the congress of a district adopts none, nor does a zone move one there. */
function toCountysCongress({ folded, body, citations }: Draft, role: Role): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return [...(/人大|人民代表大会/.test(text) ? matchesOf(text, COUNTY_CONGRESS_ENACTS) : [])].flatMap(
    ({ index, 0: words, 1: what }): Hit<Id>[] => {
      const range = { start: body.start + index, end: body.start + index + words.length }
      return rangeAt(citations, range.start) ? [] : [hit('department-enacts', range, role, what ?? '条例')]
    },
  )
}

const COUNTY_CONGRESS_ENACTS =
  /(?:提请|报请|经|由|推动)(?:本级|[我本]?[县区旗]|[一-鿿]{2,4}[县区旗])(?:人大(?!代表)(?:常委会)?|人民代表大会(?:常务委员会)?)[^,。;《\n]{0,8}(?:审议|审定|批准|表决|通过|制定|颁布|出台)[^,。;《\n]{0,8}(?:(地方性法规)|《[^《》\n]{2,30}条例(?:\([^()\n]{2,8}\))?》(?!(?:贯彻|实施|执行)[^,。;\n]{0,6}(?:情况|报告|检查)))/g

/** 集中管辖全市行政复议案件 by a zone or bureau: since 2020 that is for the governments, whose bureaus of justice do it. */
function heardForAll({ folded, body, issuers }: Draft, role: Role): Hit<Id>[] {
  if (/司法/.test(issuers[0]?.name ?? '')) return []
  const text = folded.slice(body.start, body.end)
  return [...(text.includes('复议') ? matchesOf(text, HEARS_ALL) : [])].flatMap(({ index, 0: words }): Hit<Id>[] => {
    const clause = clauseOf(text, index, words.length)
    const sentence = sentenceUpTo(text, index)
    if (/政府|司法|配合|协助|支持|移交|落实|上级|根据|按照|实行后|后,|[^集]由/.test(clause)) return []
    // 市政府设立行政复议局,集中管辖…: told of the one named before.
    if (/(?:人民政府|[市县区]政府|司法局|复议局)[^。;]{0,30}$/.test(sentence)) return []
    return [hit('department-as-organ', { start: body.start + index, end: body.start + index + words.length }, role)]
  })
}

const HEARS_ALL =
  /(?:集中|统一)(?:管辖|行使|受理|审理|办理)(?:了)?(?:全[市县区省州旗]|辖区|各[一-鿿]{2,8})(?:内)?(?:的)?行政复议(?:案件|申请|职[责权]|管辖权)/g

interface Role {
  duty: Duty
  /** 镇, 县, 局: what the messages call the unit. */
  kind: string
  name: string | null
  /** The zone's or office's own name. */
  unit: string | null
  mayLegislate: boolean
  /** The government of a 自治县 or 自治旗. */
  autonomous: boolean
  evidence: Range[]
}

function roleOf({ level, draft }: Scope, chain: PlaceChain): Role | null {
  const { own, office, zone } = chain
  const learnt = office ?? zone ?? own
  const known = office
    ? 'department'
    : zone
      ? 'zone'
      : own
        ? (levelOfKind(own.kind) ?? (chain.countyLevelCity || isRanked(draft, own.name) ? 'county' : null))
        : null
  // What the reviewer sets by hand comes first; what is read out of running text alone is not enough.
  const set = level !== 'unknown' && level !== draft.issuers[0]?.level ? level : null
  if (!set && !learnt?.sure) return null
  const duty = duties.find((candidate) => candidate.level === (set ?? known))
  if (!duty) return null
  // A department of a city or province drafts regulations; a county's does not, and an autonomous county makes its own.
  const below = duty.level === 'department' ? own !== null && isCounty(own.kind) : duty.legislation === 'none'
  const autonomous = chain.names.some(({ name }) => /自治[县旗]$/.test(name))
  return {
    duty,
    kind: learnt?.kind ?? DUTY_NAMES[duty.level] ?? '',
    name: own?.name ?? null,
    unit: (office ?? zone)?.name ?? null,
    mayLegislate: !below || autonomous || duty.level === 'zone',
    autonomous: autonomous && duty.level === 'county',
    evidence: learnt?.evidence.slice(0, 1) ?? [],
  }
}

/** 在宁川市考核中位列第二: a 市 that another 市 assesses is a county. */
function isRanked({ folded }: Draft, name: string | null): boolean {
  const match =
    /在([一-鿿]{2,4}市)[^,。;\n]{0,14}(?:考核|考评|评比|测评|评估)[^,。;\n]{0,8}(?:位列|位居|排名|名列|获)/.exec(folded)
  return name !== null && match !== null && match[1] !== name && !(match[1] as string).startsWith('全')
}

const DUTY_NAMES: Partial<Record<Duty['level'], string>> = {
  county: '县',
  township: '乡镇',
  subdistrict: '街道',
  department: '部门',
}

// Administrative reconsideration.

const QUALITY =
  /行政复议(?:案件|工作)?的?(?:办案|审理|审查|裁决|办理)(?:的)?(?:工作|案件)?(?:质量|质效|水平|能力|效率|公信力)|(?:提高|提升|增强|树立)行政复议的?(?:公信力|质效|权威|办案)|加大行政复议(?:案件)?(?:的)?(?:纠错|办案|审理)力度|(?:行政)?复议(?:决定|裁决|意见|文书)(?:书)?的?质量/g
const REFORM =
  /(?:深化|推进|深入开展|开展|实施)行政复议(?:体制机制?|规范化|制度)(?:改革|建设)|(?:完善|优化|规范|健全|再造)行政复议(?:工作|案件|办案|审理|受理)?(?:流程|程序|机制|规则|制度)/g
const DECIDES =
  /(?:受理|审理|审结|裁决)(?:[^,。;:、\n]{0,24}?行政复议(?:申请|案件)?|复议(?:申请|案件))|作出(?:的)?[^,。;:\n]{0,8}?(?:行政)?复议决定|行政复议案件\d{1,4}件,?(?:已)?(?:审结|全部审结|均审结)/g
/** 我镇作为复议机关办理…; not 县政府作为复议机关. */
const AS_TOWN =
  /(?<=^|[,。;\n]|[我本][镇乡]|[我本]街道|[镇乡]政府|办事处|(?:^|[,。;\n])街道)作为(?:行政)?复议机关(?![的未不])/g
/** 办结行政复议案件8件，其中维持6件: outcomes that the organ tells; a respondent may as well, loosely. */
const OUTCOMES =
  /(?:办结|办理)(?:各类)?行政复议案件\d{1,4}件,(?:其中)?(?:决定|予以)?(?:维持|撤销|驳回)|(?:独立|自行|直接)(?:受理|办理|审理)(?:各类)?行政复议案件|办理(?:各类)?行政复议案件\d{1,4}件,(?:均|全部)(?:已|按期|依法|如期|按时|在法定期限内){0,3}(?:办结|审结|结案)/g
const OWN_BODY =
  /(?:[镇乡]|街道)(?:政府|办事处)?行政复议(?:应诉)?(?:委员会|办公室|机构|机关|局|中心)|(?:成立|设立|组建)(?:了)?行政复议(?:委员会|局|应诉局|审理委员会)/g
/** 依法作出维持决定2件、撤销决定1件, after the applications that were received. */
const DECISIONS = /(?:依法)?作出(?:维持|撤销|变更|驳回|确认违法)(?:的)?(?:复议)?决定\d{1,4}[件起]/g
/** Whose work it is when it is not the town's. */
const ANOTHERS =
  /复议机关|被申请|申请人|答复|答辩|上级|[县区市旗省](?:人民政府|政府|司法局|复议|级|里)|司法行政部门|配合|协助|支持|参与|监督|履行|执行|收到|引导|告知|宣传|代收|代为|转送|转交|受理点|受理站|窗口|咨询|联络|联系点/
const NONE = /未|没有|无(?!法)|零|不(?:予|是)/

function reconsiderationHits(draft: Draft, role: Role): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  const add = (reason: Id, index: number, length: number) => {
    const range = { start: body.start + index, end: body.start + index + length }
    if (!rangeAt(draft.citations, range.start)) hits.push(hit(reason, range, role))
  }
  for (const match of matchesOf(text, QUALITY)) {
    const clause = clauseOf(text, match.index, match[0].length)
    // 行政复议应诉案件办理质量 may be the respondent's own; 办案 and 审理 are not.
    if (ANOTHERS.test(clause) || isAnothers(text, match.index)) continue
    const clear = /办案|审理|裁决|公信力|权威|决定/.test(match[0]) || !/应诉/.test(clause)
    add(clear ? 'decides-reconsideration' : 'reconsideration-as-organ', match.index, match[0].length)
  }
  for (const match of matchesOf(text, REFORM)) {
    const clause = clauseOf(text, match.index, match[0].length)
    if (!ANOTHERS.test(clause) && !/应诉/.test(clause) && !isAnothers(text, match.index))
      add('reconsideration-as-organ', match.index, match[0].length)
  }
  for (const match of matchesOf(text, DECIDES)) {
    const clause = clauseOf(text, match.index, match[0].length)
    if (ANOTHERS.test(clause) || NONE.test(clause) || isAnothers(text, match.index)) continue
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
    if (/^(?:数|数量)?[:为共]?0[件起宗]/.test(after)) continue
    const told = /^受理/.test(match[0]) && !/^(?:[共计]|合计)?[1-9一二三四五六七八九十]/.test(after)
    add(told ? 'reconsideration-as-organ' : 'decides-reconsideration', match.index, match[0].length)
  }
  for (const match of matchesOf(text, DECISIONS)) {
    const sentence = sentenceUpTo(text, match.index)
    if (!/复议/.test(sentence) || NONE.test(match[0]) || isAnothers(text, match.index)) continue
    if (/被申请人|答复|县|区|市|复议机关/.test(sentence.slice(-60))) continue
    add('decides-reconsideration', match.index, match[0].length)
  }
  for (const match of matchesOf(text, AS_TOWN)) add('decides-reconsideration', match.index, match[0].length)
  for (const match of matchesOf(text, OUTCOMES)) {
    const clause = clauseOf(text, match.index, match[0].length)
    if (!ANOTHERS.test(clause) && !NONE.test(clause) && !isAnothers(text, match.index))
      add('reconsideration-as-organ', match.index, match[0].length)
  }
  for (const match of matchesOf(text, OWN_BODY)) {
    if (!startsWord(text, match.index) || ANOTHERS.test(clauseOf(text, match.index, 0))) continue
    add('decides-reconsideration', match.index, match[0].length)
  }
  for (const { start, end } of untold(organWork(text), hits, body.start, SAME_SENTENCE))
    add('reconsideration-as-organ', start, end - start)
  return hits
}

/** Ranges of a text that begins at an offset, without those nearer to a hit than a number of characters. */
function untold(found: readonly Range[], hits: readonly Hit<Id>[], offset: number, apart: number): Range[] {
  const told = hits.map(({ range }) => range).sort((a, b) => a.start - b.start)
  return found.filter(({ start, end }) => {
    const at = firstFrom(told, offset + start - apart)
    const [before, next] = [told[at - 1], told[at]]
    return (!before || before.end <= offset + start - apart) && (!next || next.start >= offset + end + apart)
  })
}

/** What one sentence says of hearing cases is told once. */
const SAME_SENTENCE = 40

/** 各乡镇政府审理的行政复议案件, in the draft of a county or what is above it. */
function townsDecide({ folded, body, citations }: Draft, role: Role): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return [...matchesOf(text, TOWNS_DECIDE)].flatMap((match): Hit<Id>[] => {
    const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
    const clause = clauseOf(text, match.index, match[0].length)
    if (/不服|涉|针对|被|代|协助|配合|以[一-鿿]{0,6}为|复议机关|设立|点|窗口|20(?:1\d|2[0-3])年/.test(clause)) return []
    if (
      rangeAt(citations, range.start) ||
      /[对向由县区市]各?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      return []
    return [hit('decides-reconsideration', range, { ...role, kind: match[1] as string })]
  })
}

const TOWNS_DECIDE =
  /(乡镇|镇街|街镇|街道|乡镇\(街道\))(?:人民政府|政府|办事处)?(?:依法|共|负责|直接)?(?:审理|受理|审结|办结|裁决)的?[^,。;:\n]{0,6}行政复议(?:案件|申请|决定)/g

/** Departments lost their jurisdiction on 1 January 2024, save those led from above; a 司法局 runs the government's. */
function departmentHits(draft: Draft, role: Role): Hit<Id>[] {
  const { folded, body, issuers } = draft
  if (/司法|税务|海关|国家安全|外汇|金融|证券|人民银行/.test(issuers[0]?.name ?? '')) return []
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(text, AS_ORGAN)) {
    const clause = clauseOf(text, match.index, match[0].length)
    if (/被申请|答复|上级|部门作为|不再|以前|此前|20(?:1\d|2[0-3])年|移交|移送|协助|配合/.test(clause)) continue
    const end = match.index + match[0].length
    hits.push(hit('department-as-organ', { start: body.start + match.index, end: body.start + end }, role))
  }
  for (const match of matchesOf(text, DECIDES)) {
    const clause = clauseOf(text, match.index, match[0].length)
    if (ANOTHERS.test(clause) || NONE.test(clause) || isAnothers(text, match.index)) continue
    const end = match.index + match[0].length
    if (!/^[^,。;\n]{0,3}[1-9]/.test(text.slice(end, end + 8)) && !OWN_OFFICE_HEARS.test(clause)) continue
    // Of a zone's police or the city's government the report may tell as well.
    if (role.duty.level === 'zone' && !/管委会|[我本]区/.test(sentenceUpTo(text, match.index))) continue
    hits.push(hit('department-decides', { start: body.start + match.index, end: body.start + end }, role))
  }
  for (const { index, 0: words } of [...matchesOf(text, BUREAU_OVER_BUREAUS), ...matchesOf(text, OVER_THOSE_BELOW)])
    hits.push(hit('department-decides', { start: body.start + index, end: body.start + index + words.length }, role))
  for (const match of matchesOf(text, OUTCOMES)) {
    const clause = clauseOf(text, match.index, match[0].length)
    if (ANOTHERS.test(clause) || NONE.test(clause) || isAnothers(text, match.index)) continue
    const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
    hits.push(hit('department-decides', range, role))
  }
  for (const { start, end } of untold(organWork(text), hits, body.start, SAME_SENTENCE)) {
    const range = { start: body.start + start, end: body.start + end }
    if (!rangeAt(draft.citations, range.start)) hits.push(hit('department-decides', range, role))
  }
  return hits
}

/** 由市交通运输局办理对各县(市、区)交通运输局的行政复议案件. */
const BUREAU_OVER_BUREAUS =
  /由[一-鿿]{2,10}(?<!司法)局(?:统一|依法)?(?:办理|受理|审理)对[^,。;\n]{2,24}[局委]的行政复议(?:案件|申请)/g

/** 依法受理不服县(市)教育局行政行为的复议申请, 审理以下级为被申请人的行政复议案件. */
const OVER_THOSE_BELOW =
  /(?:受理|审理|审结|办理)[^,。;\n]{0,4}(?:不服[^,。;\n]{2,20}(?:[局委]|政府)(?:的)?[^,。;\n]{0,10}|对[^,。;\n]{2,20}[局委]不服的|下级[^,。;\n]{0,8}的|以下级[^,。;\n]{0,12}为被申请人的)(?:行政)?复议(?:申请|案件)/g

/** 由局政策法规科统一受理、审理不服…的行政复议申请. */
const OWN_OFFICE_HEARS =
  /由(?:[我本]局|局)[^,。;]{0,12}(?:受理|审理|裁决)|(?:受理|审理)[^,。;]{0,4}不服[^,。;]{2,20}复议申请/

/** Of a government's organ of reconsideration only its bureau of justice speaks as of itself, whatever the year. */
function governmentsOrganHits({ folded, body, issuers }: Draft, role: Role): Hit<Id>[] {
  if (/司法/.test(issuers[0]?.name ?? '')) return []
  const text = folded.slice(body.start, body.end)
  const ofItself = /[省区]|厅/.test(issuers[0]?.name ?? '') ? [] : [...matchesOf(text, REVIEWS_ITSELF)]
  return [
    ...asGovernmentsOrgan(text),
    ...ofItself.map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ].flatMap(({ start, end }): Hit<Id>[] =>
    /司法|法制办/.test(sentenceUpTo(text, start))
      ? []
      : [hit('department-as-organ', { start: body.start + start, end: body.start + end }, role)],
  )
}

/** 对不服本局答复而申请行政复议者，由本局受理并作出复议决定: nobody below a province ever reviewed its own acts. */
const REVIEWS_ITSELF =
  /(?:不服|对)(?:[我本][局委办]|局)(?!属|管|辖|系统)[^。;\n]{0,24}复议[^。;\n]{0,10}由(?:[我本][局委办]|局)[^,。;\n]{0,8}(?:受理|审理|审查|作出)[^,。;\n]{0,10}/g

/** 我局作为行政复议机关新受理申请6件, 依法履行行政复议机关职责. */
const AS_ORGAN =
  /(?:[我本][局委厅院]|(?<=[,。;\n])(?:[局委厅]|管委会))(?:依法)?(?:作为|是)(?:法定)?(?:的)?(?:行政)?复议机关[^,。;\n]{0,20}|(?<=^|[,。;\n]|全年|年内|今年)作为(?:行政)?复议机关,?(?=(?:依法|全年|共|新)?(?:受理|审理|审结|办理|办结|收到))|履行(?:[我本]?[局委厅])?(?:行政)?复议机关(?:的)?(?:法定)?职[责能]|履行行政复议(?:工作)?职[责能](?=[^。;\n]{0,16}(?:受理|审结|办结)[^,。;\n]{0,6}\d)|(?:[我本]局|(?<=^|[,。;\n])局)行政复议(?:机构|委员会)(?=(?:共)?(?:审结|受理|审理)[^,。;\n]{0,8}\d)/g

/** The sentence up to here, without what stands in front of it. */
function sentenceUpTo(text: string, at: number): string {
  const head = text.slice(Math.max(0, at - 120), at)
  return head.slice(Math.max(head.lastIndexOf('。'), head.lastIndexOf('\n'), head.lastIndexOf(';')) + 1)
}

/** Whether the sentence up to here has another subject: 县司法局优化流程，提高…. */
function isAnothers(text: string, at: number): boolean {
  const sentence = sentenceUpTo(text, at)
  return /(?:^|[,:])[^,]{0,6}?(?:[县区市旗](?:人民政府|政府|司法局)|复议机关)(?!的?(?:统一)?(?:领导|指导|支持|部署|要求|安排))|被申请/.test(
    sentence,
  )
}

// Legislation.

const MAKES =
  /(?:制定|制发|制订|印发|出台|颁布|公布|发布|修订|现行有效的?|审议通过|提请[^,。;\n]{0,12}审议)[^,。;\n]{0,36}?((?:政府|行政|部门)规章(?!(?:草案)?0[件部])|(?:管委会|[县区镇乡局厅办]|街道)规章(?!制度|0[件部])|地方性法规(?!的?(?:实施|配套|规定|要求|精神|调研|草案的?意见)|[^,。;\n]{0,12}政府规章)|规章(?=(?:草案)?(?!0[件部])[\d一二两三四五六七八九十]{1,3}[件部])|规章(?<=(?:裁量|处罚|执法|许可|强制|检查|决策|[镇县乡区街]级|(?:行政|社会|城市|市场|交通|环境)管理)(?:权|基准|标准|程序)?的?规章|(?:街道|[县镇乡]|[我本][县区局委])(?:自行|依法)?制定的规章)(?!制度|性))/g
/** 由我局审议通过并公布施行该条例. */
const ENACTED_BY_OFFICE =
  /(?<=[一-鿿]{2,12}[局厅])审议通过(?:了)?《[^》\n]{2,24}条例》|由(?:[我本]?[局委厅]|[我本]县|管委会)(?:党组)?(?:会议?)?(?:研究|审议|讨论)?(?:通过)?[后并]?(?:颁布|公布|发布)(?:并)?(?:施行|实施)/g
const LEGISLATES =
  /(?:加强|推进|提高|开展|强化|完善|健全|做好|深化|加快)[^,。;\n]{0,8}?((?:行政|政府|地方|重点领域|新兴领域)立法)(?!联系|调研|建议|意见|征|协作|服务)|(?:编制|制定|完善|健全)[^,。;\n]{0,6}((?:年度)?立法(?:计划|规划|工作机制|机制|程序|项目))(?!的?(?:建议|意见|征))|(?:列入|纳入)[^,。;\n]{0,16}(立法(?:计划|规划|项目))(?!的?(?:建议|意见|征))/g
const NOT_OWN =
  /配合|协助|参与|支持|[省市](?:人大|政府|人民政府|级|司法局)|上级|国家|贯彻|学习|宣传|依据|根据|按照|依照|符合|一致|抵触|意见|征|清理|调研|执行|遵守|上位|违反|备案|未|没有|无权|不涉/

/** 制定政府规章2部, by a government that may make none. */
function rulesMade({ folded, body, citations }: Draft, role: Pick<Role, 'kind' | 'evidence'>, reason: Id): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return [...matchesOf(text, MAKES)].flatMap((match): Hit<Id>[] => {
    const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
    const clause = clauseOf(text, match.index, match[0].length).replace(/《[^》]{0,40}》/g, '')
    if (!/政府规章|行政规章/.test(match[1] as string) || NOT_OWN.test(clause) || rangeAt(citations, range.start))
      return []
    return [hit(reason, range, role, match[1] as string)]
  })
}

/** A 市 that speaks of towns and of no county below it is most likely a county itself. */
function hasNoCounties({ folded }: Draft, { words }: PlaceChain): boolean {
  return (
    (/(?:各|\d个|[一二三四五六七八九十]个)(?:乡镇|镇街|镇乡|街镇|镇|乡)/.test(folded) ||
      // 我县 and 县行政审批局 left over: whoever wrote that took a county's draft for the model of one's own.
      (/乡镇|镇街|街镇/.test(folded) &&
        words.filter(({ kind, form }) => isCounty(kind) && (form === 'self' || form === 'organ')).length >= 2)) &&
    !/县\(市、?区\)|区县|县区|市县|县乡|县级(?!市)|区级|市本级|两级|[各\d]个?[县区](?!域)|市辖区|[一-鿿]县(?:委|政府|人民政府)/.test(
      folded,
    )
  )
}

function legislationHits(draft: Draft, role: Role, chain: PlaceChain, makes: Id): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  for (const [reason, pattern] of [
    [makes, MAKES],
    ['legislates', LEGISLATES],
  ] as const) {
    for (const match of matchesOf(text, pattern)) {
      if (NOT_OWN.test(clauseOf(text, match.index, match[0].length).replace(/《[^》]{0,40}》/g, ''))) continue
      const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
      if (!rangeAt(draft.citations, range.start))
        hits.push(hit(reason, range, role, (match[1] ?? match[2] ?? match[3]) as string))
    }
  }
  const works = isGovernment(role) ? ruleWork(text) : []
  const fresh = new Set(
    untold(
      works.map(({ range }) => range),
      hits,
      body.start,
      0,
    ),
  )
  for (const { range, what, kind } of works) {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (fresh.has(range) && !rangeAt(draft.citations, at.start))
      hits.push(hit(kind === 'rules' ? makes : 'legislates', at, role, what))
  }
  for (const { index, 0: words } of text.includes('提请') ? matchesOf(text, TO_CONGRESS) : [])
    hits.push(hit(makes, { start: body.start + index, end: body.start + index + words.length }, role, '条例'))
  if (chain.own?.name) {
    for (const match of matchesOf(
      text,
      /(?:制定|出台|颁布|审议通过|公布施行|公布实施)[^,。;\n《]{0,6}《([^》\n]{2,30})条例》/g,
    )) {
      if (!(match[1] as string).includes(chain.own.name)) continue
      const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
      hits.push(hit('makes-rules', range, role, '条例'))
    }
  }
  return hits
}

/** 提请区人大常委会审议《…条例（草案）》: congresses of counties adopt none. */
const TO_CONGRESS =
  /(?:提请|报请)(?:本级|[我本]?[县区旗镇乡]|[一-鿿]{2,4}[县区旗])人大(?:常委会)?[^,。;《\n]{0,6}(?:审议|审定|批准|表决|通过|制定)[^,。;《\n]{0,8}《[^《》\n]{2,30}条例(?:\([^()\n]{2,8}\))?》/g

function isGovernment({ duty }: Role): boolean {
  return duty.level === 'county' || duty.level === 'township' || duty.level === 'subdistrict'
}

/** 出台…等政府规章1件, as a department's own: 制定 and 修订 may mean the drafting, these verbs do not. */
const ENACTS =
  /(?:出台|颁布|公布|发布|审议通过|(?:管委会|[我本]?[局委厅])(?:(?:全年|累计|先后|年内|今年|共|依法){0,2})制定|(?<=^|[,。;\n]|[\d)一二三四五六七八九十][.、)]|[一二三四五六七八九]是)(?:全年|累计|先后|年内|今年|本年度?)?共?制定)[^,。;\n]{0,44}?(政府规章|部门规章|(?:管委会|[局厅])规章(?!制度)|地方性法规|行政法规)(?=(?:草案)?[\d一二两三四五六七八九十]{1,3}[件部]|《)|(?:[我本](?:局|委|厅)|管委会(?:[一-鿿]{0,6}会议)?|(?<=^|[,。;\n]))(?:依法|研究)?(?:制定|出台|颁布|公布|发布|审议通过)(?:了|实施|施行|出台|并[一-鿿]{2,4})?《[^》\n]{2,24}(条例)(?:\(草案\))?》|(?:受|经)[^,。;\n]{2,12}(?:委托|授权),?(?:依法)?(?:制定|出台|颁布|公布)[^,。;\n]{0,16}?(地方性法规|政府规章|条例》?)(?!草案|送审|[^,。;\n]{0,8}草案)/g

/** 厅长办公会审议通过…规章: a department's or a zone's own meeting adopts what the government or the congress does. */
const MEETING_ENACTS =
  /(?:[局厅]长办公会|[局厅委]务会|[局厅委]党组|[我本][局厅委](?=审议)|管委会(?:主任办公会|主任会)?)(?:扩大)?(?:会?议)?(?:研究|审议|讨论|表决){0,2}(?:通过|审定|制定|颁布|公布|出台)(?:并?(?:公布|颁布|印发))?(?:了|施行|实施)?[^,。;\n]{0,16}?((?:省|市)?(?:人民)?(?:政府)?规章(?!制度)|地方性法规|《[^》\n]{2,24}条例》)(?!草案|\(草案|送审|项目|建议|[一-鿿]{0,4}计划)/g

function enactingHits(draft: Draft, role: Role): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(text, ENACTS)) {
    // 受市人大委托制定: the congress may have it drafted, and makes it itself.
    const clause = match[3] ? '' : clauseOf(text, match.index, match[0].length).replace(/《[^》]{0,40}》/g, '')
    if (NOT_OWN.test(clause) || /起草|代拟|草案|推动|促成|提请|报请|牵头|承办|政府(?!规章)|人大/.test(clause)) continue
    const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
    // 国务院公布《…条例》 in another sentence's wake: the verb alone opens the clause, so the unit must be named in the title.
    if (match[2] && !/局|委|厅/.test(match[0].slice(0, 4)) && !isOwnTitle(match[0], role)) continue
    hits.push(hit('department-enacts', range, role, (match[1] ?? match[2] ?? match[3]) as string))
  }
  // 按照立法计划制定政府规章2件, by a zone: it has no part in making them whose 制定 could be a draft's.
  if (role.duty.level === 'zone' && text.includes('规章'))
    for (const { index, 0: words, 1: what = '' } of matchesOf(text, ZONE_RULES)) {
      const clause = clauseOf(text, index, words.length).replace(/《[^》]{0,40}》/g, '')
      const own = clause.replace(/(?:按照|根据|依据|依照|围绕)[^,。;]{0,6}(?:立法|工作|制定)[^,。;]{0,4}计划/, '')
      const range = { start: body.start + index, end: body.start + index + words.length }
      if (NOT_OWN.test(own) || hits.some((hit) => hit.range.start < range.end && hit.range.end > range.start)) continue
      if (!/起草|代拟|草案|推动|促成|提请|报请|牵头|承办|建议|[省市](?:人民)?政府(?!规章)|人大/.test(own))
        hits.push(hit('department-enacts', range, role, what))
    }
  return [...hits, ...meetingsEnact(draft)]
}

const ZONE_RULES =
  /(?:制定|出台|颁布|公布|修订|发布)(?:了|出台|并公布|实施)?(?:[^,。;\n]{0,8}?)(政府规章|地方性法规)(?=[\d一二两三四五六七八九十]{1,3}[件部])/g

/** Whoever's draft it is, for no department's meeting may adopt them. */
function meetingsEnact({ folded, body }: Draft): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  const byOffice = text.includes('条例')
    ? [...matchesOf(text, ENACTED_BY_OFFICE)].flatMap(({ index, 0: words }): Hit<Id>[] => {
        if (!/条例(?!实施(?:细则|办法|意见))/.test(sentenceUpTo(text, index) + words)) return []
        const range = { start: body.start + index, end: body.start + index + words.length }
        return [{ reason: 'department-enacts', range, values: { what: '条例' } }]
      })
    : []
  const byMeeting = [...matchesOf(text, MEETING_ENACTS)].flatMap((match): Hit<Id>[] => {
    if (/草案|送审稿|起草|代拟|提请|报请|建议|贯彻|学习/.test(clauseOf(text, match.index, match[0].length))) return []
    const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
    return [{ reason: 'department-enacts', range, values: { what: match[1] as string } }]
  })
  return [...byOffice, ...byMeeting]
}

/** 《临岫经济技术开发区条例》 in that zone's draft. */
function isOwnTitle(words: string, { name, kind, unit }: Role): boolean {
  const stem = (unit ?? name ?? kind).replace(/(?:党工委|管理委员会|管委会){1,3}$/, '')
  return stem.length >= 4 && words.includes(stem)
}

// Powers of other organs.

const POWER_REASONS = {
  police: 'police-power',
  'police-maybe': 'police-power-maybe',
  courts: 'courts-power',
  honour: 'honour-of-above',
  'reviews-others': 'reviews-others',
  'work-of-above': 'work-of-above',
  others: 'others-act',
  'others-maybe': 'others-act-maybe',
} as const

function powerHits(draft: Draft, role: Role, { own, countyLevelCity }: PlaceChain): Hit<Id>[] {
  const { folded, body, issuers } = draft
  const text = folded.slice(body.start, body.end)
  const { level } = role.duty
  const town = level === 'township' || level === 'subdistrict'
  const slips: PowerSlip[] = [...courtSlips(text), ...othersSlips(text)]
  // Of a province's report everyone knows that the congress made them.
  if (level === 'city') slips.push(...untoldSlips(regulationSlips(text), slips))
  if (level !== 'province' && !/^(?:省|自治区)$/.test(own?.kind ?? ''))
    slips.push(...untoldSlips(lawsOfAboveSlips(text), slips))
  if (/公安/.test(issuers[0]?.name ?? '')) slips.push(...prosecutorSlips(text))
  if (level !== 'province' && level !== 'city') slips.push(...licenceSlips(text, town))
  if (level === 'county' || level === 'city') slips.push(...arrestSlips(text))
  // A county tells of its police as well; the police of themselves.
  if ((town || level === 'zone' || level === 'department') && !/公安|司法|检察|政法/.test(issuers[0]?.name ?? ''))
    slips.push(...policeSlips(text))
  if (
    level !== 'province' &&
    level !== 'city' &&
    !/税|海关|公安|人力资源|医疗保障|财政|证券|金融/.test(issuers[0]?.name ?? '')
  )
    slips.push(...untoldSlips(fundsSlips(text), slips))
  const rank: Rank = town ? 1 : level === 'county' ? 2 : level === 'city' && own?.kind === '市' ? 3 : 0
  slips.push(...honourSlips(text, rank))
  if (town) slips.push(...superiorSlips(text))
  const standing = town
    ? 'town'
    : own && (isCounty(own.kind) || countyLevelCity === true)
      ? 'county'
      : own?.kind === '市' || own?.kind === '州'
        ? 'city'
        : null
  if (standing && level !== 'zone')
    for (const range of peersManaged(text, standing))
      if (!slips.some((slip) => slip.range.start < range.end && slip.range.end > range.start))
        slips.push({ kind: 'work-of-above', range, what: '' })
  if (standing && level !== 'zone')
    for (const range of looksUpward(text, standing))
      if (!slips.some((slip) => slip.range.start < range.end && slip.range.end > range.start))
        slips.push({ kind: 'work-of-above', range, what: '' })
  if (level !== 'province' && level !== 'city')
    for (const { range, what } of filedTooHigh(text, town)) slips.push({ kind: 'others-maybe', range, what })
  const self = selfOf(level)
  const name = level === 'department' ? bureauOf(role.unit ?? '') : ''
  const deeds = untouched(
    claimedDeeds(text, self, name),
    slips.map(({ range }) => range),
  )
  return [
    ...slips.map((slip) => ({ ...slip, subject: subjectOf(text, slip.range.start, self, name) })),
    ...deeds.map((deed) => ({ ...deed, kind: deed.subject ? ('others' as const) : ('others-maybe' as const) })),
  ].flatMap(({ kind, range, what, subject }) => {
    const whole = { start: body.start + range.start, end: body.start + range.end }
    if (rangeAt(draft.citations, whole.start)) return []
    const told = hit(POWER_REASONS[kind], whole, role, what)
    if (subject)
      told.related = [{ start: body.start + subject.start, end: body.start + subject.end }, ...(told.related ?? [])]
    return [told]
  })
}

/** Acts of one organ of the law told of another, in any unit's draft. */
function crossed({ folded, body, citations }: Draft, told: readonly Hit<Id>[]): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return crossedDeeds(text).flatMap(({ range, what, organ }): Hit<Id>[] => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    if (rangeAt(citations, at.start) || told.some((hit) => hit.range.start < at.end && hit.range.end > at.start))
      return []
    return [{ reason: 'others-act', range: at, values: { own: organ, what } }]
  })
}

/** Whoever's draft it is: what organs that are named never do, and bodies that no town has. */
function organsNamed({ folded, body, citations }: Draft): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return [
    ...namedDeeds(text).map((deed) => ({ ...deed, reason: 'others-act' as const })),
    ...partyPunished(text).map((deed) => ({ ...deed, reason: 'others-act' as const })),
    ...powersOfNobody(text).map((deed) => ({ ...deed, reason: 'others-act-maybe' as const })),
    ...finesOfVillages(text).map((deed) => ({ ...deed, reason: 'others-act-maybe' as const })),
    ...judgesCourts(text).map((deed) => ({ ...deed, reason: 'others-act' as const })),
    ...townsCongresses(text).map((deed) => ({ ...deed, reason: 'no-such-body' as const })),
  ].flatMap(({ range, organ, what, reason }): Hit<Id>[] => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    return rangeAt(citations, at.start) ? [] : [{ reason, range: at, values: { own: organ, what } }]
  })
}

/** Powers that only laws, regulations and rules create, set by a unit that makes none. */
function powersSet({ folded, body, citations }: Draft, role: Role): Hit<Id>[] {
  const text = folded.slice(body.start, body.end)
  return setsPowers(text).flatMap(({ range, what }): Hit<Id>[] => {
    const at = { start: body.start + range.start, end: body.start + range.end }
    return rangeAt(citations, at.start) ? [] : [hit('others-act-maybe', at, role, what)]
  })
}

function untoldSlips(slips: readonly PowerSlip[], told: readonly PowerSlip[]): PowerSlip[] {
  return slips.filter(
    ({ range }) => !told.some((other) => other.range.start < range.end && other.range.end > range.start),
  )
}

function selfOf(level: Duty['level']): Self {
  if (level === 'township' || level === 'subdistrict') return 'town'
  return level === 'zone' || level === 'department' ? level : 'government'
}

function powersOfOthers(draft: Draft, { kind, evidence }: Pick<Role, 'kind' | 'evidence'>): Hit<Id>[] {
  const text = draft.folded.slice(draft.body.start, draft.body.end)
  const above = peersManaged(text, 'city').map((range): PowerSlip => ({ kind: 'work-of-above', range, what: '' }))
  const others = [...courtSlips(text), ...othersSlips(text), ...above]
  const slips = [...others, ...untoldSlips([...regulationSlips(text), ...lawsOfAboveSlips(text)], others)]
  const deeds = untouched(
    claimedDeeds(text, 'government', ''),
    slips.map(({ range }) => range),
  ).map((deed) => ({ ...deed, kind: deed.subject ? ('others' as const) : ('others-maybe' as const) }))
  return [...slips, ...deeds].flatMap((slip): Hit<Id>[] => {
    const range = { start: draft.body.start + slip.range.start, end: draft.body.start + slip.range.end }
    if (rangeAt(draft.citations, range.start)) return []
    return [{ reason: POWER_REASONS[slip.kind], range, related: evidence, values: { own: kind, what: slip.what } }]
  })
}

// Bodies that a level does not have.

const COUNTY_BODIES =
  /([镇乡]|街道)(司法局|公安局|人大常委会|人民代表大会常务委员会|人民法院|人民检察院|应急管理局|应急局|财政局|民政局|教育局|人社局|水利局|自然资源局|农业农村局|市场监督管理局|市场监管局|生态环境局|信访局|审计局|卫健[局委]|发改[局委]|住建局|交通(?:运输)?局|退役军人事务局|统计局|医保局|税务局|市监局|行政审批局|政法委(?!员)|政协(?=常委|主席|会议|组织|全会|机关|办公室|通报|汇报|报告|委员会|提案(?!办理协商)|[,。])|(?:劳动(?:人事)?争议)?仲裁委员会|监察委员会|(?:纪委)?监委(?!员|派)|法院|检察院|公安分局)/g

function bodyHits(draft: Draft, role: Role): Hit<Id>[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const hits: Hit<Id>[] = []
  const bare = role.name?.slice(0, -role.kind.length) ?? null
  for (const match of matchesOf(text, COUNTY_BODIES)) {
    const own = bare !== null && text.endsWith(bare, match.index)
    if (!own && !startsWord(text, match.index)) continue
    // 县、镇司法局 tells of several levels at once.
    if (/[县区市][、和及]$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    const range = { start: body.start + match.index, end: body.start + match.index + match[0].length }
    hits.push(hit('no-such-body', range, role, match[2] as string))
  }
  return hits
}

/** The row 规章 1 0 3 of the table of what was issued, in the draft of a county or less. */
function tableHits({ paragraphs, folded }: Draft, role: Role): Hit<Id>[] {
  if (role.mayLegislate) return []
  const rows = paragraphs.flatMap(({ start, end, role: kind }): Hit<Id>[] =>
    kind === 'table' && /^规章[^一-鿿。,;]{0,12}[1-9]/.test(folded.slice(start, end))
      ? [hit('makes-rules', { start, end }, role, '规章')]
      : [],
  )
  if (!folded.includes('规章')) return rows
  for (const { index, 0: words } of matchesOf(folded, TOLD_ROW)) {
    const range = { start: index, end: index + words.length }
    if (!rows.some((row) => row.range.start <= range.start && row.range.end >= range.end))
      rows.push(hit('makes-rules', range, role, '规章'))
  }
  return rows
}

/** The same row written out: 规章：本年制发件数2，现行有效件数5. */
const TOLD_ROW =
  /规章(?<=(?:^|[。;,、:\n])(?:政府)?规章):?(?:(?:本年|今年|年内)?(?:新?制[发定]|新?公开|废止|现行有效)(?:件数|数量|数)?:?(?:为)?0?件?[,、]?){0,3}(?:(?:本年|今年|年内)?(?:新?制[发定]|新?公开|现行有效)(?:件数|数量|数)?:?为?)[1-9]\d{0,2}件?/g

/** A 街道 in the report of a 镇 or 乡 is the rule's for another unit's words, whether its body exists or not. */
function isOfTown({ own, words }: PlaceChain): boolean {
  if (own && isTown(own.kind) && own.kind !== '街道') return true
  // The title alone says 街道.
  const towns = words.filter(({ kind }) => isTown(kind) && kind !== '街道').length
  return own?.kind === '街道' && towns > 2 && towns > 2 * words.filter(({ kind }) => kind === '街道').length
}

function subdistrictHits(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(
    draft.folded,
    /街道(人民政府|(?:第[一二三四五六七八九十\d]{1,3}[届次]){0,2}人民代表大会(?!代表)|人大代表大会|(?:依法|如期|按期|组织)?(?:召开)?[^,。;\n一-鿿]{0,2}人代会|人大(?=组织|听取|审议|常委|主席|会议|报告|监督|[、,。])|(?:依法|如期|按期)?召开[^,。;\n]{0,8}人民代表大会(?!代表)|政府(?=[、,。]|依法|严格|认真|坚持|主要|负责|班子|领导|组织|常务|会议|专题|办公|定期|聘请|法律顾问|审议|网站公开|工作报告))/g,
  )) {
    const before = draft.folded.slice(Math.max(0, match.index - 3), match.index)
    // 乡镇、街道人民政府 is loose, but means the towns.
    if (/[镇乡县区][、和及或/(]?$/.test(before)) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (rangeAt(draft.citations, range.start) || rangeAt(draft.leftOut, range.start)) continue
    hits.push({
      reason: 'subdistrict-government',
      range,
      values: { what: (match[1] as string).replace(/^第[^次届]{1,3}次/, '') },
    })
  }
  return hits
}

// Helpers.

function hit(reason: Id, range: Range, { kind, evidence }: Pick<Role, 'kind' | 'evidence'>, what = ''): Hit<Id> {
  return { reason, range, related: evidence, values: { own: kind, what } }
}

/** The clause around a match, marks left out; at most 60 characters each way. */
function clauseOf(text: string, at: number, length: number): string {
  const head = text.slice(Math.max(0, at - 60), at)
  const start = Math.max(...['。', ',', ';', ':', '\n'].map((mark) => head.lastIndexOf(mark))) + 1
  const tail = text.slice(at + length, at + length + 60).split(/[。,;:\n]/, 1)[0] as string
  return head.slice(start) + text.slice(at, at + length) + tail
}
