import type { Statute } from '../../vocabulary/laws'

/** The days of one text of a statute: as first made, or as changed since. */
export interface TextDays {
  adopted: string
  from: string
}

/** All texts that a statute has had, the first one first. Of the changes those before 2014 are not known. */
export function textsOf({ adopted, from, versions }: Statute): TextDays[] {
  return [{ adopted, from }, ...versions]
}

/** 新修订的, 修正后的: said of the text that is in force. */
export const REVISED = '新修[订正改]的?|修[订正改]后的?'
