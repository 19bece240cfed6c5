import { describe, expect, it } from 'vitest'
import { type Entry, entryOf } from '../../../lib/duplicates'
import { memoryOf } from '../../../lib/duplicates/fruitless'
import { poolOf } from '../../../lib/duplicates/pool'
import { framed } from './labelled'

const LINES = [
  '镇里在农贸市场东门设了一处法律服务亭，接待群众430人次。',
  '司法所干部和两名志愿律师坐班，代写文书36份。',
  '开亭九个月，当场劝和摊位纠纷19起。',
  '渔港码头的夜间巡查由三个中队轮流承担。',
  '沿江各村把晒谷场改成了普法小广场。',
  '旧水厂的拆除方案听了住户的意见才定下来。',
  '茶农合作社请律师改了六份收购合同。',
  '山火高发期的值守表贴在每个村口。',
  '中学门口的黑网吧一律停业。',
  '河堤上的违建分三批拆完。',
]

/** Of each sentence of a draft what tells it alone and among those near it, and what tells its numbers. */
function toldBy(text: string, changed: Partial<Entry> = {}) {
  const { alone, among, ofNumbers } = memoryOf(poolOf([{ ...entryOf(framed(text)), ...changed }]))
  const rows = ({ one, two }: typeof alone) => [...one].map((hash, s) => `${hash} ${two[s]}`)
  return { alone: rows(alone), among: rows(among), ofNumbers }
}

function differing(one: readonly string[], other: readonly string[]): number[] {
  return one.flatMap((hash, s) => (hash === other[s] ? [] : [s]))
}

describe('what tells pairs of sentences that came to nothing', () => {
  const text = LINES.join('')
  const told = toldBy(text)

  it.each([
    ['a number', '19起', '18起'],
    ['a word', '当场劝和', '当场调停'],
    ['a quotation', '当场劝和摊位纠纷', '“当场劝和摊位纠纷的各方当事人”'],
    ['the end of a clause', '开亭九个月，', '开亭九个月'],
  ])('is another when %s is another', (_, from, to) => {
    const other = toldBy(text.replace(from, to))
    expect(differing(told.alone, other.alone)).toContain(2)
    expect(differing(told.among, other.among)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]))
    // A few signs beside a sentence are read with it.
    expect(differing(told.alone, other.alone).every((s) => s >= 1 && s <= 3)).toBe(true)
    expect(differing(told.among, other.among).every((s) => s <= 6)).toBe(true)
  })

  it('is another when less of it counts', () => {
    const cited = `${text}出台《渔港夜间巡查办法》。`
    expect(differing(toldBy(cited).alone, toldBy(cited, { light: [] }).alone)).toContain(LINES.length)
  })

  it('is another where the paragraph ends, as far as that is asked', () => {
    const other = toldBy(`${LINES.slice(0, 5).join('')}\n${LINES.slice(5).join('')}`)
    expect(differing(told.alone, other.alone)).toEqual([])
    expect(differing(told.among, other.among)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('knows how often each number stands in the draft, wherever that is', () => {
    expect(toldBy([...LINES].reverse().join('')).ofNumbers).toBe(told.ofNumbers)
    expect(toldBy(text.replace('19起', '36起')).ofNumbers).not.toBe(told.ofNumbers)
    expect(toldBy(text.replace('36份', '36万份')).ofNumbers).not.toBe(told.ofNumbers)
  })
})
