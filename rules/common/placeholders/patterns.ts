import { crossedMonths, dates } from './dates'
import { figures, strokes } from './figures'
import { gaps, openRates, shortGaps, wideGaps } from './gaps'
import { doubledQuestionMarks, letters, listedLetters, questionMarks, stars } from './marks'
import { crossedAddresses, crossesAlone, letteredPlaces, names } from './names'
import { fields, notes, requests } from './notes'
import { numbers, numbersToCome } from './numbers'
import type { Pattern } from './pattern'
import { somebody, someOfficers } from './somebody'

/**
 * All patterns. Of two that find the same place the first tells of it: notes and requests are told of as a whole, and what
 * could stand within one comes behind them.
 */
export const PATTERNS: readonly Pattern[] = [
  ...numbers,
  ...stars,
  ...gaps,
  letteredPlaces,
  ...dates,
  ...figures,
  ...fields,
  ...somebody,
  ...names,
  ...questionMarks,
  ...notes,
  ...numbersToCome,
  listedLetters,
  ...shortGaps,
  doubledQuestionMarks,
  crossedAddresses,
  ...requests,
  letters,
  openRates,
  crossedMonths,
  crossesAlone,
  someOfficers,
  strokes,
  ...wideGaps,
]
