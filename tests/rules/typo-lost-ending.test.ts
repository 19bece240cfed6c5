import { describe, expect, it } from 'vitest'
import { found, report } from './found'

const told = (paragraph: string) => found('typo', report(paragraph)).join()

describe('a member of a row without the character the others end with', () => {
  it.each([
    ['牧民群众的获得、幸福感持续增强。', '获得'],
    ['师生幸福感、安全不断提升。', '安全'],
    ['打造市场、法治化、国际化一流营商环境。', '市场'],
    ['推进窗口服务标准化、规范、便利化。', '规范'],
    ['纠纷化解、履约率、满意率均居全市前列。', '化解'],
    ['普法知晓率、参与和满意率明显提高。', '参与'],
    ['增强宣讲的针对、时效性、实效性。', '针对'],
    ['锻造基层队伍战斗力、执行、凝聚力。', '执行'],
    ['严把案卷证据、程序关、文书关。', '证据'],
  ])('is told: %s', (paragraph, slip) => {
    expect(told(paragraph)).toContain(`confused ${slip}`)
  })

  it.each([
    '推动执法规范、服务优化、矛盾化解。',
    '实现受理、办结、反馈闭环，受理、办结率达98%。',
    '增强责任、使命感，责任感、使命感和安全意识明显增强。',
    '规范、标准化建设同步推进，提升安全、幸福指数；获得感、幸福感、安全感更加充实。',
    '守住获得感、安全生产两条线，坚持科学、法治、市场化原则。',
  ])('is not told in: %s', (paragraph) => {
    expect(told(paragraph)).not.toContain('confused')
  })
})

describe('set forms', () => {
  it.each([
    ['审批时限由20天缩短只5天。', '只'],
    ['建成智能华监管平台，数字话水平提升。', '华'],
    ['执法装备配备到为，整改到味。', '为'],
    ['一案一挡归集材料。', '挡'],
    ['案卷瑕疵率教高，力量教弱。', '教'],
    ['反馈问题以全部完成整改。', '以全部'],
  ])('%s', (paragraph, slip) => {
    expect(told(paragraph)).toContain(slip)
  })

  it('lets right ones be', () => {
    expect(told('得到为民服务中心的支持，宗教高等院校，智能画像，数字画廊，以全部精力投入，一车一挡住通道。')).toBe('')
    expect(told('坚决防止统计造假；对定点医药机构暂停协议4家，解除合同3户。')).toBe('')
  })
})
