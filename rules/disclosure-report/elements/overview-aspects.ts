import type { ElementRule, Range } from '../../../lib/audit'
import { DISCLOSURE_FORMAT } from '../../bases'
import { findIn } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

const ASPECTS: readonly (readonly [string, RegExp])[] = [
  ['主动公开', /主动公开|公开(?:各类|政府|政务)?信息|发布(?:各类|政府|政务)?信息|公开发布/],
  ['依申请公开', /依申请|申请公开|公开申请|收到[^,。]{0,12}申请|未(?:收到|接到)[^,。]{0,12}申请/],
  [
    '政府信息管理',
    /信息(?:资源)?管理|规范性文件(?:管理|清理)|审核(?:制度|发布|把关)|先审后发|先审查|三审|保密审查|动态(?:更新|管理|调整)/,
  ],
  ['平台建设', /平台|网站|新媒体|公众号|公开专区|公开栏|查阅点/],
  ['监督保障', /监督|考核|培训|评议|责任追究|领导小组|组织领导/],
]

export const overviewAspects: ElementRule<Facts, 'all-told' | 'aspects-missing' | 'no-overview'> = {
  id: 'overview-aspects',
  title: { zh: '总体情况的五个方面', en: 'Five aspects of the overview' },
  requirement: 'recommended',
  asks: {
    zh: '总体情况应当涉及主动公开、依申请公开、政府信息管理、平台建设和监督保障。',
    en: 'The overview covers disclosure, requests, management, platforms and safeguards.',
  },
  basis: DISCLOSURE_FORMAT,
  help: {
    why: {
      zh: '统一格式列明了这五个方面，不能遗漏，也不宜泛化。',
      en: 'The national format names these five and asks to leave none out.',
    },
    todo: {
      zh: '缺哪个方面就补写哪个方面；全年没有发生的，写明没有。',
      en: 'Add what is missing; say so where nothing happened.',
    },
  },
  reasons: {
    'all-told': { outcome: 'pass', message: { zh: '五个方面都写到了。', en: 'All five aspects are covered.' } },
    'aspects-missing': {
      outcome: 'review',
      message: { zh: '总体情况中没有看到：{missing}。', en: 'The overview does not seem to cover: {missing}.' },
    },
    'no-overview': { outcome: 'fail', message: { zh: '没有总体情况部分。', en: 'There is no overview.' } },
  },
  searched: ASPECTS.map(([name]) => name),
  examples: [
    {
      outcome: 'pass',
      reason: 'all-told',
      text: reportWith(
        '一、总体情况\n全年公开信息12条，未收到公开申请。落实信息先审后发，维护网站专栏，开展培训1次。\n二、主动公开政府信息情况\n行政许可 3',
      ),
    },
    {
      outcome: 'review',
      reason: 'aspects-missing',
      text: reportWith('一、总体情况\n全年公开信息12条，开展培训1次。\n二、主动公开政府信息情况\n行政许可 3'),
    },
    { outcome: 'fail', reason: 'no-overview', text: reportWith('一、主动公开政府信息情况\n行政许可 3') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const part = parts.overview
    if (!part) return { reason: 'no-overview', evidence: [], place: places.start }
    const told: Range[] = []
    const missing: string[] = []
    for (const [name, pattern] of ASPECTS) {
      const found = findIn(draft, part, pattern)
      if (found) told.push(found)
      else missing.push(name)
    }
    if (missing.length === 0) return { reason: 'all-told', evidence: told }
    return { reason: 'aspects-missing', evidence: told, values: { missing: missing.join('、') }, place: part.text.end }
  },
}
