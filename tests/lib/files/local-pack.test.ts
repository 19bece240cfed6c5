import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extendedBook } from '../../../lib/audit/local-compile'
import { spellingsOf } from '../../../lib/audit/local-pack'
import {
  MAX_PACK_CHARACTERS,
  type PackFileProblem,
  packText,
  problemLine,
  readPack,
} from '../../../lib/files/local-pack'
import { ruleBook } from '../../../rules'

const EXAMPLE = readFileSync(new URL('../../../rules/local-pack.example.yaml', import.meta.url), 'utf8')
const HEAD = '名称: 云岭\n扩展: 法治政府建设年度报告\n'

/** Every complaint about a pack, of its form and of what it names, as the reviewer reads it. */
function complaints(text: string, key: 'zh' | 'en' = 'zh'): string[] {
  const read = readPack(text)
  const lines = (problems: PackFileProblem[]) => problems.map((problem) => problemLine('自查.yaml', problem, key))
  if ('problems' in read) return lines(read.problems)
  return lines(extendedBook(ruleBook, [read.pack]).problems.map(({ path, text: said }) => read.problemAt(path, said)))
}

function packOf(text: string) {
  const read = readPack(text)
  if ('problems' in read) throw new Error(read.problems.map((problem) => problemLine('x', problem, 'en')).join('\n'))
  return read.pack
}

describe('a pack that is right', () => {
  it('is read from the example that the README shows, and names nothing unknown', () => {
    expect(complaints(EXAMPLE)).toEqual([])
    expect(packOf(EXAMPLE)).toMatchObject({
      name: '云岭市自查要求',
      version: '2025-1',
      elements: [
        { atLeast: 100, section: ['营商环境'] },
        { requirement: 'recommended' },
        {},
        { units: ['场', '场次', '次'] },
      ],
      implied: [{ within: 'paragraph', level: 'note' }],
      vocabulary: { outdated: [{ old: ['市法制办', '市政府法制办公室'], since: 2019 }] },
      places: { city: '云岭市' },
    })
  })

  it('is the same in Chinese, in English and as JSON', () => {
    const chinese = packOf(`${HEAD}要求:\n  - 名称: 党建\n    章节: 党的建设\n    程度: 建议\n    至少字数: 100字`)
    const english = packOf(
      'name: 云岭\nextends: 法治政府建设年度报告\nelements:\n  - title: 党建\n    section: [党的建设]\n    requirement: recommended\n    atLeast: 100',
    )
    const json = packOf(
      '{"名称":"云岭","扩展":"法治政府建设年度报告","要求":[{"名称":"党建","章节":["党的建设"],"程度":"建议","至少字数":100}]}',
    )
    expect(english).toEqual(chinese)
    expect(json).toEqual(chinese)
  })

  it.each([
    ['a version that looks like a number', `${HEAD}版本: 1.10`, { version: '1.10' }],
    ['a version that looks like a date', `${HEAD}版本: 2025-01-01`, { version: '2025-01-01' }],
    ['a word that YAML takes for false', `${HEAD}不查: residue\n备注: no`, { note: 'no' }],
    ['curly quotes around keys', '“名称”: 云岭\n“扩展”: annual-report', { name: '云岭' }],
    ['one item without a list', `${HEAD}不得出现:\n  词语: 圆满完成`, { forbidden: [{ words: ['圆满完成'] }] }],
    [
      'one phrase in quotes with commas',
      `${HEAD}不得出现:\n  - 词语: "甲、乙"`,
      { forbidden: [{ words: ['甲、乙'] }] },
    ],
    [
      'full-width digits',
      `${HEAD}要求:\n  - 名称: 甲\n    章节: 甲\n    至少字数: １２０`,
      { elements: [{ atLeast: 120 }] },
    ],
    [
      'labels in two languages',
      `${HEAD}要求:\n  - 名称: {中文: 党建, 英文: Party}\n    章节: 党建`,
      { elements: [{ title: { zh: '党建', en: 'Party' } }] },
    ],
    [
      'a block of text with colons in it',
      `${HEAD}备注: |\n  要求：见附件\n  名称:甲`,
      { note: '要求：见附件\n名称:甲' },
    ],
    [
      'a phrase that ends with a full-width colon',
      `${HEAD}不得出现:\n  - 词语:\n      - 责任单位：`,
      { forbidden: [{ words: ['责任单位：'] }] },
    ],
    ['comments and blank lines', `# 说明：见下\n\n${HEAD}\n# 完`, { name: '云岭' }],
  ])('takes %s', (_, text, pack) => {
    expect(packOf(text)).toMatchObject(pack)
  })
})

