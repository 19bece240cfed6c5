import { type Draft, matchesOf, type Range, vocabularyMatcher } from '../../../lib/audit'
import { ENDINGS } from '../../vocabulary/usual-phrases'

/** A fixed turn of words that stands there in another form. */
export interface TurnSlip {
  range: Range
  right: string
}

/**
 * Turns that literals can't list because any character of them may be the wrong one. Each pattern finds the turn by what
 * is left of it and captures the part in question; `wrong` says whether that is a slip.
 */
interface Turn {
  pattern: RegExp
  right: string | ((match: RegExpMatchArray) => string)
  wrong(match: RegExpMatchArray): boolean
}

const always = () => true
const DEVELOPMENT = ['创新', '协调', '绿色', '开放', '共享']

const TURNS: readonly Turn[] = [
  {
    pattern:
      /([单双三二一两])随[机即][、,]?([一双两二])([公分][一-鿿])(?=监|抽|检|执|工|、|,|。|;|方|模|机|制|联|平|事|全|等|的)/g,
    right: '“双随机、一公开”',
    wrong: ([, number, second, open]) => `${number}${second}${open}` !== '双一公开',
  },
  {
    pattern: /(?<=深化|推进|持续|纵深|加快)(放管[一-鿿]{1,2}|放服[一-鿿]|管[放服][一-鿿]|服[放管][一-鿿])(?=改革)/g,
    right: '“放管服”',
    wrong: ([, name]) => name !== '放管服',
  },
  {
    pattern: /两个确立的(?:决定(?!性意义|性的意义)[一-鿿]{0,3}?|关键性|决策性)(?:意义|作用|价值|地位)/g,
    right: '深刻领悟“两个确立”的决定性意义',
    wrong: always,
  },
  {
    pattern: /共([建治享])共([建治享])共([建治享])/g,
    right: '共建共治共享',
    wrong: ([, ...parts]) => new Set(parts).size === 3 && parts.join('') !== '建治享',
  },
  {
    pattern: /一网通[版半伴拌帮管瓣]/g,
    right: (match) => (match[0].endsWith('管') ? '“一网统管”' : '“一网通办”'),
    wrong: always,
  },
  {
    pattern: /谁执法[、,]?谁(?!普法)[一-鿿]{2}(?=[^。、;\n]{0,2}普法责任)/g,
    right: '“谁执法谁普法”',
    wrong: always,
  },
  {
    pattern: /谁执法[、,]?谁(?:宣传|宣讲|教育|普及|传播|负责)(?=(?:的)?(?:普法)?责任制)/g,
    right: '“谁执法谁普法”',
    wrong: always,
  },
  {
    // 创新、协调、绿色、开发、共享: five before the name, one of them another word.
    pattern:
      /([一-鿿]{2})[、,]([一-鿿]{2})[、,]([一-鿿]{2})[、,]([一-鿿]{2})[、,和]([一-鿿]{2})(?=的?(?:新|五大)?发展理念|的理念)/g,
    right: '“创新、协调、绿色、开放、共享”的新发展理念',
    wrong: ([, ...members]) => DEVELOPMENT.filter((member) => members.includes(member)).length === 4,
  },
  {
    // Two of the three.
    pattern:
      /(?<!依法治[一-鿿][、,]|依法执政[、,])(?:依法治国[、和]依法(?:执政|行政)|依法执政[、和]依法行政)(?=共同推进)/g,
    right: '依法治国、依法执政、依法行政共同推进',
    wrong: always,
  },
  {
    // A fifth verb makes it the writer's own.
    pattern: /(?<![学守用知懂]法[、,]?)尊法[、,]?([一-鿿])法[、,]?([一-鿿])法[、,]?([一-鿿])法(?![、,]?[一-鿿]法)/g,
    right: '尊法学法守法用法',
    wrong: ([, ...verbs]) =>
      verbs.every((verb) => '学守用知懂护信敬'.includes(verb)) &&
      verbs.join('') !== '学守用' &&
      verbs.join('') !== '学用守',
  },
  {
    pattern: /治理(体系|能力|系统|水平|体制)[和与、]治理(体系|能力|系统|水平|体制)现代化/g,
    right: '治理体系和治理能力现代化',
    wrong: ([, first, second]) => first !== '体系' || second !== '能力',
  },
  {
    pattern: /新时代枫(?!桥(?:经验|式))[一-鿿]{1,3}(?=[,。;、“”]|把|工作|机制|，)/g,
    right: '新时代“枫桥经验”',
    wrong: always,
  },
  { pattern: /枫[^桥,。;、\n]经验/g, right: '“枫桥经验”', wrong: always },
  {
    pattern: /小事不出([组村居镇乡县网格]{1,2}|社区|街道)[、,]大事不出([组村居镇乡县网格]{1,2}|社区|街道)/g,
    right: '小事不出村、大事不出镇',
    wrong: ([, small, great]) => /[镇乡县]|街道/.test(small ?? '') && /[组村居]|社区/.test(great ?? ''),
  },
  { pattern: /大事不出[一-鿿]{1,3}[、,]矛盾不上(?!交|升|行访)[一-鿿]/g, right: '矛盾不上交', wrong: always },
  {
    pattern: /领导干部这一?个[一-鿿]{2}[少多小]数/g,
    right: '领导干部这个“关键少数”',
    wrong: ([turn]) => !turn?.endsWith('关键少数'),
  },
  { pattern: /严格规范公正[廉公透][一-鿿]执法/g, right: '严格规范公正文明执法', wrong: always },
  {
    pattern: /制度的?(?:牢笼|笼中|鸟笼|铁笼|篮子|箱子)(?=里|[,。;、]|$)/gm,
    right: '把权力关进制度的笼子里',
    wrong: always,
  },
  {
    pattern: /司法案件中感受到(?!公平正义)[一-鿿]{4}/g,
    right: '努力让人民群众在每一个司法案件中感受到公平正义',
    wrong: ([turn]) => /[公平正义]/.test(turn.slice(-4)),
  },
  {
    pattern: /习近平(?:法治(?:精神|理论|理念|观念|意识|文化)|(?:全面)?依法(?:治国|行政)思想|法(?:律|治建设)思想)/g,
    right: '习近平法治思想',
    wrong: always,
  },
  { pattern: /习近平新时代法治思想/g, right: '习近平法治思想', wrong: always },
  {
    // 共同推进 belongs to the first three, 一体建设 to the second; 坚持 may stand before either.
    pattern:
      /依法治国[、,]依法执政[、,]依法行政(?:一体(?:化)?(?:建设|推进)|(?:共同|协同|同步)(?:建设|发展)|(?:协同|同步)推进)|(?:一体(?:化)?(?:建设|推进)|共同建设)依法治国[、,]依法执政[、,]依法行政/g,
    right: '依法治国、依法执政、依法行政共同推进',
    wrong: always,
  },
  {
    pattern:
      /法治国家[、,]法治政府[、,]法治社会(?:(?:共同|协同|同步|统一|整体)(?:建设|推进)|一体推进)|(?:(?:共同|协同|同步|统一|整体)(?:建设|推进)|一体推进)法治国家[、,]法治政府[、,]法治社会/g,
    right: '法治国家、法治政府、法治社会一体建设',
    // 一体推进 is met in full documents; with the other phrase beside it, it was exchanged.
    wrong: ([turn]) => !/一体推进/.test(turn),
  },
  {
    pattern:
      /法治国家[、,]法治政府[、,]法治社会一体(?:化)?(?:发展|构建|打造|统筹)|(?<=推进[,、]?)法治国家[、,]法治政府[、,]法治社会一体推进/g,
    right: '法治国家、法治政府、法治社会一体建设',
    wrong: always,
  },
  {
    // A reconsideration ends with a decision, a lawsuit with a judgment.
    pattern:
      /(?:行政)?复议(?:案件)?(?:机关|机构)?(?:依法)?(?:作出|下达|送达|履行)?(?:的)?(?:维持|撤销|驳回|变更)?(?:判决书?|判令|裁判文书)|(?:作出|履行|执行|送达)(?:行政)?复议(?:判决|裁判)书?/g,
    right: '行政复议决定',
    wrong: always,
  },
  {
    pattern:
      /(?:作出|履行|执行|送达|收到)(?:的)?(?:人民法院|法院)?行政诉讼(?:案件)?决定书?|(?:人民法院|法院)(?:依法)?作出(?:的)?(?:一审|二审|终审)(?:维持|撤销|驳回)?决定/g,
    right: '判决、裁定',
    wrong: always,
  },
  {
    pattern: /([自法德智政]治[、,和]){1,4}[自法德智政]治(?:相)?(?:结合|融合)?的?([三四五])治(?=融合|相?结合|合一)/g,
    right: (match) => `“${NUMERALS[said(match)]}治”`,
    wrong: (match) => '三四五'.indexOf(match[2] as string) + 3 !== said(match),
  },
  {
    // 履行推进法治建设主要责任人职责; 直接责任人 and 分管责任人 have duties of their own.
    pattern:
      /(?:推进)?法治建设(?:的)?(?!第一责任人|(?:直接|相关|有关|具体|分管|各|各级)责任人)[一-鿿]{2}(?:责任人|负责人|责任者)(?=的?(?:职责|责任))/g,
    right: '推进法治建设第一责任人职责',
    wrong: ([turn]) => !/[和与及]/.test(turn),
  },
  {
    // What is looked through goes out afterwards; that it was done the other way round is what is told of as a fault.
    pattern:
      /(?<!(?:杜绝|防止|避免|严禁|存在|禁止|不得|出现|发生|不能|个别|整治|纠正|随意|擅自)[^,。;\n]{0,12})先(?:公开|发布|上网|上传|公布)[、,]?(?:再|后)(?:审查|审核|审批|把关|保密审查)(?![^,。;\n]{0,4}(?:不可取|现象|问题|行为|情形|情况|倾向|隐患))/g,
    right: '“先审查、后公开”',
    wrong: always,
  },
]

