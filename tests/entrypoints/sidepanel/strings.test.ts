import { describe, expect, it } from 'vitest'
import { stringsIn } from '../../../entrypoints/sidepanel/strings'
import { recognisedGenre, verdictOf } from '../../../entrypoints/sidepanel/view'
import { auditOf, defectiveAudit, finding, goodAudit, planAudit, requirement, speechAudit } from './fixtures'

const zh = stringsIn('zh-CN')
const en = stringsIn('en')

const unknown = auditOf('稿', {
  pack: null,
  genre: { id: 'unknown', title: '未能识别的文种', certainty: 'possible', evidence: [] },
})

describe('the verdict in words', () => {
  const wrong = auditOf('错', {
    elements: [requirement('title')],
    findings: [finding('错', 'typo', '错', { level: 'error' })],
  })
  const notApplicable = auditOf('稿', {
    elements: [requirement('title'), requirement('date', { outcome: 'notApplicable' })],
  })

  const mixed = auditOf('稿', {
    elements: ['causes', 'date', 'signature'].map((id) => requirement(id, { outcome: 'fail', reason: 'not-found' })),
  })

  it.each([
    [goodAudit(), '13项要求全部符合', 'All 13 requirements met'],
    [defectiveAudit(), '缺3项必备内容，1项必备内容不符，2项待核', '3 required missing, 1 required not met, 2 to check'],
    [mixed, '缺1项必备、2项建议内容', '1 required and 2 recommended missing'],
    [speechAudit(), '不在可核查的文种之内，没有作出判断', 'Not a kind that can be checked; nothing was judged'],
    [unknown, '没有认出文种，没有作出判断', 'Kind not recognised; nothing was judged'],
    [planAudit(), '内容要求未核对，只做了通用检查', 'Contents not checked, general rules only'],
    [wrong, '1项要求全部符合，但有1处错误', 'All 1 requirements met, but 1 error'],
    [notApplicable, '1项要求全部符合，1项不适用', 'All 1 requirements met, 1 not applicable'],
    [auditOf(''), '稿件里还没有文字', 'There is no text yet'],
  ])('says what was found', (audit, chinese, english) => {
    expect(zh.verdict(verdictOf(audit))).toBe(chinese)
    expect(en.verdict(verdictOf(audit))).toBe(english)
  })
})

describe('a text that no pack applies to', () => {
  it('is called what it was taken for, or plainly not recognised', () => {
    expect(zh.noPackBody(recognisedGenre(speechAudit()))).toContain('像是讲话稿')
    expect(zh.noPackBody(recognisedGenre(unknown))).toMatch(/^没有认出/)
  })
})

describe('the English words', () => {
  it('are English, but for the name of the Chinese language', () => {
    const words = JSON.stringify({ ...en, languages: {} })
    expect(words).not.toMatch(/\p{Script=Han}/u)
  })

  it('say everything the Chinese ones say', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([key, inner]) => [key, Array.isArray(inner) ? inner.length : shape(inner)]),
          )
        : typeof value
    expect(shape(en)).toEqual(shape(zh))
  })
})
