import type { FormDefinition } from '@tip-standard/form-model'
import { expect } from 'vitest'
import { situation } from '../fixture-drive.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { withPlaceReasons } from '../survey/place-reasons.ts'
import { fillInHonestly } from './fixture-honest.ts'
import { fileOf, readAll } from './fixture-read.ts'

/** Somebody in the record whom a form about other people can refer to. */
const person = { id: 'p-1' }

/**
 * What is said against honest answers: nothing that the engine took may make a record invalid. Random forms leave out, or ask of some people
 * only, what every record needs: what was not asked is no answer.
 */
export async function blamed(
  definition: FormDefinition,
  seed: number,
  isAnyForm = false,
): Promise<string[] | undefined> {
  const survey = toSurvey(definition)
  const { xml, objected } = await fillInHonestly(withPlaceReasons(survey), seed)
  if (objected.length > 0) return undefined
  const { records, findings } = await readAll([fileOf(xml)], definition, {
    today: situation.today,
    defaults: { [definition.subject === 'victim' ? 'perpetrators' : 'victims']: [person] },
  })
  // Nothing that is asked was answered.
  if (findings.some(({ code }) => code === 'noKnownQuestion')) return []
  const [one = expect.fail()] = records
  // What a survey cannot check or ask is among its losses.
  const unasked = new Set(
    survey.losses.flatMap(({ field, kind }) => (/reference|switchedOff/.test(kind) ? [field] : [])),
  )
  const lost = new Set(survey.losses.flatMap(({ rule }) => (rule === undefined ? [] : [rule as string])))
  return [...findings, ...one.findings, ...one.recordFindings]
    .filter(({ severity, ...rest }) => severity === 'error' && !('rule' in rest && lost.has(String(rest.rule))))
    .filter((one) => !('field' in one && /required|length/.test(one.code) && unasked.has(one.field)))
    .filter(({ at: { path = [] } }) => !isAnyForm || new RegExp(`_${path.at(-1)}[ />]`).test(xml))
    .map((finding) => `${finding.code} ${'rule' in finding ? finding.rule : ''} ${finding.at.path?.join('.') ?? ''}`)
}

/** Fills in a form honestly, once for each seed, and expects a valid record of all that the engine takes. */
export async function expectHonest(form: FormDefinition, seeds: readonly number[]): Promise<void> {
  let taken = 0
  for (const seed of seeds) {
    const found = await blamed(form, seed)
    if (found !== undefined) taken++
    expect([seed, found ?? []]).toEqual([seed, []])
  }
  expect(taken).toBeGreaterThan(0)
}
