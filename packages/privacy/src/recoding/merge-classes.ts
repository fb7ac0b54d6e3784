import { groupByWords } from '../table/group.ts'
import { packColumns, packedWords } from '../table/packed-keys.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

/**
 * Merges recoded classes into the equivalence classes that a reader of the release sees: rows with the same texts are one class, however
 * they were recoded, and a class with `*` everywhere is not a class but suppressed.
 */
export function mergeClasses({ hierarchies }: TupleSpace, recoding: Recoding): Recoding {
  const sizes = hierarchies.map(({ values }) => values.length)
  const words = packedWords(recoding.values, packColumns(sizes), recoding.classCount)
  const { groupOf, groupCount, firstOf } = groupByWords(words, recoding.classCount)
  const values = recoding.values.map((ofClasses) => Uint32Array.from(firstOf, (first) => ofClasses[first] as number))
  const isEmpty = Uint8Array.from({ length: groupCount }, (_, at) =>
    values.every((ofClasses, column) => ofClasses[at] === (sizes[column] as number) - 1) ? 1 : 0,
  )
  const classOf = recoding.classOf.map((before) => {
    if (before === NO_CLASS) return NO_CLASS
    const merged = groupOf[before] as number
    return isEmpty[merged] === 1 ? NO_CLASS : merged
  })
  return { classOf, classCount: groupCount, values }
}
