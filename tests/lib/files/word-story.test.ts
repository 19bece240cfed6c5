import { describe, expect, it } from 'vitest'
import { WordStory } from '../../../lib/files/word-story'

const SHOWN = { isDeleted: false, isHidden: false }
const DELETED = { isDeleted: true, isHidden: false }
const HIDDEN = { isDeleted: false, isHidden: true }

const paragraph = (story: WordStory, text: string, { label = '', mark = SHOWN, depth = 0 } = {}) => {
  story.add(text, SHOWN)
  story.endParagraph({ label: () => label, mark, depth })
}

describe('text put together from characters and marks', () => {
  it('joins paragraphs whose mark is deleted under the number of the last', () => {
    const story = new WordStory(false)
    paragraph(story, '前半句，', { label: '一、', mark: DELETED })
    paragraph(story, '后半句。', { label: '二、' })
    expect(story.finish()).toEqual(['二、前半句，后半句。'])
  })

  it('does not ask for the number of a paragraph that is deleted', () => {
    const story = new WordStory(false)
    let asked = 0
    const label = () => `${++asked}.`
    story.add('删去', DELETED)
    story.endParagraph({ label, mark: DELETED, depth: 0 })
    story.add('留下', SHOWN)
    story.endParagraph({ label, mark: SHOWN, depth: 0 })
    expect(story.finish()).toEqual(['1.留下'])
  })

  it('keeps the number of a run-in heading whose mark is hidden', () => {
    const story = new WordStory(false)
    paragraph(story, '小标题。', { label: '（一）', mark: HIDDEN })
    paragraph(story, '正文')
    expect(story.finish()).toEqual(['（一）小标题。正文'])
  })

  it('shows results of fields, leaves tables of contents out and counts objects and drawn characters', () => {
    const story = new WordStory(false)
    const field = (code: string, result: string | null) => {
      story.beginField(SHOWN)
      story.add(code, SHOWN)
      if (result !== null) {
        story.separateField(SHOWN)
        story.add(result, SHOWN)
      }
      story.endField(SHOWN)
    }
    field(' HYPERLINK "x" ', '链接')
    field(' EMBED Excel.Sheet.8 ', '')
    field(' EQ \\o(○,一) ', null)
    story.endParagraph({ label: () => '', mark: SHOWN, depth: 0 })
    field(' TOC \\o ', '一、目录行')
    story.endParagraph({ label: () => '', mark: SHOWN, depth: 0 })
    paragraph(story, '尾')
    expect(story.finish()).toEqual(['链接', '尾'])
    expect(story.leftOut).toMatchObject({ objects: 1, equations: 1, tablesOfContents: 1 })
  })

  it('puts nested tables side by side and drops deleted rows', () => {
    const story = new WordStory(false)
    const cell = (text: string, depth = 1) => {
      paragraph(story, text, { depth })
      story.endCell()
    }
    cell('甲', 2)
    cell('乙', 2)
    story.endRow(false)
    cell('')
    cell('丙')
    story.endRow(false)
    cell('删')
    story.endRow(true)
    paragraph(story, '后')
    expect(story.finish()).toEqual(['甲\t乙\t丙', '后'])
  })

  it('is not led astray by marks that belong to nothing', () => {
    const story = new WordStory(false)
    story.endField(SHOWN)
    story.separateField(SHOWN)
    story.endCell()
    story.endRow(false)
    for (let index = 0; index < 10_000; index++) story.beginField(SHOWN)
    story.endParagraph({ label: () => '', mark: SHOWN, depth: 2 ** 31 })
    paragraph(story, '正文')
    expect(story.finish().filter(Boolean)).toEqual(['正文'])
  })
})
