import type { FindingRule, Range } from '../../lib/audit'
import { seasonOf } from '../vocabulary/dated'
import type { Account, CitationHit, CitationReason } from './citations/account'
import { articleHits } from './citations/articles'
import { bareNameHits } from './citations/bare-names'
import { bareNearHits } from './citations/bare-near'
import { numberYearHits } from './citations/document-numbers'
import { expiredLocalHits } from './citations/expired-local'
import { dayOfIssue, issuedHits } from './citations/issued'
import { misnomerHit } from './citations/misnomers'
import { numberHits } from './citations/numbers'
import { planHits } from './citations/plans'
import { statuteHits } from './citations/statutes'
import { bareTitle, isKnown, isNational } from './citations/titles'
import { unverifiableHits } from './citations/unverifiable'
import { wordingOf } from './wording'

export const outdatedCitation: FindingRule<CitationReason> = {
  id: 'outdated-citation',
  title: { zh: '引用的文件', en: 'Documents cited' },
  asks: {
    zh: '引用的法律法规和文件在报告年度有效，名称、起止年份和文号准确。',
    en: 'Statutes and documents cited hold for the year reported on; their titles, periods and numbers are right.',
  },
  basis: null,
  noBasis: { zh: '由所引用文件本身的效力和名称推知。', en: 'It follows from the documents cited.' },
  help: {
    why: {
      zh: '沿用旧稿最容易留下已经废止的法规、已经期满的纲要和写错的起止年份。是否过时只与报告年度比较，不与今天比较。',
      en: 'Drafts grown from older ones keep repealed statutes, expired outlines and wrong periods. They are compared with the year reported on, never with today.',
    },
    todo: {
      zh: '换成现行的文件，或者写明“原”“已废止”。标为“无法核实”的，请附上文号。',
      en: 'Name what is in force, or say that it was repealed. Where it could not be verified, add the document number.',
    },
  },
  reasons: {
    repealed: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '《{title}》施行到{day}为止{instead}。',
        en: '《{title}》 was in force until {dayEn}{insteadEn}.',
      },
    },
    'repealed-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》应当已不再施行{instead}，请核对。',
        en: '《{title}》 is probably no longer in force{insteadEn}; please check.',
      },
    },
    'replaced-this-year': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》在报告年度内（{day}）停止施行{instead}，请核对说的是此前还是此后。',
        en: '《{title}》 ceased to be in force within the year reported on ({dayEn}){insteadEn}; is the time before that meant?',
      },
    },
    'expired-plan': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》到{last}年已经期满，{instead}。',
        en: 'The period of 《{title}》 ended in {last}; {insteadEn}.',
      },
    },
    'expired-local-plan': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》按所写的起止年份到{last}年已经期满，请核对是否应为新的一份。',
        en: 'By the years it names 《{title}》 ended in {last}. Is a newer one meant?',
      },
    },
    'wrong-years': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '《{name}》的起止年份是{right}，不是{wrong}。',
        en: 'The period of 《{name}》 is {right}, not {wrong}.',
      },
    },
    'lost-dash': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '起止年份之间缺了连接号：{right}。', en: 'The dash between the years is lost: {right}.' },
    },
    'wrong-title': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '文件名称有误，应为《{right}》。', en: 'The title is wrong; it should read 《{right}》.' },
    },
    'wrong-title-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '文件名称可能有误，似应为《{right}》。',
        en: 'The title is probably wrong; is 《{right}》 meant?',
      },
    },
    'shortened-title': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '名称不全，应为《{right}》。', en: 'The title is cut short; it reads 《{right}》.' },
    },
    'other-kind': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '国务院的是《{right}》；如果《{title}》是本地的规定，请写明全称。',
        en: 'The State Council’s is 《{right}》. If 《{title}》 is a local text, give its full title.',
      },
    },
    'wrong-number': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '《{title}》的文号是{right}。', en: 'The number of 《{title}》 is {right}.' },
    },
    'wrong-number-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》的文号应当是{right}，请核对。',
        en: 'The number of 《{title}》 should be {right}; please check.',
      },
    },
    'number-of-another': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '{number}是《{right}》的文号。', en: '{number} is the number of 《{right}》.' },
    },
    'not-yet': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '《{title}》{day}才公布，报告年度是{year}年。',
        en: '《{title}》 was made public only on {dayEn}; the report is for {year}.',
      },
    },
    'not-yet-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》{day}才公布，报告年度是{year}年，请核对。',
        en: '《{title}》 was made public only on {dayEn}; the report is for {year}. Please check.',
      },
    },
    'not-yet-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '全国的《{title}》{day}才公布，报告年度是{year}年；如果是本地的同名规定，请写明全称。',
        en: 'The national 《{title}》 was made public only on {dayEn}; the report is for {year}. If a local one is meant, give its full title.',
      },
    },
    'long-revised': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》最近一次制定或者修改在{adopted}年，称“新”已不合适。',
        en: '《{title}》 was last made or changed in {adopted}; it is no longer “new”.',
      },
    },
    'revision-kind': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》{adopted}年的修改是“{right}”，不是“{wrong}”。',
        en: 'The change of 《{title}》 in {adopted} was a {right}, not a {wrong}.',
      },
    },
    'moved-article': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》修订后，这一内容在第{now}条，第{old}条是修订前的条号，请核对。',
        en: 'Since 《{title}》 was revised this stands in article {now}; {old} was its number before. Please check.',
      },
    },
    'other-article': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》这方面的规定一般引第{now}条，这里是第{old}条，请核对条号。',
        en: 'For this matter article {now} of 《{title}》 is mostly cited, not {old}. Please check.',
      },
    },
    'no-such-article': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》共{count}条，没有第{old}条。',
        en: '《{title}》 has {count} articles and no article {old}.',
      },
    },
    'older-version': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》{adopted}年又有{right}，{year}年时施行的已不是这里注明的版本。',
        en: '《{title}》 was changed again in {adopted}; the version named here was no longer in force in {year}.',
      },
    },
    'wrong-day': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》{what}的时间应为{right}，不是{wrong}。',
        en: '《{title}》: the day is {right}, not {wrong}.',
      },
    },
    unverifiable: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》{count}无法核实，请附文号或者核对名称。',
        en: '《{title}》{countEn} could not be verified; please add the number or check the title.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n认真贯彻《信访条例》，办理信访事项16件。',
      fires: ['《信访条例》'],
    },
    {
      text: '青石镇2022年法治政府建设年度报告\n一、主要举措\n落实《法治政府建设实施纲要（2020—2025年）》，办理案件16件。',
      fires: ['2020—2025年'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n以《法治政府建设实施纲要（2015—2020年）》为指引，办理案件16件。',
      fires: ['《法治政府建设实施纲要（2015—2020年）》'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n按照《重大行政决策程序暂行条例》（国务院令第711号）开展论证4次。',
      fires: ['国务院令第711号'],
    },
    {
      text: '青石镇2021年法治政府建设年度报告\n一、主要举措\n宣传《黑土地保护法》3次。',
      fires: ['《黑土地保护法》'],
    },
    {
      text: '青石镇2022年法治政府建设年度报告\n一、主要举措\n落实新修订的《中华人民共和国行政处罚法》（2022年7月15日起施行），学习2020年修订的《安全生产法》。',
      fires: ['（2022年7月15日起施行', '2020年修订的'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n学习自2021年7月15日起施行的《行政处罚法》、《民法典》（2021年1月1日起施行）、2019年修正的《反不正当竞争法》、2022年6月24日修订、2023年1月1日起施行的《体育法》。',
      fires: [],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n原《信访条例》已经废止，组织学习《信访工作条例》3次。落实《法治政府建设实施纲要（2021—2025年）》和《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）。',
      fires: [],
    },
    {
      text: '青石镇2021年法治政府建设年度报告\n一、主要举措\n对《黑土地保护法（草案）》征求意见提出建议3条；依照《信访条例》办理信访事项5件；印发《青石镇法治建设规划（2021—2026年）》。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const wording = wordingOf(scope)
    const season = seasonOf(scope)
    const account: Account = { draft, wording, season }
    const dated = season && { ...account, season }
    const hits: CitationHit[] = []
    const unknown: Range[] = []
    for (const citation of draft.citations) {
      if (!wording.counts(citation.start)) continue
      const title = bareTitle(citation.title)
      const misnomer = misnomerHit(citation, title)
      const ofTitle = misnomer ? [misnomer] : dated && statuteHits(dated, citation, title)
      if (ofTitle) hits.push(...ofTitle)
      else if (isNational(citation.title) && !isKnown(title)) unknown.push(citation)
      hits.push(...numberHits(account, citation, title))
      const issued = dayOfIssue(citation.title)
      if (issued !== null)
        hits.push(...issuedHits(draft, { start: citation.start + 1, end: citation.end - 1 }, citation.title, issued))
      if (dated) hits.push(...articleHits(dated, citation, title), ...expiredLocalHits(dated, citation))
    }
    hits.push(...numberYearHits(account, hits))
    if (dated) hits.push(...bareNameHits(dated), ...bareNearHits(dated))
    for (const hit of planHits(account)) {
      if (hit.reason === 'unverifiable') unknown.push(hit.range)
      // A plan that is a central document as well is told once.
      else if (!hits.some(({ range }) => range.start === hit.range.start && range.end === hit.range.end)) hits.push(hit)
    }
    return [...hits, ...unverifiableHits(draft, unknown)]
  },
}
