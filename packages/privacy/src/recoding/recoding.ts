import type { Levels } from './lattice.ts'
import type { TupleSpace } from './tuple-space.ts'

/** The class number of a tuple whose rows are suppressed. */
export const NO_CLASS = 0xffffffff

/** Called with the progress, from 0 to 1. */
export type OnProgress = (share: number) => void

/** The result of recoding: the class of each tuple, and the values of each class by column. */
export type Recoding = {
  readonly classOf: Uint32Array
  readonly classCount: number
  readonly values: readonly Uint32Array[]
}

/** Collects classes as they are released, and returns the recoding of every tuple. */
export class RecodingBuilder {
  readonly #space: TupleSpace
  readonly #classOf: Uint32Array
  readonly #levelsOf: Levels[] = []
  readonly #firstOf: number[] = []

  constructor(space: TupleSpace) {
    this.#space = space
    this.#classOf = new Uint32Array(space.tuples.count).fill(NO_CLASS)
  }

  /** Opens a class at a node, whose values are those of a tuple there; returns its number. */
  open(levels: Levels, tuple: number): number {
    this.#levelsOf.push(levels)
    return this.#firstOf.push(tuple) - 1
  }

  put(tuple: number, released: number): void {
    this.#classOf[tuple] = released
  }

  finish(): Recoding {
    const { hierarchies, tuples } = this.#space
    const values = hierarchies.map(({ levels }, column) =>
      Uint32Array.from(this.#firstOf, (tuple, released) => {
        const level = levels[this.#levelsOf[released]?.[column] as number] as Uint32Array
        return level[tuples.codes[column]?.[tuple] as number] as number
      }),
    )
    return { classOf: this.#classOf, classCount: this.#firstOf.length, values }
  }
}
