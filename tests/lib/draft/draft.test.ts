import { describe, expect, it } from 'vitest'
import { type Draft, readDraft } from '../../../lib/draft'

const titles = (draft: Draft) => draft.sections.map((section) => `${section.depth}${draft.spanOf(section.title).text}`)

describe('title', () => {
  it.each([
    ['one line', '青石镇2024年法治政府建设年度报告\n2024年，我镇推进依法行政。', '青石镇2024年法治政府建设年度报告'],
    [
      'two issuers on lines of their own',
      '中共云溪县青石镇委员会\n云溪县青石镇人民政府\n关于2024年度法治政府建设情况的报告\n\n县委、县政府：\n现报告如下：',
      '中共云溪县青石镇委员会 云溪县青石镇人民政府关于2024年度法治政府建设情况的报告',
    ],
    [
      'a document number above and a note below',
      '云委〔2025〕17号　签发人：张三\n青石镇关于2024年法治政府建设情况的报告\n（2025年1月8日在镇人大会议上）\n各位代表：\n现报告如下：',
      '青石镇关于2024年法治政府建设情况的报告',
    ],
    [
      "the site's name, set apart by the page's way to the text",
      '云水彝族自治州水务局\n当前位置：首页 > 政务公开 > 法定主动公开内容 > 法治政府建设\n云水州水务局2024年度法治政府建设情况报告\n州委、州人民政府：\n现报告如下：',
      '云水州水务局2024年度法治政府建设情况报告',
    ],
    [
      "an issuer's name, set apart from the rest of its title",
      '云溪县青石镇人民政府\n发布时间：2025-01-27　字号：大 中 小\n2024年法治政府建设情况报告\n县委、县政府：\n现报告如下：',
      '云溪县青石镇人民政府2024年法治政府建设情况报告',
    ],
    ['no 报告 at its end', '巫云区2024年法治政府建设情况\n2024年，我区推进依法行政。', '巫云区2024年法治政府建设情况'],
    [
      'title marks',
      '《青石镇2021年法治政府建设年度报告》（全文）\n一、举措\n做了。',
      '《青石镇2021年法治政府建设年度报告》（全文）',
    ],
    [
      'the site’s name and a breadcrumb above',
      '青石彝族自治州交通运输局\n当前位置：首页 > 政务公开 > 法治政府建设\n青石州交通运输局2024年度法治政府建设情况报告\n2024年，我局推进依法行政。',
      '青石州交通运输局2024年度法治政府建设情况报告',
    ],
    [
      'lost line breaks',
      '巫云县2022年法治政府建设情况报告2022年，巫云县坚持依法行政。一、工作开展情况（一）学习。开展了。',
      '巫云县2022年法治政府建设情况报告',
    ],
    [
      'broken inside its title marks',
      '云溪县青石镇人民政府\n关于印发《青石镇2023年法治政府建设工作\n实施方案》的通知\n各村民委员会：\n现印发给你们。',
      '云溪县青石镇人民政府关于印发《青石镇2023年法治政府建设工作实施方案》的通知',
    ],
  ])('is found with %s', (_, text, title) => {
    expect(readDraft(text).title?.text).toBe(title)
  })

  it.each([
    ['2024年，在县委的领导下，我镇推进依法行政。现将2024年度法治政府建设工作报告如下：\n一、举措\n做了。'],
    [
      '当前位置：首页>政务公开>青石镇2024年法治政府建设年度报告\n2024年，我镇推进依法行政，成效明显。\n一、举措\n做了。',
    ],
  ])('is not invented: %s', (text) => {
    expect(readDraft(text).title).toBeNull()
  })
})

describe('issuers', () => {
  it.each([
    ['石泉土家族自治县青鹤镇人民政府\n2022年度法治政府建设工作报告', 'township'],
    ['梅篱街道办事处关于2021年度法治政府建设情况的汇报', 'subdistrict'],
    ['云溪县2022年法治政府建设情况报告', 'county'],
    ['云溪县司法局2022年度法治政府建设年度报告', 'department'],
    ['苍葭片区管理委员会法治政府建设工作自查报告', 'zone'],
    ['江南省人民政府关于2024年法治政府建设情况的报告', 'province'],
    ['霁川市2024年法治政府建设年度报告', 'city'],
  ])('%s is by a %s', (text, level) => {
    expect(readDraft(`${text}\n2024年，推进依法行政，成效明显。`).issuers[0]?.level).toBe(level)
  })

  it.each([
    ['中共云溪县民政局党组', 'department'],
    ['中共云溪县水利局委员会', 'department'],
    ['云溪县人民政府国有资产监督管理委员会', 'department'],
    ['中共云溪县委全面依法治县委员会办公室', 'department'],
    ['中共云溪县委政法委员会', 'department'],
    ['中共国家税务总局云溪县税务局委员会', 'department'],
    ['中共云溪县人民政府党组', 'county'],
    ['中共青石镇委员会', 'township'],
  ])('%s is one, and a %s', (name, level) => {
    expect(readDraft(`${name}\n关于2024年度法治政府建设情况的报告\n县委：\n现报告如下：`).issuers).toMatchObject([
      { name, level },
    ])
  })

  it('are split when two are joined', () => {
    const draft = readDraft(
      '中共云溪县青石镇委员会云溪县青石镇人民政府关于2024年法治政府建设情况的报告\n县委：\n现报告如下：',
    )
    expect(draft.issuers.map((issuer) => issuer.name)).toEqual(['中共云溪县青石镇委员会', '云溪县青石镇人民政府'])
  })
})

