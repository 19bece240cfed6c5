import { Parser } from 'htmlparser2'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, markdownOverview, markdownReport } from '../../../lib/reports/markdown'
import { reviewOf } from '../../../lib/reports/review'
import { hostileAudit, sampleAudit } from './sample'

/** What a reader sees of Markdown, and the elements that it is made of. */
function rendered(markdown: string): { text: string; tags: Set<string> } {
  const tags = new Set<string>()
  let text = ''
  const parser = new Parser({
    onopentagname: (name) => tags.add(name),
    ontext: (part) => {
      text += part
    },
  })
  parser.end(marked.parse(markdown, { async: false, gfm: true }))
  return { text, tags }
}

const OWN_TAGS = ['h2', 'h3', 'p', 'strong', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br']

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<!-- x --><script>alert(1)</script>',
  '[链接](javascript:alert(1))',
  '![图](http://example.com/a.png)',
  '<http://example.com>',
  'https://example.com/?a=1&b=2',
  'http://example.com',
  'www.example.com',
  'someone@example.com',
  '**粗** _斜_ ~~删~~ `码`',
  '# 标题',
  '- 项',
  '1. 项',
  '1) 项',
  '+ 项',
  '=====',
  '---',
  '***',
  '| 甲 | 乙 |',
  '&lt;b&gt; &amp;',
  '\\*反斜线\\',
  '```js',
  '> 引',
  '[^1]: 注',
  '$x$',
]

describe('escapeMarkdown', () => {
  it.each(HOSTILE)('%j is shown as it is, alone, in a list and in a table', (hostile) => {
    const escaped = escapeMarkdown(hostile)
    const alone = rendered(escaped)
    expect(alone.text.trim()).toBe(hostile)
    expect([...alone.tags]).toEqual(['p'])

    const inList = rendered(`- ${escaped}`)
    expect(inList.text.trim()).toBe(hostile)
    expect([...inList.tags]).toEqual(['ul', 'li'])

    const inTable = rendered(`| a |\n| --- |\n| ${escaped} |`)
    expect(inTable.text.trim().split(/\s*\n+/)).toEqual(['a', hostile])
  })

  it('leaves harmless punctuation alone', () => {
    expect(escapeMarkdown('drafts/a-b.docx 12:5，95.5%（上升）')).toBe('drafts/a-b.docx 12:5，95.5%（上升）')
  })

  it('stays on one line', () => {
    expect(escapeMarkdown('甲\n\n# 乙')).toBe('甲↵↵# 乙')
  })
})

describe('the Markdown report', () => {
  it('carries the same as the text report', () => {
    const { text, tags } = rendered(markdownReport(reviewOf(sampleAudit(), 'zh-CN'), 'zh-CN'))
    for (const part of [
      'drafts/qinghe-2024.docx',
      '需要修改：缺失 2 项',
      '未读到：2 张图片里的文字',
      '✗ 缺失',
      '已查找：原因、由于',
      '最接近：8:1 「执法力量薄弱」',
      '6:12 「xx件」',
      '建议：填写实际件数',
      '8:21 「法制」',
      '高度相似（相似度 92%）',
    ]) {
      expect(text).toContain(part)
    }
    expect([...tags].filter((tag) => !OWN_TAGS.includes(tag))).toEqual([])
  })

  it.each(HOSTILE)('takes %j in every place without becoming anything but text', (hostile) => {
    const review = reviewOf(hostileAudit(hostile), 'en')
    const { text, tags } = rendered(`${markdownReport(review, 'en')}\n${markdownOverview([review], [hostile], 'en')}`)
    expect([...tags].filter((tag) => !OWN_TAGS.includes(tag))).toEqual([])
    expect(text.split(hostile).length).toBeGreaterThan(15)
  })
})

describe('the Markdown overview', () => {
  it('is a table with a row for each draft', () => {
    const review = reviewOf(sampleAudit(), 'zh-CN')
    const overview = markdownOverview([review, review], ['坏.doc'], 'zh-CN')
    expect(overview.match(/^\| drafts\/qinghe-2024\.docx \| 需修改 \| 2 \| 1 \| 1 \| 1 \| 2 \|$/gm)).toHaveLength(2)
    expect(overview).toContain('- 坏.doc')
  })
})
