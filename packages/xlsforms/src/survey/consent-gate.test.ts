import { consentStands } from '@tip-standard/core/conditions'
import { defineForm, type FormDefinition } from '@tip-standard/form-model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEngine, situation } from '../fixture-drive.ts'
import { openInEngine } from '../fixture-odk-engine.ts'
import { writeXForm } from '../xform/write-xform.ts'
import { toSurvey } from './build-survey.ts'

const fields = ['decision', 'givenBy', 'guardianExcluded', 'date', 'expiry', 'withdrawnOn'] as const

const form: FormDefinition = {
  id: 'consents',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Consents' },
  subject: 'victim',
  pages: [
    {
      id: 'all',
      title: { en: 'All' },
      groups: [
        {
          id: 'all',
          items: [
            {
              field: 'victim.consents',
              items: [
                { field: 'consent.purpose', codes: ['storage', 'interview', 'unspecified'] },
                ...fields.map((name) => ({ field: `consent.${name}` as const })),
              ],
            },
            { field: 'victim.sex', consents: ['storage'] },
          ],
        },
      ],
    },
  ],
}

const days = ['2026-06-14', situation.today, '2026-06-16'] as const
/** Any of the days, with those on which a decision holds more likely, so that several decisions hold at once. */
const dayOf = (...holding: readonly (string | undefined)[]) => fc.constantFrom(...holding, ...holding, ...days)

const anyDecision = fc.record({
  purpose: fc.constantFrom('storage', 'storage', 'interview', 'unspecified'),
  decision: fc.constantFrom('granted', 'granted', 'refused', 'withdrawn'),
  givenBy: fc.constantFrom('self', 'self', 'guardian'),
  guardianExcluded: fc.constantFrom('yes', 'no'),
  date: dayOf(undefined, days[0]),
  expiry: dayOf(undefined, days[2]),
  // A rule requires this day.
  withdrawnOn: dayOf(days[2], days[2]),
})

it('takes decisions that come to the same, and then asks as the form does', async () => {
  expect(defineForm(form).ok).toBe(true)
  const survey = toSurvey(form)
  const engine = await openInEngine(writeXForm(survey))
  for (const _ of [1, 2, 3]) engine.add('victim_consents')
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 3 }), (decisions) => {
      for (const [entry, _] of [1, 2, 3].entries())
        for (const name of ['purpose', ...fields] as const)
          engine.answer(`victim_consents_${name}`, decisions[entry]?.[name], entry)
      const [{ consents }] = readEngine(engine, survey).record['victims'] as [{ consents: { purpose?: string }[] }]
      const stands = (some: readonly object[]): boolean =>
        consentStands(some, { purpose: 'storage', day: situation.today })
      const alone = (of: string): boolean[] =>
        consents.filter(({ purpose }) => purpose === of).map((one) => stands([{ ...one, purpose: 'storage' }]))
      const isMixed = alone('storage').includes(true) && [...alone('storage'), ...alone('unspecified')].includes(false)
      const isRefused = [0, 1, 2].some((entry) => engine.violation('victim_consents_decision', entry) !== undefined)
      expect(isRefused).toBe(isMixed)
      if (!isMixed) expect(engine.isAsked('victim_sex')).toBe(stands(consents.filter(({ purpose }) => purpose)))
    }),
    { numRuns: 100 },
  )
})
