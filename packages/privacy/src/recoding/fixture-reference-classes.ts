import { equivalenceClasses } from '../models/fixture-reference-models.ts'
import type { Levels } from './lattice.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

/** The tuples of a space by the texts of their values at a node: its equivalence classes, by the definition. */
export function classesAtNode({ tuples, hierarchies }: TupleSpace, levels: Levels): number[][] {
  const textsOf = (tuple: number): string =>
    JSON.stringify(
      hierarchies.map((one, column) => {
        const leaf = tuples.codes[column]?.[tuple] as number
        return one.values[one.levels[levels[column] as number]?.[leaf] as number]
      }),
    )
  return equivalenceClasses([...Array(tuples.count).keys()], textsOf)
}

/** Finds what is wrong with a recoding: classes below k by their texts, and values that are not ancestors. */
export function faultsOf({ tuples, hierarchies }: TupleSpace, { classOf, values }: Recoding, k: number): string[] {
  const sizes = new Map<string, number>()
  const faults: string[] = []
  for (let tuple = 0; tuple < tuples.count; tuple++) {
    const at = classOf[tuple] as number
    if (at === NO_CLASS) continue
    const texts = hierarchies.map((hierarchy, column) => {
      const value = values[column]?.[at] as number
      const leaf = tuples.codes[column]?.[tuple] as number
      if (!hierarchy.levels.some((level) => level[leaf] === value)) faults.push('no ancestor')
      return hierarchy.values[value]
    })
    sizes.set(texts.join(), (sizes.get(texts.join()) ?? 0) + (tuples.counts[tuple] as number))
  }
  for (const size of sizes.values()) if (size < k) faults.push(`a class of ${size}`)
  return faults
}
