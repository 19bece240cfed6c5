import type { Language } from '../audit/report'
import type { HtmlText } from './html'
import type { DocumentText } from './left-out'
import type { MarkdownText } from './markdown'
import type { PdfDocumentText } from './pdf'

/** What the reader of a text left undecoded, in the reviewer's language. */
export function unreadOfBytes(undecoded: number, language: Language): string[] {
  if (undecoded === 0) return []
  return [
    language === 'en'
      ? `${counted(undecoded, 'byte')} could not be decoded; “\uFFFD” marks the place in the text`
      : `${undecoded} 个字节无法解码，正文中以“\uFFFD”标出`,
  ]
}

/** What the reader of a page left out, in the reviewer's language. */
export function unreadOfHtml(page: HtmlText, language: Language): string[] {
  return sentences(language, [
    [page.hiddenCharacters, (n) => `${n} 个隐藏的字`, (n) => counted(n, 'hidden character')],
    [page.deletions, (n) => `${n} 处标为删除的文字`, (n) => counted(n, 'deleted passage')],
    [page.fields, (n) => `${n} 个输入框里的文字`, (n) => counted(n, 'text field')],
    [page.frames, (n) => `${n} 个内嵌页面`, (n) => counted(n, 'embedded page')],
  ])
}

/** What the reader of a Markdown file left out, in the reviewer's language. */
export function unreadOfMarkdown(file: MarkdownText, language: Language): string[] {
  const unread = [
    ...sentences(language, [
      [file.hasFrontMatter ? 1 : 0, () => '文件开头的元数据（front matter）', () => 'the front matter'],
      [file.images, (n) => `${n} 张图片`, (n) => counted(n, 'picture')],
    ]),
    ...unreadOfHtml(file, language),
  ]
  if (!file.isVerbatim) return unread
  return [
    ...unread,
    language === 'en'
      ? 'The Markdown was too long or too tangled to parse and was read as plain text, marks included'
      : '文件过长或标记过于复杂，没有解析 Markdown，连同标记按纯文本读入',
  ]
}

/** What a reader of word processors' documents left out, in the reviewer's language. */
export function unreadOfDocument(document: DocumentText, language: Language): string[] {
  const { leftOut } = document
  const unread = sentences(language, [
    [leftOut.comments, (n) => `${n} 条批注`, (n) => counted(n, 'comment')],
    [leftOut.footnotes, (n) => `${n} 个脚注`, (n) => counted(n, 'footnote')],
    [leftOut.endnotes, (n) => `${n} 个尾注`, (n) => counted(n, 'endnote')],
    [document.hasHeaderOrFooter ? 1 : 0, () => '页眉页脚', () => 'headers and footers'],
    [leftOut.tablesOfContents, () => '目录', () => 'the table of contents'],
    [leftOut.images, (n) => `${n} 张图片`, (n) => counted(n, 'picture')],
    [
      leftOut.objects,
      (n) => `${n} 个嵌入对象或图表`,
      (n) => counted(n, 'embedded object or chart', 'embedded objects or charts'),
    ],
    [leftOut.equations, (n) => `${n} 个公式`, (n) => counted(n, 'equation')],
    [leftOut.embedded, (n) => `${n} 个引用的文档`, (n) => counted(n, 'linked document')],
    [leftOut.hidden, (n) => `${n} 处隐藏文字`, (n) => counted(n, 'hidden passage')],
  ])
  if (leftOut.symbols > 0) {
    unread.push(
      language === 'en'
        ? `${counted(leftOut.symbols, 'symbol-font character')} could not be read; “\uFFFD” marks the place in the text`
        : `${leftOut.symbols} 个符号字体的字符无法辨认，正文中以“\uFFFD”标出`,
    )
  }
  if (document.hasLostNumbers) {
    unread.push(
      language === 'en'
        ? 'Some lists have no usable definition; their automatic numbers are missing from the text'
        : '有的列表没有可用的定义，其自动编号没有读入正文',
    )
  }
  if (document.unknownNumerals > 0) {
    unread.push(
      language === 'en'
        ? `${counted(document.unknownNumerals, 'automatic number')} of an unknown kind, written in arabic digits`
        : `${document.unknownNumerals} 处自动编号的样式无法辨认，按阿拉伯数字读入`,
    )
  }
  return unread
}

/** What the reader of a PDF left out, and what a PDF does not tell, in the reviewer's language. */
export function unreadOfPdf(document: PdfDocumentText, language: Language): string[] {
  const unread = sentences(language, [
    [document.annotations, (n) => `${n} 处批注或标记`, (n) => counted(n, 'comment or mark', 'comments or marks')],
    [document.footnotes, (n) => `${n} 个脚注`, (n) => counted(n, 'footnote')],
    [document.hasHeaderOrFooter ? 1 : 0, () => '页眉页脚', () => 'headers and footers'],
    [document.fields, (n) => `${n} 个表单域`, (n) => counted(n, 'form field')],
    [document.turned, (n) => `${n} 处斜排的文字（如水印）`, (n) => counted(n, 'slanted text', 'slanted texts')],
  ])
  const { emptyPages, unknown, missingMaps } = document
  if (emptyPages.length > 0) {
    const pages = emptyPages.slice(0, MAX_PAGES_NAMED).join(language === 'en' ? ', ' : '、')
    const isCut = emptyPages.length > MAX_PAGES_NAMED
    unread.push(
      language === 'en'
        ? `No text on ${counted(emptyPages.length, 'page')}, perhaps scans: ${pages}${isCut ? ', …' : ''}`
        : `第 ${pages}${isCut ? '……' : ''} 页没有文字，可能是扫描图片`,
    )
  }
  if (unknown > 0) {
    unread.push(
      language === 'en'
        ? `${counted(unknown, 'character')} could not be read; “\uFFFD” marks the place in the text`
        : `${unknown} 个字符无法辨认，正文中以“\uFFFD”标出`,
    )
  }
  if (missingMaps > 0) {
    unread.push(
      language === 'en'
        ? 'Some text is in fonts of other scripts and may be missing or wrong'
        : '有的文字所用字体不是简体中文字体，可能缺漏或有误',
    )
  }
  unread.push(
    language === 'en'
      ? 'Paragraphs were put together from the layout and may be divided wrongly; text struck out in revision cannot be told from the rest'
      : '段落按版面还原，分段可能有出入；修订中划去的文字分辨不出，也在正文里',
  )
  return unread
}

const MAX_PAGES_NAMED = 10

type Part = [count: number, chinese: (n: number) => string, english: (n: number) => string]

/** One sentence that names everything of which there is any; no sentence when there is nothing. */
function sentences(language: Language, parts: Part[]): string[] {
  const present = parts.filter(([count]) => count > 0)
  if (present.length === 0) return []
  if (language === 'en') {
    return [`Not read into the text: ${present.map(([count, , english]) => english(count)).join(', ')}`]
  }
  return [`${present.map(([count, chinese]) => chinese(count)).join('、')}未读入正文`]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
