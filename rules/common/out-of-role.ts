import { type Draft, type FindingRule, type Hit, isTown, type PlaceChain } from '../../lib/audit'
import { RECONSIDERATION_AND_LEGISLATION } from '../bases'
import { chainIn } from './place-chain'
import { bodiesOfTowns, bodiesOfZones, isOfTown, subdistrictHits } from './roles/bodies'
import { departmentHits, governmentsOrganHits, heardForAll } from './roles/bureaus-reconsideration'
import { enactingHits, meetingsEnact, toCountysCongress } from './roles/enacting'
import { hasNoCounties, legislationHits, rulesInTables, rulesMade } from './roles/legislation'
import { crossedHits, organsNamed, powerHits, powersOfOthers, powersSet } from './roles/powers-told'
import { reconsiderationHits, townsDecide } from './roles/reconsideration'
import { type OutOfRole, roleOf } from './roles/role'

export const outOfRole: FindingRule<OutOfRole> = {
  id: 'out-of-role',
  title: { zh: '超出职权', en: 'Not the unit’s to do' },
  asks: {
    zh: '所写的工作应当是本级依法能做的：乡镇、街道不是行政复议机关，县级以下不制定地方性法规和政府规章。',
    en: 'What is told is the level’s to do: towns and subdistricts decide no reconsideration cases, counties and lower make no local regulations or government rules.',
  },
  basis: RECONSIDERATION_AND_LEGISLATION,
  help: {
    why: {
      zh: '从上级材料照搬，容易把复议机关、立法机关的工作写成自己的，一看就不合本级身份。',
      en: 'Copied from the level above, the work of the reviewing organ or the legislator is told as one’s own.',
    },
    todo: {
      zh: '乡镇、街道写清是作为被申请人的答复、履行，或者是协助、宣传、代收；县级文件写“行政规范性文件”。说明是上级机关所为的，不报。',
      en: 'A town writes of its answers as respondent, or of helping and informing; a county of normative documents. What is said to be the level above’s is not reported.',
    },
  },
  reasons: {
    'decides-reconsideration': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}不是行政复议机关，这里写成了审理复议案件、作出复议决定。',
        en: 'A {own} is no reviewing organ; this says that it hears or decides reconsideration cases.',
      },
    },
    'reconsideration-as-organ': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{own}不是行政复议机关，这里像是复议机关的工作，请核对是否照搬上级材料。',
        en: 'A {own} is no reviewing organ; this reads like such an organ’s work. Was it copied from above?',
      },
    },
    'department-decides': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '2024年起行政复议职责一般由县级以上政府统一行使，请核对本单位是否仍有复议职责。',
        en: 'Since 2024 governments hear nearly all reconsideration cases. Does this department still hear any?',
      },
    },
    'department-as-organ': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '政府的行政复议机构是司法行政部门，2024年起其他部门一般也不再是复议机关，这里仍以复议机关、机构的口吻叙述，请核对。',
        en: 'The bureau of justice is a government’s organ for reconsideration, and since 2024 other departments are none as a rule; this speaks as one. Please check.',
      },
    },
    'makes-rules-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{own}如果是县级，无权制定{what}，请核对。',
        en: 'A {own} that is a county may not make {what}; please check.',
      },
    },
    'department-enacts': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '地方性法规由人大及其常委会制定，政府规章由省级政府和设区的市政府制定，部门、管委会只起草或者执行，请核对“{what}”的说法。',
        en: 'Regulations are made by congresses and rules by the governments of provinces and cities; a department or zone drafts or applies them. Please check “{what}”.',
      },
    },
    'makes-rules': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}无权制定{what}，县级以下制定的是行政规范性文件。',
        en: 'A {own} may not make {what}; what it issues are normative documents.',
      },
    },
    legislates: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}没有立法权，这里写的是“{what}”。',
        en: 'A {own} has no power to legislate; this speaks of “{what}”.',
      },
    },
    'no-such-body': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{own}一级不设“{what}”。', en: 'A {own} has no “{what}”.' },
    },
    'subdistrict-government': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '街道办事处是派出机关，没有“{what}”。',
        en: 'A 街道办事处 is an agency; it has no “{what}”.',
      },
    },
    'police-power': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{what}”是公安、检察机关的职权，这里写成了{own}所为。',
        en: '{what} is for police and procuratorate; this says that the unit ({own}) does it.',
      },
    },
    'police-power-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{what}”是公安、检察机关的职权，请写明由谁作出。',
        en: '{what} is for police and procuratorate; please say whose act it was.',
      },
    },
    'courts-power': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '诉讼案件由人民法院审理、判决，行政机关是当事人，这里写成了行政机关审理。',
        en: 'Courts try cases and governments are parties; this says that the government tries them.',
      },
    },
    'honour-of-above': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{what}”的荣誉由上级授予，{own}无权授予、命名，请核对是否应为“获评”。',
        en: 'An honour of {what} is given by the level above, not by a {own}. Is “was given” meant?',
      },
    },
    'reviews-others': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{own}不审查上级部门或者其他乡镇的规范性文件，请核对是否照搬上级材料。',
        en: 'A {own} does not review the documents of departments above or of other towns. Was it copied from there?',
      },
    },
    'others-act': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{what}”不是{own}的职权，请核对写的是谁所为。',
        en: '{what} is not for a {own}; whose act was it?',
      },
    },
    'others-act-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{what}”一般不是{own}的职权，请核对并写明由谁作出。',
        en: '{what} is hardly for a {own}; please say whose act it was.',
      },
    },
    'work-of-above': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '本单位是{own}，这里像是上级的工作，请核对是否照搬上级材料。',
        en: 'The unit is a {own}; this reads like the work of the level above. Was it copied from there?',
      },
    },
  },
  examples: [
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n镇政府依法作出行政拘留决定3人次，授予2个村“全国民主法治示范村”称号。',
      fires: ['作出行政拘留决定', '授予2个村'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n派出所行政拘留3人，县法院审结涉我镇行政案件1件，2个村被命名为“省级民主法治示范村”，获评“全国民主法治示范村”1个。',
      fires: [],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n我镇健全工作机制，全面提高行政复议办案质量和公信力。',
      fires: ['行政复议办案质量'],
    },
    {
      text: '青石乡2024年法治政府建设年度报告\n一、主要举措和成效\n乡政府依法审理行政复议案件2件，作出行政复议决定2件。',
      fires: ['审理行政复议案件', '作出行政复议决定'],
    },
    {
      text: '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n制定出台《云溪县扬尘防治办法》等政府规章2件。',
      fires: ['政府规章'],
    },
    {
      text: '望津街道2024年法治政府建设年度报告\n一、主要举措和成效\n向街道人民代表大会报告法治工作，街道司法局派员参加。',
      fires: ['街道人民代表大会', '街道司法局'],
    },
    {
      text: '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n我局作为行政复议机关新受理行政复议申请6件，作出维持决定5件。',
      fires: ['我局作为行政复议机关'],
    },
    {
      text: '乌沱苗族自治县人民政府2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n配合自治县人大制定单行条例1件，全年制定政府规章2部。',
      fires: ['制定政府规章'],
    },
    {
      text: '梓河市人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n在黎阳市委、市政府的坚强领导下，出台《梓河市养犬管理办法》等政府规章2部。落实地方性法规实施要求。',
      fires: ['政府规章'],
    },
    {
      text: '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n出台《江洲市停车场管理办法》等政府规章1件。',
      fires: ['政府规章1件'],
    },
    {
      text: '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n起草《江洲市停车场管理办法》，推动市政府出台政府规章1件。',
      fires: [],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n以我镇为被申请人的行政复议案件2件，县政府作出复议决定维持2件。设立行政复议受理点，协助县复议机关提高办案质量，引导群众申请行政复议。完善规章制度12项。',
      fires: [],
    },
    {
      text: '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n县政府受理行政复议申请64件，审结58件，提高行政复议办案质量。制定行政规范性文件9件，配合市人大开展地方性法规立法调研，推荐基层立法联系点2个。',
      fires: [],
    },
    {
      text: '江洲市人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n提请市人大常委会审议地方性法规草案2件，制定政府规章1件。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const chain = chainIn(scope)
    const hits = isOfTown(chain) ? [] : subdistrictHits(draft)
    hits.push(...organsNamed(draft))
    const role = roleOf(scope, chain)
    if (!role) return [...hits, ...hitsWithoutRole(draft, chain)]
    const { level } = role.duty
    const isOffice = level === 'department' || level === 'zone'
    if (role.duty.reconsideration === 'respondent') hits.push(...reconsiderationHits(draft, role))
    if (isOffice && (scope.reportYear ?? 0) >= 2024) hits.push(...departmentHits(draft, role))
    if (level === 'department') hits.push(...governmentsOrganHits(draft, role))
    // 市人民政府办公室 prints its government's plan, whose rules are the government's.
    if (isOffice && role.mayLegislate && !/政府办公[室厅]$/.test(role.office ?? ''))
      hits.push(...enactingHits(draft, role))
    hits.push(...legislationHits(draft, role, chain))
    if (isTown(role.kind)) hits.push(...bodiesOfTowns(draft, role))
    else if (level !== 'zone') hits.push(...townsDecide(draft, role))
    if (level === 'zone') hits.push(...bodiesOfZones(draft, role), ...toCountysCongress(draft, role))
    if (isOffice) hits.push(...heardForAll(draft, role))
    if (!role.mayLegislate) hits.push(...rulesInTables(draft, role))
    if (level === 'city')
      hits.push(...powersSet(draft, role, true).filter(({ values }) => values?.what === '设定行政许可'))
    else if (level !== 'province') hits.push(...powersSet(draft, role, chain.own?.kind === '市'))
    hits.push(...powerHits(draft, role, chain))
    hits.push(...crossedHits(draft, hits))
    return toldOnce(hits)
  },
}

