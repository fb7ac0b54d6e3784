import { it } from 'vitest'
import { expectNoOne, expectStatedPrecision } from './people/link-hard-files.ts'
import { expectFewRelatives } from './people/link-households.ts'

it.each([
  [0.05, true],
  [0.4, false],
])('states a precision that it keeps, and finds most people (in both: %s, hardened: %s)', expectStatedPrecision)

it.each([
  [0.1, true],
  [0.1, false],
  [0.3, false],
])('mistakes hardly anyone for a brother, a sister or a twin (in both: %s, hardened: %s)', (share, hardened) =>
  expectFewRelatives(share, hardened),
)

it.each([
  [false, {}],
  [true, {}],
  [false, { siblings: 0.9, noPhone: 0.7 }],
  [false, { skew: 1.1, rareNames: 0.1, guessedDates: 0.4 }],
])('finds hardly anyone where no one is in both (hardened: %s, %o)', (hardened, hardness) =>
  expectNoOne(hardened, hardness),
)
