import type { Dimension } from '../indicator.ts'
import { answers } from './answers.ts'
import { assistance } from './assistance.ts'
import { justice } from './justice.ts'
import { people } from './people.ts'
import { periods } from './periods.ts'
import { perpetrators } from './perpetrators.ts'
import { places } from './places.ts'

/** Everything by which the indicators of the standard count. */
export const dimensions: readonly Dimension[] = [
  ...people,
  ...places,
  ...periods,
  ...perpetrators,
  ...assistance,
  ...justice,
  ...answers,
]
