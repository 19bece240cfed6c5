/**
 * The character maps that fonts without an encoding of their own name in Chinese PDFs. They are part of the program, as
 * data URLs: neither the side panel nor the command line fetches anything.
 */
import adobeGb1Ucs2 from 'pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap?url&inline'
import mapGBEUCH from 'pdfjs-dist/cmaps/GB-EUC-H.bcmap?url&inline'
import mapGBEUCV from 'pdfjs-dist/cmaps/GB-EUC-V.bcmap?url&inline'
import mapGBH from 'pdfjs-dist/cmaps/GB-H.bcmap?url&inline'
import mapGBV from 'pdfjs-dist/cmaps/GB-V.bcmap?url&inline'
import mapGBKEUCH from 'pdfjs-dist/cmaps/GBK-EUC-H.bcmap?url&inline'
import mapGBKEUCV from 'pdfjs-dist/cmaps/GBK-EUC-V.bcmap?url&inline'
import mapGBK2KH from 'pdfjs-dist/cmaps/GBK2K-H.bcmap?url&inline'
import mapGBK2KV from 'pdfjs-dist/cmaps/GBK2K-V.bcmap?url&inline'
import mapGbkpEUCH from 'pdfjs-dist/cmaps/GBKp-EUC-H.bcmap?url&inline'
import mapGbkpEUCV from 'pdfjs-dist/cmaps/GBKp-EUC-V.bcmap?url&inline'
import mapGbpcEUCH from 'pdfjs-dist/cmaps/GBpc-EUC-H.bcmap?url&inline'
import mapGbpcEUCV from 'pdfjs-dist/cmaps/GBpc-EUC-V.bcmap?url&inline'
import mapGBTEUCH from 'pdfjs-dist/cmaps/GBT-EUC-H.bcmap?url&inline'
import mapGBTEUCV from 'pdfjs-dist/cmaps/GBT-EUC-V.bcmap?url&inline'
import mapGBTH from 'pdfjs-dist/cmaps/GBT-H.bcmap?url&inline'
import mapGBTV from 'pdfjs-dist/cmaps/GBT-V.bcmap?url&inline'
import mapGbtpcEUCH from 'pdfjs-dist/cmaps/GBTpc-EUC-H.bcmap?url&inline'
import mapGbtpcEUCV from 'pdfjs-dist/cmaps/GBTpc-EUC-V.bcmap?url&inline'
import mapUnigbUCS2H from 'pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap?url&inline'
import mapUnigbUCS2V from 'pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap?url&inline'
import mapUnigbUTF8H from 'pdfjs-dist/cmaps/UniGB-UTF8-H.bcmap?url&inline'
import mapUnigbUTF8V from 'pdfjs-dist/cmaps/UniGB-UTF8-V.bcmap?url&inline'
import mapUnigbUTF16H from 'pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap?url&inline'
import mapUnigbUTF16V from 'pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap?url&inline'
import mapUnigbUTF32H from 'pdfjs-dist/cmaps/UniGB-UTF32-H.bcmap?url&inline'
import mapUnigbUTF32V from 'pdfjs-dist/cmaps/UniGB-UTF32-V.bcmap?url&inline'

/** The map of that name, or null when it is none of the simplified Chinese ones. */
export function characterMap(name: string): Uint8Array | null {
  const url = MAPS.get(name)
  if (url === undefined) return null
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}

const MAPS = new Map([
  ['Adobe-GB1-UCS2', adobeGb1Ucs2],
  ['GB-EUC-H', mapGBEUCH],
  ['GB-EUC-V', mapGBEUCV],
  ['GB-H', mapGBH],
  ['GB-V', mapGBV],
  ['GBK-EUC-H', mapGBKEUCH],
  ['GBK-EUC-V', mapGBKEUCV],
  ['GBK2K-H', mapGBK2KH],
  ['GBK2K-V', mapGBK2KV],
  ['GBKp-EUC-H', mapGbkpEUCH],
  ['GBKp-EUC-V', mapGbkpEUCV],
  ['GBT-EUC-H', mapGBTEUCH],
  ['GBT-EUC-V', mapGBTEUCV],
  ['GBT-H', mapGBTH],
  ['GBT-V', mapGBTV],
  ['GBTpc-EUC-H', mapGbtpcEUCH],
  ['GBTpc-EUC-V', mapGbtpcEUCV],
  ['GBpc-EUC-H', mapGbpcEUCH],
  ['GBpc-EUC-V', mapGbpcEUCV],
  ['UniGB-UCS2-H', mapUnigbUCS2H],
  ['UniGB-UCS2-V', mapUnigbUCS2V],
  ['UniGB-UTF16-H', mapUnigbUTF16H],
  ['UniGB-UTF16-V', mapUnigbUTF16V],
  ['UniGB-UTF32-H', mapUnigbUTF32H],
  ['UniGB-UTF32-V', mapUnigbUTF32V],
  ['UniGB-UTF8-H', mapUnigbUTF8H],
  ['UniGB-UTF8-V', mapUnigbUTF8V],
])
