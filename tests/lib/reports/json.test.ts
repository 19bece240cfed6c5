import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../../lib/audit/report'
import { reportOf } from '../../../lib/index'
import { jsonReport } from '../../../lib/reports/json'
import { hostileAudit, sampleAudit } from './sample'

const json = jsonReport(reportOf([]))

describe('the JSON report', () => {
  it('is one value that the schema accepts, for no, one and several audits', () => {
    const audits = [sampleAudit(), hostileAudit('\u001b[31m"\\')]
    for (const count of [0, 1, 2]) {
      const chosen = audits.slice(0, count)
      const whole = json.begin + chosen.map(json.audit).join(json.between) + json.end
      expect(reportSchema.parse(JSON.parse(whole))).toEqual(reportOf(chosen))
    }
  })

  it('keeps every character of the draft, halves of surrogate pairs too, without letting one act', () => {
    const hostile = '\ud83d<img onerror=x>\u009b31m\u007f\u202e\u2028\u200b\u001b[2J\udc00'
    const written = json.audit(hostileAudit(hostile))
    expect(JSON.parse(written)).toEqual(hostileAudit(hostile))
    expect(written.trim()).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028]/u)
    // What is written survives being encoded as UTF-8.
    expect(JSON.parse(Buffer.from(written).toString())).toEqual(hostileAudit(hostile))
  })
})
