import { describe } from 'vitest'
import { keepsTargets } from './tables/targets.ts'

describe.each([1, 2, 3, 4, 5])('tables of 1,000 people by sex, age and form, seed %i', keepsTargets)
