import { matchesOf, type PlaceChain, type Range } from '../../../lib/audit'
import { abbreviates, bureauOf } from './bureaus'
import { sentenceBefore } from './mismatches'

/** Names of bureaus of which a place has one only. */
const ONE_OF: readonly string[][] = [
  ['水利局', '水务局'],
  ['教育局', '教育体育局', '教育和体育局', '教育科技局'],
  ['林业局', '林业和草原局', '林草局'],
  ['农业农村局', '农牧局', '农业农村和水利局'],
  ['文化和旅游局', '文化广电和旅游局', '文化旅游体育局', '文化体育旅游局'],
  ['住房和城乡建设局', '住房城乡建设和交通局', '城乡建设局'],
  ['自然资源局', '自然资源和规划局', '规划和自然资源局'],
  ['审批服务局', '行政审批局', '行政审批服务局', '行政审批和政务服务局'],
]
/** Told of as it was, or worked with. */
const ANOTHER_TIME =
  /原(?!因|则|有)|更名|改为|划转|合并|组建|前身|机构改革|挂牌|会同|联合|[与和同]$|移[送交]|[一-鿿]{2}[县区市](?![一-鿿]{0,8}局)/

/** 云溪县水务局 in the draft of 云溪县水利局: a name of the same bureau elsewhere; ranges in the text. `name` is the bureau's whole name. */
export function bureausRenamed(text: string, name: string, { own }: PlaceChain): Range[] {
  const bureau = bureauOf(name)
  const names = ONE_OF.find((group) => group.includes(bureau))
  const place = name.slice(0, name.length - bureau.length)
  if (!names || !own?.sure || own.kind === '自治区' || !/^[一-鿿]*$/.test(place)) return []
  const level = own.kind.slice(-1)
  const found = names.flatMap((other): Range[] => {
    if (other === bureau || bureau.includes(other) || abbreviates(other, bureau)) return []
    const pattern = new RegExp(`(?:${place === '' ? level : `${place}|(?<=^|[,。;:、\\n由向])${level}`})${other}`, 'g')
    return [...matchesOf(text, pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  })
  return found.length > MOST_LEFT || found.some(({ start }) => ANOTHER_TIME.test(sentenceBefore(text, start)))
    ? []
    : found
}

const MOST_LEFT = 2
