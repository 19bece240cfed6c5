import type { Certainty, Duplicate, Finding, Language, Level, Outcome } from '../audit/report'

/** The words of the written reports. Both languages are complete: a missing one does not compile. */
export interface ReportWords {
  outcome: Record<Outcome, string>
  /** A failed requirement that is there but not as asked. */
  unmet: string
  level: Record<Finding['level'], string>
  levelMeaning: Record<Finding['level'], string>
  certainty: Record<Certainty, string>
  issuerLevel: Record<Level, string>
  tier: Record<Duplicate['tier'], string>
  fact: Record<'title' | 'genre' | 'pack' | 'year' | 'issuers' | 'read' | 'unread' | 'leftOut' | 'overlap', string>
  none: string
  recommended: string
  detected: string
  chosen: string
  characters: (count: number) => string
  leftOut: (parts: number, characters: number, lines: string) => string
  /** Packs of one's own, put on top of the pack. */
  withOwn: (packs: string) => string
  /** Findings left out because of local vocabulary; `words` are the names and wordings that explain them. */
  spared: (count: number, words: string) => string
  lines: (first: number, last: number) => string
  requirements: string
  findings: string
  duplicates: string
  /** What `12:5` means, said once beside the first heading that uses it. */
  placeLegend: string
  noFindings: string
  searched: string
  nearest: string
  evidence: string
  suggestion: string
  basis: string
  related: string
  morePlaces: (count: number) => string
  similarity: (percent: number) => string
  changed: Record<NonNullable<Duplicate['changed']>[number], string>
  onlyChanged: (what: string) => string
  places: (count: number) => string
  /** Shares in [0, 1]. */
  overlap: (source: string, shares: { total: number; withoutQuotations: number; literal: number }) => string
  allSources: string
  /** How many more drafts share something. */
  moreSources: (count: number) => string
  /** Kept drafts that count as versions of the audited one. */
  notCompared: (names: string) => string
  quote: (text: string) => string
  labelled: (label: string, value: string) => string
  /** Text in brackets after something. */
  bracketed: (text: string) => string
  listSeparator: string
  sentenceSeparator: string
  basisOf: (document: string, article: string | undefined) => string
  verdict: {
    notJudged: (genre: string) => string
    failed: (parts: string) => string
    noFault: (parts: string) => string
    clean: string
    generalOnly: (pack: string) => string
    generalClean: string
    generalFound: (parts: string) => string
    onlyWhatWasRead: string
    missing: (count: number, recommended: number) => string
    review: (count: number) => string
    errors: (count: number) => string
    warnings: (count: number) => string
    notes: (count: number) => string
  }
  standing: Record<'failed' | 'review' | 'clean' | 'generalOnly' | 'notJudged', string>
  overview: {
    heading: (drafts: number) => string
    standing: string
    missing: string
    review: string
    errors: string
    warnings: string
    notes: string
    name: string
    unreadable: (count: number) => string
  }
  table: { requirement: string; outcome: string; explanation: string }
  html: {
    title: string
    /** Beside the pairs: what the marks of differences mean. */
    differences: { before: string; removed: string; between: string; added: string; after: string }
    first: string
    second: string
    quotations: string
    footer: (tool: string) => string
  }
  csv: Record<CsvColumn | CsvKind, string>
}

export type CsvColumn =
  | 'file'
  | 'kind'
  | 'id'
  | 'outcome'
  | 'certainty'
  | 'title'
  | 'message'
  | 'line'
  | 'column'
  | 'text'
  | 'suggestion'
  | 'basis'
export type CsvKind = 'requirement' | 'finding' | 'repeat' | 'unreadFile'

