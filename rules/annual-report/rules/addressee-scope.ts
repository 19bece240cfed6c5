import { type FindingRule, isTown, type Scope } from '../../../lib/audit'
import { SUPERVISION_RULES } from '../../bases'
import { chainIn } from '../../common/place-chain'
import { type Duty, dutyOf } from '../../vocabulary/duties'
import { isSpeech } from '../speech'

type Id = 'government-only' | 'committee-only' | 'department-only' | 'own-level' | 'downwards' | 'nobody-above'

export const addresseeScope: FindingRule<Id> = {
  id: 'addressee-scope',
  title: { zh: '主送机关不完整或不相称', en: 'Addressee incomplete or unfit' },
  asks: {
    zh: '主送机关应当与本级的报送对象相称：乡镇党委和政府报上一级党委和政府，部门报本级党委、政府和上一级主管部门，政府报同级党委、人大常委会和上一级党委、政府。',
    en: 'The addressee fits the level: a township’s Party committee and government report to those above, a department to its committee, government and superior department, a government also to the congress’s standing committee.',
  },
  basis: SUPERVISION_RULES,
  help: {
    why: {
      zh: '报送对象写错、写漏，报告就没有送到该看的人手里；党委、政府联合行文只主送政府是常见的疏漏。',
      en: 'With a wrong or missing addressee the report does not reach who should read it; joint reports addressed to the government alone are common.',
    },
    todo: {
      zh: '按督察工作规定和当地通知补全。分别行文、另行报送的，以实际为准，可以不改。',
      en: 'Complete it by the regulation and the local notice. Where reports are sent separately, leave it.',
    },
  },
  reasons: {
    'government-only': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '党委和政府联合行文，主送的只有“{names}”，没有上一级党委。',
        en: 'Party committee and government report together, but only to “{names}”; the committee above is missing.',
      },
    },
    'committee-only': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '党委和政府联合行文，主送的只有“{names}”，没有上一级政府。',
        en: 'Party committee and government report together, but only to “{names}”; the government above is missing.',
      },
    },
    'department-only': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '主送的只有“{names}”；按规定应当报党委和政府，请核对。',
        en: 'Addressed to “{names}” only; the rule is to report to committee and government.',
      },
    },
    'own-level': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '主送的“{names}”是本级，报告应当报上一级党委和政府。',
        en: '“{names}” is of one’s own level; the report goes to committee and government above.',
      },
    },
    downwards: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '主送的“{names}”是下级或内设机构，报告是上行文。',
        en: '“{names}” is below the issuer; a report goes upwards.',
      },
    },
    'nobody-above': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '主送的“{names}”都是本级；按规定还应当报上一级党委和政府，请核对是否另行报送。',
        en: '“{names}” are of one’s own level; the level above is to be told as well. Is that done separately?',
      },
    },
  },
  examples: [
    {
      text: '中共云溪县青石镇委员会\n云溪县青石镇人民政府\n关于2024年法治政府建设情况的报告\n云溪县人民政府：\n一、主要举措和成效\n办理案件16件。',
      fires: ['云溪县人民政府：'],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n各村民委员会，镇级各部门：\n一、主要举措和成效\n办理案件16件。',
      fires: ['各村民委员会，镇级各部门：'],
    },
    {
      text: '云溪县青石镇人民政府2024年法治政府建设年度报告\n县司法局：\n一、主要举措和成效\n办理案件16件。',
      fires: ['县司法局：'],
    },
    {
      text: '中共云溪县青石镇委员会\n云溪县青石镇人民政府\n关于2024年法治政府建设情况的报告\n县委、县政府：\n一、主要举措和成效\n办理案件16件。',
      fires: [],
    },
    {
      text: '云溪县水利局2024年法治政府建设年度报告\n县委、县政府，市水利局：\n一、主要举措和成效\n办理案件16件。',
      fires: [],
    },
    {
      text: '云溪县青石镇人民政府2024年法治政府建设年度报告\n县委依法治县办：\n一、主要举措和成效\n办理案件16件。',
      fires: [],
    },
    {
      text: '云溪县青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft, reportYear, level, asOf } = scope
    if (!draft.addressee || reportYear === null) return []
    const duty = dutyOf(level, asOf ?? draft.date?.iso ?? `${reportYear + 1}-03-01`)
    if (!duty || duty.recipients.length === 0) return []
    const reason = judged(scope, duty, draft.addressee.names.map(recipientOf))
    if (!reason) return []
    return [
      {
        reason,
        range: draft.addressee.range,
        related: draft.issuers.slice(0, 1).map((issuer) => issuer.range),
        values: { names: draft.addressee.names.join('、') },
      },
    ]
  },
}

