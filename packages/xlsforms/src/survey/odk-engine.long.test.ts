import { shippedForms } from '@tip-standard/form-model'
import { it } from 'vitest'
import { expectBothWays } from './fixture-engine-run.ts'

it('the intake in the engine of ODK asks what the form asks, both ways of every condition', () =>
  expectBothWays(shippedForms.intake))
