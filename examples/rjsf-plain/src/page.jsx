import Form, { getDefaultRegistry } from '@rjsf/core'
import { createPrecompiledValidator } from '@rjsf/validator-ajv8'
import { fr } from '@tip-standard/core/locales/fr'
import { resolveForm, screeningForm } from '@tip-standard/form-model'
import { openForm } from '@tip-standard/form-model/engine'
import { fromAnswers, plainErrors, toAnswers } from '@tip-standard/forms/rjsf'
import { useLayoutEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { schema, uiSchema } from '../out/screening.json'
import * as validators from '../out/validators.cjs'

const today = new Date().toISOString().slice(0, 10)
const form = resolveForm(screeningForm)
const validator = createPrecompiledValidator(validators, schema)
const options = { language: 'fr', locale: fr, unreviewedTexts: true }

// A new record with its ids; or one that was kept.
const begun = openForm(screeningForm, { today }).state().record

/** JSON Schema does not know of consent, of answers that were hidden again, or of rules: the engine has the last word. */
function finish({ formData }) {
  const record = fromAnswers(form, formData, begun)
  const result = openForm(screeningForm, { today, record }).submit()
  const said = document.querySelector('#said')
  said.textContent = result.ok ? JSON.stringify(result.value) : result.findings.map(({ code }) => code).join(', ')
}

const { FieldTemplate } = getDefaultRegistry().templates

/** A question of stock RJSF, whose inputs also say that they are wrong: by itself it describes them, and screen readers hear no difference. */
function MarkedField(props) {
  const frame = useRef(null)
  const { id, rawErrors = [] } = props
  const isWrong = rawErrors.length > 0
  useLayoutEffect(() => {
    for (const input of frame.current.querySelectorAll(`:is(input, select, textarea):is([id="${id}"], [name="${id}"])`))
      if (isWrong) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
  })
  return (
    <div ref={frame}>
      <FieldTemplate {...props} />
    </div>
  )
}

createRoot(document.querySelector('#form')).render(
  <Form
    schema={schema}
    uiSchema={uiSchema}
    formData={toAnswers(form, begun)}
    validator={validator}
    transformErrors={plainErrors(options)}
    templates={{ FieldTemplate: MarkedField }}
    noHtml5Validate
    onSubmit={finish}
    // Without it RJSF writes what is wrong to the console.
    onError={() => {}}
  />,
)