describe('the README', () => {
  it.each([
    ['README.md', 'level: note', 'level: severe', 'en'],
    ['README.zh-CN.md', '级别: 提示', '级别: 严重', 'zh'],
  ] as const)(
    '%s: its first pack is right, and a mistake in it is answered as the README shows',
    (name, right, wrong, key) => {
      const readme = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
      const packs = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
      expect(packs).toHaveLength(1)
      const [pack = ''] = packs
      expect(complaints(pack)).toEqual([])
      const [said = ''] = complaints(pack.replace(right, wrong), key)
      expect(readme).toContain(said.replace('自查.yaml', key === 'en' ? 'local.yaml' : '自查.yaml'))
    },
  )

  it('names every key in its chapter', () => {
    const chinese = readFileSync(new URL('../../../README.zh-CN.md', import.meta.url), 'utf8')
    const english = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const canonical = new Set([...spellingsOf().values()].flat())
    for (const key of canonical) {
      expect(english).toContain(`\`${key}\``)
      const written = [...spellingsOf()].find(([spelling, keys]) => spelling !== key && keys.includes(key))?.[0]
      expect(chinese).toContain(`\`${written}\``)
    }
  })
})

describe('the mistakes of someone who writes such a file for the first time', () => {
  it.each<[what: string, text: string, said: string]>([
    [
      'a full-width colon',
      '名称：云岭\n扩展: annual-report',
      '自查.yaml:1:3 “名称”后面用了全角冒号。请改成半角冒号加一个空格：“名称: …”。',
    ],
    [
      'no blank behind the colon',
      '名称:云岭\n扩展: annual-report',
      '自查.yaml:1:3 “名称:”后面少了一个空格：“名称: …”。',
    ],
    ['a tab', `${HEAD}要求:\n\t- 名称: 甲`, '自查.yaml:4:1 行首用了制表符（Tab 键）。缩进只能用空格，一级两个空格。'],
    [
      'a full-width blank',
      `${HEAD}要求:\n　- 名称: 甲`,
      '自查.yaml:4:1 行首用了全角空格。缩进只能用半角空格，一级两个。',
    ],
    ['another dash', `${HEAD}要求:\n  —名称: 甲`, '自查.yaml:4:3 列表的每一项前面要用半角的“- ”，这里用了“—”。'],
    [
      'a full-width colon behind a key that does not exist',
      '规则包名称：云岭\n扩展: annual-report',
      '自查.yaml:1:6 “规则包名称”后面用了全角冒号。',
    ],
    [
      'numbers for a list',
      `${HEAD}要求:\n  1、名称: 甲`,
      '自查.yaml:4:3 列表的每一项前面要用半角的“- ”，这里用了“1、”。',
    ],
    ['a quotation that closes with a curly mark', `${HEAD}不查: "residue”\n备注: 甲`, '自查.yaml:3:5 引号没有成对。'],
    ['no blank behind the dash', `${HEAD}要求:\n  -名称: 甲`, '自查.yaml:4:4 “-”后面要空一格。'],
    [
      'uneven lines',
      `${HEAD}要求:\n  - 名称: 甲\n   章节: 甲`,
      '自查.yaml:5:1 缩进没有对齐，或者上一行的冒号后面没有空格。',
    ],
    ['a colon within the content', `${HEAD}要求:\n  - 名称: 甲: 乙\n    章节: 甲`, '自查.yaml:4:9 这一行有两处“: ”。'],
    [
      'a full-width comma',
      `${HEAD}不得出现:\n  - 词语: [甲，乙]`,
      '自查.yaml:4:10 不得出现 › 第1项 › 词语 › 第1项：“甲，乙”像是几个词。几个词要写成 [甲, 乙]',
    ],
    [
      'a pause mark',
      `${HEAD}不得出现:\n  - 词语: 甲、乙`,
      '自查.yaml:4:9 不得出现 › 第1项 › 词语：“甲、乙”像是几个词。',
    ],
    ['curly quotes and full-width commas', `${HEAD}不查: [“甲”，“乙”]`, '几个词要写成 [甲, 乙]'],
    ['blanks between phrases', `${HEAD}不得出现:\n  - 词语: 甲 乙`, '“甲 乙”像是几个词。几个词要写成 [甲, 乙]'],
    [
      'lines without dashes',
      `${HEAD}不得出现:\n  - 词语:\n      甲\n      乙`,
      '几行连成了一个词。每个词一行的，每行前面都要加“- ”。',
    ],
    ['full-width brackets', `${HEAD}不得出现:\n  - 词语: ［甲，乙］`, '方括号和里面的逗号要用半角：[甲, 乙]。'],
    ['an open bracket', `${HEAD}不得出现:\n  - 词语: [甲, 乙`, '自查.yaml:4:14 方括号或花括号没有成对'],
    ['an open quotation mark', `${HEAD}不得出现:\n  - 词语: "甲`, '引号没有成对。'],
    [
      'a missing comma in JSON',
      '{"名称": "云岭" "扩展": "annual-report"}',
      '自查.yaml:1:8 方括号或花括号没有成对，或者里面没有用半角逗号隔开。',
    ],
    [
      'a key that is misspelt',
      `${HEAD}不的出现:\n  - 词语: 甲`,
      '自查.yaml:3:1 不的出现：没有“不的出现”这一项。是不是“不得出现”？',
    ],
    ['a key of another place', `${HEAD}说明: 甲`, '没有“说明”这一项。这里可以写：名称、版本、扩展'],
    [
      'a key that stands twice',
      '名称: 甲\n名称: 乙\n扩展: annual-report',
      '自查.yaml:2:1 这一项前面已经写过，请合成一处。',
    ],
    ['a key in both languages', `${HEAD}name: 乙`, '“name”写了两遍（中文和英文的写法是同一项）。'],
    [
      'a wrong level',
      `${HEAD}不得出现:\n  - 词语: 甲\n    级别: 严重`,
      '自查.yaml:5:9 不得出现 › 第1项 › 级别：“严重”不可用。可以写：错误、警告、提示。',
    ],
    [
      'a level for a requirement',
      `${HEAD}调整:\n  - 要求: 主送机关\n    级别: 警告`,
      '自查.yaml:5:9 调整 › 第1项 › 级别：要求只有“程度”（必备、建议）',
    ],
    ['an empty list', `${HEAD}不得出现:\n  - 词语: []`, '词语：一个词也没有。请至少写一项，不需要就整行删去。'],
    ['nothing behind a key', `${HEAD}要求:`, '自查.yaml:3:4 要求：后面没有内容。'],
    ['nothing behind a dash', `${HEAD}不得出现:\n  - 词语:\n      -`, '后面没有内容。'],
    ['nothing but quotation marks', `${HEAD}不得出现:\n  - 词语: “”`, '这个词是空的，或者只有引号和空格'],
    [
      'a number in words',
      `${HEAD}要求:\n  - 名称: 甲\n    章节: 甲\n    至少字数: 一百`,
      '至少字数：“一百”不是数字。请写阿拉伯数字，如 100。',
    ],
    ['no base', '名称: 云岭', '自查.yaml:1:1 扩展：缺少“扩展”。请写明在哪种文种的规则上增加'],
    ['no name', '扩展: annual-report', '名称：缺少这一项。'],
    [
      'an unknown base',
      '名称: 云岭\n扩展: 年度报告',
      '自查.yaml:2:5 扩展：没有“年度报告”这种文种。可以扩展：法治政府建设年度报告、',
    ],
    [
      'an unknown rule',
      `${HEAD}不查: [年份不一致]`,
      '自查.yaml:3:6 不查 › 第1项：没有“年份不一致”这一条。相近的有：年份不符。',
    ],
    [
      'a misspelt id',
      `${HEAD}不查:\n  - heading-numering`,
      '自查.yaml:4:5 不查 › 第1项：没有“heading-numering”这一条。相近的有：heading-numbering',
    ],
    [
      'a requirement named as a rule',
      `${HEAD}调整:\n  - 规则: 主送机关\n    级别: 警告`,
      '“主送机关”不是这一类。规则写在“规则”后面，要求写在“要求”后面。',
    ],
    [
      'an unknown reason',
      `${HEAD}调整:\n  - 规则: empty-section\n    情形: no-txt\n    级别: 提示`,
      '自查.yaml:5:9 调整 › 第1项 › 情形：没有“no-txt”这种情形。是不是“no-text”？',
    ],
    ['an adjustment of nothing', `${HEAD}调整:\n  - 规则: empty-section`, '没有写怎样调整。'],
    [
      'the same name twice',
      `${HEAD}要求:\n  - 名称: 甲\n    章节: 甲\n  - 名称: 甲\n    写明: 乙`,
      '自查.yaml:6:9 要求 › 第2项 › 名称：和前面的“甲”重名。',
    ],
    [
      'no way to look',
      `${HEAD}要求:\n  - 名称: 甲`,
      '自查.yaml:4:5 要求 › 第1项：没有写怎样查。请写“章节”“写明”“都写明”“数字”中的一项。',
    ],
    [
      'two ways to look',
      `${HEAD}要求:\n  - 名称: 甲\n    章节: 甲\n    写明: 乙`,
      '只能写一项。几样都要查的，分成几条要求。',
    ],
    [
      'a figure without units',
      `${HEAD}要求:\n  - 名称: 甲\n    数字: 案件`,
      '查数字还要写“单位”，如：单位: [件, 起]。',
    ],
    ['a wildcard at the edge', `${HEAD}不得出现:\n  - 词语: "依法行政*"`, '“*”前后都要有至少两个字'],
    ['an asterisk in front', `${HEAD}不得出现:\n  - 词语: *甲`, '词语以“&”“*”开头的，用半角引号括起来。'],
    ['a percent sign in front', `${HEAD}不得出现:\n  - 词语: %甲`, '以“%”开头的内容要用半角引号括起来'],
    ['text in place of lines', `${HEAD}地名: 云岭县`, '自查.yaml:3:5 地名：这里应当是若干行“名称: 内容”'],
    [
      'an incomplete pair',
      `${HEAD}词汇:\n  过时名称:\n    - 旧: 甲`,
      '自查.yaml:5:7 词汇 › 过时名称 › 第1项 › 新：缺少这一项。',
    ],
    ['two packs in one file', `${HEAD}---\n名称: 乙`, '自查.yaml:3:1 不能用“---”分成几份，一个文件写一个规则包。'],
    ['no colons at all', '名称 云岭\n扩展 年度报告', '自查.yaml 没有找到“名称: 内容”这样的行。'],
    ['a list at the top', '- 甲\n- 乙', '自查.yaml 最外层不能是列表。'],
    ['an empty file', '\n', '自查.yaml 文件是空的。'],
    [
      'an invisible character in the name',
      '名称: "云\\u0007岭"\n扩展: annual-report',
      '请写成一行，不要有看不见的字符。',
    ],
  ])('%s', (_, text, said) => {
    const zh = complaints(text)
    const en = complaints(text, 'en')
    expect(zh.join('\n')).toContain(said)
    // English says as much, at the same places.
    expect(en.map((line) => line.split(' ', 1)[0])).toEqual(zh.map((line) => line.split(' ', 1)[0]))
  })

  it('tells several mistakes at once, in the order of the file', () => {
    const text = `${HEAD}要求:\n  - 名称: 甲\n    章节: []\n    程度: 重要\n不得出现:\n  - 词语: 乙\n    等级: 错误`
    expect(complaints(text).map((line) => line.split(' ', 1)[0])).toEqual([
      '自查.yaml:5:5',
      '自查.yaml:6:9',
      '自查.yaml:9:5',
    ])
  })
})

