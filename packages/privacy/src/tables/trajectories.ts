import type { Axis } from './dimensions.ts'

/**
 * What a release counted: its columns, and the category of each person in each, its number plus 1; 0 for people who
 * were not in it.
 */
export type Counted = { readonly columns: readonly string[]; readonly codes: readonly Uint32Array[] }

/**
 * People by everything that the releases so far state about them (in the literature, longitudinal keys): a trajectory
 * has, for each release, the category in each column that it counts. Some have no people: those that an attacker cannot
 * rule out.
 */
export type Trajectories = {
  readonly count: number
  readonly people: Uint32Array
  /** The trajectory of each person. */
  readonly ofPerson: Uint32Array
  /** The category of a column in a release, or -1 if the trajectory is not in it. */
  readonly categoryOf: (trajectory: number, release: number, column: string) => number
}

/** What is known about people besides their categories. */
export type PeopleOptions = {
  /** The number of people whom each represents (default: 1). */
  readonly peopleOf?: Uint32Array
  /** Columns that reveal something about each other: their values occur only in the combinations found. */
  readonly dependent?: readonly (readonly string[])[]
  /** Whether everyone knows that no one is in a category of a column in the latest release. */
  readonly isEmpty?: (column: string, category: number) => boolean
}

/** Trajectories without people are added up to this number. */
const mostPossible = 20_000

/** Builds trajectories, each once. */
class Builder {
  readonly #ids = new Map<string, number>()
  readonly codes: Uint32Array[] = []
  readonly people: number[] = []

  add(codes: Uint32Array, people: number): number {
    const key = codes.join()
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.codes.push(codes) - 1
      this.#ids.set(key, id)
      this.people.push(0)
    }
    this.people[id] = (this.people[id] as number) + people
    return id
  }
}

/** Every combination of one category of each column. */
function* combinations(sizes: readonly number[]): Generator<number[]> {
  const taken = sizes.map(() => 0)
  for (;;) {
    yield taken
    let at = sizes.length - 1
    while (at >= 0 && (taken[at] as number) + 1 === sizes[at]) taken[at--] = 0
    if (at < 0) return
    taken[at] = (taken[at] as number) + 1
  }
}

/**
 * Finds the trajectories of people, and those without people: for every presence that occurs, each combination of
 * categories, if there are not too many; and each trajectory that occurs with another category of a sensitive column.
 * `personCount` is the number of people in all releases.
 */
export function findTrajectories(
  releases: readonly Counted[],
  personCount: number,
  axes: ReadonlyMap<string, Axis>,
  sensitive: readonly string[],
  { peopleOf, dependent = [], isEmpty = () => false }: PeopleOptions = {},
): Trajectories {
  const places = releases.flatMap(({ columns }, release) => columns.map((column) => ({ release, column })))
  const placeOf = new Map(places.map(({ release, column }, at) => [`${release} ${column}`, at]))
  const all = releases.flatMap(({ codes }) => codes)
  const builder = new Builder()
  const ofPerson = new Uint32Array(personCount)
  for (let person = 0; person < personCount; person++)
    ofPerson[person] = builder.add(
      Uint32Array.from(all, (codes) => codes[person] as number),
      peopleOf?.[person] ?? 1,
    )
  const occurring = builder.codes.length
  const columns = [...new Set(places.map(({ column }) => column))]
  const columnAt = places.map(({ column }) => columns.indexOf(column))
  const sizes = columns.map((column) => (axes.get(column) as Axis).pathOf.length)
  const presences = new Map<string, Uint32Array>()
  for (const codes of builder.codes) {
    const presence = codes.map((code) => Math.min(code, 1))
    presences.set(presence.join(), presence)
  }
  const together = dependent.flatMap((names) =>
    releases.flatMap((_, release) => {
      const at = names.map((column) => placeOf.get(`${release} ${column}`))
      return at.includes(undefined) ? [] : [{ at: at as number[], found: new Set<string>() }]
    }),
  )
  const combined = (codes: Uint32Array, at: readonly number[]): string => at.map((place) => codes[place]).join(' ')
  for (const codes of builder.codes) for (const { at, found } of together) found.add(combined(codes, at))
  const isInEmpty = (codes: Uint32Array): boolean =>
    places.some(
      ({ release, column }, at) =>
        release === releases.length - 1 && codes[at] !== 0 && isEmpty(column, (codes[at] as number) - 1),
    )
  const canBe = (codes: Uint32Array): boolean =>
    together.every(({ at, found }) => found.has(combined(codes, at))) && !isInEmpty(codes)
  const addPossible = (codes: Uint32Array): void => {
    if (canBe(codes)) builder.add(codes, 0)
  }
  const product = sizes.reduce((sum, size) => sum * size, 1)
  if (product * presences.size <= mostPossible && product > 0)
    for (const presence of presences.values())
      for (const taken of combinations(sizes))
        addPossible(presence.map((is, at) => (is === 0 ? 0 : (taken[columnAt[at] as number] as number) + 1)))
  for (let trajectory = 0; trajectory < occurring && builder.codes.length < 2 * mostPossible; trajectory++)
    for (const column of sensitive) {
      const codes = builder.codes[trajectory] as Uint32Array
      for (let code = 1; code <= (sizes[columns.indexOf(column)] as number); code++)
        addPossible(codes.map((one, at) => (one > 0 && places[at]?.column === column ? code : one)))
    }
  return {
    count: builder.codes.length,
    people: Uint32Array.from(builder.people),
    ofPerson,
    categoryOf: (trajectory, release, column) => {
      const at = placeOf.get(`${release} ${column}`)
      return at === undefined ? -1 : ((builder.codes[trajectory] as Uint32Array)[at] as number) - 1
    },
  }
}
