import { it } from 'vitest'
import { expectNoOne, expectStatedPrecision } from './people/link-hard-files.ts'
import { expectFewRelatives } from './people/link-households.ts'

it.each([
  [0.05, true],
  [0.4, false],
])('states a precision that it keeps, and finds most people (in both: %s, hardened: %s)', expectStatedPrecision)

it('mistakes hardly anyone for a relative where a tenth is in both', () => expectFewRelatives(0.1, false))

it.each([
  [true, {}],
  [false, { siblings: 0.9, noPhone: 0.7 }],
  [false, { skew: 1.1, rareNames: 0.1, guessedDates: 0.4 }],
])('finds hardly anyone where no one is in both (hardened: %s, %o)', (hardened, hardness) =>
  expectNoOne(hardened, hardness),
)
