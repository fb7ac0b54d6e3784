/** Compares forms as FHIR questionnaires, whose expressions the FHIRPath library evaluates, with what the form asks. */

import type { FormDefinition } from '@tip-standard/form-model'
import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4/index.js'
import { expect, it } from 'vitest'
import { toSurvey } from '../survey/build-survey.ts'
import { type Item, type Response, respond } from './fixture-response.ts'
import { bothWays, situationOf } from './fixture-situations.ts'
import { toFhirQuestionnaire } from './to-fhir-questionnaire.ts'

const ENABLE_WHEN = /sdc-questionnaire-enableWhenExpression$/
const VARIABLE = /\/variable$/

/** The items that a renderer following SDC enables, such as `repeat[1]/name` in entries. */
function enabled(
  items: readonly Item[],
  responses: readonly Response[],
  resource: object,
  places: Places,
  at: string,
  above: string,
  isAbove: boolean,
  into: Map<string, boolean>,
): void {
  for (const item of items) {
    const expression = item.extension?.find(({ url }) => ENABLE_WHEN.test(url))?.valueExpression?.expression
    const holds = expression === undefined ? [true] : evaluate(expression, resource, places)
    // Every expression must have a result: none may be empty.
    if (holds.length !== 1 || typeof holds[0] !== 'boolean')
      expect([item.linkId, holds]).toEqual([item.linkId, [expect.any(Boolean)]])
    const isEnabled = isAbove && holds[0] === true
    into.set(above + item.linkId, isEnabled)
    if (item.item === undefined || item.type !== 'group') continue
    let count = 0
    for (const [position, entry] of responses.entries()) {
      if (entry.linkId !== item.linkId) continue
      count++
      const here = `${at}.item[${position}]`
      const variable = item.extension?.find(({ url }) => VARIABLE.test(url))?.valueExpression
      expect(variable?.expression ?? '%context').toBe('%context')
      const known = variable?.name === undefined ? places : { ...places, [variable.name]: here }
      const path = item.repeats === true ? `${above}${item.linkId}[${count}]/` : above
      enabled(item.item, entry.item ?? [], resource, known, here, path, isEnabled, into)
    }
  }
}

const compiled = new Map<string, (resource: object, variables: object) => unknown[]>()

/**
 * The path of each variable's node in the response, as FHIRPath: the library only types nodes that it has found itself.
 */
type Places = { [variable: string]: string }

/** The results of expressions in a response, cached because many groups wait for the same consents. */
const evaluated = new WeakMap<object, Map<string, unknown[]>>()

/** Evaluates an expression; the library parses each once, and evaluates it once per response. */
function evaluate(expression: string, resource: object, places: Places): unknown[] {
  const placed = expression.replace(/%(entry\w+|context)\b/g, (_, name: string) => places[name] ?? `%${name}`)
  const known = compiled.get(placed) ?? (fhirpath.compile(placed, r4 as never) as never)
  compiled.set(placed, known)
  const results = evaluated.get(resource) ?? new Map<string, unknown[]>()
  evaluated.set(resource, results)
  const result = results.get(placed) ?? known(resource, { resource })
  results.set(placed, result)
  return result
}

/** The constraints of the items in a response, each with the places of the entries that contain it. */
function* constraintsIn(
  items: readonly Item[],
  responses: readonly Response[],
  places: Places,
  at: string,
): Generator<{ expression: string; places: Places }> {
  for (const { linkId, extension = [], item: within = [] } of items)
    for (const [position, entry] of responses.entries()) {
      if (entry.linkId !== linkId) continue
      const here = `${at}.item[${position}]`
      const variable = extension.find(({ url }) => VARIABLE.test(url))?.valueExpression?.name
      const known = { ...places, context: here, ...(variable === undefined ? {} : { [variable]: here }) }
      for (const { url, extension: parts = [] } of extension) {
        const expression = parts.find((one) => one.url === 'expression')?.valueString
        if (url.endsWith('questionnaire-constraint')) yield { expression: expression ?? url, places: known }
      }
      yield* constraintsIn(within, entry.item ?? [], known, here)
    }
}

/**
 * The seeds of the random situations that are added to both outcomes of every condition, and of those in which
 * constraints are evaluated.
 */
type Seeds = { readonly asked: readonly number[]; readonly constraints: readonly number[] }

/** The seeds of `pnpm test` and those of `pnpm test:long`. */
export const seedsInFhir = {
  few: { asked: [101], constraints: [7, 8] },
  many: { asked: [101, 102], constraints: [7, 8, 9, 10, 11, 12] },
} as const satisfies Record<string, Seeds>

/** Compares what a renderer enables with what the form asks, and evaluates every constraint. */
export function itAsksInFhir(form: FormDefinition, seeds: Seeds): void {
  const survey = toSurvey(form)
  const questionnaire: { item: Item[] } = JSON.parse(toFhirQuestionnaire(survey).files[0]?.text ?? '')

  it('asks what the form asks, in every situation, by the FHIRPath library', () => {
    const more = seeds.asked.map((seed) => situationOf(survey, seed))
    for (const { answers, asked } of [...bothWays(survey), ...more]) {
      const response = respond(questionnaire.item, answers)
      const resource = { resourceType: 'QuestionnaireResponse', status: 'completed', item: response }
      const found = new Map<string, boolean>()
      enabled(questionnaire.item, response, resource, {}, '%resource', '', true, found)
      const differ = [...asked].filter(([key, isAsked]) => found.has(key) && found.get(key) !== isAsked)
      expect(differ).toEqual([])
      expect([...asked.keys()].filter((key) => found.has(key)).length).toBeGreaterThan(3)
    }
  })

  it('has constraints that can be evaluated where they stand', () => {
    let evaluated = 0
    for (const seed of seeds.constraints) {
      const { answers } = situationOf(survey, seed)
      const resource = { resourceType: 'QuestionnaireResponse', item: respond(questionnaire.item, answers) }
      for (const { expression, places } of constraintsIn(questionnaire.item, resource.item, {}, '%resource')) {
        expect(() => evaluate(expression, resource, places), expression).not.toThrow()
        evaluated++
      }
    }
    expect(evaluated).toBeGreaterThan(0)
  })
}
