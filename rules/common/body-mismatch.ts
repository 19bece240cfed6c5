import type { FindingRule, Hit } from '../../lib/audit'
import { chainIn } from './place-chain'
import { bodiesHeld } from './places/bodies-held'
import { endHits } from './places/ends'
import { housesOfLevels } from './places/houses-of-levels'
import { levelHits, provinceHits } from './places/levels'
import type { Mismatch } from './places/mismatches'
import { placeHits } from './places/others'
import { linesOfOthers, officesOfNamesakes, papersOfOthers } from './places/papers-of-others'
import { clippedHits, variantHits } from './places/variants'
import { voiceHits } from './places/voice'

export const bodyMismatch: FindingRule<Mismatch> = {
  id: 'body-mismatch',
  title: { zh: '单位或层级不符', en: 'Another unit or level' },
  asks: {
    zh: '正文中的自称、层级和地名应当与本单位及其所属省、市、县、乡镇一致。',
    en: 'What the draft calls itself, the levels and the places it names fit the unit and the chain of places it lies in.',
  },
  basis: null,
  noBasis: {
    zh: '由标题、发文机关、主送机关、署名和正文自称推知，不必有条文依据。',
    en: 'It follows from title, issuers, addressee, signature and what the draft calls itself.',
  },
  help: {
    why: {
      zh: '套用别处稿件时，最容易留下原稿的“全区”“街道”“我局”或别的地名，一处没改就会被看出全文照搬。',
      en: 'A draft grown from another place’s easily keeps its 全区, 街道, 我局 or its name; one left in gives the whole away.',
    },
    todo: {
      zh: '改成本单位、本地的说法；确指外单位的，写全称或者说明关系。社区、园区、示范区等固定词，上级市的“全市”，书名号、引号内的名称不报。',
      en: 'Use your own unit’s words; where another unit is meant, name it in full. Set words such as 社区 or 示范区, the 全市 of the city above and names within 《》 or quotation marks are not reported.',
    },
  },
  reasons: {
    'own-level': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本单位是{own}，这里写的是“{word}”。',
        en: 'The unit is a {own}; this says “{word}”.',
      },
    },
    'own-level-unsure': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '从正文看本单位是{own}，这里写的是“{word}”，请核对。',
        en: 'By its own words the unit is a {own}; this says “{word}”. Please check.',
      },
    },
    'level-above': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本地属{own}，这里写的是“{word}”。',
        en: 'The place belongs to a {own}; this says “{word}”.',
      },
    },
    'level-above-unsure': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '从全文看本地属{own}，这里写的是“{word}”，请核对。',
        en: 'By the rest of the draft the place belongs to a {own}; this says “{word}”. Please check.',
      },
    },
    'above-in-first-person': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本单位是{own}，“{word}”是上级的口吻，请核对是否照搬上级材料。',
        en: 'The unit is a {own}; “{word}” is how the level above speaks. Was it copied from there?',
      },
    },
    citizens: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本单位是县里的{own}，“{word}”像是城市稿件的说法。',
        en: 'The unit is a {own} of a county; “{word}” is a city’s word.',
      },
    },
    'name-variant': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本单位是“{own}”，这里写成了“{word}”。',
        en: 'The unit is {own}; this says {word}.',
      },
    },
    'other-place': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本单位是“{own}”，这里以“{word}”的口吻叙述。',
        en: 'The unit is {own}; this tells what {word} does.',
      },
    },
    'other-place-unsure': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本地是“{own}”，这里提到“{word}”，请核对是否套用了别处稿件。',
        en: 'The place is {own}; this names {word}. Was it left from another draft?',
      },
    },
    'other-addressee': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '发文机关属“{own}”，主送机关却是“{word}”。',
        en: 'The issuer belongs to {own}, yet the draft is addressed to {word}.',
      },
    },
    'two-issuers': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '两个发文机关不是一地：“{own}”和“{word}”。',
        en: 'The two issuers are of different places: {own} and {word}.',
      },
    },
    'other-signature': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题的发文机关是“{own}”，署名却是“{word}”。',
        en: 'The title names {own}; the signature is {word}’s.',
      },
    },
  },
  examples: [
    {
      text: '云溪县青石镇人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n我镇依托全区执法平台办理案件16件，案卷报送区政府评查。',
      fires: ['全区', '区政府'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n我镇加强学习，提升街道整体依法行政水平。我局制发文件2件。',
      fires: ['街道', '我局'],
    },
    {
      text: '白水镇2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n白水镇党委加强学习。青石镇扎实推进依法行政，办理案件16件。',
      fires: ['青石镇'],
    },
    {
      text: '乌沱彝族自治县人民政府2024年法治政府建设年度报告\n州委、州人民政府：\n一、主要举措和成效\n县政府专题学习4次。全市执法监督平台归集数据16万条。自治县法治氛围更加浓厚。',
      fires: ['全市'],
    },
    {
      text: '岭川省人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n省政府常务会议学法8次，听取市、厅主要负责同志述法。自治区审计厅完成审计项目86个，与邻近的桂西壮族自治区政府开展协作。',
      fires: ['自治区审计厅'],
    },
    {
      text: '临澜经济技术开发区管理委员会2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n区政府常务会议审议文件16件，全区企业参加宣传。',
      fires: ['区政府'],
    },
    {
      text: '云溪县青石镇人民政府2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n修缮街道路面，街道群众的法治意识明显提高。',
      fires: ['街道'],
    },
    {
      text: '汀海区望津街道办事处2024年法治政府建设年度报告\n一、主要举措和成效\n镇党委专题学习4次，我镇法治氛围更加浓厚。',
      fires: ['镇党委', '我镇'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n整治集镇街道两侧占道经营。健全市场监管机制，在社区、景区、示范区宣传，参加全市竞赛和“全区通办”试点，落实县政府要求。12345市民热线办结96件。',
      fires: [],
    },
    {
      text: '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n全县16个乡镇（街道）完成赋权，县（市、区）协作机制落地，市委、市政府督察反馈问题整改到位，白水镇扎实推进示范创建。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n与下游的白水镇签订联防协议，赴白水镇考察学习，青石镇、白水镇联合巡河12次，大桥司法所派员指导。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const chain = chainIn(scope)
    const levels = levelHits(draft, chain)
    // 区政务服务中心 begins with a word of a level that may be told by itself.
    const told = new Set(levels.map(({ range }) => range.start))
    const hits = [
      ...levels,
      ...housesOfLevels(draft, chain).filter(({ range }) => !told.has(range.start)),
      ...voiceHits(draft, chain),
      ...variantHits(draft, chain),
      ...clippedHits(draft, chain),
      ...placeHits(draft, chain),
      ...papersOfOthers(draft, chain),
      ...linesOfOthers(draft, chain),
      ...officesOfNamesakes(draft, chain),
      ...provinceHits(draft, chain),
      ...bodiesHeld(draft, chain),
    ]
    hits.push(...endHits(draft, chain))
    return withoutDoubles(hits)
  },
}

function isOneBody(first: Hit<Mismatch>, { values }: Hit<Mismatch>): boolean {
  const [before, word] = [first, { values }].map((hit) => String(hit.values?.word))
  return /^依法治/.test(word ?? '') && before === `${word?.at(-1)}委`
}

/** One place is told once: 元山乡 as another name and as another place. */
function withoutDoubles(hits: Hit<Mismatch>[]): Hit<Mismatch>[] {
  const kept: Hit<Mismatch>[] = []
  for (const hit of hits.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    const last = kept.at(-1)
    if (last && hit.range.start < last.range.end) continue
    // 县委依法治县办, 县委全面依法治县委员会: one body under the words of one level.
    if (last?.reason === hit.reason && hit.range.start - last.range.end <= 2 && isOneBody(last, hit)) continue
    kept.push(hit)
  }
  return kept
}