/** Phrases whose members are put together of two halves each; a half that stands with another's was exchanged. */
const PAIRINGS: readonly (readonly (readonly [string, string])[])[] = [
  '科学+立法 严格+执法 公正+司法 全民+守法',
  '办事+依法 遇事+找法 解决问题+用法 化解矛盾+靠法',
  '党委+领导 政府+负责 社会+协同 公众+参与 法治+保障',
  '职能+科学 权责+法定 执法+严明 公开+公正 智能+高效 廉洁+诚信 人民+满意',
  '源头+预防 排查+梳理 纠纷+化解 应急+处置',
  '公众+参与 专家+论证 风险+评估 合法性+审查 集体+讨论',
  '决策+科学 执行+坚决 监督+有力',
].map((line) => line.split(' ').map((pair) => pair.split('+') as [string, string]))

/** 严格立法、科学执法、公正司法、全民守法. */
function pairSlips(draft: Draft): TurnSlip[] {
  return PAIRED.flatMap(({ pairs, pattern }) => {
    const slips: TurnSlip[] = []
    for (const run of matchesOf(draft.folded, pattern)) {
      const members = run[0].split(/[、,]/)
      if (members.every((member) => pairs.some(([head, tail]) => head + tail === member))) continue
      const halves = (half: 0 | 1) =>
        members.map((member) =>
          pairs.findIndex((pair) => (half === 0 ? member.startsWith(pair[0]) : member.endsWith(pair[1]))),
        )
      // Each half stands there once: they were exchanged, and nothing else was put together of them.
      if (new Set(halves(0)).size < members.length || new Set(halves(1)).size < members.length) continue
      if ([...halves(0)].sort().join() !== [...halves(1)].sort().join()) continue
      slips.push({
        range: { start: run.index, end: run.index + run[0].length },
        right: pairs.map((pair) => pair.join('')).join('、'),
      })
    }
    return slips
  })
}