/** What can be said of a draft whose unit is not known for sure. */
function hitsWithoutRole(draft: Draft, chain: PlaceChain): Hit<OutOfRole>[] {
  const { own, office } = chain
  const hits: Hit<OutOfRole>[] = []
  // A city, or a county by the name of a city.
  if (own?.sure && own.kind === '市' && !office) {
    hits.push(...powersOfOthers(draft, own), ...townsDecide(draft, own))
    hits.push(...powersSet(draft, own, true).filter(({ values }) => values?.what === '设定行政许可'))
    if (hasNoCounties(draft, chain)) hits.push(...rulesMade(draft, own, 'makes-rules-maybe'))
  }
  if (draft.issuers.length === 0) hits.push(...meetingsEnact(draft))
  return hits
}

/** What several readings find in the same words is told by the first. */
function toldOnce(hits: readonly Hit<OutOfRole>[]): Hit<OutOfRole>[] {
  const order = new Map(hits.map((hit, i) => [hit, i]))
  const sorted = [...hits].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const kept: Hit<OutOfRole>[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || last.range.end <= hit.range.start) kept.push(hit)
    else if ((order.get(hit) as number) < (order.get(last) as number) && hit.range.start === last.range.start)
      kept[kept.length - 1] = hit
  }
  return kept
}
