import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators'
import { fr } from '@tip-standard/core/locales/fr'
import { resolveForm, screeningForm } from '@tip-standard/form-model'
import { buildForm } from '@tip-standard/forms/rjsf'
import { Ajv2020 } from 'ajv/dist/2020.js'

/**
 * Writes a form as plain JSON, `screening.json`, and its validators as code, `validators.cjs`, so that the page needs no `eval` and
 * runs under a strict policy. Both are made when the program is built, never in the browser.
 */
export function writeForm(folder: string): void {
  const { schema, uiSchema } = buildForm(resolveForm(screeningForm), {
    language: 'fr',
    locale: fr,
    unreviewedTexts: true,
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'screening.json'), JSON.stringify({ schema, uiSchema }))
  writeFileSync(join(folder, 'validators.cjs'), compileSchemaValidatorsCode(schema, { AjvClass: Ajv2020 as never }))
}
