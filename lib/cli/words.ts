import type { Language } from '../audit/report'

/** The words of the command line itself. Both languages are complete: a missing one does not compile. */
export interface CliWords {
  help: string
  seeHelp: string
  noCommand: string
  unknownCommand: (command: string) => string
  noFiles: string
  unknownOption: (option: string, allowed: string) => string
  valueMissing: (option: string) => string
  valueUnexpected: (option: string) => string
  valueNotAllowed: (option: string, value: string, allowed: string) => string
  yearNotAllowed: (value: string, first: number, last: number) => string
  dateNotAllowed: (value: string) => string
  notYet: (what: string, available: string) => string
  missing: string
  directory: string
  forbidden: string
  notAFile: string
  stdinTwice: string
  otherReadError: (detail: string) => string
  auditError: (detail: string) => string
  writeError: (detail: string) => string
}

export const CLI_WORDS: Record<Language, CliWords> = {
  'zh-CN': {
    help: `核稿：核查法治政府建设年度报告等文稿。稿件不离开本机，也不会被改动。

用法
  npm run --silent hegao -- check 文件…  [选项]

  文件可以有多个，逐个核查；“-”表示标准输入。文件名以“-”开头时，前面写“./”。
  可以读取 .docx、.doc、.wps、.odt、.rtf、.pdf、.txt、.md、.html，以内容为准，不看后缀。

选项
  --format 格式   text（默认）、json、markdown
  --pack 规则包   annual-report、disclosure-report、work-plan；默认按内容识别文种
  --year 年份     报告年度，如 2024；默认从稿件识别
  --level 层级    province、city、county、township、subdistrict、zone、department；默认从稿件识别
  --as-of 日期    按该日有效的规则和提法核查，如 2025-03-31
  --lang 语言     zh-CN（默认）、en
  --no-color      不用颜色；环境变量 NO_COLOR 亦可
  --help, -h      显示本说明
  --version, -V   显示版本

退出码
  0  没有缺失，没有错误
  1  有缺失或错误
  2  用法不对，或有文件不能读取（其余文件仍会核查）
`,
    seeHelp: '用 --help 查看用法。',
    noCommand: '缺少命令。可用命令：check。',
    unknownCommand: (command) => `没有“${command}”命令。可用命令：check。`,
    noFiles: 'check 缺少要核查的文件。“-”表示标准输入。',
    unknownOption: (option, allowed) => `没有 ${option} 选项。可用选项：${allowed}。`,
    valueMissing: (option) => `${option} 缺少值。`,
    valueUnexpected: (option) => `${option} 不带值。`,
    valueNotAllowed: (option, value, allowed) => `${option} 的值“${value}”不可用。可用的值：${allowed}。`,
    yearNotAllowed: (value, first, last) => `--year 的值“${value}”不可用。应为 ${first} 至 ${last} 的年份。`,
    dateNotAllowed: (value) => `--as-of 的值“${value}”不可用。应为存在的日期，写作 2025-03-31。`,
    notYet: (what, available) => `${what} 尚未提供。${available}`,
    missing: '找不到文件。',
    directory: '这是文件夹，不是文件。',
    forbidden: '没有读取权限。',
    notAFile: '这不是普通文件。',
    stdinTwice: '标准输入只能读取一次。',
    otherReadError: (detail) => `读取失败（${detail}）。`,
    auditError: (detail) => `核查时出错，没有结果（${detail}）。`,
    writeError: (detail) => `输出失败（${detail}）。`,
  },
  en: {
    help: `Hegao audits drafts of annual reports on law-based government and the like.
A draft never leaves this machine and is never changed.

Usage
  npm run --silent hegao -- check FILE…  [options]

  Several files are audited one by one; "-" is standard input. Write "./" before a name that begins with "-".
  Read are .docx, .doc, .wps, .odt, .rtf, .pdf, .txt, .md and .html; what the bytes are counts, not the name.

Options
  --format FORMAT  text (default), json, markdown
  --pack ID        annual-report, disclosure-report, work-plan; recognised from the draft by default
  --year YEAR      the year reported on, such as 2024; recognised from the draft by default
  --level LEVEL    province, city, county, township, subdistrict, zone, department; recognised by default
  --as-of DATE     use the rules and wording in force on that day, such as 2025-03-31
  --lang LANGUAGE  zh-CN (default), en
  --no-color       no colours; so does the environment variable NO_COLOR
  --help, -h       show this
  --version, -V    show the version

Exit codes
  0  nothing missing, no errors
  1  something is missing, or there are errors
  2  bad usage, or a file could not be read (the others are still audited)
`,
    seeHelp: 'See --help.',
    noCommand: 'A command is missing. Commands: check.',
    unknownCommand: (command) => `There is no command "${command}". Commands: check.`,
    noFiles: 'check needs files to audit. "-" is standard input.',
    unknownOption: (option, allowed) => `There is no option ${option}. Options: ${allowed}.`,
    valueMissing: (option) => `${option} needs a value.`,
    valueUnexpected: (option) => `${option} takes no value.`,
    valueNotAllowed: (option, value, allowed) => `${option} cannot be "${value}". Allowed: ${allowed}.`,
    yearNotAllowed: (value, first, last) => `--year cannot be "${value}". Allowed: a year from ${first} to ${last}.`,
    dateNotAllowed: (value) => `--as-of cannot be "${value}". Allowed: a date that exists, written as 2025-03-31.`,
    notYet: (what, available) => `${what} is not available yet. ${available}`,
    missing: 'The file does not exist.',
    directory: 'This is a directory, not a file.',
    forbidden: 'No permission to read it.',
    notAFile: 'This is not a regular file.',
    stdinTwice: 'Standard input can be read only once.',
    otherReadError: (detail) => `Reading failed (${detail}).`,
    auditError: (detail) => `The audit failed and gave no result (${detail}).`,
    writeError: (detail) => `Writing the report failed (${detail}).`,
  },
}
