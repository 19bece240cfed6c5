import { matchesOf, type Range } from '../../../lib/audit'
import { clauseAt } from '../places/own-voice'
import { rangeOf } from './around'

/** What only a government does that makes rules, told in another verb than 制定 or 出台. In the text that was searched. */
export interface RuleWork {
  range: Range
  what: string
  kind: 'rules' | 'legislation'
}

/** 县政府规章, 我区政府规章: the name alone says whose. */
const BY_NAME = /(?<![、省市州和及])[我本全]?(?:[县区旗镇乡]|街道)(?:人民)?政府的?规章(?!制度)/g
/** 政府规章立项, 报送省政府备案政府规章1件: what is done with one's own. */
const BY_WORK = new RegExp(
  [
    // 公布县政府2025年度规章制定计划
    '(?<=年度?的?|政府的?|编制|公布|印发|制定)(?:年度)?规章(?:制定计划|立法计划|立项计划|立法后评估)',
    '规章立法后评估(?=\\d)',
    '(?:政府|行政)规章(?:的)?(?:制定计划|立法计划|立项|起草|草案|送审稿|立法后评估|后评估|解释|合法性审(?:核|查)|公布程序)',
    '政府规章(?:和(?:行政)?规范性文件)?的?(?:报备率|备案率|质量)',
    // 备案规章和规范性文件12件
    '备案(?:的)?(?:政府)?规章(?=(?:和[一-鿿]{2,8})?\\d)',
    // 规章2件均按时报省政府备案
    '规章(?:\\d{1,2}[件部])?(?:均|已|全部)?(?:按时|依法|及时)?(?:报|向)[^,。;]{0,10}备案',
    '(?:报请|报送|提请)(?:国务院|省人大|省政府)[^,。;]{0,6}备案(?:政府)?规章',
  ].join('|'),
  'g',
)
const LEGISLATION =
  /(?<!重大|参与)(?:政府|地方|行政)立法(?:的)?(?:质量|能力|水平|效率|项目|程序|公开|草案|任务|工作|审查|协调|后评估|公众参与)(?!联系)|(?:街道|[镇乡县区])立法(?:工作|质量|计划|项目)|(?:科学|民主|依法)立法水平|地方性法规的?(?:立法后评估|立法计划|立法程序)/g
const OTHERS =
  /配合|协助|参与|参加|支持|[省市州]|上级|国家|国务院(?!备案)|人大|贯彻|学习|宣传|依据|根据|按照|依照|违反|抵触|征求|反馈|执行|遵守|建议|意见|联系点|调研|不涉及|没有|无权|不享有/

/** For a government that makes no rules: its own rules and legislation told without 制定. */
export function ruleWork(text: string): RuleWork[] {
  const found: RuleWork[] = []
  if (text.includes('规章')) {
    for (const match of matchesOf(text, BY_NAME)) found.push({ range: rangeOf(match), what: '政府规章', kind: 'rules' })
    const named = new Set(found.map(({ range }) => range.end))
    // Of 县政府规章立法后评估 the name has been told.
    for (const match of matchesOf(text, BY_WORK))
      if (!named.has(match.index + 4) && !isOthers(text, match))
        found.push({ range: rangeOf(match), what: '政府规章', kind: 'rules' })
  }
  if (text.includes('立法'))
    for (const match of matchesOf(text, LEGISLATION))
      if (!isOthers(text, match)) found.push({ range: rangeOf(match), what: match[0], kind: 'legislation' })
  return found
}

/** 报送省政府备案 is the one's own all the same. */
function isOthers(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return OTHERS.test(
    clauseAt(text, index, words.length).replace(
      /公众参与度?|意见征集|[报向提][送请经]?(?:国务院|省(?:人大(?:常委会)?|人民政府|政府))[^,。;]{0,4}(?=备案)/g,
      '',
    ),
  )
}
