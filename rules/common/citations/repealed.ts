import { type Citation, matchesOf, type Range } from '../../../lib/audit'
import { isPast } from '../../vocabulary/dated'
import type { Replaced } from '../../vocabulary/laws'
import { anyOf } from '../patterns'
import { isHistory } from '../wording'
import type { CitationHit, CitationReason, DatedAccount } from './account'
import { textBefore } from './beside'
import { dayInWords } from './printed'

/** 落实《信访条例》 in a report on 2024: a statute that is no longer in force. */
export function repealedHits(account: DatedAccount, citation: Citation, gone: Replaced): CitationHit[] {
  const reason = reasonOf(account, citation, gone)
  if (reason === null) return []
  if (/[原旧老从]$/.test(textBefore(account.draft, citation, 1)) || tellsOfThen(account, citation, gone)) return []
  const { title, to, replacedBy } = gone
  const successors = replacedBy.length > 0 ? `《${replacedBy.join('》《')}》` : null
  const values = {
    title,
    day: dayInWords(to),
    dayEn: to,
    instead: successors ? `，现行的是${successors}` : '',
    insteadEn: successors ? `; ${successors} is` : '',
  }
  const [suggestion] = replacedBy
  return [{ reason, range: citation, values, ...(suggestion === undefined ? {} : { suggestion: `《${suggestion}》` }) }]
}

function reasonOf(account: DatedAccount, citation: Citation, gone: Replaced): CitationReason | null {
  const { season, wording } = account
  if (isPast(gone, season)) return isCertain(account, citation, gone) ? 'repealed' : 'repealed-probably'
  // What is to be done next year is done by what is in force then.
  if (wording.inPlan(citation.start) && gone.to.slice(0, 4) <= season.start.slice(0, 4)) return 'repealed-probably'
  return gone.to < season.end && gone.to <= season.written ? 'replaced-this-year' : null
}

function isCertain({ wording }: DatedAccount, citation: Citation, gone: Replaced): boolean {
  const { title, evidence, localNamesakes, replacedBy } = gone
  if (evidence !== 'seen' || localNamesakes) return false
  const sentence = wording.sentence(citation).replace(title, '')
  // A court judges an old matter by the statute of its time.
  if (/法院|判决|仲裁/.test(sentence)) return false
  // Beside its successor it may be told for the sake of what has changed.
  return !replacedBy.some((successor) => sentence.includes(successor))
}

/**
 * A sentence that sets out from a time when the statute was in force, or is on what has changed since, or on a text that
 * wrongly cites it.
 */
function tellsOfThen({ season, wording }: DatedAccount, range: Range, gone: Replaced): boolean {
  const { title, to } = gone
  const sentence = wording.sentence(range)
  const clause = clauseOnStatute(wording.clause(range), gone)
  if (isHistory(clause) || OF_THEN.test(clause) || OF_CHANGE.test(sentence)) return true
  const untilThere = `${sentence.split(title, 1)[0]}${clause}`
  return [...matchesOf(untilThere, YEAR)].some(
    ([, year = '']) => year < season.start.slice(0, 4) && year <= to.slice(0, 4),
  )
}

/** 当时施行的, 新旧条文对照表: in the sentence. */
const OF_CHANGE = /当时|早年|年代|新旧|旧法|对照表/
/** A year of work, not that of a text: 2019年版, 2019年修订. */
const YEAR = /(?<![-\d])((?:19|20)\d\d)年(?!版|修|印)/g

/** Without words that are said of the work done under the statute, and tell nothing of the statute. */
function clauseOnStatute(clause: string, { title, to }: Replaced): string {
  // 新修改的 is said of a text that is thought to be in force.
  const words = clause.replace(/新修改的?(?=《)|新修改的/g, '')
  const at = Math.max(0, words.indexOf(title))
  const before = words.slice(0, at)
  const left = APPLIED.test(before) ? (before + words.slice(at).replace(RENEWED, '')).replace(OF_WORK, '') : words
  return left.replace(SINCE, (since, year: string, month = '1') =>
    // 依据《侵权责任法》对2021年9月以来新发生的案件: that is when it was no longer in force.
    `${year}-${month.padStart(2, '0')}` > to.slice(0, 7) ? '' : since,
  )
}

/** 依据《…法》清理合同: what is done under a statute. */
const APPLIED = /(?:依据|根据|按照|依照|适用)《?(?:中华人民共和国)?$/

/** 更新权责清单, 调整事项目录: what is renewed is another thing. */
const RENEWED = new RegExp(
  `(?:更新|调整|修改)(?!为|成|后|的)(?=(?:权责|责任|权力|事项)?${anyOf(
    '清单 目录 台账 指南 流程 文书 制度 办法 规程 方案',
  )})`,
  'g',
)

/** 提出修改意见219条, 清理政府合同, 开展评估. */
const OF_WORK = new RegExp(
  anyOf(
    '修改(?=意见|建议|完善) 总结 验收 评估 圆满 表彰 先进',
    '清理(?=[^,。;]{0,8}(?:合同|协议|案件|债|资产|违|土地|房屋))',
  ),
  'g',
)

/** 2021年9月以来, 2022年之后. */
const SINCE = /(20\d\d)年(?:(\d{1,2})月(?:\d{1,2}日)?)?(?:以来|以后|之后|起)/g

/** In the clause: the statute is told of as what once held. */
const OF_THEN = new RegExp(
  anyOf(
    // 遗留案件仍以合同法处理, 物权法施行期间, 首部: of its own time.
    '彼时 那时 当年 曾 遗留 行为时 老法 周年 首部 第一部 [二三]五期间 施行(?:期间|时|前) 约定 展览',
    // 比对合同法与民法典的异同: beside what came after it.
    '对照学 比对 对比 比较 异同 区别 变化 衔接 过渡',
    // 仍引用合同法的文书: what cites it wrongly is told of.
    '仍(?:然|旧|在)?(?:引|援|以|按|沿|用) [误错]引 引用(?:了|错) 沿用',
    // 不再适用, 作废, 更换为: its end and what came of it.
    '停止[施适] 不再[施适执] 作废 编纂 调整 更[新换] 替换 改引 修改 原[处决判审行规文依]',
  ),
)
