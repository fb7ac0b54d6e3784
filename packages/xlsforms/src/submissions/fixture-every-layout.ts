import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { fillIn } from './fixture-fill-in.ts'
import { centralOData, centralZip, type Filled, koboCsv, koboJson, koboWorkbook } from './fixture-layouts.ts'
import { fileOf, readAll } from './fixture-read.ts'
import type { SubmissionFile } from './read-submissions.ts'
import { SurveyIndex } from './survey-index.ts'

const idIn = (xml: string): string => /uuid:([0-9a-f-]{36})/.exec(xml)?.[1] ?? expect.fail('no id')

/** The answers outside the entries of repeats. */
const withoutEntries = (answered: Filled['answered']): Filled['answered'] =>
  new Map([...answered].filter(([path]) => !path.includes('[')))

const { followUp, intake } = shippedForms

/**
 * Fills in forms in the engine, and expects the same records from every layout; for some seeds also from KoboToolbox's
 * CSV.
 */
export function everyLayoutIsRead(seeds: readonly number[]): void {
  describe.each(Object.entries({ followUp, intake, parts: partsForm }))('%s, exported', (name, definition) => {
    const survey = toSurvey(definition)
    const repeats = [...new SurveyIndex(survey).repeats.keys()]
    const several = new Set(
      questionsIn(survey.nodes)
        .filter(({ type }) => type === 'selectMany')
        .map((question) => question.name),
    )

    /** Each form is filled in only once, because the engine takes seconds. */
    const known = new Map<number, Filled & { xml: string }>()
    const filledIn = async (...seeds: number[]): Promise<(Filled & { xml: string })[]> => {
      for (const seed of seeds) {
        if (known.has(seed)) continue
        const { xml, answered } = await fillIn(survey, seed)
        known.set(seed, { xml, answered, instanceId: idIn(xml) })
      }
      return seeds.map((seed) => known.get(seed) ?? expect.fail())
    }

    it('gives the same records in every layout', async () => {
      const filled = await filledIn(11, 12)
      const read = async (files: SubmissionFile[]) => {
        const { records, findings } = await readAll(files, definition)
        const errors = [...findings, ...records.flatMap((one) => one.findings)].filter(
          ({ severity }) => severity === 'error',
        )
        expect(errors).toEqual([])
        return records.map(({ record }) => record)
      }
      const expected = await read(filled.map(({ xml }, at) => fileOf(xml, `${at}.xml`)))
      expect(expected).toHaveLength(2)
      expect(await read([centralZip(name, filled, repeats)])).toEqual(expected)
      expect(await read([koboJson(filled)])).toEqual(expected)
      expect(await read(centralOData(filled, 'expanded'))).toEqual(expected)
      expect(await read(centralOData(filled, 'tables').reverse())).toEqual(expected)
      for (const hasGroups of [true, false])
        expect(await read([await koboWorkbook(filled, repeats, { hasGroups, several })])).toEqual(expected)
    })

    it.each([
      [{ hasLabels: true, hasGroups: false }],
      [{ hasLabels: true, hasGroups: true }],
      [{ hasLabels: false, hasGroups: false }],
      [{ hasLabels: false, hasGroups: true }],
    ])('gives every record of the CSV that KoboToolbox offers, and says what it lacks: %o', async (how) => {
      const filled = await filledIn(...seeds)
      const whole = await readAll(
        [koboJson(filled.map((one) => ({ ...one, answered: withoutEntries(one.answered) })))],
        definition,
      )
      const { records, findings } = await readAll([koboCsv(filled, survey, how)], definition)
      expect(records.map(({ record }) => record)).toEqual(whole.records.map(({ record }) => record))
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      const missing = findings.filter(({ code }) => code === 'missingTable').map(({ params }) => params?.['repeat'])
      expect(missing).toEqual(repeats)
      expect(
        records
          .flatMap((one) => one.findings)
          .filter(({ code }) => code === 'withoutConsent' && repeats.includes('victim_consents')),
      ).toEqual([])
    })

    it('says what OData lacks that was not expanded, and blames no consent', async () => {
      const filled = await filledIn(11)
      const { records, findings } = await readAll(centralOData(filled, 'plain'), definition)
      expect(records).toHaveLength(1)
      const used = repeats.filter((repeat) =>
        filled.some(({ answered }) => [...answered.keys()].some((path) => path.includes(`/${repeat}[`))),
      )
      expect(used.length).toBeGreaterThan(0)
      const missing = findings.filter(({ code }) => code === 'missingTable').map(({ params }) => params?.['repeat'])
      expect(missing).toEqual(expect.arrayContaining(used))
      const said = records.flatMap((one) => one.findings).map(({ code }) => code)
      if (repeats.includes('victim_consents')) expect(said).not.toContain('withoutConsent')
    })
  })
}
