import { type FormDefinition, type FormItem, resolveForm, screeningForm, viewForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { onlyQuestion } from './only-question.ts'

const today = '2026-11-25'
const formOf = (...items: readonly FormItem[]): FormDefinition => ({
  id: 'f',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'F' },
  subject: 'victim',
  pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items }] }],
})
const only = (definition: FormDefinition, page = 'p') =>
  onlyQuestion(
    viewForm(resolveForm(definition), { victims: [{ id: 'v-1' }] }, { today }).filter(
      ({ resolved }) => resolved.page.id === page,
    ),
  )

describe('a page goes on by itself', () => {
  it('after its one question, where one press answers it', () => {
    for (const field of ['victim.sex', 'victim.deceased'] as const) expect(only(formOf({ field }))).toBeDefined()
    for (const field of [
      'victim.age',
      'victim.numberOfChildren',
      'victim.citizenships',
      'victim.specialNeeds',
    ] as const)
      expect([field, only(formOf({ field }))]).toEqual([field, undefined])
    expect(only(formOf({ field: 'victim.sex' }, { field: 'victim.age' }))).toBeUndefined()
    // One that may come depends on what is answered here.
    const when = { op: 'present', field: 'sex' } as const
    expect(only(formOf({ field: 'victim.sex' }, { field: 'victim.age', when }))).toBeUndefined()
    expect(only(formOf())).toBeUndefined()
  })

  it('after a list of one line only, which has no other answer and nothing below it', () => {
    const list = (codes: string[], ...more: FormItem[]): FormItem =>
      ({
        field: 'victim.meansOfControl',
        checklist: { line: 'meansOfControl.code' },
        items: [{ field: 'meansOfControl.code', codes }, ...more],
      }) as FormItem
    expect(only(formOf(list(['threats'])))).toBeDefined()
    expect(only(formOf(list(['threats', 'debtBondage'])))).toBeUndefined()
    expect(only(formOf(list(['threats'], { field: 'meansOfControl.palermoMeans' })))).toBeUndefined()
  })

  it('and never after an answer that something has to be done about first', () => {
    const goesOn = (page: string, value: unknown) => only(screeningForm, page)?.goesOnAfter(value)
    expect([true, false].map((value) => goesOn('place', value))).toEqual([true, false])
    const danger = { field: 'screening.inDanger' } as const
    expect([true, false].map((value) => only(formOf(danger))?.goesOnAfter(value))).toEqual([false, true])
    expect(only(formOf({ field: 'victim.sex' }))?.goesOnAfter('female')).toBe(true)
  })
})
