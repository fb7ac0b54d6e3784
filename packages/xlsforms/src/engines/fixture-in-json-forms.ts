/** Forms in JSON Forms, beside what the form asks. */

import { createAjv, isVisible, type UISchemaElement } from '@jsonforms/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { toSurvey } from '../survey/build-survey.ts'
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

/** Compares what JSON Forms shows with what the form asks. */
export function itAsksInJsonForms(form: FormDefinition): void {
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
      // Answers have the right type: the only faults are missing answers, or numbers out of bounds.
      validate(answers)
      expect(
        [...new Set((validate.errors ?? []).map(({ keyword }) => keyword))].filter(
          (one) => !['required', 'if', 'minimum', 'maximum'].includes(one),
        ),
      ).toEqual([])
    }
  })
}
