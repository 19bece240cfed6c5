import type { Language } from '../audit/report'

/** The words of the command line itself. Both languages are complete: a missing one does not compile. */
export interface CliWords {
  help: string
  seeHelp: string
  noCommand: string
  unknownCommand: (command: string) => string
  noFiles: string
  noRule: string
  tooMuch: (argument: string) => string
  packNotAllowed: (value: string, ids: string) => string
  badPack: string
  unknownRule: (rule: string, near: string) => string
  noFilesButAgainst: string
  libraryAction: (action: string | undefined, allowed: string) => string
  libraryNeeds: Record<'add' | 'remove' | 'export' | 'import', string>
  libraryOneFile: (action: string) => string
  unknownOption: (option: string, allowed: string) => string
  valueMissing: (option: string) => string
  valueUnexpected: (option: string) => string
  valueNotAllowed: (option: string, value: string, allowed: string) => string
  yearNotAllowed: (value: string, first: number, last: number) => string
  dateNotAllowed: (value: string) => string
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
  npm run --silent hegao -- check 文件…  [选项]            核查
  npm run --silent hegao -- rules  [--pack …] [--format text|json]          列出规则和要求
  npm run --silent hegao -- explain 规则  [--pack …] [--format text|markdown]  说明一条规则
  npm run --silent hegao -- schema                                           自有规则包的 JSON Schema
  npm run --silent hegao -- library add 文件…              把稿件加入稿件库，供以后比对
  npm run --silent hegao -- library list [词…]             列出稿件，或查找含有这些词的稿件
  npm run --silent hegao -- library remove 编号…           移除稿件
  npm run --silent hegao -- library export 文件            把稿件库导出为一个文件
  npm run --silent hegao -- library import 文件            加入导出文件中的稿件

  文件可以有多个，逐个核查；“-”表示标准输入。文件名以“-”开头时，前面写“./”。
  可以读取 .docx、.doc、.wps、.odt、.rtf、.pdf、.txt、.md、.html，以内容为准，不看后缀。

选项
  --format 格式   text（默认）、json、markdown、html（网页，可打印）、sarif、csv（表格）
  --pack 规则包   annual-report、disclosure-report、work-plan；默认按内容识别文种
                  也可以是自有规则包的文件（.yaml、.json），可以写几次
  --year 年份     报告年度，如 2024；默认从稿件识别
  --level 层级    province、city、county、township、subdistrict、zone、department；默认从稿件识别
  --against 文件… 与这些稿件对照（上年稿件、其他单位稿件），直到下一个选项或者“--”为止；可以重复
  --as-of 日期    按该日有效的规则和提法核查，如 2025-03-31
  --library 位置  稿件库的文件夹，或导出的文件（只读）；check 用它与库中稿件比对，不写位置时用自己的稿件库，
                  即环境变量 HEGAO_LIBRARY 所指，或本机用户数据文件夹中的一个
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
    noCommand: '缺少命令。可用命令：check、library、rules、explain、schema。',
    unknownCommand: (command) => `没有“${command}”命令。可用命令：check、library、rules、explain、schema。`,
    noFiles: 'check 缺少要核查的文件。“-”表示标准输入。',
    noRule: 'explain 缺少规则的编号或名称。用 rules 命令查看全部。',
    tooMuch: (argument) => `多了“${argument}”。`,
    packNotAllowed: (value, ids) => `--pack 的值“${value}”不可用。可用的值：${ids}，或者规则包文件，如 自查.yaml。`,
    badPack: '规则包有误，没有核查。',
    unknownRule: (rule, near) =>
      `没有“${rule}”这条规则或要求。${near === '' ? '' : `相近的有：${near}。`}用 rules 命令查看全部。`,
    noFilesButAgainst:
      'check 缺少要核查的文件：--against 后面的文件都是对照稿件，到下一个选项或者“--”为止。请把要核查的文件写在前面。',
    libraryAction: (action, allowed) =>
      `${action === undefined ? 'library 后面缺少要做的事。' : `library 没有“${action}”。`}可用：${allowed}。`,
    libraryNeeds: {
      add: 'library add 缺少要加入的文件。“-”表示标准输入。',
      remove: 'library remove 缺少稿件的编号；library list 列出编号。',
      export: 'library export 缺少文件名。“-”表示标准输出。',
      import: 'library import 缺少文件名。“-”表示标准输入。',
    },
    libraryOneFile: (action) => `library ${action} 只能有一个文件。`,
    unknownOption: (option, allowed) => `没有 ${option} 选项。可用选项：${allowed}。`,
    valueMissing: (option) => `${option} 缺少值。`,
    valueUnexpected: (option) => `${option} 不带值。`,
    valueNotAllowed: (option, value, allowed) => `${option} 的值“${value}”不可用。可用的值：${allowed}。`,
    yearNotAllowed: (value, first, last) => `--year 的值“${value}”不可用。应为 ${first} 至 ${last} 的年份。`,
    dateNotAllowed: (value) => `--as-of 的值“${value}”不可用。应为存在的日期，写作 2025-03-31。`,
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
  npm run --silent hegao -- check FILE…  [options]         audit
  npm run --silent hegao -- rules  [--pack …] [--format text|json]           list rules and requirements
  npm run --silent hegao -- explain RULE  [--pack …] [--format text|markdown]  explain one of them
  npm run --silent hegao -- schema                                            JSON Schema of a pack of one's own
  npm run --silent hegao -- library add FILE…              keep drafts to compare others with
  npm run --silent hegao -- library list [WORD…]           list drafts, or find those with these words
  npm run --silent hegao -- library remove ID…             remove drafts
  npm run --silent hegao -- library export FILE            write the library to one file
  npm run --silent hegao -- library import FILE            add the drafts of such a file

