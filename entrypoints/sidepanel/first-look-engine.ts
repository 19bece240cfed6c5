/** What the worker of the first look does: judges the requirements of the draft that it is sent, and nothing else. */
import { requirementsOf } from '../../lib/audit'
import { requirementBook } from '../../rules/requirements'
import { settledOptions } from './audit-options'
import { firstLookJobSchema } from './first-look-schema'
import { WARM_UP } from './warm-up'

/** A draft that is there already goes first; otherwise its patterns are compiled while it is being read. */
const warmUp = setTimeout(() => requirementsOf({ name: '', format: 'txt', text: WARM_UP }, requirementBook))

/** Does a job that the panel posted; what is none is ignored. */
export function answer(posted: unknown): void {
  const job = firstLookJobSchema.safeParse(posted)
  if (!job.success) return
  clearTimeout(warmUp)
  const { unread, ...source } = job.data.source
  const options = settledOptions(job.data.options)
  self.postMessage(requirementsOf({ ...source, ...(unread && { unread }) }, requirementBook, options))
}
