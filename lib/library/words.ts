import type { Language } from '../audit/report'
import type { Damage } from './kept-draft'
import type { Failure } from './library'

/** What panel and command line say of a library. Both languages are complete: a missing sentence does not compile. */
export interface LibraryWords {
  damage: Record<Damage, string>
  failure: Record<Failure, (detail: string) => string>
}

export const LIBRARY_WORDS: Record<Language, LibraryWords> = {
  'zh-CN': {
    damage: {
      'not-json': '文件已损坏，不是完整的稿件记录。',
      incomplete: '稿件记录已损坏，缺少内容。',
      altered: '稿件记录已损坏，文字与加入时不一致。',
      newer: '由更新版本的核稿写成，请升级后再用。',
      unreadable: '无法读取。',
    },
    failure: {
      full: () => '存储空间已满，这份稿件没有存入；此前存入的稿件没有受影响。请腾出空间或移除部分稿件后再试。',
      newer: () => '稿件库由更新版本的核稿写成，请升级后再用；稿件没有受影响。',
      blocked: () => '另一窗口中的旧版核稿正在使用稿件库，请关闭后再试。',
      forbidden: () => '没有读写稿件库的权限。',
      'not-a-folder': () => '稿件库的位置不是文件夹。',
      'read-only': () => '这是导出的稿件库文件，只能读取；请先导入。',
      'not-a-library': () => '这不是导出的稿件库文件。',
      'too-large': () => '文件过大，没有读取。',
      other: (detail) => `稿件库读写失败（${detail}）。`,
    },
  },
  en: {
    damage: {
      'not-json': 'The file is damaged and holds no complete draft.',
      incomplete: 'The record is damaged; part of it is missing.',
      altered: 'The record is damaged; its text is not the one that was added.',
      newer: 'A later version of Hegao wrote it. Update Hegao to use it.',
      unreadable: 'It cannot be read.',
    },
    failure: {
      full: () =>
        'There is no space left. This draft was not kept; those kept before are unharmed. Make room or remove drafts, then try again.',
      newer: () => 'A later version of Hegao wrote the library. Update Hegao to use it; the drafts are unharmed.',
      blocked: () => 'An older version of Hegao in another window is using the library. Close it and try again.',
      forbidden: () => 'No permission to read and write the library.',
      'not-a-folder': () => 'The library’s place is not a folder.',
      'read-only': () => 'This is an exported library, which can only be read. Import it first.',
      'not-a-library': () => 'This is not an exported library.',
      'too-large': () => 'The file is too large and was not read.',
      other: (detail) => `Reading or writing the library failed (${detail}).`,
    },
  },
}
