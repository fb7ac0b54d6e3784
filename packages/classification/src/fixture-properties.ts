import fc from 'fast-check'
import type { CaseFacts } from './facts/facts.ts'
import { assess } from './index.ts'

/** How often each property is tried. */
export const runs = { numRuns: 300 }

/** Tries a property. */
export const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property), runs)

const LEVEL = { notIndicated: 0, insufficient: 1, possible: 2, indicated: 3 } as const

/** How far facts indicate trafficking. */
export const level = (facts: CaseFacts): number => LEVEL[assess(facts).hypotheses.trafficking.state]
