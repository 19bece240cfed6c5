import { expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { found, report, TITLE } from './found'
import { findingsAt, withParagraph } from './whole-report'

const notes = (text: string) => found('punctuation-width', text)

it.each([
  '窗口8:30—17:30不打烊，办件1,280件、12,345,678元，占98.5%。',
  '网址http://www.example.cn/a?b=1;c=2，邮箱a@b.cn，附件“报告(终稿).docx”见平台。'.replace('(终稿)', ''),
  '1)办理案件16件；2)宣讲3次；a)公示。',
  '推广MaaS（Mobility as a Service, beta; v2: ok?）平台。',
  '比例为3:1，比分2:0。',
  '群众满意！怎么办？如此：（一）公开；（二）公示。',
  '&nbsp;办理案件16件。',
  '落实云政发〔2024〕12号文件，（2024）川0922行初12号判决已执行，印发《关于修改〈云岫县审查办法〉的决定》，满意率<95的不算。',
  '学习《宪法》《民法典》，开展“12·4”“4·15”活动，落实《宪法》（2018年修正）、《民法典》。',
])('nothing in: %s', (paragraph) => {
  expect(notes(report(paragraph))).toEqual([])
})

it.each([
  ['落实云政发[2024]12号文件。', '[2024]'],
  ['落实云政发（2024）12号文件。', '（2024）12号'],
  ['落实云政发【2024】12号文件。', '【2024】'],
  ['印发<云岫县法治政府建设工作要点>。', '<云岫县'],
])('other brackets than those of a number or title: %s', (paragraph, quote) => {
  expect(findingsAt('punctuation-width', withParagraph(paragraph), quote)).not.toEqual([])
})

it.each([
  ['办理案件16件,均已结案。', '16件,均'],
  ['报告如下:办理案件16件。', '如下:办'],
  ['办理案件16件(含旧案4件），均已结案。', '16件(含'],
  ['办理案件;宣讲3次。', '案件;宣'],
  ['群众满意!', '满意!'],
  ['怎么办?', '怎么办?'],
])('one note for: %s', (paragraph, quote) => {
  const found = notes(report(paragraph))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^mixed/)
  expect(found[0]).toContain(quote)
})

it.each([
  ['落实“节水优先、空间均衡，系统治理、两手发力、多元共治”思路。', true],
  ['坚持“应查尽查、应改尽改，应罚尽罚”。', true],
  ['坚持“立党为公、执政为民，求真务实、清正廉洁”。', false],
  ['坚持“谁主管、谁负责，从严从快处理”。', false],
  ['坚持“应查尽查、应改尽改、应罚尽罚”。', false],
])('items of one kind in quotation marks: %s', (paragraph, expected) => {
  expect(notes(report(paragraph)).some((note) => note.startsWith('uneven-list'))).toBe(expected)
})

it('aggregates, counts and names places', () => {
  const text = report('办理案件16件,均已结案。宣讲3次,发放资料。调解4次,成功4次;回访2次，群众满意。')
  const own = auditSource({ name: 'a', format: 'txt', text }, { pack: 'annual-report' }).findings.filter(
    (finding) => finding.rule === 'punctuation-width',
  )
  expect(own).toHaveLength(1)
  expect(own[0]?.message).toContain('4处')
  expect(own[0]?.related).toHaveLength(3)
})

it('says of a draft in half-width marks throughout that the page may be the cause', () => {
  const text = `${TITLE}一、主要举措\n办理案件16件,均已结案,群众满意;宣讲3次(含进校园1次)。`
  expect(notes(text)[0]).toMatch(/^half-width/)
})

it('tells 、 between quoted items once', () => {
  const text = report('学习《宪法》、《民法典》、《行政复议法》，开展“法律进村”、“法律进校”活动。')
  expect(notes(text)).toHaveLength(1)
  expect(notes(text)[0]).toMatch(/^comma-between-quoted/)
})

it.each<[paragraph: string, quote: string]>([
  ['办理案件36件,均已结案；群众满意.', '36件,均'],
  ['办理案件36件;均已结案。', ';均'],
  ['办理案件36件(其中处罚12件)。', '(其中'],
  ['如下:办理案件36件。', '如下:'],
  ['群众满意!', '!'],
  ['怎么办?县政府给出答案。', '?县'],
  ['学习《宪法》、《民法典》。', '》、《'],
  ['办理案件36件。。', '。。'],
  ['办理案件36件，，群众满意。', '，，'],
  ['办理案件36件。，群众满意。', '。，'],
  ['办理案件36件、，群众满意。', '、，'],
  ['办理案件36件；。', '；。'],
  ['办理案件３６件。', '３６件'],
  ['开展活动。。。等。', '。。。'],
  ['培训2,300人次，受众1，200人。', '1，200'],
])('found in a whole report: %s', (paragraph, quote) => {
  expect(findingsAt('punctuation-width', withParagraph(paragraph), quote)).not.toEqual([])
})

it.each([
  '办理案件1,280件。',
  '9:30—12:00窗口不打烊。',
  '98.5%',
  '网址http://www.yunxiu.gov.cn。',
  '开展“宪法宣传周”等活动……',
])('silent in a whole report: %s', (paragraph) => {
  expect(findingsAt('punctuation-width', withParagraph(paragraph))).toEqual([])
})
