import {
  chainOf,
  isCounty,
  isTown,
  type Learnt,
  type PlaceChain,
  type PlaceKind,
  placesIn,
  type Scope,
} from '../../lib/audit'

/**
 * The draft's chain of places, made sure by what a pack of one's own tells. A pack names a town only where all drafts are
 * that town's; an office that reviews many towns names province, city and county, and each draft its own town.
 */
export function chainIn({ draft, local }: Pick<Scope, 'draft' | 'local'>): PlaceChain {
  const chain = chainOf(draft)
  const places = local?.places
  if (!places) return chain
  const town = told(places.town)
  const county = told(places.county)
  const city = told(places.city)
  if (!town && !county && !city) return chain
  const names = [told(places.province), city, county, town].flatMap((place) =>
    place?.name ? [{ kind: place.kind, name: place.name }] : [],
  )
  const ofTown = town !== null || (chain.own !== null && isTown(chain.own.kind))
  const governs = chain.own === null || isCounty(chain.own.kind) || chain.own.kind === '市'
  return {
    ...chain,
    own: town ?? (chain.zone || !governs ? chain.own : (county ?? chain.own)),
    above: ofTown ? (county ?? city ?? chain.above) : chain.above,
    names: [...chain.names, ...names.filter(({ name }) => !chain.names.some((known) => known.name === name))],
  }
}

function told(name: string | undefined): Learnt<PlaceKind> | null {
  const place = name === undefined ? undefined : placesIn(name).at(-1)
  return place ? { ...place, evidence: [], sure: true } : null
}
