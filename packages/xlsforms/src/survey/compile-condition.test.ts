import { type FieldId, fieldsOf } from '@tip-standard/core'
import { type Condition, holds } from '@tip-standard/core/conditions'
import type { FormDefinition, FormItem } from '@tip-standard/form-model'
import { beforeAll, expect, it } from 'vitest'
import { type EngineForm, openSurvey } from '../fixture-odk-engine.ts'
import { toSurvey } from './build-survey.ts'

type Answers = Partial<Record<'age' | 'sex' | 'birthDate' | 'openedOn' | 'closedOn' | 'citizenships', unknown>>

const ages: Answers[] = [undefined, 0, 16, 17, 18, 19].map((age) => ({ age }))
const sexes: Answers[] = [undefined, 'female', 'male', 'otherMarker'].map((sex) => ({ sex }))
const citizens: Answers[] = [[], ['RW'], ['BI'], ['UG', 'RW'], ['UG', 'KE'], ['RW', 'BI', 'UG']].map(
  (citizenships) => ({
    citizenships,
  }),
)
const births: Answers[] = ['2006-06-14', '2006-06-15', '2006-06-16', '2006', '2005', '2006-06', '2006-05', '2012-06-15']
  .flatMap((birthDate) => [{ birthDate, openedOn: '2024-06-15' }, { birthDate }])
  .concat([{ birthDate: '2006-06-15', openedOn: '2024-06-15' }])
const days: Answers[] = [
  { openedOn: '2024-02-28', closedOn: '2024-02-29' },
  { openedOn: '2024-02-29', closedOn: '2024-02-29' },
  { openedOn: '2024-03-01', closedOn: '2024-02-29' },
  { openedOn: '2025-01-01', closedOn: '2024-12-31' },
  { openedOn: '2024-03-01' },
  { closedOn: '2024-03-01' },
]
const onAge = (limits: { atLeast?: number; atMost?: number }): Condition => ({
  op: 'ageOn',
  birth: 'birthDate',
  on: '/case.openedOn',
  ...limits,
})

/** Conditions, and answers at and on both sides of each value where the result changes. */
const asked: readonly (readonly [Condition, readonly Answers[]])[] = [
  [{ op: 'atLeast', field: 'age', value: 17 }, ages],
  [{ op: 'atMost', field: 'age', value: 17 }, ages],
  [{ op: 'not', of: { op: 'atMost', field: 'age', value: 17 } }, ages],
  [
    {
      op: 'all',
      of: [
        { op: 'atLeast', field: 'age', value: 17 },
        { op: 'atMost', field: 'age', value: 18 },
      ],
    },
    ages,
  ],
  [{ op: 'in', field: 'sex', values: ['female', 'otherMarker'] }, sexes],
  [{ op: 'not', of: { op: 'in', field: 'sex', values: ['female'] } }, sexes],
  [{ op: 'present', field: 'sex' }, sexes],
  [{ op: 'includesAny', field: 'citizenships', values: ['RW', 'BI'] }, citizens],
  [{ op: 'countAtLeast', field: 'citizenships', count: 2 }, citizens],
  [onAge({ atLeast: 18 }), births],
  [onAge({ atMost: 17 }), births],
  [onAge({ atLeast: 12, atMost: 17 }), births],
  [{ op: 'notAfter', fields: ['/case.openedOn', '/case.closedOn'] }, days],
]

/** A question for each condition that no condition refers to and that has no switch before it. */
const targets = fieldsOf('victim')
  .filter(({ name, type, sensitivity }) => type.kind === 'code' && sensitivity !== 'restricted' && name !== 'sex')
  .slice(0, asked.length)
const named = ['victim.age', 'victim.sex', 'victim.birthDate', 'victim.citizenships', 'case.openedOn', 'case.closedOn']
const form: FormDefinition = {
  id: 'org.example.boundaries',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Boundaries' },
  subject: 'victim',
  consents: [],
  pages: [
    {
      id: 'p',
      title: { en: 'P' },
      groups: [
        { id: 'named', items: named.map((field) => ({ field: field as FieldId })) },
        {
          id: 'asked',
          items: targets.map(({ id }, at): FormItem => ({ field: id, when: asked[at]?.[0] as Condition })),
        },
      ],
    },
  ],
}

let engine: EngineForm
beforeAll(async () => {
  const survey = toSurvey(form)
  engine = await openSurvey(survey)
})

it.each(asked.map(([condition, answers], at) => ({ condition, answers, at })))(
  'a survey asks at the boundaries what the standard asks: $condition',
  ({ condition, answers, at }) => {
    const seen = new Set<boolean>()
    for (const given of answers) {
      for (const field of named) {
        const value = given[field.split('.')[1] as keyof Answers]
        engine.answer(field.replace('.', '_'), value as string | undefined)
      }
      const { openedOn, closedOn, ...victim } = given
      const record = { case: { openedOn, closedOn } }
      const wanted = holds(condition, { entity: victim, parent: record, root: record })
      expect([given, engine.isAsked(String(targets[at]?.id).replace('.', '_'))]).toEqual([given, wanted])
      seen.add(wanted)
    }
    expect(seen.size).toBe(2)
  },
)