const PAIRED = PAIRINGS.map((pairs) => {
  const member = `(?:${[...new Set(pairs.map(([head]) => head))].join('|')})(?:${pairs.map(([, tail]) => tail).join('|')})`
  return { pairs, pattern: new RegExp(`${member}(?:[、,]${member}){2,6}`, 'g') }
})

const NUMERALS = '〇一二三四五六'

/** How many of 自治、法治、德治 and the like are told. */
function said(match: RegExpMatchArray): number {
  return (match[0].match(/[自法德智政]治/g) ?? []).length
}

export function turnSlips(draft: Draft): TurnSlip[] {
  return [
    ...pairSlips(draft),
    ...TURNS.flatMap(({ pattern, right, wrong }) =>
      [...matchesOf(draft.folded, pattern)].flatMap((match) =>
        wrong(match)
          ? [
              {
                range: { start: match.index, end: match.index + match[0].length },
                right: typeof right === 'string' ? right : right(match),
              },
            ]
          : [],
      ),
    ),
  ]
}

const matchBeginnings = vocabularyMatcher(ENDINGS.map(([text = '', ...endings]) => ({ text, endings })))

/** 以人民为中心的发展理念: a phrase whose ending resembles the right one, sharing half of its characters, and is not it. */
export function endingSlips(draft: Draft): TurnSlip[] {
  return matchBeginnings(draft).flatMap(({ phrase: { text, endings }, range }): TurnSlip[] => {
    const [right = ''] = endings
    const mark = /[、,]/.test(draft.folded[range.end] ?? '') ? 1 : 0
    const start = range.end + mark
    const written = draft.folded.slice(start, start + right.length)
    if (endings.some((ending) => draft.folded.startsWith(ending, start)) || !/^[一-鿿、]+$/.test(written)) return []
    // 法制方式 is told by the rule for terms.
    if (written.replaceAll('法制', '法治') === right) return []
    let common = 0
    for (let i = 0; i < right.length; i++) if (right[i] === written[i]) common++
    // In place, so that 治理能力和水平 is no slip of 治理能力现代化.
    if (common * 2 < right.length || right.length - common > 2) return []
    return [{ range: { start: range.start, end: start + right.length }, right: `“${text}${mark ? '、' : ''}${right}”` }]
  })
}

