import type { Dated } from './dated'

/** A congress of the Party or a plenum of its Central Committee. `from` is its first day. */
export interface Meeting extends Dated {
  /** 20 for 二十大 and 二十届. */
  congress: number
  /** 3 for 三中全会; 0 for the congress itself. */
  plenum: number
  from: string
}

function meeting(
  congress: number,
  plenum: number,
  from: string,
  source: string,
  evidence: Meeting['evidence'],
): Meeting {
  return { congress, plenum, from, source, evidence }
}

const REMEMBERED = 'day remembered; the year is in every report of that year'

export const MEETINGS: readonly Meeting[] = [
  meeting(18, 0, '2012-11-08', REMEMBERED, 'recalled'),
  meeting(18, 3, '2013-11-09', REMEMBERED, 'recalled'),
  meeting(18, 4, '2014-10-20', REMEMBERED, 'recalled'),
  meeting(18, 5, '2015-10-26', REMEMBERED, 'recalled'),
  meeting(18, 6, '2016-10-24', REMEMBERED, 'recalled'),
  meeting(19, 0, '2017-10-18', REMEMBERED, 'recalled'),
  meeting(19, 2, '2018-01-18', REMEMBERED, 'recalled'),
  meeting(19, 3, '2018-02-26', REMEMBERED, 'recalled'),
  meeting(19, 4, '2019-10-28', 'convocation notice of 24 October 2019 (bg3.co)', 'seen'),
  meeting(19, 5, '2020-10-26', REMEMBERED, 'recalled'),
  meeting(19, 6, '2021-11-08', 'convocation notice of 18 October 2021 (RTHK)', 'seen'),
  meeting(19, 7, '2022-10-09', REMEMBERED, 'recalled'),
  meeting(20, 0, '2022-10-16', 'Xinhua 22 October 2022: closing day; opening day remembered', 'seen'),
  meeting(20, 2, '2023-02-26', 'report drafts of July 2023 cite it; day remembered', 'seen'),
  meeting(20, 3, '2024-07-15', 'communiqué of the Fourth Plenum, 23 October 2025, names it; day remembered', 'seen'),
  meeting(20, 4, '2025-10-20', 'communiqué of 23 October 2025 (Xinhua)', 'seen'),
  meeting(
    20,
    5,
    '2026-10-26',
    'scheduled for 26–29 October 2026 by notices of July and September 2026; that it was held was not read',
    'recalled',
  ),
  meeting(21, 0, '2027-10-01', 'congresses are held every five years; the day is not known', 'recalled'),
]

/** How many plenums a Central Committee holds at most. */
export const PLENUMS_OF_A_TERM = 7
