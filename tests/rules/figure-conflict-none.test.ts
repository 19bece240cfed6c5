import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

const report = (passage: string, shortcomings: string) =>
  `岭桥县柳湾镇\n2024年法治政府建设年度报告\n一、主要举措和成效\n${passage}\n二、存在的问题\n${shortcomings}\n三、2025年工作安排\n继续努力。`

const found = (passage: string, shortcomings: string) =>
  findingsIn('figure-conflict', report(passage, shortcomings)).map(({ span }) => span.text)

describe('figure-conflict holds what is said not to have been against what is counted', () => {
  it.each([
    ['全年行政复议案件3件，均予维持。', '全镇未发生行政复议和行政诉讼案件。', '未发生行政复议和行政诉讼案件'],
    ['受理行政处罚类行政复议申请2件。', '全年未因行政处罚引发行政复议。', '未因行政处罚引发行政复议'],
    ['全年发生集体上访2批，均已劝返。', '全年没有发生越级上访、集体上访事件。', '没有发生越级上访、集体上访事件'],
    ['全年发生生产安全事故1起，及时处置。', '全镇无生产安全事故，大局平稳。', '无生产安全事故'],
    ['全镇行政诉讼案件4件，均胜诉。', '年内唯一一起行政诉讼案件暴露出证据意识不强。', '唯一一起行政诉讼'],
    ['负责人先后出庭应诉2次。', '全镇没有被提起行政诉讼的案件。', '没有被提起行政诉讼的案件'],
    ['镇长全年出庭应诉1件，庭后沟通。', '没有以本镇为被告的行政诉讼案件。', '没有以本镇为被告的行政诉讼案件'],
    ['全年败诉2件。', '全镇没有败诉的案件。', '没有败诉的案件'],
  ])('%s %s', (passage, shortcomings, words) => {
    expect(found(passage, shortcomings)).toEqual([words])
  })

  it.each([
    ['行政复议案件3件，均予维持。', '全年未发生行政复议被纠错案件。'],
    ['行政复议案件3件，均予维持。', '上年未发生行政复议案件。'],
    ['收到信息公开申请9件，均按时答复，未引发行政复议。', '以镇政府为被申请人的行政复议案件3件。'],
    ['行政诉讼案件5件，其中败诉1件。', '唯一一起行政诉讼败诉案件由征地引起。'],
    ['行政诉讼案件5件，其中败诉1件。', '年内唯一的1件败诉案件由征地引起。'],
    ['全年行政诉讼案件1件，已胜诉。', '年内唯一一起行政诉讼案件暴露出证据意识不强。'],
    ['开展生产安全事故应急演练2次，处置模拟生产安全事故2起。', '全镇未发生生产安全事故。'],
    ['县政府全年审理行政复议案件3件。', '无以我镇为被申请人的行政复议案件。'],
    ['全年旁听行政诉讼庭审2次。', '全镇没有被提起行政诉讼的案件。'],
    ['全县行政机关败诉12件。', '没有以本镇为被告的行政诉讼案件，没有败诉的案件。'],
  ])('is silent: %s %s', (passage, shortcomings) => {
    expect(found(passage, shortcomings)).toEqual([])
  })
})
