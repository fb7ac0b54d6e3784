import { describe, expect, it } from 'vitest'
import { formOf, own } from '../submissions/fixture-edge-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import type { Survey, SurveyNode, SurveyQuestion } from '../survey/survey.ts'
import type { EngineExport } from './engine-export.ts'
import { toFhirQuestionnaire } from './to-fhir-questionnaire.ts'
import { toJsonForms } from './to-json-forms.ts'
import { toPrimeroForms } from './to-primero-forms.ts'
import { toSurveyJs } from './to-surveyjs.ts'

const form = formOf([
  { field: 'victim.sex', prompt: { en: 'Ask slowly.' } },
  { field: 'victim.sexBasis', need: 'answer', when: { op: 'present', field: 'sex' } },
  { field: 'victim.age', min: 3, max: 90 },
  { field: 'victim.ownWords', restricted: 'shown', maxLength: 50 },
  { field: 'victim.dependants', atLeast: 2, items: [{ field: 'dependant.sex' }] },
  { field: 'victim.exploitation', items: [{ field: 'exploitation.sectors' }, { field: 'exploitation.divisions' }] },
  {
    field: 'victim.screenings',
    asOne: true,
    items: [
      { field: 'screening.tool', preset: 'profile' },
      { field: 'screening.date', preset: 'today' },
    ],
  },
  own('codes', 'bed', 'Warm', 'Cold'),
])
const survey = toSurvey(form, { lastSaved: true })
const lossesOf = ({ losses }: EngineExport, of: Survey = survey): string[] =>
  losses.filter((one) => !of.losses.includes(one as never)).map(({ kind, at }) => `${kind} ${at}`)
const read = ({ files }: EngineExport, at = 0): unknown => JSON.parse(files[at]?.text ?? '')

const questionsIn = (node: SurveyNode): SurveyQuestion[] =>
  node.kind === 'question' ? [node] : node.nodes.flatMap(questionsIn)

/** Every object in a document. */
const objectsIn = (value: unknown): { [name: string]: unknown }[] =>
  typeof value === 'object' && value !== null
    ? [
        ...(Array.isArray(value) ? [] : [value as { [name: string]: unknown }]),
        ...Object.values(value).flatMap(objectsIn),
      ]
    : []

describe('what a program cannot do is said once for each place', () => {
  it.each<[string, EngineExport, string[]]>([
    [
      'FHIR',
      toFhirQuestionnaire(survey),
      [
        'requirement victim_dependants_few',
        'choiceFilter victim_exploitation_divisions',
        'preset victim_screenings_tool',
      ],
    ],
    [
      'JSON Forms',
      toJsonForms(survey),
      [
        'requirement victim_dependants_few',
        'choiceFilter victim_exploitation_divisions',
        'preset victim_screenings_tool',
        'preset victim_screenings_date',
      ],
    ],
    ['SurveyJS', toSurveyJs(survey), ['preset victim_screenings_tool']],
    [
      'Primero',
      toPrimeroForms(form, { lastSaved: true }),
      [
        'requirement victim_dependants_few',
        'choiceFilter victim_exploitation_divisions',
        'preset victim_screenings_tool',
        'preset victim_screenings_date',
        'reason victim_sex_absent',
        'constraint victim_age',
      ],
    ],
  ])('%s', (_, exported, wanted) => {
    const found = lossesOf(exported)
    for (const loss of wanted) expect(found).toContain(loss)
    // One place may have several rules.
    const others = found.filter((loss) => !loss.startsWith('rule'))
    expect(new Set(others).size).toBe(others.length)
  })
})

it('has the bounds of the form in every program that has bounds', () => {
  const fhir = objectsIn(read(toFhirQuestionnaire(survey)))
  const age = fhir.find((one) => one['linkId'] === 'victim_age') ?? expect.fail()
  expect(JSON.stringify(age)).toMatch(/minValue","valueInteger":3.*maxValue","valueInteger":90/)
  expect(fhir.find((one) => one['linkId'] === 'victim_ownWords')).toMatchObject({ maxLength: 50 })
  const [schema] = objectsIn(read(toJsonForms(survey)))
  const { properties } = schema as { properties: { [name: string]: object } }
  expect(properties['victim_age']).toMatchObject({ type: 'integer', minimum: 3, maximum: 90 })
  expect(properties['victim_ownWords']).toMatchObject({ maxLength: 50 })
  expect(properties['victim_org_shelter_bed']).toMatchObject({ type: 'array', uniqueItems: true })
})

