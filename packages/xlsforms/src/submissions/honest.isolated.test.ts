import { type FormDefinition, shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyForm } from '../fixture-any-form.ts'
import { situation } from '../fixture-drive.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { listFiles } from '../survey/list-files.ts'
import { withPlaceReasons } from '../survey/place-reasons.ts'
import { fillInHonestly } from './fixture-honest.ts'
import { fileOf, readAll } from './fixture-read.ts'

/** Somebody in the record whom a form about other people can refer to. */
const person = { id: 'p-1' }

/**
 * What is said against honest answers: nothing that the engine took may make a record invalid. Random forms leave out, or ask of some people
 * only, what every record needs: what was not asked is no answer.
 */
async function blamed(definition: FormDefinition, seed: number, isAnyForm = false): Promise<string[] | undefined> {
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

describe('honest answers, as far as ODK takes them', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm }))('make a valid record: %s', async (_, form) => {
    let taken = 0
    for (const seed of [1, 2, 3, 4]) {
      const found = await blamed(form, seed)
      if (found !== undefined) taken++
      expect([seed, found ?? []]).toEqual([seed, []])
    }
    expect(taken).toBeGreaterThan(1)
  })

  it('make a valid record, whatever form it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, fc.nat(1000), async (definition, seed) => {
        // The same forms in every run: filling them in takes the engine seconds.
        // Lists of thousands of places, which the forms that ship have, take the engine minutes here.
        fc.pre(listFiles(toSurvey(definition)).length === 0)
        expect((await blamed(definition, seed, true)) ?? []).toEqual([])
      }),
      { numRuns: 25, seed: 20_260_101, endOnFailure: true },
    )
  })
})
