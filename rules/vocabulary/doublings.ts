import type { Sourced } from './dated'

/**
 * A character that stands twice in a row only where one word ends and the next begins (法治|治理). `ends` are the
 * characters before it that make a word with it, `starts` those behind it; null: any. Without both it is a slip.
 */
export interface Doubling extends Sourced {
  ends: string | null
  starts: string | null
  /** Words in which the doubling itself is right. */
  right?: readonly string[]
  /** A measure word: 12件件 is a slip, 件件有回音 is not. */
  onlyAfterNumber?: true
}

function doubling(ends: string | null, starts: string | null, right: readonly string[] = []): Doubling {
  return { ends, starts, right, source: '《现代汉语词典》（第7版）; words of the genre', evidence: 'recalled' }
}

/** After a number; `starts` are the words that may begin with the measure word: 5人人民调解员. */
function measure(starts: string): Doubling {
  return { ...doubling(null, starts), onlyAfterNumber: true }
}

export const DOUBLINGS: ReadonlyMap<string, Doubling> = new Map([
  ['治', doubling('法自综德整共政防管救医根诊惩文统', '理安疗水沙污超乱国县党军所病愚贫本标市省区州家村校镇')],
  ['的', doubling('目', null, ['的的确确'])],
  ['了', doubling(null, '解然结却断事不', ['了了'])],
  ['是', doubling(null, '否非', ['是是非非'])],
  ['和', doubling('谐平', null, ['和和美美', '和和气气', '和和睦睦'])],
  ['与', doubling('参给', null)],
  ['及', doubling(null, '时早格', [])],
  ['为', doubling('作成行认视因变列评以', null)],
  ['将', doubling(null, '来军士领')],
  ['被', doubling('植覆', null)],
  ['在', doubling('存现所正内潜实', null, ['实实在在'])],
  ['由', doubling('自理事缘', null)],
  ['而', doubling('从进反因', null)],
  ['或', doubling('抑', null)],
  ['也', doubling('', '')],
  ['就', doubling('成', '业读近地医诊')],
  ['都', doubling('首成', '会市')],
  ['不', doubling('', '')],
  ['第', doubling('门', null)],
  ['要', doubling('主重纪需必简紧首', null)],
  ['工', doubling('职员社用施复竣开民分手化军加务农劳招返上轻总罢怠特技人', null)],
  ['法', doubling('立宪司执依守学普用合非刑民违枉办方说语尊', '律治规制定院官人庭学案警理')],
  ['政', doubling('行财民党施勤廉市执', null)],
  ['执', doubling('固争', null)],
  ['行', doubling('银进执实推履施先通运试暂发言同随举流现可平例践', null)],
  ['民', doubling('人市居村农公牧渔移网军', '主事政族间商警生营情兵办风居俗意心愿法')],
  ['府', doubling('政', '院办内')],
  ['建', doubling('共新创党扩改重筹组始承', null)],
  ['督', doubling('监', '促察查导办')],
  ['导', doubling('领引指督辅教', '致')],
  ['规', doubling('法党校家违', null)],
  ['范', doubling('规示模防典', '围本')],
  ['件', measure('')],
  ['次', measure('数要')],
  ['人', measure('民员才均大数次')],
  ['起', measure('诉草到步义源底')],
  ['场', measure('所地景均次合')],
  ['项', measure('目')],
  ['名', measure('师誉单人录特牌')],
  ['批', measure('准评示复次发')],
  ['户', measure('籍主外均')],
  ['份', measure('额')],
  ['条', measure('例款件文')],
  ['个', measure('体人案别性')],
])