interface Recipient {
  name: string
  committee: boolean
  government: boolean
  congress: boolean
  /** 依法治县办: the inspecting body's office collects the reports, and guides name it as who is reported to. */
  office: boolean
  department: boolean
  below: boolean
}

function recipientOf(name: string): Recipient {
  const office = /依法治[一-鿿]{1,3}(?:委员会)?(?:办公室|办)?$|法治办(?:公室)?$/.test(name)
  return {
    name,
    office,
    department: !office && /(?:局|厅|办公室|部)$/.test(name),
    congress: /常委会$|人大(?:常务委员会)?$/.test(name),
    committee:
      !office &&
      /(?:[省市县区州旗盟镇乡](?:委|党委)(?:$|[省市县区州旗]?(?:人民)?政府)|党工委|工委$|[省市县区州旗盟镇乡]委员会$|自治区党委$)/.test(
        name,
      ),
    government: !office && /政府$|管委会$/.test(name),
    below: /^(?:各|所属)|各(?:部门|单位|科室|乡镇|街道|村)|村民?委员会|村委会|科室|站所|居委会/.test(name),
  }
}

function judged(scope: Scope, { level }: Duty, recipients: readonly Recipient[]): Id | null {
  const { draft } = scope
  if (isSpeech(scope)) return null
  if (recipients.every(({ below }) => below)) return 'downwards'
  if (recipients.every(({ department }) => department) && !isLedFromAbove(draft)) return 'department-only'
  const chain = chainIn(scope)
  if (level === 'township' || level === 'subdistrict') {
    if (recipients.every(({ name }) => /[镇乡](?:党委|人民政府|政府|委员会)$|街道(?:党工委|办事处)$/.test(name)))
      return 'own-level'
    if (!isJoint(scope)) return null
    const committee = recipients.some((recipient) => recipient.committee)
    const government = recipients.some((recipient) => recipient.government)
    if (government && !committee) return 'government-only'
    return committee && !government ? 'committee-only' : null
  }
  const own = chain.own
  if (level === 'department' || !own || isTown(own.kind) || own.kind === '省' || own.kind === '自治区') return null
  // A lone 市 may be what its own addressees are above.
  if (own.kind === '市' && chain.countyLevelCity !== false) return null
  const within = ({ name }: Recipient) => {
    const told = /^(?:中共)?([一-鿿]{0,14}?)(省|自治区|州|盟|市|县|区|旗)(?:党?委|人民政府|政府|人大)/.exec(name)
    return told !== null && told[2] === own.kind && (told[1] === '' || own.name?.includes(told[1] as string) === true)
  }
  // To the congress alone is a print of its own.
  return recipients.every(within) && !recipients.every(({ congress }) => congress) ? 'nobody-above' : null
}

/** Tax, customs and branch offices report to their superior first. */
function isLedFromAbove({ issuers }: Scope['draft']): boolean {
  return /税务|海关|分局|国家|中央/.test(issuers[0]?.name ?? '')
}

/** Whether Party committee and government issue together. */
function isJoint({ draft }: Scope): boolean {
  const names = draft.issuers.map(({ name }) => name)
  return (
    names.some((name) => /^中共|委员会$|党委$|党工委$/.test(name)) && names.some((name) => /政府$|办事处$/.test(name))
  )
}
