import { shippedForms } from '@tip-standard/form-model'
import { compareOpenings } from './fixture-openings.ts'

compareOpenings(shippedForms)
