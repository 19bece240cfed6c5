import { describe, expect, it } from 'vitest'
import { readFile } from '../../../lib/files'

const read = (markdown: string) => readFile('draft.md', new TextEncoder().encode(markdown))
const lines = async (markdown: string) => (await read(markdown)).text.split('\n')

describe('text of a Markdown file', () => {
  it('keeps each line the author wrote and drops the marks', async () => {
    expect(
      await lines(
        '# 2024年法治政府建设**年度**报告\n\n区委：\n现报告如下：\n\n## 一、主要举措\n\n> 引文\n\n---\n\n（一）`加强`领导',
      ),
    ).toEqual(['2024年法治政府建设年度报告', '区委：', '现报告如下：', '一、主要举措', '引文', '（一）加强领导'])
  })

  it.each([
    ['3. 甲\n4. 乙', ['3. 甲', '4. 乙']],
    ['1) 甲\n2) 乙', ['1) 甲', '2) 乙']],
    ['1. 甲\n1. 乙\n1. 丙', ['1. 甲', '1. 乙', '1. 丙']],
    ['1. 甲\n\n   续\n\n2. 乙', ['1. 甲', '续', '2. 乙']],
    ['1. **甲**\n   1. 子\n   2. 丑', ['1. 甲', '1. 子', '2. 丑']],
    ['1. # 甲', ['1. 甲']],
    ['- 甲\n- 乙', ['甲', '乙']],
    ['2023. 年底', ['2023. 年底']],
    ['一、甲\n（一）乙\n1.丙\n1、丁', ['一、甲', '（一）乙', '1.丙', '1、丁']],
  ])('lists: %j', async (markdown, expected) => {
    expect(await lines(markdown)).toEqual(expected)
  })

  it('takes an indented paragraph for a paragraph', async () => {
    expect(await lines('    缩进的**段落**，\n    第二行\n\n　　全角缩进\n\n\t制表符')).toEqual([
      '缩进的段落，',
      '第二行',
      '　　全角缩进',
      '制表符',
    ])
  })

  it('keeps what only looks like a mark', async () => {
    expect(await lines('1~3月办结5~6件\n\n[注]: 数据截至12月\n\n2\\*3\n\nhttp://a.cn/b_c_d')).toEqual([
      '1~3月办结5~6件',
      '[注]: 数据截至12月',
      '2*3',
      'http://a.cn/b_c_d',
    ])
  })

  it('sets tables out, keeps code, and reads HTML for its text only', async () => {
    expect(
      await lines(
        '|项目|件数|\n|-|-|\n|复议|12|\n\n```\n甲\n 乙\n```\n\n<div>块<script>alert(1)</script></div>\n\n文<b>字</b>&nbsp;',
      ),
    ).toEqual(['项目\t件数', '复议\t12', '甲', ' 乙', '块', '文字\u00a0'])
  })

  it('leaves out front matter, pictures and struck-out text, and says so', async () => {
    expect(await read('---\ntitle: 报告\ntags:\n  - 法治\n---\n正文![图](a.png)~~删~~')).toMatchObject({
      format: 'md',
      text: '正文',
      unread: ['文件开头的元数据（front matter）、1 张图片未读入正文', '1 处标为删除的文字未读入正文'],
    })
    expect((await read('---\n正文\n---\n尾')).unread).toBeUndefined()
    expect(await lines('---\n正文\n---\n尾')).toEqual(['正文', '尾'])
  })

  it.each([
    ['a run of letters', `文${'a.'.repeat(200_000)}@`],
    ['blanks', `文${' '.repeat(200_000)}a`],
    ['marks', '*文 '.repeat(100_000)],
    ['brackets', `文${'['.repeat(200_000)}`],
    ['quotes in quotes', `${'> '.repeat(1500)}文`],
    ['a great length', '文'.repeat((4 << 20) + 1)],
  ])('reads %s as plain text and says so, in good time', async (_, markdown) => {
    const started = performance.now()
    const source = await read(markdown)
    expect(source.text).toBe(markdown)
    expect(source.unread).toEqual(['文件过长或标记过于复杂，没有解析 Markdown，连同标记按纯文本读入'])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
