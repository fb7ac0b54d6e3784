import { type ShippedForm, shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { fillIn } from './fixture-fill-in.ts'
import { centralZip, type Filled, koboJson, koboWorkbook } from './fixture-layouts.ts'
import { fileOf, readAll } from './fixture-read.ts'
import type { SubmissionFile } from './read-submissions.ts'
import { SurveyIndex } from './survey-index.ts'

const idIn = (xml: string): string => /uuid:([0-9a-f-]{36})/.exec(xml)?.[1] ?? expect.fail('no id')

describe.each(['followUp', 'intake'] as ShippedForm[])('%s, exported', (name) => {
  const definition = shippedForms[name]
  const survey = toSurvey(definition)
  const repeats = [...new SurveyIndex(survey).repeats.keys()]
  const several = new Set(
    questionsIn(survey.nodes)
      .filter(({ type }) => type === 'selectMany')
      .map((question) => question.name),
  )

  it('gives the same records in every layout', async () => {
    const filled: (Filled & { xml: string })[] = []
    for (const seed of [11, 12]) {
      const { xml, answered } = await fillIn(survey, seed)
      filled.push({ xml, answered, instanceId: idIn(xml) })
    }
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
    for (const hasGroups of [true, false])
      expect(await read([await koboWorkbook(filled, repeats, { hasGroups, several })])).toEqual(expected)
  })
})
