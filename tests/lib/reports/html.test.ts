import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../lib/audit/report'
import { escapeHtml, htmlReport } from '../../../lib/reports/html'
import { reviewOf } from '../../../lib/reports/review'
import { hostileAudit, sampleAudit, spanOf } from './sample'

const TOOL = { name: 'hegao', version: '9.9.9' } as const

function page(audits: ReturnType<typeof sampleAudit>[], language: Language = 'zh-CN', unreadable: string[] = []) {
  const html = htmlReport(TOOL, language)
  const reviews = audits.map((audit) => reviewOf(audit, language))
  const body = reviews.map((review, i) => html.review(review, i + 1)).join('')
  return `${html.begin}${body}${html.overview(reviews, unreadable)}${html.end}`
}

interface Read {
  text: string
  tags: Set<string>
  attributes: Map<string, Set<string>>
  /** Elements that were closed in another order than they were opened. */
  misnested: string[]
}

function read(html: string): Read {
  const found: Read = { text: '', tags: new Set(), attributes: new Map(), misnested: [] }
  const open: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      found.tags.add(name)
      if (!VOID.includes(name)) open.push(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        const values = found.attributes.get(attribute) ?? new Set()
        found.attributes.set(attribute, values.add(value))
      }
    },
    onclosetag(name, isImplied) {
      if (VOID.includes(name)) return
      if (open.pop() !== name || isImplied) found.misnested.push(name)
    },
    ontext(part) {
      if (open.at(-1) !== 'style') found.text += part
    },
  })
  parser.end(html)
  return { ...found, misnested: [...found.misnested, ...open] }
}

const VOID = ['meta', 'br']
const OWN_TAGS = (
  'html head meta title style body h1 h2 h3 h4 p small b dl div dt dd section article table thead tbody tr th td span ' +
  'ul li br q del ins figure figcaption blockquote a footer'
).split(' ')
const OWN_ATTRIBUTES = [
  ...['lang', 'charset', 'http-equiv', 'content', 'name', 'id', 'class', 'scope', 'aria-hidden', 'href'],
]

describe('the web page', () => {
  it('carries the whole audit: requirements, findings, repeats and what was not read', () => {
    const { text, misnested } = read(page([sampleAudit(), sampleAudit()], 'zh-CN', ['坏.doc']))
    expect(misnested).toEqual([])
    for (const part of [
      '核稿报告',
      'drafts/qinghe-2024.docx',
      '需要修改：缺失 2 项',
      '2 张图片里的文字',
      '✗ 缺失',
      '原因、由于',
      '8:1 执法力量薄弱',
      '6:12 xx件',
      '填写实际件数',
      '《党政机关公文处理工作条例》',
      '高度相似（相似度 92%）',
      '2023年报告.docx',
      '总览：共 2 份稿件',
      '坏.doc',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('is whole in English, too', () => {
    const { text, attributes } = read(page([sampleAudit()], 'en', ['bad.doc']))
    expect(attributes.get('lang')).toEqual(new Set(['en']))
    for (const part of ['Hegao report', 'Requirements', 'Missing', 'Repeated passages', 'only in the first']) {
      expect(text).toContain(part)
    }
  })

  it('sets passages side by side, the earlier first, and signs what differs in words', () => {
    const [first, second] = ['全年调解纠纷165件，成功162件。', '全年共调解纠纷231件，成功162件。']
    const text = `${first}\n${second}`
    const duplicate = {
      tier: 'near' as const,
      similarity: 0.9,
      a: spanOf(first, text),
      b: spanOf(second, text),
      witness: '调解纠纷',
      changed: null,
      distinctive: 20,
      places: 1,
    }
    const html = page([sampleAudit({ text, elements: [], findings: [], leftOut: [], duplicates: [duplicate] })])
    const sides = [...html.matchAll(/<blockquote>(.*?)<\/blockquote>/g)].map(([, side]) => side)
    expect(sides).toEqual([
      '全年调解纠纷<b>[−</b><del>165</del><b>−]</b>件，成功162件。',
      '全年<b>[+</b><ins>共</ins><b>+]</b>调解纠纷<b>[+</b><ins>231</ins><b>+]</b>件，成功162件。',
    ])
    const turned = page([
      sampleAudit({
        text,
        elements: [],
        findings: [],
        leftOut: [],
        duplicates: [{ ...duplicate, a: duplicate.b, b: { ...duplicate.a, source: '上年.txt' } }],
      }),
    ])
    expect(turned).toContain('<blockquote>全年调解纠纷<b>[−</b><del>')
  })

  it('lists what both places quote apart', () => {
    const { text } = read(page([sampleAudit({ duplicates: [], quotations: sampleAudit().duplicates })]))
    expect(text).toContain('两处都引用的文字')
    expect(text).not.toContain('重复的内容')
  })

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><style>*{background:url(http://example.com)}</style>',
    '<!-- --><![CDATA[x]]>',
    '&lt;b&gt;&amp;&#60;',
    'javascript:alert(1)',
    '</article></body></html>',
  ])('takes %j for nothing but text in every place', (hostile) => {
    const { text, tags, attributes, misnested } = read(page([hostileAudit(hostile)], 'en', [hostile]))
    expect([...tags].filter((tag) => !OWN_TAGS.includes(tag))).toEqual([])
    expect([...attributes.keys()].filter((name) => !OWN_ATTRIBUTES.includes(name))).toEqual([])
    for (const href of attributes.get('href') ?? []) expect(href).toMatch(/^#draft-\d+$/)
    expect(misnested).toEqual([])
    expect(text.split(hostile).length).toBeGreaterThan(15)
  })

  it('runs and loads nothing', () => {
    const html = page([sampleAudit()])
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b|\son\w+=|url\(|@import|https?:/i)
    expect(html).toContain("default-src 'none'")
  })

  it('can be told apart without colour, in the dark and on paper', () => {
    const html = page([sampleAudit()])
    for (const part of ['prefers-color-scheme:dark', '@media print', 'line-through', 'text-decoration:underline']) {
      expect(html).toContain(part)
    }
  })
})

it('makes visible what is hidden', () => {
  expect(escapeHtml('甲\u202e乙\u0007<')).toBe('甲&#60;U+202E&#62;乙␇&#60;')
})
