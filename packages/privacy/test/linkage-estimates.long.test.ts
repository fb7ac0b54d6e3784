import { it } from 'vitest'
import { expectNoOne, expectStatedPrecision } from './people/link-hard-files.ts'

it('states a precision that it keeps with hardened encodings, too', () => expectStatedPrecision(0.05, true))

it.each([
  [true, {}],
  [false, { siblings: 0.9, noPhone: 0.7 }],
  [false, { skew: 1.1, rareNames: 0.1, guessedDates: 0.4 }],
])('finds hardly anyone where no one is in both (hardened: %s, %o)', (hardened, hardness) =>
  expectNoOne(hardened, hardness),
)
