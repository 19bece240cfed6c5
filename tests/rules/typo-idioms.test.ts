import { describe, expect, it } from 'vitest'
import { found, report } from './found'

const told = (paragraph: string) => found('typo', report(paragraph)).join()

describe('an idiom with a character of another sound or shape', () => {
  it.each([
    ['对拒不整改的严惩不待。', '严惩不待'],
    ['形成震慑，以警效尤。', '以警效尤'],
    ['各部门同舟共挤抓落实。', '同舟共挤'],
    ['调研不能走马观化。', '走马观化'],
    ['清理巧立明目的收费。', '巧立明目'],
    ['群众有口皆杯。', '有口皆杯'],
    ['检查不能走过厂。', '走过厂'],
  ])('is told: %s', (paragraph, slip) => {
    expect(told(paragraph)).toContain(slip)
  })

  it.each([
    '执法中不得畏首畏尾、缩手缩脚，坚决防止有恃无恐。',
    '做到防患未然、未雨绸缪，有问必答、有诉必应，法无授权不可为。',
    '对贻误时机、疏于职守的问责，扶贫济困，前仆后继，一抓到底。',
    '各自为战的局面得到扭转，明查暗访，浅尝辄止。',
  ])('is not told when right: %s', (paragraph) => {
    expect(told(paragraph)).toBe('')
  })

  it('lets a body and its duty meet', () => {
    expect(told('部分经营主体主体责任落实不到位，督促市场主体主体责任落实。')).not.toContain('repeated')
    expect(told('压实主体主体责任。')).toContain('repeated')
  })
})
