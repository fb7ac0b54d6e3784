import { shippedForms } from '@tip-standard/form-model'
import { partsForm } from '../fixture-parts-form.ts'
import { compareOpenings } from './fixture-openings.ts'

// The others, which take the engine a minute and more together, are compared by `openings.long.test.ts`.
const { perpetrator } = shippedForms

compareOpenings({ perpetrator, parts: partsForm })
