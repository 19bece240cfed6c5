import { expect, it } from 'vitest'
import { found, report, TITLE } from './found'

const reasonsIn = (text: string) => found('unbalanced-mark', text).map((line) => line.split(' ')[0])

it.each([
  '落实《行政处罚法》《行政复议法》，印发《关于印发〈工作要点〉的通知》（青政发〔2024〕3号）。',
  '落实《关于印发《工作要点》的通知》和《关于转发〈县委关于印发〈办法〉的通知〉的通知》。',
  '（一）规范执法。1)办理案件16件；2）宣讲3次；一)调解4次；二）回访2次。',
  'a)公示；b)记录。①审核；(1)归档。（含旧案（已结）4件）',
  '加强"法律明白人"队伍建设，擦亮"枫桥"品牌。',
  '群众说：“他们讲‘依法办事’，我信。”',
  "推广O'Neil模式，it’s OK，办理案件16件。",
  '培训“法律明白人"20名，表彰"先进“个人。'.replace('"先进“', '“先进"'),
  '【典型案例】某企业噪声案。「以案释法」12场，『双普法』4场。',
  '（中共青石县委员会\n办公室）',
  '群众说：“办事快了。\n”我们听了很受鼓舞。',
  '文件[2022]48号和〔2022］3号均已落实。',
  '（一加强学习。\n（二规范执法。',
])('pairs in: %s', (paragraph) => {
  expect(found('unbalanced-mark', report(paragraph))).toEqual([])
})

it.each([
  ['落实《行政处罚法，规范执法行为，办理案件16件。', ['title-unclosed']],
  ['落实行政处罚法》，规范执法行为，办理案件16件。', ['title-unopened']],
  ['落实《行政处罚法、《行政复议法》，办理案件16件。', ['title-unclosed']],
  ['落实《行政处罚法》、行政复议法》，办理案件16件。', ['title-unopened']],
  ['印发《关于印发〈工作要点的通知》，办理案件16件。', ['unclosed']],
  ['印发《关于印发工作要点〉的通知》，办理案件16件。', ['unopened']],
  ['培养“法律明白人20名，办理案件16件。', ['unclosed']],
  ['培养法律明白人”20名，办理案件16件。', ['unopened']],
  ['培养“法律明白人“20名，办理案件16件。', ['reversed-quote']],
  ['培养“法律明白人“20名，讲“枫桥经验”3次。', ['reversed-quote']],
  ['办理案件16件（含旧案4件，均已结案。', ['unclosed']],
  ['办理案件16件含旧案）4件，均已结案。', ['unopened']],
  ['印发文件（青政发〔2024）3号〕，办理案件16件。', ['crossing']],
  ['印发文件（青政发2024〕3号），办理案件16件。', ['unopened']],
  ['对【典型案例公开通报，办理案件16件。', ['unclosed']],
  ['培养"法律明白人20名，办理案件16件。', ['unclosed']],
  [
    '落实《行政处罚法和有关规定，办理案件16件，全部按期结案，没有发生争议。又按照行政复议的有关规定和县政府的统一部署，学习办法》4次。',
    ['far-apart'],
  ],
])('%s', (paragraph, reasons) => {
  expect(reasonsIn(report(paragraph))).toEqual(reasons)
})

it('keeps a slip to its paragraph', () => {
  const text = report('培养“法律明白人20名。\n讲“枫桥经验”3次。\n落实《行政处罚法》（2021年修订）。')
  expect(found('unbalanced-mark', text)).toEqual(['unclosed 养“法律明白人20名。'])
})

it('names of a straight quotation mark the one that makes the quotations long', () => {
  const text = report('推行"首违不罚"，打造"法治驿站品牌，建成"一站式"中心，选派"老娘舅"调解。')
  const [only, ...more] = found('unbalanced-mark', text)
  expect(more).toEqual([])
  expect(only).toContain('法治驿站品牌')
})

it('tells a draft with all quotation marks turned one way once', () => {
  const text = report('讲“法律明白人“、“枫桥经验“、“首违不罚“、“老娘舅“、“一站式“五个故事。')
  expect(reasonsIn(text)).toEqual(['reversed-quote'])
})

it('gives a title over three lines its end', () => {
  expect(found('unbalanced-mark', '关于印发《青石镇2024年\n法治政府建设\n工作要点》的通知\n各村：\n请执行。')).toEqual(
    [],
  )
})

it('is less sure when the text breaks off', () => {
  expect(reasonsIn(`${TITLE}一、主要举措\n办理案件16件，落实《行政处罚`)).toEqual(['unclosed'])
})

it('sees a mark at the end of a line', () => {
  const [only] = found('unbalanced-mark', report('培养法律明白人”'))
  expect(only).toContain('培养法律明白人')
})
