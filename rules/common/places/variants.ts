import { type Draft, type Hit, isCounty, isTown, matchesOf, type PlaceChain, rangeAt } from '../../../lib/audit'
import { isHidden, type Mismatch, named, places } from './mismatches'
import { isHistory } from './names'
import { isOwnPaper } from './own-paper'

/** The unit's own name with another ending, and citizens of a town. */
export function variantHits(draft: Draft, { own, above }: PlaceChain): Hit<Mismatch>[] {
  const hits: Hit<Mismatch>[] = []
  if (!own?.sure) return hits
  const { folded } = draft
  if (own.name && own.name.length >= 3) {
    const signed = Math.max(draft.body.end, draft.signature?.end ?? 0)
    const bare = own.name.slice(0, -own.kind.length)
    const others = isTown(own.kind)
      ? ['镇', '乡', '街道']
      : own.kind === '县'
        ? ['区']
        : own.kind === '区'
          ? ['县']
          : []
    for (const kind of others.filter((other) => other !== own.kind)) {
      for (const at of places(folded, bare + kind, { start: draft.body.start, end: signed })) {
        const range = { start: at, end: at + bare.length + kind.length }
        const after = folded.slice(range.end, range.end + 3)
        if (WORD_GOES_ON[kind]?.test(after) || isHistory(folded, range)) continue
        if (isHidden(draft, range) && !isOwnPaper(draft, at)) continue
        // 古镇 + 镇: the longer, right name begins alike.
        if (folded.startsWith(own.name, at)) continue
        hits.push(named('name-variant', draft, range, own, own.name))
      }
    }
  }
  if (above?.sure && above.name && above.name.length >= 3 && isTown(own.kind) && isCounty(above.kind)) {
    const stem = above.name.slice(0, -above.kind.length)
    const other = above.kind === '县' ? '区' : '县'
    for (const at of places(folded, stem + other, draft.body)) {
      const range = { start: at, end: at + stem.length + other.length }
      if (WORD_GOES_ON[other]?.test(folded.slice(range.end, range.end + 3)) || isHistory(folded, range)) continue
      if (!isHidden(draft, range)) hits.push(named('name-variant', draft, range, above, above.name))
    }
  }
  if (above?.sure && isTown(own.kind) && (above.kind === '县' || above.kind === '旗')) {
    for (const match of matchesOf(folded.slice(draft.body.start, draft.body.end), CITIZENS)) {
      const start = draft.body.start + match.index
      hits.push(named('citizens', draft, { start, end: start + match[0].length }, own, own.kind))
    }
  }
  return hits
}

/** 龙桥经济技开发区管理委员会: the issuer's own name in the text or the signature, one character short. */
export function clippedHits(
  { folded, issuers, body, citations, spanOf }: Draft,
  { names }: PlaceChain,
): Hit<Mismatch>[] {
  return issuers.flatMap(({ name, range: issuer }): Hit<Mismatch>[] => {
    if (issuer.end > body.start || !/^[一-鿿]{7,30}$/.test(name)) return []
    const place = names.findLast((known) => name.startsWith(known.name))?.name ?? name.slice(0, 2)
    return places(folded, place, { start: body.start, end: folded.length }).flatMap((at): Hit<Mismatch>[] => {
      let same = place.length
      while (same < name.length && folded[at + same] === name[same]) same++
      const rest = name.slice(same + 1, same + 5)
      if (rest.length < (same < place.length + 4 ? 2 : 1) || !folded.startsWith(rest, at + same)) return []
      // 教育体育局 for 教育和体育局, 工业园管委会, 县公安交警大队: what is left out in speech.
      if (/[和与及、的属分局区道市县省办]/.test(name[same] as string) || rangeAt(citations, at)) return []
      const range = { start: at, end: at + same + rest.length }
      return [{ reason: 'name-variant', range, related: [issuer], values: { own: name, word: spanOf(range).text } }]
    })
  })
}

const WORD_GOES_ON: Record<string, RegExp> = {
  乡: /^(?:村|镇|贤|土|亲|风|情|愁|音|韵|野|道|约|规|邻|里)/,
  镇: /^(?:村|街|乡|静|区)/,
  街道: /^路/,
  区: /^(?:域|间|块|位|分|划|片)/,
}
/** 我镇市民, 广大市民; not 市民热线, 市民政局. */
const CITIZENS = /(?:[我全本][镇乡县]|广大|辖区)市民(?![政族营宗警兵主事间生热中学之]|法[院典庭])/g
