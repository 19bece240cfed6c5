import { describe, expect, it } from 'vitest'
import { readDraft } from '../../lib/draft'
import { bodyMismatch } from '../../rules/common/body-mismatch'

const found = (text: string, places: { city?: string; county?: string; town?: string } | null) =>
  bodyMismatch
    .run({
      draft: readDraft(text),
      reportYear: 2024,
      yearEvidence: [],
      level: 'unknown',
      asOf: null,
      local: places && { places, names: [], documents: [], accepted: [] },
      duplicates: [],
      references: [],
    })
    .map(({ reason }) => reason)

describe('the chain of places that a pack of one’s own tells', () => {
  const town = '青石镇2024年法治政府建设年度报告\n一、主要举措\n我镇办理案件16件，接入全区监管系统。'

  it('makes sure what the draft does not tell: the county above a town', () => {
    expect(found(town, null)).toEqual([])
    expect(found(town, { county: '云溪县' })).toEqual(['level-above'])
    expect(found(town, { county: '云溪区' })).toEqual([])
  })

  it('names the unit of a draft without a title', () => {
    const bare = '一、主要举措\n认真落实上级部署，街道党工委研究4次，办理案件16件。'
    expect(found(bare, null)).toEqual([])
    expect(found(bare, { county: '云溪县', town: '青石镇' })).toEqual(['own-level'])
  })
})
