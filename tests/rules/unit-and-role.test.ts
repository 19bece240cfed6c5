import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

/** Who may do what at which level, in every part of a report or plan; and what is left of templates and pages. */

type Part = 'done' | 'short' | 'plan' | 'mid' | 'end' | 'task'

/** Title, addressee, how the year is told, signature, what the leaders did. */
const REPORTS: Record<string, readonly [string, string, string, string, string]> = {
  town: ['云溪县白水镇人民政府', '县委、县政府：', '白水镇', '云溪县白水镇人民政府', '镇党委、政府'],
  township: ['云溪县石滩乡人民政府', '县委、县政府：', '石滩乡', '云溪县石滩乡人民政府', '乡党委、政府'],
  sub: ['清浦区东湖街道办事处', '区委、区政府：', '东湖街道', '清浦区人民政府东湖街道办事处', '街道党工委、办事处'],
  county: ['云溪县人民政府', '市委、市政府：', '云溪县', '云溪县人民政府', '县委、县政府'],
  district: ['清浦区人民政府', '市委、市政府：', '清浦区', '清浦区人民政府', '区委、区政府'],
  city: ['江洲市人民政府', '省委、省政府：', '江洲市', '江洲市人民政府', '市委、市政府'],
  province: ['岚江省人民政府', '党中央、国务院：', '岚江省', '岚江省人民政府', '省委、省政府'],
  bureau: ['云溪县水利局', '县委、县政府：', '县水利局', '云溪县水利局', '局党组'],
  justice: ['云溪县司法局', '县委、县政府：', '县司法局', '云溪县司法局', '局党组'],
  districtBureau: ['清浦区城市管理局', '区委、区政府：', '我局', '清浦区城市管理局', '局党组'],
  cityBureau: ['江洲市交通运输局', '市委、市政府：', '我局', '江洲市交通运输局', '局党组'],
  commission: ['江洲市发展和改革委员会', '市委、市政府：', '我委', '江洲市发展和改革委员会', '委党组'],
  zone: [
    '临岫经济技术开发区管理委员会',
    '市委、市政府：',
    '临岫经开区',
    '临岫经济技术开发区管理委员会',
    '党工委、管委会',
  ],
}

/** Issuer, plan, addressee, who answers. */
const PLANS: Record<string, readonly [string, string, string, string]> = {
  countyPlan: [
    '云溪县人民政府办公室',
    '云溪县2024年法治政府建设工作要点',
    '各乡镇人民政府，县政府各部门：',
    '县司法局',
  ],
  bureauPlan: [
    '江洲市交通运输局',
    '江洲市交通运输局2024年法治政府建设工作要点',
    '局属各单位，机关各科室：',
    '政策法规科',
  ],
}

function draftOf(unit: string, part: Part | null, words: string): string {
  const at = (wanted: Part) => (part === wanted ? words : '')
  const plan = PLANS[unit]
  if (plan) {
    const [issuer, title, to, answers] = plan
    const task = part === 'task' ? words : `规范行政执法。落实三项制度。（责任单位：${answers}）`
    return `${issuer}关于印发《${title}》的通知\n${to}\n现将《${title}》印发给你们，请认真贯彻执行。\n${issuer}\n2024年3月20日\n${title}\n为扎实推进法治政府建设，制定本要点。\n一、重点任务\n1.加强组织领导。压实第一责任人职责，健全工作机制。（责任单位：${answers}）\n2.${task}\n3.深化矛盾化解。完善多元化解机制，推进源头治理。（责任单位：${answers}）\n二、工作要求\n各单位要加强督促检查，年底前报送落实情况。`
  }
  const [title, to, self, signed, leaders] = REPORTS[unit] as (typeof REPORTS)[string]
  const mid = part === 'mid' ? `${words}\n` : ''
  const end = part === 'end' ? `\n${words}` : ''
  return `${title}2024年法治政府建设年度报告\n${to}\n2024年，${self}扎实推进法治政府建设。现将有关情况报告如下：\n一、主要举措和成效\n（一）强化组织领导。${leaders}主要负责同志带头履行第一责任人职责，召开专题会议6次。\n（二）规范行政执法。严格落实行政执法“三项制度”，组织案卷评查2次，评查案卷60宗。${at('done')}\n${mid}（三）化解矛盾纠纷。完善多元化解机制，全年调解各类纠纷86件，成功率保持在较高水平。\n二、存在的不足和原因\n一年来，工作取得一定成效，但仍有差距。${at('short')}主要原因是学习不够深入、人员编制偏紧。\n三、下一步工作安排\n${at('plan')}加强执法队伍建设，创新普法形式。\n特此报告。\n${signed}\n2025年1月20日${end}`
}

const findingsOf = (text: string) => auditSource({ name: 'draft', format: 'txt', text }).findings

interface Case {
  rule: string
  unit: string
  part: Part
  sentence: string
}

const cases: Case[] = readFileSync(fileURLToPath(new URL('unit-and-role.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, rule = '', unit = '', part = '', sentence = ''] = /^(\S+) (\w+)\.(\w+) (.*)$/.exec(line) ?? []
    return { rule, unit, part: part as Part, sentence }
  })

/** A sentence without the marks round its slip. */
const bare = (sentence: string) => sentence.replace(/[【】]/g, '')

describe('of a unit and its level', () => {
  it.each(cases.filter(({ rule }) => rule !== 'ok'))(
    '$rule $unit $part $sentence',
    ({ rule, unit, part, sentence }) => {
      const text = draftOf(unit, part, bare(sentence))
      const rules = rule === 'unit' ? ['body-mismatch', 'out-of-role'] : [rule]
      const told = findingsOf(text).filter((finding) => rules.includes(finding.rule))
      const from = text.indexOf(bare(sentence))
      for (const [, quote = ''] of sentence.matchAll(/【([^】]*)】/g)) {
        const start = text.indexOf(quote, from)
        const places = told.flatMap(({ span, related }) => [span, ...related])
        expect(places.some((span) => span.start < start + quote.length && span.end > start)).toBe(true)
      }
    },
  )

  it.each(cases.filter(({ rule }) => rule === 'ok'))('$unit $part $sentence is right', ({ unit, part, sentence }) => {
    const text = draftOf(unit, part, sentence)
    const start = text.indexOf(sentence)
    const told = findingsOf(text).filter(({ span }) => span.start < start + sentence.length && span.end > start)
    expect(told.map(({ rule, span }) => `${rule} ${span.text}`)).toEqual([])
  })

  it.each([...Object.keys(REPORTS), ...Object.keys(PLANS)])('%s: the report itself is right', (unit) => {
    expect(findingsOf(draftOf(unit, null, '')).map(({ rule, span }) => `${rule} ${span.text}`)).toEqual([])
  })
})