/** The columns of a table of results, in their order. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  'file',
  'kind',
  'id',
  'outcome',
  'certainty',
  'title',
  'message',
  'line',
  'column',
  'text',
  'suggestion',
  'basis',
]

export const REPORT_WORDS: Record<Language, ReportWords> = {
  'zh-CN': {
    outcome: { pass: '符合', fail: '缺失', review: '待核', notApplicable: '不适用' },
    unmet: '不符',
    level: { error: '错误', warning: '警告', note: '提示' },
    levelMeaning: { error: '确定有误，应当修改', warning: '很可能有误，请核对', note: '供参考' },
    certainty: { certain: '确定', probable: '很可能', possible: '可能' },
    issuerLevel: {
      province: '省级',
      city: '市级',
      county: '县级',
      township: '乡镇',
      subdistrict: '街道',
      zone: '开发区、管委会',
      department: '部门',
      unknown: '层级未识别',
    },
    tier: { exact: '完全相同', near: '高度相似', reworded: '改写' },
    fact: {
      title: '题名',
      genre: '文种',
      pack: '规则包',
      year: '报告年度',
      issuers: '制发机关',
      read: '已读',
      unread: '未读到',
      leftOut: '未纳入',
      overlap: '与对照稿重复',
    },
    none: '未识别',
    recommended: '建议项',
    detected: '自动识别',
    chosen: '人工指定',
    characters: (count) => `${grouped(count)} 字符`,
    leftOut: (parts, characters, lines) => `网页外壳 ${parts} 处，共 ${grouped(characters)} 字符（${lines}）`,
    withOwn: (packs) => `另加自有规则包：${packs}`,
    spared: (count, words) => `按本地词汇放过 ${count} 处：${words}`,
    lines: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`),
    requirements: '应有内容',
    findings: '发现的问题',
    duplicates: '重复的内容',
    placeLegend: '位置为 行:列',
    noFindings: '未发现问题。',
    searched: '已查找',
    nearest: '最接近',
    evidence: '见于',
    suggestion: '建议',
    basis: '依据',
    related: '相关',
    morePlaces: (count) => `另有 ${count} 处`,
    similarity: (percent) => `相似度 ${percent}%`,
    changed: { year: '年份', numbers: '数字', place: '地名' },
    onlyChanged: (what) => `只有${what}不同`,
    places: (count) => `共 ${count} 处`,
    overlap: (source, { total, withoutQuotations, literal }) =>
      `${source} ${share(total)}，除去引文 ${share(withoutQuotations)}，其中逐字或略改 ${share(literal)}（均不计套话）`,
    allSources: '各稿合计',
    moreSources: (count) => `另有 ${grouped(count)} 份也有重复，详见 JSON`,
    notCompared: (names) => `未对照（同一文字，或者同一单位同一年度，视为本稿的版本）：${names}`,
    quote: (text) => `「${text}」`,
    labelled: (label, value) => `${label}：${value}`,
    bracketed: (text) => `（${text}）`,
    listSeparator: '、',
    sentenceSeparator: '',
    basisOf: (document, article) => `${document}${article ?? ''}`,
    verdict: {
      notJudged: (genre) =>
        genre === '' ? '未能识别文种，没有适用的规则，未作判断。' : `文种为“${genre}”，没有适用的规则，未作判断。`,
      failed: (parts) => `需要修改：${parts}。`,
      noFault: (parts) => `未发现缺失和错误；${parts}。`,
      clean: '应有内容齐全，未发现问题。',
      generalOnly: (pack) => `“${pack}”应有哪些内容本版本尚未收录，只按通用规则核查，内容是否齐全未作判断。`,
      generalClean: '通用规则未发现问题。',
      generalFound: (parts) => `通用规则发现：${parts}。`,
      onlyWhatWasRead: '稿件有未读到的内容，以上结论只涉及已读部分。',
      missing: (count, recommended) =>
        recommended === 0 ? `缺失 ${count} 项` : `缺失 ${count} 项（其中建议项 ${recommended} 项）`,
      review: (count) => `待核 ${count} 项`,
      errors: (count) => `错误 ${count} 处`,
      warnings: (count) => `警告 ${count} 处`,
      notes: (count) => `提示 ${count} 处`,
    },
    standing: { failed: '需修改', review: '待核', clean: '无问题', generalOnly: '仅通用项', notJudged: '未判断' },
    overview: {
      heading: (drafts) => `总览：共 ${drafts} 份稿件`,
      standing: '结论',
      missing: '缺失',
      review: '待核',
      errors: '错误',
      warnings: '警告',
      notes: '提示',
      name: '文件',
      unreadable: (count) => `未能读取 ${count} 个文件，未审核：`,
    },
    table: { requirement: '要求', outcome: '结论', explanation: '说明' },
    html: {
      title: '核稿报告',
      differences: { before: '两侧不同之处：', removed: '前者独有', between: '，', added: '后者独有', after: '。' },
      first: '前者',
      second: '后者',
      quotations: '两处都引用的文字（不计入重复）',
      footer: (tool) => `由 ${tool} 在本机生成；不含脚本，不联网。`,
    },
    csv: {
      file: '文件',
      kind: '类别',
      id: '编号',
      outcome: '结论',
      certainty: '把握',
      title: '名称',
      message: '说明',
      line: '行',
      column: '列',
      text: '原文',
      suggestion: '建议',
      basis: '依据',
      requirement: '要求',
      finding: '问题',
      repeat: '重复',
      unreadFile: '未能读取',
    },
  },
  en: {
    outcome: { pass: 'Met', fail: 'Missing', review: 'Check', notApplicable: 'N/A' },
    unmet: 'Not met',
    level: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
    levelMeaning: { error: 'certain, must be mended', warning: 'probable, please check', note: 'for information' },
    certainty: { certain: 'certain', probable: 'probable', possible: 'possible' },
    issuerLevel: {
      province: 'province',
      city: 'city',
      county: 'county',
      township: 'township',
      subdistrict: 'subdistrict',
      zone: 'development zone',
      department: 'department',
      unknown: 'level not recognised',
    },
    tier: { exact: 'identical', near: 'nearly identical', reworded: 'reworded' },
    fact: {
      title: 'Title',
      genre: 'Genre',
      pack: 'Rule pack',
      year: 'Report year',
      issuers: 'Issued by',
      read: 'Read',
      unread: 'Not read',
      leftOut: 'Left out',
      overlap: 'Shared text',
    },
    none: 'not recognised',
    recommended: 'recommended',
    detected: 'recognised',
    chosen: 'chosen',
    characters: (count) => `${grouped(count)} ${count === 1 ? 'character' : 'characters'}`,
    leftOut: (parts, characters, lines) =>
      `page chrome: ${parts} ${parts === 1 ? 'part' : 'parts'}, ${grouped(characters)} characters (${lines})`,
    withOwn: (packs) => `with packs of one’s own: ${packs}`,
    spared: (count, words) =>
      `${count} ${count === 1 ? 'finding' : 'findings'} left out because of local vocabulary: ${words}`,
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    requirements: 'Requirements',
    findings: 'Findings',
    duplicates: 'Repeated passages',
    placeLegend: 'places are line:column',
    noFindings: 'Nothing found.',
    searched: 'Searched for',
    nearest: 'Nearest',
    evidence: 'Found at',
    suggestion: 'Suggestion',
    basis: 'Basis',
    related: 'Related',
    morePlaces: (count) => `${count} more ${count === 1 ? 'place' : 'places'}`,
    similarity: (percent) => `${percent}% alike`,
    changed: { year: 'year', numbers: 'numbers', place: 'place' },
    onlyChanged: (what) => `only ${what} differ`,
    places: (count) => `${count} places`,
    overlap: (source, { total, withoutQuotations, literal }) =>
      `${source} ${share(total)}, without quotations ${share(withoutQuotations)}, of it exact or edited ${share(literal)} (set wording not counted)`,
    allSources: 'all together',
    moreSources: (count) => `${grouped(count)} more share something; see the JSON`,
    notCompared: (names) =>
      `not compared (the same text, or the same unit and year, so a version of this draft): ${names}`,
    quote: (text) => `“${text}”`,
    labelled: (label, value) => `${label}: ${value}`,
    bracketed: (text) => ` (${text})`,
    listSeparator: ', ',
    sentenceSeparator: ' ',
    basisOf: (document, article) => (article === undefined ? document : `${document}, ${article}`),
    verdict: {
      notJudged: (genre) =>
        genre === ''
          ? 'The genre was not recognised; no rules apply and nothing was judged.'
          : `The genre is “${genre}”; no rules apply to it and nothing was judged.`,
      failed: (parts) => `To be mended: ${parts}.`,
      noFault: (parts) => `Nothing missing and no errors; ${parts}.`,
      clean: 'Everything required is there, and nothing was found.',
      generalOnly: (pack) =>
        `What a “${pack}” must contain is not in this version yet; only the general rules were run, and completeness was not judged.`,
      generalClean: 'The general rules found nothing.',
      generalFound: (parts) => `The general rules found: ${parts}.`,
      onlyWhatWasRead: 'Part of the draft could not be read; this holds for the part that was.',
      missing: (count, recommended) =>
        recommended === 0 ? `${count} missing` : `${count} missing (${recommended} of them recommended only)`,
      review: (count) => `${count} to check`,
      errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
      warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
      notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
    },
    standing: {
      failed: 'to mend',
      review: 'to check',
      clean: 'clean',
      generalOnly: 'general only',
      notJudged: 'not judged',
    },
    overview: {
      heading: (drafts) => `Overview: ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`,
      standing: 'Result',
      missing: 'Missing',
      review: 'Check',
      errors: 'Errors',
      warnings: 'Warnings',
      notes: 'Notes',
      name: 'File',
      unreadable: (count) =>
        `${count} ${count === 1 ? 'file' : 'files'} could not be read and ${count === 1 ? 'was' : 'were'} not audited:`,
    },
    table: { requirement: 'Requirement', outcome: 'Outcome', explanation: 'Explanation' },
    html: {
      title: 'Hegao report',
      differences: {
        before: 'Where the sides differ: ',
        removed: 'only in the first',
        between: ', ',
        added: 'only in the second',
        after: '.',
      },
      first: 'First',
      second: 'Second',
      quotations: 'Words that both places quote (not counted as repeated)',
      footer: (tool) => `Made by ${tool} on this machine; no scripts, no network.`,
    },
    csv: {
      file: 'File',
      kind: 'Kind',
      id: 'Id',
      outcome: 'Outcome',
      certainty: 'Certainty',
      title: 'Title',
      message: 'Message',
      line: 'Line',
      column: 'Column',
      text: 'Text',
      suggestion: 'Suggestion',
      basis: 'Basis',
      requirement: 'requirement',
      finding: 'finding',
      repeat: 'repeat',
      unreadFile: 'not read',
    },
  },
}

function share(part: number): string {
  return `${(part * 100).toFixed(1)}%`
}

/** Thousands set off by commas, the same on every machine whatever its locale. */
function grouped(count: number): string {
  return `${count}`.replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
}
