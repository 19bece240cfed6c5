import type { Basis, Text } from '../../lib/audit'

/** The plan's parts rest on practice: no general rule lists what a plan for law-based government must contain. */
export const PLAN_PRACTICE: { basis: Basis | null; noBasis: Text } = {
  basis: null,
  noBasis: {
    zh: '方案、要点的内容没有统一规定，依据各地通行做法。',
    en: 'No general rule lists what a plan contains; this is what plans everywhere have.',
  },
}
