import { type FindingRule, type Hit, matchesOf, type Range, rangeAt, type Scope } from '../../lib/audit'
import { identityNumber, isOldIdentityNumber, passesLuhn } from './privacy/numbers'
import { privatePersonsOf } from './privacy/persons'

type Id =
  | 'identity-number'
  | 'identity-number-maybe'
  | 'mobile-number'
  | 'contact-mobile'
  | 'landline'
  | 'bank-card'
  | 'bank-card-maybe'
  | 'email'
  | 'account-name'
  | 'licence-plate'
  | 'address'
  | 'private-person'
  | 'private-person-maybe'

export const personalInformation: FindingRule<Id> = {
  id: 'personal-information',
  title: { zh: '个人信息', en: 'Personal information' },
  asks: {
    zh: '公开的报告不应当出现公民的身份证号、电话、账号、住址，不应当写出信访、纠纷、处罚中群众的姓名。',
    en: 'A published report gives no identity, telephone or account numbers, no homes, and no names of people in petitions, disputes or penalties.',
  },
  basis: null,
  noBasis: {
    zh: '发布前保密和隐私审查的常规要求，具体依据以本单位规定为准。',
    en: 'Usual in the review before publication; the unit’s own rules apply.',
  },
  help: {
    why: {
      zh: '案例从台账或者信访件中摘来，姓名和号码容易一并带进公开稿。',
      en: 'Stories are taken from ledgers and petitions, and names and numbers come along into the published text.',
    },
    todo: {
      zh: '删去号码，姓名改为“李某”。公职人员、律师、受表彰的人员和已公开的服务热线不报；姓名靠用词推断，可能有误。',
      en: 'Delete numbers; write “Li” for a name. Officials, lawyers, people commended and public hotlines are not reported; names are told by the words around and may be wrong.',
    },
  },
  reasons: {
    'identity-number': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '这是公民身份号码，不应当公开。', en: 'This is an identity number and must not be published.' },
    },
    'identity-number-maybe': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '这像是身份证号，请删去。', en: 'This looks like an identity number; delete it.' },
    },
    'mobile-number': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '这是手机号码，不应当公开。', en: 'This is a mobile number and must not be published.' },
    },
    'contact-mobile': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '联系方式用的是手机号码，公开前请改为办公电话。',
        en: 'The contact given is a mobile number; use the office’s before publishing.',
      },
    },
    landline: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '正文中有电话号码，请核对是否应当公开。',
        en: 'A telephone number in the text: is it meant to be public?',
      },
    },
    'bank-card': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '这是银行卡号，不应当公开。', en: 'This is a bank card’s number and must not be published.' },
    },
    'bank-card-maybe': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这像是银行账号，请核对是否应当公开。',
        en: 'This looks like an account number: is it meant to be public?',
      },
    },
    email: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '正文中有电子邮箱，请核对是否为个人邮箱。',
        en: 'An e-mail address in the text: is it a person’s own?',
      },
    },
    'account-name': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '正文中有QQ、微信号或者证件号，请核对是否为个人所有。',
        en: 'An account or document number in the text: is it a person’s own?',
      },
    },
    'licence-plate': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '正文中有车牌号，请核对是否应当公开。',
        en: 'A licence plate in the text: is it meant to be public?',
      },
    },
    address: {
      level: 'note',
      certainty: 'possible',
      message: { zh: '这里写到门牌或者房号，请核对是否为个人住址。', en: 'A house or flat number: is it a home?' },
    },
    'private-person': {
      level: 'warning',
      certainty: 'possible',
      message: {
        zh: '这里写出了群众姓名“{name}”，请核对是否应当隐去（如“{masked}”）。',
        en: '“{name}” seems to be a private person; should it read “{masked}”?',
      },
    },
    'private-person-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”可能是群众姓名，请核对是否应当隐去（如“{masked}”）。',
        en: '“{name}” may be a private person; should it read “{masked}”?',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n帮助困难群众周某（身份证号110101199003078670）申请救助。',
      fires: ['110101199003078670'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n耐心答复来电人（电话13800138000）的诉求。',
      fires: ['13800138000'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n成功调解村民张大山与李小河因宅基地边界引发的纠纷。',
      fires: ['张大山', '李小河'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n在李传福诉青石镇人民政府一案中，镇长出庭。对被殴打的镇中八年级（5）班学生许一诺开展心理辅导。对郑国强违法建设依法拆除。',
      fires: ['李传福', '许一诺', '郑国强'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n成功调解村民张某与李某某的宅基地纠纷，推广12345热线和12348法律咨询热线，发放补助资金13800138000元。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n镇长周明远出庭应诉，律师吴清源调解邻里纠纷，群众高度认可，居民安全感提升，村民方便程度提高。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2025年1月8日\n（联系电话：0816-2345678）',
      fires: [],
    },
  ],
  run(scope) {
    return [...numbersIn(scope), ...namesIn(scope)]
  },
}

/** Digits as written, with blanks or hyphens between groups; bounded, and read once. */
const DIGITS = /(?<![\dA-Za-z.])\d(?:[ -]?\d){10,22}[Xx]?(?![\dA-Za-z])/g
const AMOUNT_AFTER = /^(?:余|多)?(?:万|亿|千)?(?:元|人|次|件|条|份|平方|立方|公里|米|吨|户|亩|字|\.\d)/
const PUBLIC_LINE =
  /热线|举报|监督|投诉|咨询|服务电话|值班|办公|受理电话|受理|政务|窗口|公开电话|传真|邮编|联系人|联系电话|联系方式|地址/

/** Few drafts hold such numbers, and telling that they hold none is quicker than looking for each kind. */
const SEVEN_DIGITS = /\d(?:[ -]?\d){6}/

interface Kind {
  reason: Id
  /** Without a match of this there is none of the pattern. */
  needs: RegExp
  pattern: RegExp
  /** Whether a match is meant, given the words before it. */
  counts?(written: string, before: string): boolean
}

const KINDS: readonly Kind[] = [
  {
    // 0816-2345678 and 13 800 138 000 are told apart by their first digit; hyphens part the area code.
    reason: 'landline',
    needs: SEVEN_DIGITS,
    pattern: /(?<![\dA-Za-z.-])(?:\(0\d{2,3}\)|0\d{2,3}[- ]?)[2-8]\d{6,7}(?![\dA-Za-z-])/g,
    counts: (_, before) => !PUBLIC_LINE.test(before),
  },
  {
    reason: 'email',
    needs: /@/,
    pattern: /(?<![\w.-])[\w.-]{2,40}@[\w-]{1,30}(?:\.[A-Za-z]{2,10}){1,3}/g,
    counts: (written) => !/gov\.cn$/i.test(written),
  },
  {
    reason: 'account-name',
    needs: /QQ|qq|微信|护照|通行证|军官证|士兵证|社保卡|医保卡|驾驶证|残疾人?证|学籍/,
    pattern:
      /(?:(?:QQ|qq|微信)(?:号码?)?[:为是]?(?!群)[A-Za-z0-9_-]{5,20}|(?:护照|通行证)(?:号码?)?[:为是]?[A-Z]{1,2}\d{7,8}|(?:军官证|士兵证|社保卡|医保卡|驾驶证|残疾人?证|学籍)(?:号码?)?[:为是]?[A-Z一-鿿]{0,4}\d{6,20})/g,
    // The number of identity within it has been told.
    counts: (written) => !identityNumber(/\d{18}/.exec(written)?.[0] ?? '')?.valid,
  },
  {
    reason: 'licence-plate',
    needs: /[A-Z][·. ]?[A-Z0-9]{5}/,
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·. ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])|(?<=车牌号?(?:码)?(?:为|是|:)?)[一-鿿][A-Z][·. ]?[A-Z0-9]{5,6}/g,
    counts: (written) => /\d/.test(written),
  },
  {
    reason: 'address',
    needs: /\d(?:号|室|户|组|栋|幢|座)/,
    pattern:
      /(?:家住|现住|住址|户籍地址|家庭地址|居住地址|住在|户籍地|户籍所在地|住所地|居住于)(?:为|是|于|在|:)?[^,。;:、\n]{2,30}?\d{1,4}(?:号|室|户|组)|(?<=住|家住|[(（])\d{1,3}(?:栋|幢|号楼|座)(?:\d{1,2}单元)?\d{3,4}室?|(?:小区|花园|家园|公寓|新村|苑|府|[路街巷])(?:\d{1,4}号)?\d{1,3}(?:栋|幢|号楼|座)(?:\d{1,2}单元)?\d{2,4}(?:室|号|户)?/g,
  },
]

