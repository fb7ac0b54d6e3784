import { describe } from 'vitest'
import { keepsTargets } from './tables/targets.ts'

describe('tables of 1,000 people by sex, age and form', () => keepsTargets(1))
