/** Folded text as it is printed: 厅字[2019]28号 as 厅字〔2019〕28号. */
export function asPrinted(folded: string): string {
  return folded
    .replace(/\[(\d{4})\]/g, '〔$1〕')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/(\d)-(?=\d)/g, '$1—')
}

/** 2022-04-30 as 2022年4月30日. */
export function dayInWords(iso: string): string {
  return `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`
}