function* numbersIn({ draft }: Scope): Generator<Hit<Id>> {
  const { folded } = draft
  for (const match of SEVEN_DIGITS.test(folded) ? matchesOf(folded, DIGITS) : []) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (inChrome(range)) continue
    const before = folded.slice(Math.max(0, range.start - 24), range.start)
    const reason = reasonOf(match[0], before, folded.slice(range.end, range.end + 4), inFooter(range))
    if (reason) yield { reason, range }
  }
  for (const { reason, needs, pattern, counts } of KINDS) {
    if (!needs.test(folded)) continue
    for (const match of matchesOf(folded, pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      const before = folded.slice(Math.max(0, range.start - 24), range.start)
      if (reason !== 'licence-plate' && (inChrome(range) || inFooter(range))) continue
      if (counts?.(match[0], before) !== false) yield { reason, range }
    }
  }

  function inChrome(range: Range): boolean {
    return rangeAt(draft.leftOut, range.start) !== null
  }

  /** An office's own contact at the end, or above the title. */
  function inFooter(range: Range): boolean {
    return range.start >= draft.body.end || range.start < draft.body.start
  }
}

function reasonOf(written: string, before: string, after: string, footer: boolean): Id | null {
  const digits = written.replace(/[ -]/g, '')
  if (/统一社会信用代码|信用代码|组织机构代码|文号|编号|索引号|案号|批号|备案号|许可证号?|执法证号?|条码/.test(before))
    return null
  const identity = /身份证|身份号码|证件号|公民号码/.test(before)
  if (digits.length === 18) {
    const number = identityNumber(digits)
    if (number?.valid) return 'identity-number'
    if (identity) return 'identity-number-maybe'
    if (number && /^[1-8]/.test(digits) && !ACCOUNT.test(before)) return 'identity-number-maybe'
  }
  if (digits.length === 15 && identity) return isOldIdentityNumber(digits) ? 'identity-number' : 'identity-number-maybe'
  if (identity && digits.length >= 15 && digits.length <= 19) return 'identity-number-maybe'
  // A disabled person's card has the identity number with two digits more.
  if (digits.length === 20 && identityNumber(digits.slice(0, 18))?.valid) return 'identity-number'
  const mobile = /^(?:86)?(1[3-9]\d{9})$/.test(digits)
  if (mobile && /^(?:86)?[ -]?1\d{2}(?:[ -]?\d{4}){2}$/.test(written) && !AMOUNT_AFTER.test(after))
    return footer || (/联系人|联系电话:$|联系方式:$/.test(before.slice(-14)) && footer)
      ? 'contact-mobile'
      : 'mobile-number'
  if (digits.length < 16 || digits.length > 19 || !ACCOUNT.test(before)) return null
  return passesLuhn(digits) && /^[3-6]/.test(digits) ? 'bank-card' : 'bank-card-maybe'
}

const ACCOUNT = /银行|卡号|账号|帐号|账户|帐户|开户/

/** Each person once; the places further on are related. */
function namesIn({ draft }: Scope): Hit<Id>[] {
  const hits = new Map<string, Hit<Id>>()
  for (const { name, start, end, doubtful } of privatePersonsOf(draft.folded)) {
    if (start < draft.body.start || start >= draft.body.end) continue
    const known = hits.get(name)
    if (known) {
      known.related?.push({ start, end })
      continue
    }
    hits.set(name, {
      reason: doubtful ? 'private-person-maybe' : 'private-person',
      range: { start, end },
      related: [],
      values: {
        name: draft.spanOf({ start, end }).text,
        masked: `${name.slice(0, /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯)/.test(name) ? 2 : 1)}某`,
      },
    })
  }
  return [...hits.values()]
}
