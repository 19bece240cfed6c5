import { isCounty, isTown, matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { clauseAt } from './own-voice'

/** 柳湾街道被县委评为先进单位, 石湾镇荣获…: told at the head of a sentence. */
const HONOURED =
  /(?<=^|[。;\n]|年,|度,)([一-鿿]{2,4}?(?:街道|[镇乡县区旗]))(?=(?:党委|人民政府|政府|办事处|综合行政执法队|司法所)?(?:先后|连续[一二三四五六\d]年|成功|再次|还|也|首次)?(?:被[^,。;\n]{0,24}(?:评为|授予|确定为|列为|命名|表彰|通报表扬)|荣获|获评|获得[^,。;\n]{0,20}(?:称号|荣誉|奖|表彰)|荣膺|位列|位居|排名))/g
const MOST_TOLD = 6
const LOOKED_UP_TO = /学习|借鉴|经验|做法|对标|标杆|榜样|向|兄弟|周边|相邻|毗邻|等(?:镇|乡|街道|县)|其中/

/**
 * Of a peer's honours no town or county tells in its own report: the names of other places of the unit's own rank that are told of one. Whether
 * they are names is for the caller to ask.
 */
export function peersHonoured(text: string, { own }: PlaceChain): { range: Range; name: string }[] {
  if (!own || !(isTown(own.kind) || isCounty(own.kind))) return []
  const inRank = isTown(own.kind) ? isTown : isCounty
  const found = [...matchesOf(text, HONOURED)]
  // Told so often, they are what the report is about.
  if (found.length > MOST_TOLD) return []
  return found.flatMap(({ index, 1: name = '' }) => {
    const kind = name.endsWith('街道') ? '街道' : (name.at(-1) as string)
    if (!inRank(kind) || LOOKED_UP_TO.test(clauseAt(text, index, name.length))) return []
    // Named oftener it is a place that the report tells of.
    return text.split(name).length > 3 ? [] : [{ range: { start: index, end: index + name.length }, name }]
  })
}