describe('addressee', () => {
  it.each([
    ['县委、县政府：', ['县委', '县政府']],
    ['中共将云县委员会,将云县人民政府:', ['中共将云县委员会', '将云县人民政府']],
    ['区人大常委会:', ['区人大常委会']],
    ['主任、各位副主任、委员:', ['主任', '各位副主任', '委员']],
  ])('%s', (line, names) => {
    const draft = readDraft(`关于2024年法治政府建设情况的报告\n${line}\n2024年，我镇推进依法行政。`)
    expect(draft.addressee?.names).toEqual(names)
  })

  it('is neither the lead nor a heading that ends with a colon', () => {
    expect(readDraft('关于2024年法治政府建设情况的报告\n现将有关情况报告如下：\n一、举措\n做了。').addressee).toBeNull()
    expect(readDraft('关于2024年法治政府建设情况的报告\n主要工作情况：\n做了。').addressee).toBeNull()
  })
})

describe('outline', () => {
  it("does not take the issuer's line with its date, below the title, for a heading", () => {
    const draft = readDraft(
      '云溪区青石街道办事处2024年度法治政府建设工作报告\n云溪区青石街道办事处　2025年1月20日\n\n区委、区政府：\n现报告如下：\n一、主要举措\n做了。',
    )
    expect(titles(draft)).toEqual(['1主要举措'])
  })

  it.each([
    ['一、举措\n做了。\n二、问题\n有。', ['1举措', '1问题']],
    [
      '一、举措\n（一）学习。\n学了。\n1.会议\n开了。\n（1）党委\n开会。\n二、问题\n有。',
      ['1举措', '2学习', '3会议', '4党委', '1问题'],
    ],
    ['一、举措\n(一)学习。学了三次。(二)执法。办案四件。', ['1举措', '2学习', '2执法']],
    [
      '一、工作开展情况（一）深入学习，提高站位。学了三次。（二）规范执法。办案四件。二、存在的问题不多。',
      ['1工作开展情况', '2深入学习，提高站位', '2规范执法', '1存在的问题不多'],
    ],
    ['第一部分 工作情况\n一、学习\n学了。\n第二部分 问题\n有。', ['1工作情况', '2学习', '1问题']],
    ['一)学习\n学了。\n二)执法\n办了。', ['1学习', '1执法']],
    ['　　一、举措\n    （一）学习\n学了。', ['1举措', '2学习']],
    ['1、学习\n学了。\n2、执法\n办了。', ['1学习', '1执法']],
    ['1．学习\n学了。\n2．2024年6月底前完成清理\n办了。', ['1学习', '12024年6月底前完成清理']],
    // A heading in two parts; 责任单位:… is none.
    [
      '一、以上率下：党政主要负责人履职情况\n做了。\n二、乘势而上：2025年主要安排\n继续做。',
      ['1以上率下：党政主要负责人履职情况', '1乘势而上：2025年主要安排'],
    ],
    ['一、加强学习：县司法局牵头\n学了。\n二、学习：开展了三次。', ['1加强学习', '1学习']],
    ['六．做好宣传\n做了。\n七．做好调解\n做了。', ['1做好宣传', '1做好调解']],
    [
      '主要举措和成效\n2024年，我镇做了很多工作。\n存在的问题\n执法力量不足，有待加强。',
      ['1主要举措和成效', '1存在的问题'],
    ],
    [
      '第一条 为了规范管理，制定本办法。\n第二条 本办法适用于本县。',
      ['1为了规范管理，制定本办法', '1本办法适用于本县'],
    ],
  ])('%j', (body, expected) => {
    expect(titles(readDraft(`青石镇2024年法治政府建设年度报告\n${body}`))).toEqual(expected)
  })

  it('takes a switch of style for a sibling, not for a child', () => {
    expect(
      titles(
        readDraft(
          '青石镇2024年法治政府建设年度报告\n一、举措\n（1）学习\n学了。\n（2）执法\n1.办案\n办了。\n（三）普法\n做了。',
        ),
      ),
    ).toEqual(['1举措', '2学习', '2执法', '3办案', '2普法'])
  })

  it('knows references from labels', () => {
    const text =
      '青石镇2024年法治政府建设年度报告\n一、举措\n根据第十二条第（二）项，办理1.5万件，二、三产业发展较快，一是一，二是二。按照（一）的要求办理。'
    expect(titles(readDraft(text)).filter((title) => title.startsWith('1') || title.startsWith('2'))).toHaveLength(3)
  })
})

