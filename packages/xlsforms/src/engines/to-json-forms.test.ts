import { createAjv, isVisible, type UISchemaElement } from '@jsonforms/core'
import { fr } from '@tip-standard/core/locales/fr'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { placedNodes } from './engine-export.ts'
import { bothWays, situationOf } from './fixture-situations.ts'
import { toJsonForms } from './to-json-forms.ts'

type Element = UISchemaElement & {
  scope?: string
  i18n?: string
  elements?: Element[]
  options?: { detail?: Element }
}

const ajv = createAjv({ strict: false })

/** Which controls JSON Forms shows: `repeat[1]/name` in entries. */
function shown(
  element: Element,
  data: object,
  path: string,
  above: string,
  isAbove: boolean,
  into: Map<string, boolean>,
): void {
  const isShown = isAbove && isVisible(element, data, path, ajv, {})
  const name = element.scope?.replace('#/properties/', '')
  if (name !== undefined) into.set(above + name, isShown)
  else if (element.i18n !== undefined) into.set(above + element.i18n, isShown)
  for (const one of element.elements ?? []) shown(one, data, path, above, isShown, into)
  const { detail } = element.options ?? {}
  if (detail === undefined || name === undefined) return
  const at = path === '' ? name : `${path}.${name}`
  const entries = at.split('.').reduce<unknown>((value, step) => (value as never)?.[step], data)
  for (const position of Array.isArray(entries) ? entries.keys() : [])
    shown(detail, data, `${at}.${position}`, `${above}${name}[${position + 1}]/`, isShown, into)
}

describe.each(Object.entries({ ...shippedForms, parts: partsForm }))('%s in JSON Forms', (_, form) => {
  const survey = toSurvey(form)
  const { files, losses } = toJsonForms(survey)
  const [schema, ui] = files.map(({ text }) => JSON.parse(text))
  const lossy = new Set(losses.flatMap(({ kind, at }) => (kind === 'relevance' ? [at] : [])))

  it('asks what the form asks, and never more, in every situation', () => {
    const validate = ajv.compile(schema)
    const more = [201, 202, 203, 204].map((seed) => situationOf(survey, seed))
    for (const { answers, asked } of [...bothWays(survey), ...more]) {
      const found = new Map<string, boolean>()
      for (const category of ui.elements as Element[]) shown(category, answers, '', '', true, found)
      const known = [...asked].filter(([key]) => found.has(key))
      expect(known.length).toBeGreaterThan(3)
      expect(known.filter(([key, isAsked]) => found.get(key) === true && !isAsked)).toEqual([])
      const unsaid = known.filter(([key, isAsked]) => isAsked && found.get(key) === false)
      if (lossy.size === 0) expect(unsaid).toEqual([])
      // Answers are of their kind: what is wrong with them is what is missing, or a number out of bounds.
      validate(answers)
      expect(
        [...new Set((validate.errors ?? []).map(({ keyword }) => keyword))].filter(
          (one) => !['required', 'if', 'minimum', 'maximum'].includes(one),
        ),
      ).toEqual([])
    }
  })

  it('reports what it cannot express, and where', () => {
    const own = losses.slice(survey.losses.length)
    const names = placedNodes(survey.nodes)
    expect(own.filter(({ at }) => !names.has(at))).toEqual([])
    // Dates and today are in the conditions of consent alone: where it is asked for, and something needs it.
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
