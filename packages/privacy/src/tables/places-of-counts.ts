import { type CountedAxis, toCountedAxis } from './axis-of-counts.ts'
import type { CountedDimension, CountedGroup, CountProtection } from './counted-people.ts'
import type { Axis } from './dimensions.ts'
import { DEFAULT_WIDTH } from './table-parts.ts'

/** The settings that decide how counts are laid out and which are hidden. */
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

/** A dimension of a component: its definition, its axis, and the pattern of each group. */
export type Place = { readonly dimension: CountedDimension; readonly counted: CountedAxis; readonly codes: Uint32Array }

/** The places of a component by name, the number of people in each of its groups, and their contributors. */
export type Places = {
  readonly of: ReadonlyMap<string, Place>
  readonly people: Uint32Array
  readonly contributors: readonly number[]
}

/**
 * Lays out the dimensions of groups of people; an axis that is `known` stays as it is, and the unions in `keeps`
 * survive merging with their counts.
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
  // If all others are shown, the total reveals the rest.
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
