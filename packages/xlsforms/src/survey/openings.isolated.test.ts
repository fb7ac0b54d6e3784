import { shippedForms } from '@tip-standard/form-model'
import { partsForm } from '../fixture-parts-form.ts'
import { compareOpenings } from './fixture-openings.ts'

// `openings.long.test.ts` compares the others, which take the engine more than a minute together.
const { perpetrator } = shippedForms

compareOpenings({ perpetrator, parts: partsForm })
