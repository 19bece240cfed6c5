import { describe, expect, it } from 'vitest'
import { isChromeLine, leadingChrome } from '../../../lib/draft/chrome'

describe('isChromeLine', () => {
  it.each([
    // Widgets, alone and in rows.
    '登录',
    '账号+密码登录|手机+密码登录|立即注册',
    '+登录',
    '[大][中][小]',
    '大中小',
    '大打印本页',
    '【打印本页】【关闭窗口】',
    '上一篇:关于开展宪法宣传的通知',
    'QQ空间',
    '繁体',
    // Labels with and without what they label.
    '发布时间:2025-01-08来源:司法局',
    '【字体:大中小】',
    '时效:有效',
    '浏览次数',
    '今天是2025年1月8日',
    '当前位置:首页>政务公开',
    // Footers, pages and days.
    '版权所有青石镇人民政府',
    'Copyright2025',
    '蜀ICP备12345678号',
    '您是第1024位访客',
    '建议使用1024分辨率',
    '主办:青石镇人民政府',
    '技术支持:某公司',
    '图片1',
    '-12-',
    '12-',
    '第3页共12页',
    '邮编:100000',
    '2025年1月8日星期三',
    '2025-01-0810:30',
    // Breadcrumbs.
    '首页',
    '门户首页>信息公开',
    '青石镇>政务公开>年报',
  ])('takes %s for the page’s', (line) => {
    expect(isChromeLine(line)).toBe(true)
  })

  it.each([
    '2025年1月8日',
    '中共青石镇委员会',
    '关于2024年度法治政府建设情况的报告',
    '大力推进普法宣传',
    '第一部分主要举措',
    '2024年,青石镇将抓好四件事:',
    '(一)登录系统核查',
    '一、信息公开',
  ])('leaves %s to the draft', (line) => {
    expect(isChromeLine(line)).toBe(false)
  })
})

describe('leadingChrome', () => {
  it.each([
    ['当前位置:首页>政务公开>正文2024年,青石镇坚持依法行政。', '当前位置:首页>政务公开>正文'],
    [
      '发布时间:2025-01-08来源:司法局字体:大中小2024年,青石镇坚持依法行政。',
      '发布时间:2025-01-08来源:司法局字体:大中小',
    ],
    ['大中小打印2024年,青石镇坚持依法行政。', '大中小打印'],
    ['2024年,青石镇坚持依法行政。', ''],
    ['大力推进依法行政。', ''],
  ])('of %s is %s', (line, chrome) => {
    expect(line.slice(0, leadingChrome(line))).toBe(chrome)
  })
})
