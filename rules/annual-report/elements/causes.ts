import { type Draft, type ElementRule, often, type Range, rangeAt, type Section, united } from '../../../lib/audit'
import { SUPERVISION_RULES, SUPERVISION_RULES_FROM } from '../../bases'
import { type Facts, hasContent, headingRange, sentenceAt } from '../facts'
import { otherGenreText } from '../other-genre'
import type { Sentence } from '../parts'

export const causes: ElementRule<Facts, 'stated' | 'cause-not-explicit' | 'not-found'> = {
  id: 'causes',
  title: { zh: '不足的原因', en: 'Causes of the shortcomings' },
  requirement: 'required',
  from: SUPERVISION_RULES_FROM,
  asks: {
    zh: '应当说明不足的原因。',
    en: 'A cause is given for the shortcomings.',
  },
  basis: SUPERVISION_RULES,
  help: {
    why: {
      zh: '《督察工作规定》要求的是“存在的不足和原因”，只列不足、不讲原因是最常见的缺项。',
      en: 'The supervision rules ask for shortcomings and causes; listing the former without the latter is the commonest omission.',
    },
    todo: {
      zh: '在不足之后写明原因，例如“主要原因是……”“由于……”“源于……”。只写“有待加强”“还不够”是不足，不是原因。',
      en: 'Give the cause after the shortcoming: 主要原因是…, 由于…, 源于…. 有待加强 and 还不够 state a shortcoming, not a cause.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '说明了不足的原因。', en: 'The cause of the shortcomings is given.' } },
    'cause-not-explicit': {
      outcome: 'review',
      message: {
        zh: '似乎讲到了原因，没有明确写成原因，请核对。',
        en: 'Something like a cause seems to be told but is not called one; please check.',
      },
    },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有说明不足的原因。', en: 'No cause is given for the shortcomings.' },
    },
  },
  searched: ['原因', '由于', '因为', '源于', '根源', '究其', '症结', '导致', '受……影响', '归结'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的不足和原因\n执法力量不足，主要原因是编制少、人员流动快。',
    },
    {
      outcome: 'pass',
      reason: 'stated',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题\n究其根本，普法效果不佳源于内容与群众需求脱节。',
    },
    {
      outcome: 'review',
      reason: 'cause-not-explicit',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题\n执法人员身兼数职，精力有限，办案质量还不够高。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n由于措施得力，全年制发规范性文件2件。\n二、存在的问题\n执法队伍能力有待加强，普法形式还不够丰富。',
    },
    {
      outcome: 'pass',
      reason: 'stated',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题\n（一）17项下放事项未办过一件案件，与专业力量薄弱、设备不足有关。',
    },
    {
      outcome: 'review',
      reason: 'cause-not-explicit',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题\n2件案件被撤销，反映出个别人员对送达时限把握不严谨，送达不够及时。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const own = parts.causes.find(
      (section) =>
        (!parts.shortcomings.includes(section) || asksWhy(draft, section)) && hasContent(draft, section, LEAST),
    )
    if (own) return { reason: 'stated', evidence: [headingRange(own)] }
    const told = (ranges: readonly Range[], pattern: RegExp) =>
      parts.sentences.find((sentence) => rangeAt(ranges, sentence.start) && tellsCause(draft, sentence, pattern))
    const explicit =
      told(parts.shortcomingText, EXPLICIT) ??
      // Under a merged heading problem, cause and plan may alternate item by item.
      told(united(parts.shortcomings.map((section) => ({ start: section.title.end, end: section.whole.end }))), NAMED)
    if (explicit) return { reason: 'stated', evidence: [{ start: explicit.start, end: explicit.end }] }
    const implied = told(parts.shortcomingText, IMPLIED)
    if (implied) {
      return {
        reason: 'cause-not-explicit',
        evidence: [{ start: implied.start, end: implied.end }],
        place: implied.end,
      }
    }
    // A heading that promises causes over a text that names none.
    const promised = parts.causes.find((section) => parts.shortcomings.includes(section))
    if (promised && hasContent(draft, promised, LEAST)) {
      return { reason: 'cause-not-explicit', evidence: [headingRange(promised)], place: promised.whole.end }
    }
    const near = parts.shortcomings[0]
    const first = parts.shortcomingText[0]
    const evidence = near ? [headingRange(near)] : first ? [sentenceAt(parts, first.start) ?? first] : []
    return { reason: 'not-found', evidence, place: places.afterShortcomings }
  },
}

