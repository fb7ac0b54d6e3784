/** A page that renders forms in stock RJSF, with the theme and the language that a test asks for. */

import Form, { type FormProps, withTheme } from '@rjsf/core'
import { Theme as mui } from '@rjsf/mui'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { fr } from '@tip-standard/core/locales/fr'
import { resolveForm, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import Ajv2020 from 'ajv/dist/2020.js'
import type { ComponentType } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { FormSurroundings } from '../react/FormSurroundings/FormSurroundings.tsx'
import { theme as own } from '../theme/theme.ts'
import { buildForm, plainErrors } from './index.ts'

const forms: Record<string, ComponentType<FormProps>> = { core: Form, mui: withTheme(mui), own: withTheme(own) }
const validator = customizeValidator({ AjvClass: Ajv2020 as never })
let root: Root | undefined

/** What the page knows, for a test to read. */
export const seen: { answers: unknown; submitted: unknown } = { answers: undefined, submitted: undefined }

/** Shows a form; what was shown before goes. */
export function show(theme: string, name: ShippedForm, language: 'en' | 'fr'): void {
  const options = language === 'fr' ? { language, locale: fr, unreviewedTexts: true } : { language }
  const { schema, uiSchema } = buildForm(resolveForm(shippedForms[name]), options)
  const Themed = forms[theme] ?? Form
  seen.submitted = undefined
  seen.answers = undefined
  root?.unmount()
  document.body.replaceChildren(document.createElement('div'))
  root = createRoot(document.body.firstElementChild as HTMLElement)
  root.render(
    <FormSurroundings today="2026-11-25" {...options}>
      <Themed
        schema={schema}
        uiSchema={uiSchema}
        validator={validator}
        transformErrors={plainErrors(options)}
        noHtml5Validate
        // Without it RJSF writes errors to the console.
        onError={() => {}}
        onChange={({ formData }) => {
          seen.answers = formData
        }}
        onSubmit={({ formData }) => {
          seen.submitted = formData
        }}
      />
    </FormSurroundings>,
  )
}
