import type { Language } from '../../audit/report'
import type { Kept } from '../../library/library'

/** What `hegao library` says. Both languages are complete: a missing sentence does not compile. */
export interface LibraryCommandWords {
  kept: Record<Kept, string>
  removed: string
  empty: (path: string) => string
  nothingFound: string
  counted: (count: number, path: string) => string
  unknownUnit: string
  unknownYear: string
  characters: (count: number) => string
  exported: (count: number, path: string) => string
  imported: (added: number, already: number) => string
  unknownId: string
  ambiguousId: string
  exists: string
  exportFailed: (detail: string) => string
  /** `at`: the library's path. */
  unusable: (at: string, sentence: string) => string
}

export const LIBRARY_COMMAND_WORDS: Record<Language, LibraryCommandWords> = {
  'zh-CN': {
    kept: { added: '已加入', already: '已在库中' },
    removed: '已移除',
    empty: (path) => `稿件库中没有稿件（${path}）。`,
    nothingFound: '没有找到符合的稿件。',
    counted: (count, path) => `共 ${count} 份（${path}）`,
    unknownUnit: '单位不详',
    unknownYear: '年度不详',
    characters: (count) => `${count} 字`,
    exported: (count, path) => `已导出 ${count} 份到 ${path}。`,
    imported: (added, already) => `新加入 ${added} 份，已在库中 ${already} 份。`,
    unknownId: '稿件库中没有这个编号。',
    ambiguousId: '有多份稿件的编号以此开头，请写全。',
    exportFailed: (detail) => `导出失败，没有写成文件（${detail}）。`,
    exists: '已有这个文件，没有覆盖。请换一个文件名。',
    unusable: (at, sentence) => `稿件库 ${at}：${sentence}`,
  },
  en: {
    kept: { added: 'added', already: 'already kept' },
    removed: 'removed',
    empty: (path) => `The library holds no drafts (${path}).`,
    nothingFound: 'No draft was found.',
    counted: (count, path) => `${count} ${count === 1 ? 'draft' : 'drafts'} (${path})`,
    unknownUnit: 'unit unknown',
    unknownYear: 'year unknown',
    characters: (count) => `${count} characters`,
    exported: (count, path) => `Exported ${count} ${count === 1 ? 'draft' : 'drafts'} to ${path}.`,
    imported: (added, already) => `Added ${added}; ${already} were kept already.`,
    unknownId: 'The library has no such id.',
    ambiguousId: 'Several ids begin with this. Give all of it.',
    exportFailed: (detail) => `The export failed and no file was written (${detail}).`,
    exists: 'The file exists and was not overwritten. Choose another name.',
    unusable: (at, sentence) => `Library ${at}: ${sentence}`,
  },
}
