/**
 * The forms that `pnpm test` runs through other engines: all but the intake, which takes them as long as the others
 * together and runs in `pnpm test:long`.
 */

import { type FormDefinition, shippedForms } from '@tip-standard/form-model'
import { partsForm } from './fixture-parts-form.ts'

const { intake: _, ...shipped } = shippedForms

export const shortForms: Readonly<Record<string, FormDefinition>> = { ...shipped, parts: partsForm }