it('says nothing of the pattern of a date that may be a year or a month, which the schema of JSON Forms has', () => {
  const asked = toSurvey(formOf([{ field: 'victim.birthDate' }]))
  expect(lossesOf(toJsonForms(asked), asked)).toEqual([])
  const [schema] = objectsIn(read(toJsonForms(asked)))
  const { pattern } = (schema as { properties: { [name: string]: { pattern: string } } }).properties[
    'victim_birthDate'
  ] as { pattern: string }
  expect(['1998', '1998-02', '1998-02-03', '98', '3 Feb 1998'].map((day) => new RegExp(pattern).test(day))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

it.each<[string, EngineExport]>([
  ['FHIR', toFhirQuestionnaire(survey)],
  ['JSON Forms', toJsonForms(survey)],
  ['SurveyJS', toSurveyJs(survey)],
  ['Primero', toPrimeroForms(form)],
])('%s shows the definition of a question and what the form says to the person who asks it', (_, { files }) => {
  const [{ hint, guidance } = {}] = survey.nodes.flatMap(questionsIn).filter(({ name }) => name === 'victim_sex')
  const shown = files.map(({ text }) => text).join()
  expect(shown).toContain(JSON.stringify(hint?.['en']).slice(1, -1))
  expect(shown).toContain(guidance?.['en'])
})

it('shows beside a question what to say, and hides by a rule also where there is no data', () => {
  const prompts = objectsIn(read(toFhirQuestionnaire(survey))).filter(({ linkId }) =>
    String(linkId).endsWith('.prompt'),
  )
  expect(prompts.map(({ text }) => text)).toEqual(['Ask slowly.'])
  expect(prompts[0]?.['linkId']).toBe('victim_sex.prompt')
  const rules = objectsIn(read(toJsonForms(survey), 1)).flatMap(({ rule }) => (rule === undefined ? [] : [rule]))
  expect(rules.length).toBeGreaterThan(0)
  for (const rule of rules) expect(rule).toMatchObject({ effect: 'SHOW', condition: { failWhenUndefined: true } })
})

it('takes away the answer to what is not asked any more in SurveyJS, and shows texts as texts', () => {
  const hostile = toSurvey(formOf([{ field: 'victim.sex' }], { title: { en: '<img src=x onerror=alert(1)>\nTwo' } }))
  const html = JSON.stringify(read(toSurveyJs(hostile)))
  expect(html).toContain('"clearInvisibleValues":"onHidden"')
  const notes = toSurveyJs(
    toSurvey(
      formOf([
        { field: 'victim.dependants', prompt: { en: '<script>1</script>\nTwo' }, items: [{ field: 'dependant.sex' }] },
      ]),
    ),
  )
  const texts = objectsIn(read(notes)).flatMap(({ html: said }) => (typeof said === 'string' ? [said] : []))
  expect(texts).toContain('&lt;script&gt;1&lt;/script&gt;<br>Two')
  expect(objectsIn(read(toSurveyJs(survey))).find(({ name }) => name === 'victim_screenings_date')).toMatchObject({
    defaultValueExpression: 'today()',
  })
})

it('says that SurveyJS, which counts entries by one answer, cannot count those with either of two', () => {
  const female = { op: 'in', field: 'sex', values: ['female'] }
  const lossesWhere = (that: object): string[] => {
    const asked = toSurvey(
      formOf([
        { field: 'victim.dependants', items: [{ field: 'dependant.relation' }, { field: 'dependant.sex' }] },
        { field: 'victim.age', when: { op: 'some', field: 'dependants', that } },
      ]),
    )
    return lossesOf(toSurveyJs(asked), asked)
  }
  expect(lossesWhere({ op: 'any', of: [female, { op: 'in', field: 'relation', values: ['sibling'] }] })).toContain(
    'relevance victim_age',
  )
  expect(lossesWhere({ op: 'any', of: [female, { op: 'in', field: 'sex', values: ['male'] }] })).toEqual([])
})

it('is for records of cases in Primero unless others are asked for, in each language that it has', () => {
  const formsOf = (options: object): { parent_form: string; module_ids: string[] }[] =>
    (read(toPrimeroForms(form, options)) as { FormSection: { parent_form: string; module_ids: string[] }[] })
      .FormSection
  expect(new Set(formsOf({}).map(({ parent_form: parent, module_ids: [module] }) => `${parent} ${module}`))).toEqual(
    new Set(['case primeromodule-gbv']),
  )
  expect(
    new Set(
      formsOf({ recordType: 'incident', module: 'm' }).map(
        ({ parent_form: parent, module_ids: [module] }) => `${parent} ${module}`,
      ),
    ),
  ).toEqual(new Set(['incident m']))
  const named = objectsIn(read(toPrimeroForms(form, { languages: ['sw', 'rw', 'fr'] }))).flatMap(
    ({ display_name_i18n: name }) => (name === undefined ? [] : [Object.keys(name as object)]),
  )
  for (const languages of named) expect(languages).toEqual(['en', 'sw-KE', 'sw-TZ', 'rw', 'fr'])
  expect(
    lossesOf(toPrimeroForms(form, { languages: ['sw', 'rw', 'fr'] })).filter((one) => one.startsWith('language')),
  ).toEqual(['language rw'])
})
