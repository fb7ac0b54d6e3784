import { fr } from '@tip-standard/core/locales/fr'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { shortForms } from '../fixture-short-forms.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { placedNodes } from './engine-export.ts'
import { itAsksInJsonForms } from './fixture-in-json-forms.ts'
import { toJsonForms } from './to-json-forms.ts'

describe.each(Object.entries(shortForms))('%s in JSON Forms', (_, form) => itAsksInJsonForms(form))

describe.each(Object.entries({ ...shippedForms, parts: partsForm }))('%s in JSON Forms', (_, form) => {
  const survey = toSurvey(form)
  const { losses } = toJsonForms(survey)

  it('reports what it cannot express, and where', () => {
    const own = losses.slice(survey.losses.length)
    const names = placedNodes(survey.nodes)
    expect(own.filter(({ at }) => !names.has(at))).toEqual([])
    // Dates and today occur only in the conditions of consent, if it is asked for and something needs it.
    const asks = [...names.keys()].some((one) => one.endsWith('_consents'))
    const needs = /"consents":\["/.test(JSON.stringify(survey.definition))
    expect(own.some(({ kind }) => kind === 'relevance')).toBe(asks && needs)
    expect(own.some(({ kind }) => kind === 'constraint')).toBe(true)
  })
})

it('has every text in every language, except the labels of lists that are files', () => {
  const survey = toSurvey(shippedForms.consent, { locales: [fr], unreviewedTexts: true })
  const { files } = toJsonForms(survey)
  const { en, fr: french } = JSON.parse(files[2]?.text ?? '')
  const isOfFile = (key: string): boolean => key.startsWith('victim_consents_language.') && !(key in french)
  expect(Object.keys(french)).toEqual(Object.keys(en).filter((key) => !isOfFile(key)))
  expect(french['victim_minorAtRegistration.label']).not.toBe(en['victim_minorAtRegistration.label'])
})
