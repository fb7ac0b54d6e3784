import { type CountedAxis, toCountedAxis } from './axis-of-counts.ts'
import type { CountedDimension, CountedGroup, CountProtection } from './counted-people.ts'
import type { Axis } from './dimensions.ts'
import { DEFAULT_WIDTH } from './table-parts.ts'

/** What decides how counts are laid out and which of them are hidden. */
export type Settings = {
  minimum: number
  width: number
  leastShown: number
  rest: string | undefined
  rule: CountProtection['contributors']
}

export const settingsOf = (protection: CountProtection): Settings => {
  const { minimumCell, minimumWidth, leastShown = 0.9, rest, contributors: rule } = protection
  return {
    minimum: minimumCell,
    width: minimumWidth ?? DEFAULT_WIDTH,
    rest,
    rule,
    leastShown: minimumCell > 1 ? leastShown : 0,
  }
}

/** A dimension of a component: what it is, its axis, and the pattern of each group. */
export type Place = { readonly dimension: CountedDimension; readonly counted: CountedAxis; readonly codes: Uint32Array }

/** The places of a component by name, how many people each of its groups has, and whose they are. */
export type Places = {
  readonly of: ReadonlyMap<string, Place>
  readonly people: Uint32Array
  readonly contributors: readonly number[]
}

/**
 * Lays out the dimensions of groups of people; an axis that is `known` stays as it is, and merging costs no union that
 * it `keeps` its count.
 */
export function placesOf(
  dimensions: readonly CountedDimension[],
  groups: readonly CountedGroup[],
  settings: Settings,
  {
    known,
    ...merging
  }: { known?: CountedAxis | undefined; keeps?: CountedDimension['unions']; related?: CountedDimension['unions'] } = {},
): Places {
  // Where all others are shown, the total gives the rest away.
  const joinsRest = known !== undefined
  const of = dimensions.map((dimension, at): [string, Place] => {
    const codes = Uint32Array.from(groups, ({ patterns }) => patterns[at] as number)
    const peopleOf = new Uint32Array(dimension.patterns.length)
    for (const [group, pattern] of codes.entries())
      peopleOf[pattern] = (peopleOf[pattern] as number) + (groups[group] as CountedGroup).people
    const counted =
      at === 0 && known !== undefined
        ? known
        : toCountedAxis(dimension, peopleOf, { ...settings, joinsRest, ...merging })
    return [dimension.name, { dimension, counted, codes }]
  })
  return {
    of: new Map(of),
    people: Uint32Array.from(groups, ({ people }) => people),
    contributors: groups.map(({ contributor = 0 }) => contributor),
  }
}

export const placeOf = ({ of }: Places, name: string): Place => of.get(name) as Place
export const axesOf = ({ of }: Places): Map<string, Axis> =>
  new Map([...of].map(([name, { counted }]) => [name, counted.axis]))
