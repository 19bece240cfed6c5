import {
  type FindingRule,
  type Hit,
  matchesOf,
  type Range,
  rangeAt,
  startsWord,
  vocabularyMatcher,
} from '../../lib/audit'
import { type Body, bodies } from '../vocabulary/bodies'
import { isPast, seasonOf } from '../vocabulary/dated'

type Id = 'abolished' | 'abolished-recently' | 'dated'

export const abolishedBody: FindingRule<Id> = {
  id: 'abolished-body',
  title: { zh: '机构已撤并更名', en: 'Body abolished or renamed' },
  asks: {
    zh: '写到的机构应当是报告年度存在的机构，用当时的名称。',
    en: 'Bodies are those of the year reported on, under their names of that year.',
  },
  basis: null,
  noBasis: {
    zh: '依据2018年、2023年机构改革方案等，逐条注明在机构名录中。',
    en: 'It rests on the reform plans of 2018 and 2023 and others, named entry by entry in the list of bodies.',
  },
  help: {
    why: {
      zh: '沿用多年前的稿件，容易留下“政府法制办”“工商局”“国土局”等已撤并的机构，说明材料没有更新。',
      en: 'A draft carried on for years keeps bodies that are gone, such as 政府法制办, 工商局 or 国土局.',
    },
    todo: {
      zh: '改为现行机构名称。讲历史沿革的（原……、由……更名、合并组建），书名号内的文件名不报；各地机构设置有别的，以当地为准。',
      en: 'Write the present name. History (原…, 更名, 合并组建) and titles within 《》 are not reported; where places differ the place’s own set-up decides.',
    },
  },
  reasons: {
    abolished: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”在{year}年前后的机构改革中已撤并更名，现为{now}。',
        en: '“{name}” was abolished or renamed around {year}; it is now {now}.',
      },
    },
    'abolished-recently': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”在{year}年前后撤并更名，现为{now}；请核对当地当时是否已经更名。',
        en: '“{name}” was abolished or renamed around {year} (now {now}). Had that happened here by then?',
      },
    },
    dated: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”多已在{year}年前后撤并更名，一般为{now}；请按当地机构设置核对。',
        en: '“{name}” is gone in most places since about {year} (mostly {now}). Check with the local set-up.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措和成效\n规范性文件及时报送县政府法制办备案，配合县工商局开展检查。',
      fires: ['政府法制办', '工商局'],
    },
    {
      text: '云溪县人民政府2022年法治政府建设年度报告\n一、主要举措和成效\n县国土资源局、县环保局联合执法12次，县扶贫办参加。',
      fires: ['国土资源局', '环保局', '扶贫办'],
    },
    {
      text: '青石镇2022年法治政府建设年度报告\n一、主要举措和成效\n领导小组办公室设在镇综治办。',
      fires: ['综治办'],
    },
    {
      text: '云溪县人民政府2021年法治政府建设年度报告\n一、主要举措和成效\n原县政府法制办职责划入县司法局，县市场监督管理局由县工商局、质监局合并组建，《县环境保护局职责规定》废止。',
      fires: [],
    },
    {
      text: '云溪县市场监督管理局2021年法治政府建设年度报告\n一、主要举措和成效\n原县工商局热线并入，会同县食药监局建立快速处置机制，办理案件16件。',
      fires: ['食药监局'],
    },
    {
      text: '云溪县人民政府2018年法治政府建设年度报告\n一、主要举措和成效\n县政府法制办审查文件16件，县工商局办理案件23件。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n镇综治中心受理纠纷96件，综治专干担任普法员，县依法治县办、县农业农村局、县生态环境分局、工商联参加，环保部门和个体工商户代表到会。',
      fires: [],
    },
  ],
  run(scope) {
    const season = seasonOf(scope)
    if (!season) return []
    const { folded, body, citations, leftOut } = scope.draft
    const hits: Hit<Id>[] = []
    let seen = body.start
    for (const { phrase, range } of find(scope.draft, body)) {
      const entry = phrase.body
      if (range.start < seen || !isPast(entry, season)) continue
      if (rangeAt(citations, range.start) || rangeAt(leftOut, range.start)) continue
      // 建设部令第139号: an order keeps the name of the body that gave it.
      if (ORDER.test(folded.slice(range.end, range.end + 10))) continue
      // 所称“市法制机构”，在3月前指市政府法制办公室: what is called so, of its time.
      if (/[前时]指[省市县区]?(?:政府)?$/.test(folded.slice(Math.max(0, range.start - 6), range.start))) continue
      const place = entry.listed ? inList(folded, range) : placeBefore(folded, range.start, entry)
      if (!place || isHistory(folded, range, season.year ?? 0, entry)) continue
      seen = range.end
      hits.push({
        reason:
          place === 'zone' || (place === 'word' && entry.hintAlone)
            ? 'dated'
            : reasonOf(entry, entry.settled < season.start),
        range,
        values: { name: scope.draft.spanOf(range).text, year: entry.to?.slice(0, 4) ?? '', now: entry.replacedBy },
      })
    }
    return hits
  },
}

const ORDER = /^(?:令(?:\d{4}年)?第?\d|(?:\d{4}年)?第\d{1,3}号令)/

