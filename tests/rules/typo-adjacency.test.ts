import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

function of(sentence: string): string[] {
  return found('typo', `${TITLE}一、主要举措\n${sentence}。`).map((line) => line.slice(line.indexOf(' ') + 1))
}

/** Whether something is told of which the slip is part, or that is part of the slip. */
function isTold(sentence: string, slip: string): boolean {
  return of(sentence).some((text) => slip.includes(text) || text.includes(slip))
}

describe('a character that stands beside neighbours it hardly ever has', () => {
  it.each([
    ['服务企业既有力度又有温渡', '温渡'],
    ['移送问题线素15条', '线素'],
    ['取消评优资恪', '资恪'],
    ['培训以集申授课为主', '集申'],
    ['增强重结果、轻程序的思向认识', '思向'],
    ['受理矛盾纠芬386件', '纠芬'],
    ['案件审结率达到96%，化姐率98%', '化姐'],
  ])('%s', (sentence, slip) => expect(isTold(sentence, slip)).toBe(true))

  it.each([
    '数智赋能基层治理，推进营改增试点',
    '邀请罗顺发、韩志平任调解员，安泉区获评示范',
    '普法效果不佳，专业人才偏小众',
    '涉企检查往严里管，法治宣传往活里做，学法往深里走',
    '持续擦亮“有礼有度”品牌，解决急事难事',
    '企业到厂复工，在湘企业到访，学校期末经评议整改',
    '新进队员对程序规定一知半解，疏于管理',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})

describe('two characters changed round', () => {
  it.each([
    ['普法形较式单一，群众参与度不高', '形较式'],
    ['全年移线送索12条', '移线送'],
    ['完善征收地土补偿机制', '地土'],
    ['省厅挂牌督案办件2宗', '督案办件'],
  ])('%s', (sentence, slip) => expect(isTold(sentence, slip)).toBe(true))

  it.each([
    '整治房前屋后乱堆乱放，做到学在前、用在先',
    '落实到工作的方方面面，同考核、同奖惩',
    '24小时不间断巡查，维护市容市貌',
    '邀请一线养路工、驾驶员座谈，每天早中晚播放',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})

describe('what stands there once more', () => {
  it.each([
    ['惠及群众168万人次。次', '次'],
    ['实现法律顾问全覆盖。覆盖', '覆盖'],
    ['开展检查32次，次，发现隐患16处', '次'],
    ['完善制度，健全机制。机制', '机制'],
    ['紧盯食品、药品、特种设备等等等重点领域', '等等等'],
    ['对案情了解了解不深，取证不细', '了解了解'],
    ['对新法新规学习学习不够', '学习学习'],
  ])('%s', (sentence, slip) => expect(isTold(sentence, slip)).toBe(true))

  it.each([
    '负责人应出庭10件，出庭10件，出庭率100%',
    '群众满意了。满意是最大的标准',
    '推动案件件件落实，特种设备等等领域全部检查',
    '执法队队员参加培训，责任清单与权力清单实现一一对应',
    '以行政行为为对象的案件，对对口帮扶村开展普法',
    '走访了解了解群众诉求的渠道',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})

describe('little words and right words of the same sound', () => {
  it.each([
    ['确保问题不在反弹', '不在反弹'],
    ['防止类似问题在次发生', '在次发生'],
    ['涉密信息依法不以公开', '不以公开'],
    ['对违法行为于以处罚，给于警告', '于以'],
    ['向优秀人员授于资格证书', '授于'],
    ['尤其时涉企执法领域', '尤其时'],
    ['办理时限由20个工作日压缩之5个工作日', '之'],
    ['受理30件，期中办结28件', '期中'],
    ['按是完成年度任务', '按是'],
    ['当事人不付处罚决定', '不付'],
    ['街道负责人出厅应诉1次', '出厅'],
    ['常态化形式下，法治建设任务繁重', '形式下'],
    ['公安机关侦察终结案件12起', '侦察'],
    ['存在一下几个方面的不足', '一下几'],
    ['推进严格规范公文明执法', '公文明执法'],
    ['下一部将重点抓好普法', '下一部'],
  ])('%s', (sentence, slip) => expect(isTold(sentence, slip)).toBe(true))

  it.each([
    '相关事项可以用于以下方面，单位与劳动者签订合同，财产交由与其宗旨相同的组织',
    '情况紧急时应当报告，在次月15日前公布，工作人员不在执行公务',
    '期中考核优秀，受理30件，其中办结28件',
    '侦察机巡逻，宣讲民法典侵权责任编',
    '在新形势下坚持以多种形式普法，演出厅、展厅开放',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})

describe('words put for others', () => {
  it.each([
    ['取消事项4项，并即使向社会公布', '即使'],
    ['对问题即使处置，事事有回音', '即使'],
    ['规范性文件报县人大会备案', '人大会备案'],
    ['向市人大会报告法治政府建设情况', '人大会报告'],
    ['对责任人严肃追责问职', '追责问职'],
    ['对失职的严肃问责追职', '问责追职'],
    ['依据《中华人民共和国反龙断法》开展审查', '反龙断法'],
    ['贯彻《中华人民共和国公路发》', '公路发'],
  ])('%s', (sentence, slip) => expect(isTold(sentence, slip)).toBe(true))

  it.each([
    '即使工作再忙，镇长也坚持每月学法',
    '县人大会同县司法局检查，在县人大会议上作报告',
    '宣传《中华人民共和国国旗法》《中华人民共和国国徽法》',
    '加强旅行安全服务机构安全责任落实',
    '案件量比上年低，信访量比2022年低，结案更快',
    '坚持善始善终、善做善成',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})
