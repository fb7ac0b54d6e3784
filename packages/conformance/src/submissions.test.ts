import { type FormDefinition, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import { completeRecord, openForm } from '@tip-standard/form-model/engine'
import {
  readSubmissions,
  type SubmittedRecord,
  type Survey,
  type SurveyNode,
  type SurveyQuestion,
  toSurvey,
} from '@tip-standard/xlsforms'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const today = '2026-01-01'
const instance = '00000000-0000-4000-8000-000000000001'

/** Whether consents are asked in several places, each for its purposes: on a screen, one to no known purpose belongs to none of them. */
const asksConsentsInParts = ({ pages }: FormDefinition): boolean =>
  pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).filter(({ field }) => field === 'victim.consents')
    .length > 1

/** Random answers as KoboToolbox gives them, whether or not anything is asked. */
function answersOf(
  nodes: readonly SurveyNode[],
  survey: Survey,
  draw: (limit: number) => number,
): { [name: string]: unknown } {
  /** What a survey fills in by itself is there, as it is on a screen. */
  const isThere = ({ name, preset }: SurveyQuestion): boolean =>
    preset?.by === 'today' || (name === 'victim_consents_purpose' && asksConsentsInParts(survey.definition))
  const answers: { [name: string]: unknown } = {}
  for (const node of nodes) {
    if (node.kind === 'group') Object.assign(answers, answersOf(node.nodes, survey, draw))
    else if (node.kind === 'repeat')
      answers[node.name] = Array.from({ length: draw(4) }, () => answersOf(node.nodes, survey, draw))
    else if (node.role !== 'gate' && (isThere(node) || draw(10) < 6)) {
      const codes = survey.lists.find(({ name }) => name === node.list)?.choices.map(({ code }) => code) ?? []
      const isGranted = node.name.endsWith('_decision') && draw(10) < 8
      if (node.type === 'selectOne' || node.type === 'selectMany')
        answers[node.name] = isGranted ? 'granted' : codes[draw(codes.length)]
      else if (node.type === 'integer' || node.type === 'decimal') answers[node.name] = 1 + draw(50)
      else if (node.type === 'date') answers[node.name] = `20${10 + draw(15)}-0${1 + draw(9)}-1${draw(9)}`
      else if (node.type === 'text')
        answers[node.name] = node.item?.info.type.kind === 'partialDate' ? `${1960 + draw(60)}` : 'text'
    }
  }
  return answers
}

/** Entries that a form on a screen begins with are empty. */
const withoutEmptyEntries = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, held) =>
    Array.isArray(held)
      ? held.filter(
          (one) => !(typeof one === 'object' && one !== null && Object.keys(one).every((name) => name === 'id')),
        )
      : held,
  )

describe.each(Object.keys(shippedForms) as ShippedForm[])('%s, answered in the field', (name) => {
  const definition = shippedForms[name]
  const survey = toSurvey(definition)

  it.each([1, 2, 3, 4, 5, 6])('is a record of which the form on a screen changes nothing (%i)', async (seed) => {
    const numbers = fc.sample(fc.infiniteStream(fc.nat(1_000_000)), { numRuns: 1, seed })[0] as Iterator<number>
    const draw = (limit: number): number => Number(numbers.next().value) % Math.max(1, limit)
    const text = JSON.stringify({ _uuid: instance, ...answersOf(survey.nodes, survey, draw) })
    const read: SubmittedRecord[] = []
    for await (const { records } of readSubmissions(
      [{ name: 'a.json', bytes: new TextEncoder().encode(text) }],
      definition,
      { today },
    ))
      read.push(...records)
    const [{ record, isValid, recordFindings } = expect.fail()] = read
    const engine = openForm(definition, { today, record, personId: `${instance}-1`, newId: () => 'new' })
    const { record: shown, pages } = engine.state()
    const completed = completeRecord(
      shown,
      pages.flatMap(({ groups }) => groups),
      definition.subject,
    )
    expect(withoutEmptyEntries(completed)).toEqual(withoutEmptyEntries(record))
    // After a refusal the form on a screen hands over the refusal alone, and has findings about nothing else.
    if (engine.state().refused.length > 0) {
      expect(engine.submit().ok).toBe(true)
      return
    }
    const found = engine.check().map(({ code, at: { path } }) => `${code} ${path.join('.')}`)
    for (const finding of recordFindings)
      if (finding.severity === 'error' && finding.params?.['min'] === undefined)
        expect(found).toContain(`${finding.code} ${finding.at.path.join('.')}`)
    expect(engine.submit().ok ? isValid : true).toBe(true)
  })
})