/** Names with a number that stand together: 增强“四个意识”、坚定“四个自信”、做到“两个维护”. */
const NUMBERED = /[个种大](?<=([一-鿿]{2})[一二两三四五六七八九十][个种大])[一-鿿]{2}/g

interface Name {
  name: string
  verbs: readonly string[]
}

const NAMES: readonly Name[] = [
  { name: '两个确立', verbs: ['领悟', '领会', '拥护'] },
  { name: '四个意识', verbs: ['增强', '树牢', '树立'] },
  { name: '四个自信', verbs: ['坚定'] },
  { name: '两个维护', verbs: ['做到', '践行'] },
]
const FARTHEST = 10
/** How many characters a verb before one of them has. */
const VERB = 2

/** One of the four written as another number or another noun, told by its neighbours and its verb. */
export function nameSlips(draft: Draft): TurnSlip[] {
  const slips: TurnSlip[] = []
  let run: { verb: string; name: string; start: number; end: number }[] = []
  const close = () => {
    const known = run.filter(({ name }) => NAMES.some((candidate) => candidate.name === name))
    if (known.length > 0 && known.length < run.length)
      for (const { verb, name, start, end } of run) {
        if (NAMES.some((candidate) => candidate.name === name)) continue
        const meant = NAMES.find(({ verbs }) => verbs.includes(verb))
        if (!meant || known.some((other) => other.name === meant.name)) continue
        // 增强“三个意识” is a slip beside one of the others; 做到“两个坚持” only beside two, for it may be another thing.
        if (known.length > 1 || alike(name, meant.name)) slips.push({ range: { start, end }, right: `“${meant.name}”` })
      }
    run = []
  }
  for (const match of matchesOf(draft.folded, NUMBERED)) {
    const start = match.index - 1
    const end = match.index + match[0].length
    const last = run.at(-1)
    const between = start - VERB - (last?.end ?? 0)
    // 两个维护四个意识 has no verb before the second.
    if (last && between < 0) continue
    if (last && (between > FARTHEST || /[。;\n]/.test(draft.folded.slice(last.end, start - VERB)))) close()
    run.push({ verb: match[1] as string, name: draft.folded.slice(start, end), start, end })
  }
  close()
  return slips
}

function alike(written: string, meant: string): boolean {
  return written[0] === meant[0]
    ? [...written.slice(2)].some((sign) => meant.slice(2).includes(sign))
    : written.slice(2) === meant.slice(2)
}
