import type { Band } from '../../src/index.ts'
import { hierarchies } from '../../src/release/fixture-age-and-place.ts'
import { drawReleases, groupsOf, type Released } from './random-releases.ts'
import { reconstruct } from './reconstruct.ts'

/**
 * What an attack finds: groups of which it knows that they hold someone and fewer than k, and numbers of people that it
 * takes for impossible.
 */
export type Found = { readonly small: number; readonly groups: number; readonly untrue: number }

/** The number of missing rows that a reader is told of each release. */
type Told = (release: Released['releases'][number]) => Band

/** As the public certificate says it. */
export const publicly: Told = ({ certificate }) => certificate.missing

/** As the internal certificate says it, exactly: an attacker must find something then, or the attack finds nothing at all. */
export const internally: Told = ({ internal }) => {
  const missing = internal.utility.suppressedRows + internal.data.suppressedBefore
  return { from: missing, below: missing + 1 }
}

/** Attacks the releases of a seed, with the number of missing rows that is told. */
export async function attack(seed: number, told: Told): Promise<Found> {
  const drawn = await drawReleases(seed)
  const { k, noOneLeaves, releases, people } = drawn
  const found = await reconstruct(
    releases.map((one) => ({ rows: one.rows, missing: told(one) })),
    { hierarchies, noOneLeaves },
    k,
  )
  const groups = groupsOf(drawn)
  let small = 0
  for (const group of groups) if (found.most(group) < k && found.least(group) > 0) small++
  // The truth is among what the attacker takes for possible, or the attack means nothing.
  let untrue = 0
  for (const at of releases.keys()) {
    const there = people.filter(({ isIn }) => isIn[at]).length
    const everyone = (_: unknown, places: readonly string[]): boolean => places[at] !== 'absent'
    if (there > found.most(everyone) || there < found.least(everyone)) untrue++
  }
  return { small, groups: groups.length, untrue }
}
