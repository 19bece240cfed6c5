/** What the elements that several packs share ask of a pack's facts: where a missing part would stand, in the folded text. */
export interface WithPlaces {
  places: { start: number; end: number }
}
