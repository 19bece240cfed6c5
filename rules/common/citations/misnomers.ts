import type { Citation } from '../../../lib/audit'
import { MISNOMERS, type Misnomer } from '../../vocabulary/documents'
import type { CitationHit } from './account'
import { asPrinted } from './printed'

/** 《法制政府建设实施纲要（2021—2025年）》: a title that is often got wrong in this way; null where it is none of these. */
export function misnomerHit(citation: Citation, title: string): CitationHit | null {
  const misnomer = misnomerOf(title)
  if (!misnomer) return null
  const right = asPrinted(misnomer.right)
  return {
    reason: misnomer.probable ? 'wrong-title-probably' : 'wrong-title',
    range: citation,
    values: { right },
    suggestion: right,
  }
}

function misnomerOf(title: string): Misnomer | null {
  const bare = title.replace(ISSUER, '')
  for (const misnomer of MISNOMERS) {
    const { wrong, right } = misnomer
    const period = bare.slice(wrong.length)
    if (bare.startsWith(wrong) && (period === '' || period.startsWith('(')))
      return { ...misnomer, right: right + period }
  }
  return null
}

/** 中央宣传部、司法部关于开展…的第八个五年规划. */
const ISSUER = /^中[央共][^关《]{0,24}(?=关于)/
