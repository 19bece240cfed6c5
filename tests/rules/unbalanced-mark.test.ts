import { expect, it } from 'vitest'
import { found, report, TITLE } from './found'
import { findingsAt, withParagraph } from './whole-report'

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
  ['（一加强学习。\n（二规范执法。', ['unclosed', 'unclosed']],
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

it.each<[paragraph: string, quote: string]>([
  ['落实《重大行政决策程序暂行条例，出台决策目录。', '《重大行政决策'],
  ['落实重大行政决策程序暂行条例》，出台决策目录。', '条例》'],
  ['推行“双随机、一公开监管，检查企业120家。', '“双随机'],
  ['推行双随机、一公开”监管，检查企业120家。', '一公开”'],
  ['办理案件120件（其中简易程序36件，均已结案。', '（其中'],
  ['办理案件120件其中简易程序36件），均已结案。', '36件）'],
  ['印发云政发〔2024〕12号、云政办发〔2024 13号文件。', '〔2024 13号'],
  ['推行“双随机、一公开“监管。', '“监管'],
  ['推行”双随机、一公开”监管。', '”双随机'],
  ['落实《关于印发〈云岫县方案》的通知》。', '〈云岫县'],
  ['学习《宪法》《民法典行政处罚法》。学习“四不两直”。\n学习《民法典、行政复议法。', '《民法典、'],
  ['实行【一窗受理，集成服务。', '【一窗'],
  ['办理案件120件（其中处罚36件（简易12件），许可84件。', '（其中处罚'],
  ['落实“三项制度（公示、记录”、审核）。', '（公示'],
  ['学习《中华人民共和国行政复议法》》。', '》》'],
  ['学习《《中华人民共和国行政复议法》。', '《《'],
  ['培养"法律明白人2300名。', '"法律明白人'],
  ['开展‘法律六进活动120场次。', '‘法律'],
  ['〔2024]12号文件《通知。', '《通知'],
  ['举办“法治大讲堂””12期。', '””'],
])('found in a whole report: %s', (paragraph, quote) => {
  expect(findingsAt('unbalanced-mark', withParagraph(paragraph), quote)).not.toEqual([])
})

it.each([
  '落实《关于印发〈云岫县方案〉的通知》（云政发〔2024〕12号）。',
  '培养"法律明白人"2300名。',
  '一是：1）学习；2）检查；3）考核。',
  '办理案件120件（其中处罚36件（简易12件）），许可84件。',
  '“谁执法谁普法”普法责任制。',
  '开展‘三下乡’“四进”活动。',
  '温度低于5℃，角度3′12″。',
])('silent in a whole report: %s', (paragraph) => {
  expect(findingsAt('unbalanced-mark', withParagraph(paragraph))).toEqual([])
})

it('a page’s buttons over several lines', () => {
  const text = `${TITLE}【字体：\n大\n中\n小\n】\n一、主要举措\n办理案件16件。\n【\n打印本页\n】`
  expect(found('unbalanced-mark', text)).toEqual([])
})
