import { describe, expect, it } from 'vitest'
import { parseCommandLine, UsageError } from '../../../lib/cli/arguments'

/** The message with which a command line is refused. */
function refusal(...args: string[]): string {
  try {
    parseCommandLine(args)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`accepted: ${args.join(' ')}`)
}

describe('parseCommandLine', () => {
  it('takes files in their order, standard input among them, and defaults to a Chinese text report', () => {
    expect(parseCommandLine(['check', 'b.txt', '-', 'a.docx'])).toEqual({
      kind: 'check',
      files: ['b.txt', '-', 'a.docx'],
      format: 'text',
      options: { language: 'zh-CN' },
      color: true,
    })
  })

  it('takes every option, before or after the files, with or without an equals sign', () => {
    const args = ['--format=json', 'check', '--pack', 'work-plan', 'a.txt', '--year', '2024', '--level=county']
    expect(parseCommandLine([...args, '--as-of', '2024-02-29', '--lang', 'en', '--no-color'])).toEqual({
      kind: 'check',
      files: ['a.txt'],
      format: 'json',
      options: { language: 'en', pack: 'work-plan', year: 2024, level: 'county', asOf: '2024-02-29' },
      color: false,
    })
  })

  it('takes names that look like options after --', () => {
    expect(parseCommandLine(['check', '--', '--format', '-x'])).toMatchObject({ files: ['--format', '-x'] })
  })

  it('knows --help and --version whatever else is there', () => {
    expect(parseCommandLine(['--help', '--lang', 'en'])).toEqual({ kind: 'help', language: 'en' })
    expect(parseCommandLine(['check', '-h'])).toEqual({ kind: 'help', language: 'zh-CN' })
    expect(parseCommandLine(['-V'])).toEqual({ kind: 'version' })
  })

  it.each([
    [[], '缺少命令'],
    [['audit', 'a.txt'], '没有“audit”命令'],
    [['check'], '缺少要核查的文件'],
    [['check', 'a.txt', '--fromat', 'json'], '没有 --fromat 选项。可用选项：--format'],
    [['check', 'a.txt', '-x'], '没有 -x 选项'],
    [['check', 'a.txt', '--format'], '--format 缺少值'],
    [['check', 'a.txt', '--format', '--pack'], '--format 缺少值'],
    [['check', 'a.txt', '--format', 'xml'], '--format 的值“xml”不可用。可用的值：text, json, markdown'],
    [['check', 'a.txt', '--format', ''], '--format 的值“”不可用'],
    [['check', 'a.txt', '--pack', 'annual'], '可用的值：annual-report, disclosure-report, work-plan'],
    [['check', 'a.txt', '--level', '县'], '可用的值：province, city, county'],
    [['check', 'a.txt', '--lang', 'zh'], '--lang 的值“zh”不可用。可用的值：zh-CN, en'],
    [['check', 'a.txt', '--year', '24'], '--year 的值“24”不可用。应为 2000 至 2099 的年份'],
    [['check', 'a.txt', '--year', '1999'], '--year'],
    [['check', 'a.txt', '--year', '2024年'], '--year'],
    [['check', 'a.txt', '--as-of', '2025-02-30'], '--as-of 的值“2025-02-30”不可用'],
    [['check', 'a.txt', '--as-of', '2025/1/1'], '--as-of'],
    [['check', 'a.txt', '--no-color=1'], '--no-color 不带值'],
    [['check', 'a.txt', '--constructor'], '没有 --constructor 选项'],
  ])('refuses %j, naming the option and what is allowed', (args, message) => {
    expect(refusal(...args)).toContain(message)
  })

  it.each(['text', 'json', 'markdown', 'html', 'sarif', 'csv'])('takes --format %s', (format) => {
    expect(parseCommandLine(['check', 'a.txt', '--format', format])).toMatchObject({ format })
  })

  it('takes the files after --against as those to compare with, up to the next option or --', () => {
    const parsed = (...args: string[]) => parseCommandLine(['check', ...args])
    const both = { files: ['a.txt'], against: ['b.txt', 'c.docx'] }
    expect(parsed('a.txt', '--against', 'b.txt', 'c.docx')).toMatchObject(both)
    expect(parsed('--against', 'b.txt', 'c.docx', '--no-color', 'a.txt')).toMatchObject(both)
    expect(parsed('--against', 'b.txt', 'c.docx', '--', 'a.txt')).toMatchObject(both)
    expect(parsed('--against=b.txt', 'a.txt', '--against', 'c.docx')).toMatchObject(both)
    expect(parsed('a.txt', '--against', '-')).toMatchObject({ files: ['a.txt'], against: ['-'] })
    expect(parsed('a.txt')).not.toHaveProperty('against')
  })

  it('says where the files to audit have gone when --against took them all', () => {
    expect(refusal('check', '--against', 'b.txt', 'a.txt')).toContain('--against 后面的文件都是对照稿件')
    expect(refusal('check', 'a.txt', '--against')).toContain('--against 缺少值')
  })
})
