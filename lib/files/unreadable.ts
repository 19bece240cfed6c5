import type { Language } from '../audit/report'

/** Why a file could not be read. Stable ids, never translated. */
export type UnreadableReason = keyof typeof MESSAGES

/**
 * Thrown by `readFile` for bytes that no reader can turn into a draft's text.
 * `reason` is a stable id; `message` says in the reviewer's language what the file is and what to do.
 * The message does not name the file: the caller does.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    readonly reason: UnreadableReason,
    language: Language,
  ) {
    super(MESSAGES[reason][language])
  }
}

const MESSAGES = {
  empty: {
    'zh-CN': '文件里没有文字。如果内容是扫描图片，请先识别成文字再试。',
    en: 'The file holds no text. If it is a scanned picture, have its text recognised first.',
  },
  binary: {
    'zh-CN':
      '文件内容不是文字（可能是图片、程序或压缩包）。请选择 .docx、.doc、.wps、.odt、.rtf、.pdf、.txt、.md 或 .html 格式的文稿。',
    en: 'The content is not text (perhaps a picture, a program or an archive). Choose a .docx, .doc, .wps, .odt, .rtf, .pdf, .txt, .md or .html draft.',
  },
  'too-large': {
    'zh-CN': '文件过大（或解压后过大），没有读取。请删去图片、附件，或只留下要核的文稿后再试。',
    en: 'The file is too large, or would be once unpacked, and was not read. Remove pictures and attachments, or keep only the draft.',
  },
  'too-deep': {
    'zh-CN': '文件的标记嵌套过深，没有读取。请在 Word 或 WPS 中打开，另存为 .docx 后再试。',
    en: 'The markup is nested too deeply and was not read. Open the file in Word or WPS and save it as .docx.',
  },
  'not-a-docx': {
    'zh-CN':
      '这是一个压缩包，但里面没有 Word 正文（可能是表格、演示文稿或普通压缩包）。请选择其中的文稿，另存为 .docx 后再试。',
    en: 'This is an archive without a Word document in it (perhaps a spreadsheet, slides or a plain archive). Save the draft itself as .docx.',
  },
  damaged: {
    'zh-CN': '文件已损坏或不完整。请重新下载，或在 Word、WPS 中打开修复，另存为 .docx 后再试。',
    en: 'The file is damaged or incomplete. Download it again, or repair it in Word or WPS and save it as .docx.',
  },
  encrypted: {
    'zh-CN': '文件设有打开密码。请在 Word 或 WPS 中输入密码打开，取消密码，另存为 .docx 后再试。',
    en: 'The file is protected by a password. Open it in Word or WPS, remove the password and save it as .docx.',
  },
  'word-95': {
    'zh-CN': '这是 Word 95 或更早的文档，不能读取。请在 Word 或 WPS 中打开，另存为 .docx 后再试。',
    en: 'This is a document of Word 95 or earlier, which cannot be read. Open it in Word or WPS and save it as .docx.',
  },
  wps: {
    'zh-CN': '这是早期 WPS 自有格式的文档（.wps），不能读取。请在 WPS 中打开，另存为 .docx 后再试。',
    en: 'This is a document in the format of early WPS versions (.wps), which cannot be read. Open it in WPS and save it as .docx.',
  },
  'old-office': {
    'zh-CN': '这是旧版 Office 文件（可能是 .xls、.ppt 等），不是文稿。请把要核的文字另存为 .docx 后再试。',
    en: 'This is an old Office file (perhaps .xls or .ppt), not a draft. Save the text to be audited as .docx.',
  },
  'word-xml': {
    'zh-CN': '这是 Word 的单文件 XML 格式，还不能直接读取。请在 Word 或 WPS 中打开，另存为 .docx 后再试。',
    en: 'This is a Word document in single-file XML, which cannot be read directly. Open it in Word or WPS and save it as .docx.',
  },
  mht: {
    'zh-CN': '这是单个文件网页（.mht），还不能直接读取。请在 Word 或 WPS 中打开，另存为 .docx 后再试。',
    en: 'This is a single-file web page (.mht), which cannot be read directly. Open it in Word or WPS and save it as .docx.',
  },
  'pdf-scanned': {
    'zh-CN': '这份 PDF 里只有图片，没有文字（多半是扫描件）。请用原来的文稿；没有的话，先识别成文字再试。',
    en: 'This PDF holds pictures of pages and no text (most likely a scan). Use the original draft, or have its text recognised first.',
  },
  'pdf-unmapped': {
    'zh-CN':
      '这份 PDF 的字体没有注明文字编码，读出来会是乱码。请用原来的文稿，或在 Word、WPS 中打开，另存为 .docx 后再试。',
    en: 'The fonts of this PDF do not say which characters they draw; the text would come out garbled. Use the original draft, or open it in Word or WPS and save it as .docx.',
  },
  misencoded: {
    'zh-CN': '认不出文件的文字编码，读出来会是乱码。请用记事本打开确认文字正常，另存为 UTF-8 编码后再试。',
    en: 'The text encoding could not be recognised; the text would come out garbled. Open it in a text editor and save it as UTF-8.',
  },
} as const satisfies Record<string, Record<Language, string>>
