import { shippedForms } from '@tip-standard/form-model'
import { Model } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { ownForm } from '../../../form-model/src/definition/fixture-own.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { answersIn } from '../submissions/fixture-flatten.ts'
import { fileOf, readAll } from '../submissions/fixture-read.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { questionsIn } from '../survey/survey.ts'
import { type Item, respond } from './fixture-response.ts'
import { type Answers, situationOf } from './fixture-situations.ts'
import { toFhirQuestionnaire } from './to-fhir-questionnaire.ts'
import { toSurveyJs } from './to-surveyjs.ts'

const ID = '0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40'

/** Flattens answers to the names that `answersIn` uses. */
function flat(answers: Answers, above = '', into = new Map<string, string>()): Map<string, string> {
  for (const [name, value] of Object.entries(answers))
    if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
      for (const [position, entry] of (value as Answers[]).entries())
        flat(entry, `${above}${name}[${position + 1}]/`, into)
    else if (!name.startsWith('consent_on_record_')) into.set(above + name, [value].flat().join(' '))
  return into
}

describe.each(Object.entries({ ...shippedForms, parts: partsForm, own: ownForm() }))('answers to %s', (_, form) => {
  const survey = toSurvey(form)
  const questionnaire: { item: Item[] } = JSON.parse(toFhirQuestionnaire(survey).files[0]?.text ?? '')
  const inSurveyJs = JSON.parse(toSurveyJs(survey).files[0]?.text ?? '')
  const response = (answers: Answers) => ({
    resourceType: 'QuestionnaireResponse',
    id: ID,
    status: 'completed',
    questionnaire: `urn:tip-standard:form:${form.id}|${form.version}`,
    item: respond(questionnaire.item, answers),
  })
  const presets = questionsIn(survey.nodes).filter(({ preset }) => preset?.by === 'today')
  const read = (value: object) => readAll([fileOf(JSON.stringify(value))], form)

  it.each([1, 2])('come back from JSON Forms, SurveyJS and FHIR as what was answered (%i)', async (seed) => {
    const { answers } = situationOf(survey, seed)
    const plain = await read({ ...answers, meta: { instanceID: ID } })
    for (const { record, findings } of plain.records) {
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      // After a refusal nothing more is read.
      if (findings.some(({ code }) => code === 'refused')) continue
      const held = answersIn(survey, record)
      for (const [key, answer] of flat(answers)) expect([key, held.get(key)]).toEqual([key, answer])
    }
    const model = new Model(inSurveyJs)
    model.data = structuredClone(answers)
    // SurveyJS fills in the date if nothing was answered.
    for (const { name } of presets) if (answers[name] === undefined) model.clearValue(name)
    model.doComplete()
    expect(await read({ ...model.data, _uuid: ID })).toEqual(plain)
    // One response, or a bundle of several, as servers send them.
    const bundle = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: response(answers) }] }
    expect(await read(seed === 1 ? bundle : response(answers))).toEqual(plain)
  })

  it('are looked at as those of other servers: what is not known or about people is counted, and what is not finished said', async () => {
    const { answers } = situationOf(survey, 1)
    const known = response(answers)
    const { records } = await read({
      ...known,
      status: 'in-progress',
      questionnaire: `${known.questionnaire}9`,
      subject: { reference: 'Patient/SENTINEL' },
      author: { display: 'SENTINEL' },
      item: [...known.item, { linkId: 'SENTINEL', answer: [{ valueString: 'SENTINEL' }] }],
    })
    const codes = (one: (typeof records)[number]): string[] => one.findings.map(({ code }) => code)
    const before = (await read(known)).records.flatMap(codes)
    expect(
      records
        .flatMap(codes)
        .filter((code) => !before.includes(code))
        .sort(),
    ).toEqual(['notApproved', 'otherVersion', 'personalMetadata', 'unknownAnswers'].sort())
    expect(JSON.stringify(records)).not.toContain('SENTINEL')
  })
})
