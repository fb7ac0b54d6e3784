import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../definition/definition.ts'
import { formOf } from './fixture-pages.ts'
import { openForm } from './open-form.ts'
import { type Json, valueAt, withValue } from './record-paths.ts'

const today = '2026-11-28'
const of = (...path: (string | number)[]): (string | number)[] => ['victims', 0, ...path]
const isFemale = { op: 'in', field: 'sex', values: ['female'] }

const define = (...pages: object[][]): FormDefinition => formOf(pages)
const means = (code: string, more: object = {}): object => ({
  field: 'victim.meansOfControl',
  checklist: { line: 'meansOfControl.code' },
  items: [{ field: 'meansOfControl.code', codes: [code] }],
  ...more,
})
/** What the record holds of a list after a form with it was opened. */
const kept = (form: FormDefinition, victim: object, name: string): unknown =>
  valueAt(openForm(form, { today, record: { victims: [{ id: 'v-1', ...victim }] } }).record(), of(name))

describe('what is not asked', () => {
  it('gives way to a newer answer that comes with the one on which it depends', () => {
    const form = define([{ field: 'victim.sex' }, { field: 'victim.age', when: isFemale }])
    const engine = openForm(form, { today, personId: 'v-1' })
    engine.answer(of('sex'), 'female')
    engine.answer(of('age'), 20)
    engine.answer(of('sex'), 'male')
    engine.change((record) => withValue<Json>(withValue(record, of('sex'), 'female'), of('age'), 30))
    expect(valueAt(engine.record(), of('age'))).toBe(30)
    engine.answer(of('age'), undefined)
    expect(valueAt(engine.record(), of('age'))).toBeUndefined()
  })

  it.each([
    [undefined, [{ code: 'threats' }]],
    ['clear', [{ code: 'threats' }]],
    ['keep', [{ code: 'debtBondage' }, { code: 'threats' }]],
  ] as const)('stays or goes as the form says where it is one part of a list: %s', (hidden, left) => {
    const form = define(
      [{ field: 'victim.sex' }, means('threats')],
      [means('debtBondage', { when: isFemale, ...(hidden && { hidden }) })],
    )
    const meansOfControl = [{ code: 'debtBondage' }, { code: 'threats' }]
    expect(kept(form, { sex: 'male', meansOfControl }, 'meansOfControl')).toEqual(
      left.map((one) => expect.objectContaining(one)),
    )
  })

  it('is never a decision about consent, in whichever place the form asks for it', () => {
    const decisions = (purpose: string, more: object = {}): object => ({
      field: 'victim.consents',
      items: [{ field: 'consent.purpose', codes: [purpose] }, { field: 'consent.decision' }],
      ...more,
    })
    const form = define([{ field: 'victim.sex' }, decisions('storage')], [decisions('referral', { when: isFemale })])
    const consents = ['referral', 'storage'].map((purpose) => ({ purpose, decision: 'refused' }))
    expect(kept(form, { sex: 'male', consents }, 'consents')).toMatchObject(consents)
  })

  it('is not what is switched off: it stays in the record, in a part of a list too', () => {
    const exposure = (type: string, more: object): object => ({
      field: 'victim.gbvExposure',
      checklist: { line: 'gbvExposure.type' },
      items: [{ field: 'gbvExposure.type', codes: [type], restricted: 'shown' }],
      ...more,
    })
    const form = define([exposure('rape', { restricted: 'shown' })], [exposure('forcedMarriage', {})])
    const gbvExposure = [{ type: 'forcedMarriage' }, { type: 'rape' }]
    expect(kept(form, { gbvExposure }, 'gbvExposure')).toMatchObject(gbvExposure)
  })
})

it('a form knows that an answer inside of an entry lacks consent now', () => {
  const form = define([
    { field: 'victim.consents' },
    {
      field: 'victim.assistance',
      items: [{ field: 'assistance.serviceType' }, { field: 'assistance.startedOn', consents: ['research'] }],
    },
  ])
  const consent = { purpose: 'research', decision: 'granted', givenBy: 'self', date: today }
  const engine = openForm(form, { today, record: { victims: [{ id: 'v-1', consents: [consent] }] } })
  engine.addEntry(of('assistance'))
  engine.answer(of('assistance', 0, 'startedOn'), today)
  expect(engine.state().lacksConsent).toBe(false)
  engine.answer(of('consents', 0, 'decision'), 'refused')
  expect(engine.state().lacksConsent).toBe(true)
  expect(valueAt(engine.record(), of('assistance', 0))).not.toHaveProperty('startedOn')
  engine.answer(of('consents', 0, 'decision'), 'granted')
  expect(engine.state().lacksConsent).toBe(false)
  expect(valueAt(engine.record(), of('assistance', 0, 'startedOn'))).toBe(today)
})