const NAMED =
  /(?:问题|不足|短板|差距|困难|上述|主要)(?:的|产生的|存在的|形成的)?(?:主要)?(?:原因|根源|成因)|究其原因|原因(?:是|在于|主要)|分析原因,/
const EXPLICIT = often(
  /原因|成因|因素|缘由|主观上|客观上|由于|缘于|源于|源自|起因|根源|根子|究其|追根溯源|追根究底|症结|归因|归结|归根|归咎|在于(?!加强|强化)|之所以|说到底|既与[^。;]{2,40}有关|(?:^|,)(?:这|主要|多|大多)?与[^。;]{4,40}(?:有关|不无关系)|这[^,。;]{0,6}与[^。;]{2,60}有(?:着)?(?:直接|密切|很大|一定)?(?:的)?关|--主要是|固然|既有[^,。;]{2,30},?也有|因为|因而|导致|致使|以致|造成|使得|所致|引起|受制于|受限于|囿于|限于|碍于|鉴于|受[^,。;]{1,24}(?:影响|制约|限制|所限|约束)|(?:^|[,。;:、\n])(?:一|二|三|四|五)?(?:是)?因(?!此|地|时|势|材|人而|素|应|果|循)[^,。;]{2,30}[,，]/,
)
const IMPLIED =
  /(?:(?:暴露|反映|折射)出?[^,。;]{0,14}(?:意识|能力|水平|作风|把握|重视|认识|理解|管理|监督)[^,。;]{0,8}(?:不|欠|弱|缺|松|偏)|任务[^,。;]{0,8}叠加|人均[^,。;]{0,12}过多|身兼数职|一人多岗|一人多职|精力有限|人少事多|案多人少|人手(?:少|紧张|不足|有限)|时间紧|任务重|起步(?:较)?晚|底子(?:较)?薄|基础(?:较)?(?:差|薄弱)|点多面广|流动(?:性)?(?:较|比较)?(?:大|快|频繁)|年龄(?:偏|结构)|文化(?:程度|水平)|编制(?:较|偏)?(?:少|有限|紧张|不足|短缺)|经费(?:较|偏)?(?:有限|紧张|不足|短缺|投入)|财力(?:有限|薄弱|紧张)|条件(?:有限|限制|制约|所限)|地处偏远|工学矛盾|多为兼职|兼职(?:较|人员)|新进人员|半路出家|非法律专业|接触[^,。;]{0,8}(?:不多|较少|少))[^。;]{0,40}(?:,|。|;)/

/** Announced or unknown (将认真分析原因, 原因不明), not given; or the cause of a success. */
const NOT_GIVEN = often(
  /(?:将|要|拟|需|逐项|认真|进一步)[^,]{0,8}(?:分析|查找|查明|剖析|梳理|深挖|找准|研判)[^,]{0,8}原因(?!是|在于|主要|有)|不明原因|原因不明|原因(?:正在|尚在|待|有待|还在)|由于[^,]{0,16}(?:高度重视|得力|有力|到位|扎实)/,
)

function tellsCause(draft: Draft, sentence: Sentence, pattern: RegExp): boolean {
  const match = pattern.exec(sentence.text)
  if (!match || NOT_GIVEN.test(sentence.text)) return false
  if (match[0].length >= LONG_MATCH) return true
  // A heading (原因分析) or a form's blank (主要原因是____) names the cause but does not give it.
  const rest = sentence.text.slice(match.index + match[0].length).replace(/[\s,:、_…×*是在于有-]/g, '')
  const before = sentence.text.slice(0, match.index).replace(/^[^一-鿿]*[一二三四五六七八九十]*[^一-鿿]*/, '')
  if (rest.length >= LEAST || before.length >= LEAST) return !isHeading(draft, sentence)
  return false
}

/** 为什么会有这些不足？ */
function asksWhy(draft: Draft, section: Section): boolean {
  return draft.folded.slice(section.title.start, section.title.end).startsWith('为什么')
}

function isHeading(draft: Draft, sentence: Sentence): boolean {
  const section = draft.sections[sentence.section]
  return (
    section?.fillsLine === true &&
    section.style !== 'ordinal' &&
    section.label.start === sentence.start &&
    sentence.end <= section.title.end &&
    sentence.text.length < 20
  )
}

const LEAST = 4
/** A match of this length holds the cause itself: 这与……有直接关系. */
const LONG_MATCH = 10