describe('ending', () => {
  it.each([
    ['云溪县青石镇人民政府\n2025年1月8日', '云溪县青石镇人民政府', '2025-01-08'],
    [
      '特此报告。\n\n      中共云溪县青石镇委员会\n      云溪县青石镇人民政府\n二○二五年一月十一日\n抄送：县依法治县办',
      '中共云溪县青石镇委员会\n      云溪县青石镇人民政府',
      '2025-01-11',
    ],
    ['云溪县司法局2025年1月8日', '云溪县司法局', '2025-01-08'],
    ['云溪县司法局\n2025.1.8', '云溪县司法局', '2025-01-08'],
    ['青石镇人民政府\n2025年元月十6日', '青石镇人民政府', '2025-01-16'],
    ['青石镇人民政府\n二〇二五年元月六日\n版权所有：云溪县人民政府　ICP备00000号', '青石镇人民政府', '2025-01-06'],
  ])('%j', (ending, signature, date) => {
    const draft = readDraft(`关于2024年法治政府建设情况的报告\n一、举措\n做了。\n${ending}`)
    expect(draft.signature && draft.spanOf(draft.signature).text).toBe(signature)
    expect(draft.date?.iso).toBe(date)
  })

  it('is found at the end of a draft without line breaks', () => {
    const draft = readDraft(
      '青石镇2024年法治政府建设年度报告2024年，我镇推进依法行政。一、举措。做了很多。特此报告。云溪县青石镇人民政府2025年1月8日',
    )
    expect(draft.signature && draft.spanOf(draft.signature).text).toBe('云溪县青石镇人民政府')
    expect(draft.date?.iso).toBe('2025-01-08')
  })

  it('is not taken from the page', () => {
    const draft = readDraft(
      '青石镇2024年法治政府建设年度报告\n发布时间：2025-01-08 来源：司法局\n一、举措\n2024年3月1日制发文件。\n主办单位：云溪县人民政府办公室',
    )
    expect(draft.signature).toBeNull()
    expect(draft.date).toBeNull()
  })
})

describe('page chrome', () => {
  it.each([
    '当前位置：首页 > 政务公开 > 法治政府建设',
    '您所在的位置: 首页>法治',
    '发布时间：2026-02-03 10:22 来源：县司法局 浏览次数：12',
    '浏览次数:信息来源: 区司法局发布时间:2025-11-07',
    '索 引 号：000014349/2025-00012',
    '字体：【大 中 小】',
    '【打印本页】【关闭窗口】',
    '扫一扫在手机打开当前页',
    '账号+密码登录',
    '还没有账号?',
    '版权所有：云溪县人民政府',
    '今天是:2019年10月31日',
    '微信 微博 QQ空间',
  ])('%s is the page’s', (line) => {
    const draft = readDraft(`青石镇2024年法治政府建设年度报告\n${line}\n2024年，我镇推进依法行政，成效明显。`)
    expect(draft.leftOut.map((range) => draft.spanOf(range).text)).toEqual([line])
  })

  it.each([
    '政务网站浏览次数达3万次，发布时间均符合要求。',
    '一、工作开展情况',
    '来源于群众的意见建议全部办结。',
    '组织干部登录法治网校学习，注册率达100%。',
  ])('%s is the draft’s', (line) => {
    expect(readDraft(`青石镇2024年法治政府建设年度报告\n${line}`).leftOut).toEqual([])
  })

  it('is told from the draft where the page lost its line breaks', () => {
    const head = '当前位置：首页>政务公开>正文发布时间：2025-01-08来源：司法局字体：大中小'
    const draft = readDraft(
      `${head}2024年，我镇推进依法行政，现将2024年法治政府建设情况报告如下：一、举措。做了很多工作，成效明显，群众满意。`,
    )
    expect(draft.leftOut.map((range) => draft.spanOf(range).text)).toEqual([head])
  })
})

describe('years and citations', () => {
  it('tells what a year belongs to', () => {
    const draft = readDraft(
      '落实《实施纲要（2021—2025年）》（云发〔2022〕15号），2020—2022年，2024年3月1日，2023年以来，2024年办案。',
    )
    const contexts = draft.years.map((mention) => `${mention.year}:${mention.context}`)
    expect(contexts).toContain('2021:range')
    // 〔2022〕 is a document number's and no year of its own.
    expect(contexts.some((context) => context.startsWith('2022:plain'))).toBe(false)
    expect(contexts).toContain('2020:range')
    expect(contexts).toContain('2024:date')
    expect(contexts).toContain('2023:since')
    expect(contexts.at(-1)).toBe('2024:plain')
  })

  it('reads nested titles and the number behind them', () => {
    const draft = readDraft('印发《关于贯彻〈纲要〉的通知》（云发〔2022〕15号）和《办法》。未闭合《标题')
    expect(draft.citations.map((citation) => citation.title)).toEqual(['关于贯彻《纲要》的通知', '办法'])
    expect(draft.citations[0]?.number && draft.spanOf(draft.citations[0].number).text).toBe('（云发〔2022〕15号')
  })
})
