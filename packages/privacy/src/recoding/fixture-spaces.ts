import fc from 'fast-check'
import { buildHierarchy, type Hierarchy } from '../hierarchies/hierarchy.ts'
import { distinctTuples, type Tuples } from '../table/tuples.ts'

/** A hierarchy of some leaves, two or three levels high, its groups of uneven sizes. */
const anyHierarchy: fc.Arbitrary<Hierarchy> = fc
  .record({ groups: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 6 }), isFlat: fc.boolean() })
  .map(({ groups, isFlat }) =>
    buildHierarchy(groups.map((group, leaf) => (isFlat ? [`v${leaf}`, '*'] : [`v${leaf}`, `g${group}`, '*']))),
  )

/** Rows over some hierarchies, with a sensitive column of five values. */
export const anyRows = fc.array(anyHierarchy, { minLength: 1, maxLength: 4 }).chain((hierarchies) =>
  fc.record({
    hierarchies: fc.constant(hierarchies),
    rows: fc.array(
      fc.record({
        leaves: fc.tuple(...hierarchies.map(({ leafCount }) => fc.nat({ max: leafCount - 1 }))),
        sensitive: fc.nat({ max: 4 }),
      }),
      {
        maxLength: 60,
      },
    ),
    k: fc.integer({ min: 2, max: 6 }),
  }),
)

export type Drawn = {
  readonly hierarchies: readonly Hierarchy[]
  readonly rows: readonly { readonly leaves: readonly number[]; readonly sensitive: number }[]
  readonly k: number
}

/** The tuples of drawn rows. */
export function tuplesOf({ hierarchies, rows }: Drawn): Tuples {
  const columns = hierarchies.map((_, column) => Uint32Array.from(rows, ({ leaves }) => leaves[column] as number))
  return distinctTuples(
    columns,
    hierarchies.map(({ leafCount }) => leafCount),
    rows.length,
  )
}

/** The text of a leaf at a level. */
export function textAt({ levels, values }: Hierarchy, level: number, leaf: number): string {
  return values[levels[level]?.[leaf] as number] as string
}
