import {
  type Draft,
  type FindingRule,
  type Hit,
  matchesOf,
  type Range,
  rangeAt,
  vocabularyMatcher,
} from '../../lib/audit'
import { seasonOf } from '../vocabulary/dated'
import { REPLACED_TERMS } from '../vocabulary/replaced-terms'
import { LEGAL_SYSTEM_TERMS, OTHER_TERMS, type Term } from '../vocabulary/terms'
import { mixedTerms } from './phrases/procedures'
import { isHistory, wordingOf } from './wording'

type Id =
  | 'certain'
  | 'probable'
  | 'hint'
  | 'in-page'
  | 'examined-both-ways'
  | 'of-another-procedure'
  | 'of-another-procedure-maybe'

export const term: FindingRule<Id> = {
  id: 'term',
  title: { zh: '用语', en: 'Terms' },
  asks: {
    zh: '“法治”不写作“法制”，报刊、节日和程序用现在的名称。',
    en: '法治 is not written 法制; papers, days and procedures bear their present names.',
  },
  basis: null,
  noBasis: {
    zh: '由法律和中央文件的用语推知，来源见词表。',
    en: 'It follows from statutes and central documents; the vocabulary names them.',
  },
  help: {
    why: {
      zh: '“法制”指法律制度，“法治”指依法治理。法制审核、法制机构、法制大队等是法定或者通行名称，不报；书名、文件名不报。',
      en: '法制 is the legal system, 法治 the rule of law. 法制审核, 法制机构, 法制大队 are right and not reported, nor is what stands in titles.',
    },
    todo: { zh: '改用现在的用语；历史名称可以不改。', en: 'Use the present term; historical names may stay.' },
  },
  reasons: {
    certain: {
      level: 'error',
      certainty: 'certain',
      message: { zh: '“{text}”应为“{right}”。', en: '“{text}” should be “{right}”.' },
    },
    probable: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{text}”似应为“{right}”。', en: '“{text}” should probably be “{right}”.' },
    },
    hint: {
      level: 'note',
      certainty: 'possible',
      message: { zh: '“{text}”现在一般称“{right}”。', en: '“{text}” is now usually called “{right}”.' },
    },
    'in-page': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '网页标题、栏目里的“{text}”应为“{right}”，不在稿件正文中。',
        en: '“{text}” in the page’s heading or menu should be “{right}”; it is outside the draft.',
      },
    },
    'of-another-procedure': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”是另一种程序的用语，这里似应为“{right}”。',
        en: '“{text}” belongs to another procedure; here it should probably be “{right}”.',
      },
    },
    'of-another-procedure-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{text}”多用于另一种程序，这里一般称“{right}”，请核对。',
        en: '“{text}” is mostly said of another procedure; here “{right}” is usual. Please check.',
      },
    },
    'examined-both-ways': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{matter}的合法性审核、审查两种写法并用。重大行政决策用“审查”，行政规范性文件用“审核”。',
        en: '{matter}: both 审核 and 审查 are used. It is 审查 for decisions, 审核 for normative documents.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n扎实开展法制宣传教育，举办讲座16次。',
      fires: ['法制宣传'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n推进法制政府建设，订阅《法治日报》16份。',
      fires: ['法制政府'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n对具体行政行为开展审查16次，法治审核率100%。',
      fires: ['具体行政行为', '法治审核'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n查处违法案件16件，罚金2万元。收到法院检察建议2件。',
      fires: ['罚金', '法院检察建议'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n收到法院司法建议、检察院检察建议各1件；法院对涉案人员判处罚金2万元。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n落实领导干部学法制度、述法制度，推进执法制式服装管理，立法制定依法制止违法行为。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n重大执法决定法制审核16件，法制机构配备3人，公安局法制大队参与；维护国家法制统一；阅读《法制宣传教育读本》。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const season = seasonOf(scope)
    const end = season?.end ?? '2099-12-31'
    const wording = wordingOf(scope)
    const hits: Hit<Id>[] = []
    let covered = 0
    for (const { phrase, range } of matchTerms(draft)) {
      // The longer term is told, not the shorter one within it.
      if (range.start < covered || phrase.from > end) continue
      if (inName(draft, phrase.text, range.start)) continue
      if (!wording.counts(range.start)) {
        // Below the draft a page lists other texts, old ones as well; above it stands what leads to this one.
        if (range.start < draft.body.start && phrase.level === 'certain') add('in-page', phrase, range)
        continue
      }
      const title = phrase.inTitles ? undefined : rangeAt(draft.citations, range.start)?.title
      if (title !== undefined && (phrase.level !== 'certain' || !(isRecent(title) || isOwnWork(title)))) continue
      const clause = wording.clause(range)
      if (
        (isHistory(clause) && /原|更名|改为|此前|历史|沿革/.test(clause)) ||
        isEarlier(clause, phrase) ||
        ABOLISHED.test(clause.slice(0, clause.indexOf(phrase.text)))
      )
        continue
      const named = title !== undefined || /先进[县市区乡镇村单集个工]|称号|荣[获誉]|牌匾/.test(clause)
      add(named && phrase.level === 'certain' ? 'probable' : phrase.level, phrase, range)
    }
    const bothWays = examinedBothWays(draft)
    for (const { range, right, probable } of mixedTerms(draft, wording)) {
      // Where both are used that is told, and once.
      if (!wording.counts(range.start) || (right === '合法性审查' && bothWays.length > 0)) continue
      const text = draft.folded.slice(range.start, range.end)
      hits.push({
        reason: probable ? 'of-another-procedure' : 'of-another-procedure-maybe',
        range,
        values: { text, right },
      })
    }
    return [...hits, ...bothWays]

    function add(reason: Id, { text, right }: Term, range: Range): void {
      covered = range.end
      hits.push({ reason, range, values: { text, right }, suggestion: right })
    }
  },
}

/** A clause on a year before the present term, or on a plan of those years: “六五”法制宣传教育. */
function isEarlier(clause: string, { from }: Term): boolean {
  for (const [, year] of matchesOf(clause, /(?<![-\d])((?:19|20)\d\d)年/g))
    if (String(year) < from.slice(0, 4)) return true
  return /(?<!十)[一二三四五六]五(?:普法|法制|期间)|年代|当年|早年/.test(clause)
}

const matchTerms = vocabularyMatcher<Term>([...LEGAL_SYSTEM_TERMS, ...OTHER_TERMS, ...REPLACED_TERMS])

/** A title with a year of the present usage; the great outlines are the business of the rule for citations. */
function isRecent(title: string): boolean {
  return /20(?:1[6-9]|2\d)年/.test(title) && !/实施纲要|建设规划|五年规划|督[察查]/.test(title)
}

/** 《全市水务系统法制政府建设工作要点》: a paper of a kind that every unit writes, and not one of the State's. */
function isOwnWork(title: string): boolean {
  return /法制政府建设(?:年度)?(?:工作)?(?:要点|方案|计划|报告|总结|清单|责任|考核)/.test(title)
}

/** In a signature or an issuer's name; an issuer's range is the whole title where the title names it. */
function inName(draft: Draft, text: string, at: number): boolean {
  return (
    draft.issuers.some(({ name, range }) => at >= range.start && at < range.end && name.includes(text)) ||
    (draft.signature !== null && rangeAt([draft.signature], at) !== null)
  )
}

/** 提出废止劳动教养制度的议案. */
const ABOLISHED = /(?:废止|取消|停止)了?$/

const EXAMINED = /(重大(?:行政)?决策|(?:行政)?规范性文件)[^,。;\n]{0,8}?合法性(审核|审查)/g

function examinedBothWays(draft: Draft): Hit<Id>[] {
  const seen = new Map<string, Map<string, { start: number; end: number }>>()
  for (const match of matchesOf(draft.folded, EXAMINED)) {
    const matter = (match[1] as string).includes('决策') ? '重大行政决策' : '行政规范性文件'
    const ways = seen.get(matter) ?? new Map()
    if (!ways.has(match[2] as string))
      ways.set(match[2] as string, { start: match.index, end: match.index + match[0].length })
    seen.set(matter, ways)
  }
  return [...seen].flatMap(([matter, ways]): Hit<Id>[] => {
    const wrong = ways.get(matter === '重大行政决策' ? '审核' : '审查')
    return ways.size === 2 && wrong ? [{ reason: 'examined-both-ways', range: wrong, values: { matter } }] : []
  })
}