describe('the bytes of a file', () => {
  const text = (bytes: Uint8Array | string, name = '自查.yaml') =>
    packText(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)

  it('are read with a byte-order mark, with Windows line ends and in GB 18030', () => {
    expect(text(`\ufeff${EXAMPLE}`)).toEqual({ text: EXAMPLE })
    expect(text(EXAMPLE.replaceAll('\n', '\r\n'))).toEqual({ text: EXAMPLE })
    const gb = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: EXAMPLE })
    expect(text(gb)).toEqual({ text: EXAMPLE })
  })

  it.each([
    [
      'a Word document',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0]),
      '这是 Word、PDF 等文档或压缩包，不是规则包。',
    ],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), '这是 Word、PDF 等文档或压缩包，不是规则包。'],
    ['a web page', new TextEncoder().encode('<!doctype html><html></html>'), '这是网页，不是规则包。'],
    ['no text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0x80, 0xff, 0xfe]), '认不出文字编码。'],
  ])('are refused when they are %s', (_, bytes, said) => {
    const read = text(bytes)
    expect('problems' in read ? read.problems.map((problem) => problemLine('x', problem, 'zh')).join() : '').toContain(
      said,
    )
  })
})

describe('hostile files', () => {
  it.each([
    ['deep brackets', '['.repeat(100_000)],
    ['quotation marks without end', `${HEAD}不查: ${'"'.repeat(19_000)}`],
    ['more quotation marks than any pack has', `${HEAD}不查: ${'"'.repeat(190_000)}`],
    ['quotations side by side', `${HEAD}不查: ${'"" '.repeat(9_000)}`],
    ['many keys', `${HEAD}${Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n')}`],
    ['many anchors', Array.from({ length: 10_000 }, (_, i) => `k${i}: &a${i} 1`).join('\n')],
    ['deep lines', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}甲:`).join('\n')],
    ['aliases of aliases', `甲: &a [乙]\n丙: &b [${'*a,'.repeat(50)}]\n丁: [${'*b,'.repeat(50)}]`],
    ['one endless word', `${HEAD}不查: ${'甲'.repeat(190_000)}`],
    ['many lines', `${HEAD}备注: 甲\n`.repeat(5_000)],
    ['more than is read', '甲'.repeat(MAX_PACK_CHARACTERS + 1)],
    ['keys of objects', `${HEAD}__proto__:\n  甲: 乙\nconstructor: 甲`],
  ])(
    '%s are answered soon',
    (_, text) => {
      const started = performance.now()
      expect(complaints(text).length).toBeGreaterThan(0)
      expect(performance.now() - started).toBeLessThan(8000)
    },
    30_000,
  )
})
