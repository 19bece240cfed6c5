import { describe, expect, it } from 'vitest'
import { found, report } from './found'

const told = (paragraph: string) => found('typo', report(paragraph)).join()

describe('two words of one meaning run together', () => {
  it.each([
    ['经过通过公开遴选，充实执法人员6名。', '经过通过'],
    ['由于因站所撤并，执法力量下降。', '由于因'],
    ['为了为企业减负，取消收费3项。', '为了为'],
    ['信访总量比去年同比下降6%。', '比去年同比'],
    ['年均每年轮训执法人员320人次。', '年均每年'],
    ['旁听庭审的约近300人。', '约近'],
    ['为企业减负210余万元左右。', '左右'],
    ['切忌不要搞形式，防止不再出现反复，严禁不得摊派。', '切忌不要'],
    ['不仅压缩了时限，而且且减少了材料。', '而且且'],
    ['查处案件42个起，收到感谢信9封件。', '个起'],
  ])('is told: %s', (paragraph, slip) => {
    expect(told(paragraph)).toContain(slip)
  })

  it.each([
    '由于因公外出、因地制宜等原因，经过审查通过5件，通过公开招聘。',
    '比去年增长6%，同比下降3%，较上年同期减少；每年轮训一次，年均下降2%。',
    '附近约有12家商户，接近100人；避免不必要的检查，防止不当干预，严禁不按程序办案。',
    '为企业减负200万元左右，为了了解民意，一个起点，3个起火点。',
  ])('is not told when right: %s', (paragraph) => {
    expect(told(paragraph)).toBe('')
  })
})