  Several files are audited one by one; "-" is standard input. Write "./" before a name that begins with "-".
  Read are .docx, .doc, .wps, .odt, .rtf, .pdf, .txt, .md and .html; what the bytes are counts, not the name.

Options
  --format FORMAT  text (default), json, markdown, html (a page to read or print), sarif, csv (a table)
  --pack ID        annual-report, disclosure-report, work-plan; recognised from the draft by default
                   or the file of a pack of one's own (.yaml, .json); may be given several times
  --year YEAR      the year reported on, such as 2024; recognised from the draft by default
  --level LEVEL    province, city, county, township, subdistrict, zone, department; recognised by default
  --against FILE…  compare with these drafts (last year's, other units'), up to the next option or "--";
                   may be repeated
  --as-of DATE     use the rules and wording in force on that day, such as 2025-03-31
  --library PATH   the library's folder, or an exported file (read only); with check, compare with its drafts. Without
                   PATH, your own: the one that HEGAO_LIBRARY names, or one in your folder for data
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
    noCommand: 'A command is missing. Commands: check, library, rules, explain, schema.',
    unknownCommand: (command) => `There is no command "${command}". Commands: check, library, rules, explain, schema.`,
    noFiles: 'check needs files to audit. "-" is standard input.',
    noRule: 'explain needs the id or title of a rule. The command rules lists all.',
    tooMuch: (argument) => `"${argument}" is too much.`,
    packNotAllowed: (value, ids) => `--pack cannot be "${value}". Allowed: ${ids}, or a file such as local.yaml.`,
    badPack: 'The pack has mistakes; nothing was audited.',
    unknownRule: (rule, near) =>
      `There is no rule or requirement "${rule}".${near === '' ? '' : ` Near it: ${near}.`} The command rules lists all.`,
    noFilesButAgainst:
      'check needs files to audit: those after --against, up to the next option or "--", are compared with. Name the files to audit before it.',
    libraryAction: (action, allowed) =>
      `${action === undefined ? 'library needs to be told what to do.' : `library has no "${action}".`} Allowed: ${allowed}.`,
    libraryNeeds: {
      add: 'library add needs files. "-" is standard input.',
      remove: 'library remove needs ids; library list shows them.',
      export: 'library export needs a file. "-" is standard output.',
      import: 'library import needs a file. "-" is standard input.',
    },
    libraryOneFile: (action) => `library ${action} takes one file.`,
    unknownOption: (option, allowed) => `There is no option ${option}. Options: ${allowed}.`,
    valueMissing: (option) => `${option} needs a value.`,
    valueUnexpected: (option) => `${option} takes no value.`,
    valueNotAllowed: (option, value, allowed) => `${option} cannot be "${value}". Allowed: ${allowed}.`,
    yearNotAllowed: (value, first, last) => `--year cannot be "${value}". Allowed: a year from ${first} to ${last}.`,
    dateNotAllowed: (value) => `--as-of cannot be "${value}". Allowed: a date that exists, written as 2025-03-31.`,
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