const find = vocabularyMatcher(
  bodies.flatMap((body) =>
    body.names.map((text) => ({
      text,
      body,
      ...(body.notBefore ? { notBefore: body.notBefore } : {}),
      ...(body.notAfter ? { notAfter: body.notAfter } : {}),
    })),
  ),
)

function reasonOf(entry: Body, settled: boolean): Id {
  if (entry.hint) return 'dated'
  return settled ? 'abolished' : 'abolished-recently'
}

/**
 * What the name stands behind: 县工商局, 国家工商总局, or the start of a word. Behind anything else it is part of a
 * longer name (自然资源和国土局, 个体工商局长). A zone has bureaus of its own that are called as they please.
 */
function placeBefore(folded: string, at: number, entry: Body): 'place' | 'zone' | 'word' | null {
  const before = folded.slice(Math.max(0, at - 4), at)
  if (entry.anywhere) return 'place'
  if (entry.lead) return entry.lead.test(folded.slice(Math.max(0, at - 12), at)) ? 'place' : null
  if (/(?:开发区|高新区|经开区|园区|新区|片区|管理区|示范区|管委会)$/.test(before)) return 'zone'
  if (
    /(?:[省市县区州旗盟]|国家|中国|中央|国务院|纪委|政府|[省市县区州]府|人大|人大常委会|(?:县|市|区|省)级)$/.test(
      before,
    )
  )
    return 'place'
  if (/(?:镇|乡|街道|苏木)$/.test(before)) return entry.inTowns ? 'place' : null
  // 文化和旅游局 is one name; 市监局和环保局 are two.
  if (/[^局办委所会]和$/.test(before)) return null
  return startsWord(folded, at) ? 'word' : null
}

/** 会同公安、国土、安监等部门, 工商部门: what stands before and behind shows that departments are told. */
function inList(folded: string, { start, end }: Range): 'word' | null {
  const before = folded.slice(Math.max(0, start - 2), start)
  if (!/[、,和与及]$/.test(before) && !startsWord(folded, start)) return null
  return LISTED.test(folded.slice(end, end + 40)) ? 'word' : null
}

const LISTED =
  /^(?:[、和与及][一-鿿]{2,6}){0,5}等?(?:多个?|相关|有关|职能|执法|监管|[二两三四五六七八九]个?)?(?:部门|职能部门|站所)/

/** Sentences that tell what became of a body, and those on a year in which it still stood. */
function isHistory(folded: string, { start, end }: Range, reportYear: number, entry: Body): boolean {
  const head = folded.slice(Math.max(0, start - 100), start)
  const before = head.slice(Math.max(head.lastIndexOf('。'), head.lastIndexOf('\n'), head.lastIndexOf(';')) + 1)
  const after = folded.slice(end, end + 100).split(/[。;\n]/, 1)[0] as string
  if (/(?:原|前)[省市县区州旗镇乡]?(?:人民政府|政府)?$/.test(before)) return true
  // 原工商、质监、食药监局: one 原 for a list.
  if (/原(?![因则始本料地籍有来])[一-鿿、]{2,40}$/.test(before)) return true
  // …全部并入，会同县食药监局建立机制: a partner of this year, though the sentence tells of mergers.
  const clause = before.slice(before.lastIndexOf(',') + 1)
  if (/^(?:并|还|同时|主动)?(?:会同|联合|配合|协同|商|提请|报请|报送|函告|移送|抄送)[^原]{0,16}$/.test(clause))
    return false
  // 早年的工商所旧址, 从法制局到司法局: a thing of the past that still bears the name.
  if (/(?:早年|昔日|当年|过去|老|旧)的?[一-鿿]{0,3}$|从$/.test(clause) || REMAINS.test(after)) return true
  const sentence = `${before}${folded.slice(start, end)}${after}`
  if (HISTORY.test(sentence)) return true
  for (const match of matchesOf(sentence, /((?:19|20)\d\d)年/g)) {
    const year = Number(match[1])
    if (year < reportYear && `${year}-01-01` <= entry.settled) return true
  }
  return false
}

/** Directly behind the name: what a body leaves behind. */
const REMAINS =
  /^(?:的|老|旧)?(?:[旧原遗]址|老院|老楼|旧楼|宿舍|家属[院楼区]|小区|大院|牌匾|印章|公章|档案|案卷|文书|时[期代]|年代|退休|离休|老干部|下岗|改制|(?:颁发|核发|签发|制发|发放|划拨)的)/

const HISTORY =
  /更名|改名|改组为|沿革|展览|展馆|展陈|陈列|史馆|史料|年代|上世纪|彼时|时任|曾任|(?:整合|合并|重新)组建|并入|划入|划转|划归|合并(?:成立|为|到)|撤销(?!及|或|和|、|原?行政|变更|违法|[^,。;、\n]{0,8}\d)|不再保留|转隶|机构改革|改为|改称|前身|加挂|挂牌(?!督办|整治|警示|保护|销号)|(?:职责|职能)(?:整合|划|并|移交)|组建[一-鿿]{0,10}(?:市场监督管理局|应急管理局|自然资源|生态环境局|农业农村局|司法局|卫生健康|文化和旅游|监察委)/
