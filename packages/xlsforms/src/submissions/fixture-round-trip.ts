import { type Json, validate } from '@tip-standard/core'
import { consentStands } from '@tip-standard/core/conditions'
import { type FormDefinition, resolveForm, shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { ownForm } from '../../../form-model/src/definition/fixture-own.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { fillIn, keyOf } from './fixture-fill-in.ts'
import { answersIn } from './fixture-flatten.ts'
import { fileOf, readAll } from './fixture-read.ts'

/** Findings that report no loss. */
const harmless = ['consentElsewhere']

/**
 * Whether the record has consent to what the form's one screening requires; without it, nothing of the screening is
 * stored.
 */
function isScreeningKept(form: FormDefinition, record: Json): boolean {
  const [person] = (record['victims'] ?? []) as Json[]
  const needed = resolveForm(form)
    .groups.flatMap(({ items }) => items)
    .filter(({ id, part }) => id === 'victim.screenings' && part?.kind === 'last')
    .flatMap(({ items }) => items.filter(({ item }) => item.need !== undefined))
  return needed.every(({ consents }) =>
    consents.every((purpose) => consentStands(person?.['consents'], { purpose, day: '2026-01-01' })),
  )
}

/**
 * Fills in every form in the engine with the answers of some seeds, and expects a record that contains them and nothing
 * else.
 */
export function comesBackFromTheEngine(seeds: readonly number[]): void {
  describe.each(Object.entries({ ...shippedForms, parts: partsForm, own: ownForm() }))(
    '%s, filled in in the engine',
    (_, form) => {
      const survey = toSurvey(form)
      const asked = new Set(
        questionsIn(survey.nodes)
          .filter(({ type }) => type !== 'hidden' && type !== 'note')
          .map(({ name }) => name),
      )

      it.each(seeds)('gives a record of what was answered, nothing else (%i)', async (seed) => {
        const { xml, answered } = await fillIn(survey, seed)
        const { records, findings } = await readAll([fileOf(xml)], form)
        expect(findings).toEqual([])
        expect(records).toHaveLength(1)
        const [{ record, isValid, recordFindings, findings: reported } = expect.fail()] = records
        expect(reported.filter(({ code }) => !harmless.includes(code))).toEqual([])
        const read = answersIn(survey, record)
        const expected = new Map([...answered].map(([path, answer]) => [keyOf(path), answer]))
        const isKept = isScreeningKept(form, record)
        for (const key of expected.keys())
          if (key.startsWith('consent_on_record_') || (!isKept && key.startsWith('victim_screenings_')))
            expected.delete(key)
        expect(expected.size).toBeGreaterThan(2)
        for (const [key, answer] of expected) expect([key, read.get(key)]).toEqual([key, answer])
        const added = [...read.keys()].filter((key) => asked.has(key.replace(/^.*\//, '')) && !expected.has(key))
        expect(added).toEqual([])
        // Random answers break rules; the fault is reported at the place of the answer.
        expect(isValid).toBe(!recordFindings.some(({ severity }) => severity === 'error'))
        for (const { at } of recordFindings) expect(at.columnName ?? at.file).toBeDefined()
        if (isValid) expect(validate(record).ok).toBe(true)
      })
    },
  )
}
