import type { GivenParagraph } from '../given/paragraphs'

/** What stands around a match and tells whether anything is left to fill in there. */

/** Headings, signatures and tables are spread with blanks; a sentence is not. */
export function inSentence(_: RegExpExecArray, { text }: GivenParagraph): boolean {
  return text.length >= 14 && /[。；，]/.test(text)
}

/** In a story of a case, or between quotation marks as a pattern for names, a name is hidden on purpose. */
export function isOwnUnit({ index }: RegExpExecArray, { text }: GivenParagraph): boolean {
  return !STORY.test(sentenceAround(text, index))
}

const STORY = new RegExp(
  [
    // 某公司诉县人社局一案, 村民李某.
    '案例|一案|纠纷案|当事人|业主|原告|被告|投诉人|村民[^，。]{0,1}某|公司诉',
    '(?<![起公事应败胜控申信政])诉(?![讼求前源调])',
    // 名称统一为“XX单位…”.
    '名称统一|格式为|样[本式张]|范本|统一[留写填用]|如[:：“]',
  ].join('|'),
)

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - FARTHEST), at)
  const after = text.slice(at, at + FARTHEST)
  return (before.split(/[。；\n]/).at(-1) as string) + (after.split(/[。；\n]/, 1)[0] as string)
}

const FARTHEST = 60

/** 李××: behind a surname, signs mask a person's name. */
function isMasked({ index }: RegExpExecArray, text: string): boolean {
  return index > 0 && SURNAMES.includes(text.charAt(index - 1))
}

/** Those that are common. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'

/** 李××户; but 罚金XX元 and 工程XX个 only end in what is also a surname. */
export function isMaskedPerson(match: RegExpExecArray, text: string): boolean {
  return /[名人户家]/.test(match[0]) && isMasked(match, text)
}

/** A name that the draft itself has to tell: neither a masked person nor one in a case's story. */
export function isOwnName(match: RegExpExecArray, paragraph: GivenParagraph): boolean {
  return !isMasked(match, paragraph.text) && isOwnUnit(match, paragraph)
}

/** **16**件 and **重点**次: Markdown’s emphasis, which comes in twos. */
export function isEmphasis({ 0: words, index }: RegExpExecArray, text: string): boolean {
  const stars = /^[*＊]+/.exec(words)?.[0] ?? ''
  if (!/^\*{1,2}$/.test(stars)) return false
  const before = text.slice(Math.max(0, index - FARTHEST), index)
  const open = before.lastIndexOf(stars)
  return (
    open >= 0 && /[\u3400-\u9fff\d]/.test(before[open + stars.length] ?? '') && !/[。；，]/.test(before.slice(open))
  )
}
