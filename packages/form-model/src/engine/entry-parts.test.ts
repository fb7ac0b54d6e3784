import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../definition/definition.ts'
import { formOf } from './fixture-pages.ts'
import type { FormOptions } from './form-engine.ts'
import { openForm } from './open-form.ts'
import { valueAt } from './record-paths.ts'

const options: FormOptions = { today: '2026-11-28', personId: 'v-1' }
const define = (...pages: object[][]): FormDefinition => formOf(pages)
const one = (...items: object[]) => ({ field: 'victim.screenings', asOne: true, items })
const screenings = ['victims', 0, 'screenings']

describe('the one entry of a form', () => {
  const form = define([one({ field: 'screening.privatePlace' })], [one({ field: 'screening.outcome', need: 'answer' })])

  it('is the same in all places, and is there once there is an answer', () => {
    const engine = openForm(form, options)
    expect(valueAt(engine.record(), screenings)).toBeUndefined()
    engine.answer([...screenings, 0, 'privatePlace'], true)
    engine.answer([...screenings, 0, 'outcome'], 'indicators')
    expect(valueAt(engine.record(), screenings)).toEqual([{ privatePlace: true, outcome: 'indicators' }])
    engine.answer([...screenings, 0, 'privatePlace'], undefined)
    engine.answer([...screenings, 0, 'outcome'], undefined)
    expect(valueAt(engine.record(), screenings)).toBeUndefined()
  })

  it('has to hold what the form needs, also before it is there', () => {
    const needed = openForm(form, options)
      .check()
      .filter(({ code }) => code === 'required')
    expect(needed.map(({ at }) => at.path.join('.'))).toContain('victims.0.screenings.0.outcome')
  })

  it('has what the system gives it before it is there: conditions on that do not change with the first answer', () => {
    const when = (op: object) => ({ field: 'relation.perpetratorId', when: op })
    const given = { op: 'present', field: 'victimId' } as const
    const relations = (op: object) => ({
      field: 'caseRecord.relations',
      asOne: true,
      items: [{ field: 'relation.kinds' }, when(op)],
    })
    for (const [op, standing] of [
      [given, 'asked'],
      [{ op: 'not', of: given }, 'irrelevant'],
    ] as const) {
      const engine = openForm(define([relations(op)]), options)
      const standings = () => engine.state().pages[0]?.groups[0]?.questions[0]?.entries[0]?.map((one) => one.standing)
      expect(standings()).toEqual(['asked', standing])
      engine.answer(['relations', 0, 'kinds'], ['other'])
      expect(valueAt(engine.record(), ['relations', 0, 'victimId'])).toBe('v-1')
      expect(standings()).toEqual(['asked', standing])
    }
  })

  it('is the last one of a record that has several; the others stay as they are', () => {
    const first = { outcome: 'noIndicators' }
    const record = { victims: [{ id: 'v-1', screenings: [first, { privatePlace: true }] }] }
    const engine = openForm(form, { ...options, record })
    expect(engine.state().pages.map(({ groups }) => groups[0]?.questions[0]?.entries[0]?.[0]?.path.join('.'))).toEqual([
      'victims.0.screenings.1.privatePlace',
      'victims.0.screenings.1.outcome',
    ])
    engine.answer([...screenings, 1, 'outcome'], 'indicators')
    expect(valueAt(engine.record(), [...screenings, 0])).toEqual(first)
  })

  it('loses only the answers that lack consent, and gets them back', () => {
    const guarded = { ...one({ field: 'screening.outcome' }), consents: ['interview'] }
    const engine = openForm(define([one({ field: 'screening.privatePlace' })], [guarded]), options)
    const consent = (decision: string) =>
      engine.answer(
        ['victims', 0, 'consents'],
        [{ purpose: 'interview', decision, givenBy: 'self', date: '2026-11-28' }],
      )
    consent('granted')
    engine.answer([...screenings, 0, 'privatePlace'], true)
    engine.answer([...screenings, 0, 'outcome'], 'indicators')
    consent('refused')
    expect(valueAt(engine.record(), screenings)).toEqual([{ privatePlace: true }])
    consent('granted')
    expect(valueAt(engine.record(), screenings)).toEqual([{ privatePlace: true, outcome: 'indicators' }])
  })
})

describe('what is filled in by itself', () => {
  const form = define(
    [one({ field: 'screening.privatePlace' })],
    [
      one(
        { field: 'screening.date', preset: 'today' },
        { field: 'screening.screenerRole', preset: 'profile' },
        { field: 'screening.tool', preset: 'profile' },
      ),
    ],
  )
  const profile = { 'screening.screenerRole': 'socialWorker' }
  const asked = (given: FormOptions): string[] =>
    openForm(form, given)
      .state()
      .pages.flatMap(({ groups }) =>
        groups.flatMap(({ questions }) => questions.flatMap(({ entries }) => entries[0] ?? [])),
      )
      .filter(({ standing }) => standing === 'asked')
      .map(({ resolved }) => resolved.info.name)

  it('is the day, and what was set once on the device, which is not asked any more', () => {
    const engine = openForm(form, { ...options, profile })
    expect(valueAt(engine.record(), screenings)).toEqual([{ date: '2026-11-28', screenerRole: 'socialWorker' }])
    expect(asked({ ...options, profile })).toEqual(['privatePlace', 'date', 'tool'])
    expect(asked(options)).toEqual(['privatePlace', 'date', 'screenerRole', 'tool'])
  })

  it('replaces neither an answer nor a reason why there is none', () => {
    const entry = { date: '2026-11-02', absent: { screenerRole: 'unknown' } }
    const record = { victims: [{ id: 'v-1', screenings: [entry] }] }
    expect(valueAt(openForm(form, { ...options, profile, record }).record(), screenings)).toEqual([entry])
  })

  it('leaves out a page that has nothing to ask', () => {
    const filled = define([{ field: 'victim.sex' }], [one({ field: 'screening.tool', preset: 'profile' })])
    const pagesOf = (given: FormOptions): string[] =>
      openForm(filled, given)
        .state()
        .pages.map(({ id }) => id)
    expect(pagesOf(options)).toEqual(['p0', 'p1'])
    expect(pagesOf({ ...options, profile: { 'screening.tool': 'A tool' } })).toEqual(['p0'])
  })
})

describe('a list that is asked in parts', () => {
  const part = (...codes: string[]) => ({
    field: 'victim.meansOfControl',
    checklist: { line: 'meansOfControl.code' },
    items: [{ field: 'meansOfControl.code', codes }],
  })
  const form = define([part('threats', 'debtBondage')], [part('takesEarnings')])

  it('shows in each place the entries of its own codes', () => {
    const meansOfControl = [{ code: 'takesEarnings' }, { code: 'threats' }]
    const engine = openForm(form, { ...options, record: { victims: [{ id: 'v-1', meansOfControl }] } })
    const paths = engine
      .state()
      .pages.map(({ groups }) => groups[0]?.questions[0]?.entries.map(([code]) => code?.path[3]))
    expect(paths).toEqual([[1], [0]])
  })

  it('loses the entries of a part that lacks consent, and only those', () => {
    const guarded = define([part('threats')], [{ ...part('takesEarnings'), consents: ['research'] }])
    const meansOfControl = [{ code: 'takesEarnings' }, { code: 'threats' }]
    const engine = openForm(guarded, { ...options, record: { victims: [{ id: 'v-1', meansOfControl }] } })
    expect(valueAt(engine.record(), ['victims', 0, 'meansOfControl'])).toMatchObject([{ code: 'threats' }])
  })
})
