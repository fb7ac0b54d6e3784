import type { Band } from '../../src/index.ts'
import { solverFor, sumOfVariables } from '../solver.ts'

/** What a reader has of one release: its rows, as texts, and numbers that go with them. */
export type Seen = {
  readonly rows: readonly Readonly<Record<string, string>>[]
  /** How many rows are missing: the band of the public certificate, or a number that should not have been there. */
  readonly missing: Band
}

/**
 * What a reader knows of the world: the values that there can be, with what they are generalised to, and whether anyone
 * leaves the data.
 */
export type Known = {
  readonly hierarchies: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly noOneLeaves: boolean
}

/** The values of one person, by column: lines of the hierarchies. */
export type Values = Readonly<Record<string, readonly string[]>>

/** Where a person is in a release: in a row with these texts, in the data without a row, or not in the data. */
export type Place = string | 'missing' | 'absent'

/** Which people are asked for. */
export type Group = (values: Values, places: readonly Place[]) => boolean

/** People with the same values who are in the same place in every release. */
type Kind = { readonly values: Values; readonly places: readonly Place[] }

const everyLine = (hierarchies: Known['hierarchies']): Values[] =>
  Object.entries(hierarchies).reduce<Values[]>(
    (all, [column, lines]) => all.flatMap((one) => lines.map((line) => ({ ...one, [column]: line }))),
    [{}],
  )

const textOf = (row: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(row).sort())

/** The different rows of a release, and how many there are of each. */
function classesOf({ rows }: Seen): Map<string, { row: Readonly<Record<string, string>>; size: number }> {
  const classes = new Map<string, { row: Readonly<Record<string, string>>; size: number }>()
  for (const row of rows) {
    const own = classes.get(textOf(row))
    if (own === undefined) classes.set(textOf(row), { row, size: 1 })
    else own.size++
  }
  return classes
}

/** The least and the most people that a group can hold, over all data that would be published so. */
export type Reconstruction = { readonly least: (group: Group) => number; readonly most: (group: Group) => number }

/**
 * Reconstructs, from released rows, what their certificates say and what is known of the world, how many people a group
 * can hold: by linear programs, and by integer programs where these leave no more than `exactUpTo`. It reads texts and
 * numbers, and shares no code with what made the releases. People keep their values; they may come, and leave unless no
 * one does.
 */
export async function reconstruct(
  releases: readonly Seen[],
  { hierarchies, noOneLeaves }: Known,
  exactUpTo: number,
): Promise<Reconstruction> {
  const classes = releases.map(classesOf)
  const kinds = everyLine(hierarchies).flatMap((values): Kind[] => {
    const placesIn = classes.map((own): Place[] => [
      ...[...own]
        .filter(([, { row }]) => Object.entries(row).every(([column, text]) => values[column]?.includes(text)))
        .map(([text]) => text),
      'missing',
      'absent',
    ])
    const paths = placesIn.reduce<Place[][]>(
      (all, own) => all.flatMap((path) => own.map((one) => [...path, one])),
      [[]],
    )
    return paths
      .filter((path) => path.some((place) => place !== 'absent'))
      .filter(
        (path) =>
          !noOneLeaves ||
          path.every((place, at) => place !== 'absent' || path.slice(0, at).every((one) => one === 'absent')),
      )
      .map((places) => ({ values, places }))
  })
  const sumOf = (is: (kind: Kind) => boolean): string =>
    sumOfVariables(kinds.flatMap((kind, at) => (is(kind) ? [at] : [])))
  const rows = releases.flatMap(({ missing }, release) => {
    const without = sumOf(({ places }) => places[release] === 'missing')
    return [
      ...[...(classes[release] ?? [])].map(
        ([text, { size }]) => `${sumOf(({ places }) => places[release] === text)} = ${size}`,
      ),
      `${without} >= ${missing.from}`,
      ...(missing.below === undefined ? [] : [`${without} <= ${missing.below - 1}`]),
    ]
  })
  const solver = await solverFor({ variables: kinds.length, constraints: rows })
  const solve = (sense: 'Minimize' | 'Maximize', group: Group, isWhole: boolean): number => {
    const found = solver(
      sense,
      sumOf(({ values, places }) => group(values, places)),
      isWhole,
    )
    return sense === 'Minimize' ? Math.ceil(found - 1e-6) : Math.floor(found + 1e-6)
  }
  return {
    least: (group) => solve('Minimize', group, true),
    most: (group) => {
      const most = solve('Maximize', group, false)
      return most > exactUpTo ? most : solve('Maximize', group, true)
    },
  }
}
