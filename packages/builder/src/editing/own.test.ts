import { defineForm, type FormDefinition, type FormItem, screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import {
  addOption,
  addOwnQuestion,
  change,
  moveBy,
  moveOption,
  newForm,
  type Outcome,
  type Place,
  problemsOf,
  questionAt,
  readyPart,
  remove,
  removeOption,
  renameOwn,
  setAnswer,
  setOptionCode,
  setText,
} from './index.ts'

const done = (outcome: Outcome): FormDefinition => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.form
}
const reasonOf = (outcome: Outcome): string => (outcome.ok ? '' : outcome.reason)

/** A form with one question of its own that has a name. */
function named(
  from: FormDefinition = screeningForm,
  near: Place = ['pages', 1],
): { form: FormDefinition; place: Place; item: () => FormItem } {
  const added = addOwnQuestion(from, near)
  const place = added.ok ? added.edit.place : []
  const form = done(setText(done(added), place, 'label', { language: 'en', text: 'Bed' }))
  return { form, place, item: () => questionAt(form, place) as FormItem }
}

describe("a question of one's own", () => {
  it('is no part of the form yet while it has no name, and nothing else is kept from being done', () => {
    const outcome = addOwnQuestion(screeningForm, ['pages', 1])
    const form = done(outcome)
    expect(problemsOf(form).map(({ problem }) => problem)).toEqual(['noEnglish'])
    expect(readyPart(form)).toEqual(screeningForm)
    expect(reasonOf(moveBy(form, ['pages', 1], 1))).toBe('')
  })

  it('is a form that can be used once it has one, with a name in the data that no other question has', () => {
    const first = named({ ...screeningForm, id: 'org.shelter.visit' })
    const second = named(first.form, first.place)
    expect(problemsOf(second.form)).toEqual([])
    expect(defineForm(second.form).ok).toBe(true)
    expect([first.item().field, second.item().field]).toEqual([
      'org.shelter.visit.question-1',
      'org.shelter.visit.question-2',
    ])
    expect(second.place).toEqual([...first.place.slice(0, -1), Number(first.place.at(-1)) + 1])
    expect(done(remove(second.form, second.place))).toEqual(first.form)
  })

  it('goes into the entries that it is added from', () => {
    const list: FormItem = { field: 'victim.assistance', items: [{ field: 'assistance.state' }] }
    const form: FormDefinition = {
      ...newForm(),
      pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [list] }] }],
      title: { en: 'F' },
    }
    const place = ['pages', 0, 'groups', 0, 'items', 0, 'items', 0]
    expect(named(form, place).place).toEqual([...place.slice(0, -1), 1])
  })

  it('takes only names that records can hold', () => {
    const { form, place } = named()
    expect(questionAt(done(renameOwn(form, place, 'org.shelter.bed')), place)?.field).toBe('org.shelter.bed')
    expect(reasonOf(renameOwn(form, place, 'bed'))).toBe('ownName')
    expect(reasonOf(renameOwn(form, place, 'org.shelter.sex'))).toBe('ownName')
    expect(reasonOf(renameOwn(form, ['pages', 0], 'org.shelter.bed'))).toBe('notHere')
  })

  it('has limits that fit its kind of answer', () => {
    const { form, place } = named()
    const number = done(change(done(setAnswer(form, place, 'integer')), place, { max: 31 }))
    expect(questionAt(number, place)).toMatchObject({ own: { answer: 'integer' }, max: 31 })
    expect(questionAt(done(setAnswer(number, place, 'number')), place)).toMatchObject({ max: 31 })
    expect(questionAt(done(setAnswer(number, place, 'text')), place)).not.toHaveProperty('max')
    expect(reasonOf(change(form, place, { max: 31 }))).toBe('looser')
  })

  it('has options in an order, each with a code of its own and a text in every language', () => {
    const { form, place } = named()
    const texts = (now: FormDefinition): unknown => questionAt(now, place)?.own?.options?.map(({ label }) => label)
    const codes = (now: FormDefinition): unknown => questionAt(now, place)?.own?.options?.map(({ code }) => code)
    const begun = done(setAnswer(form, place, 'code'))
    expect(codes(begun)).toEqual(['option1', 'option2'])
    const warm = done(setText(begun, place, 'option0', { language: 'en', text: 'Warm' }))
    const french = done(setText(warm, place, 'option0', { language: 'fr', text: 'Chaud' }))
    expect(texts(french)).toEqual([{ en: 'Warm', fr: ['Chaud', 'draft'] }, { en: '' }])
    // A question without any text is not asked yet.
    expect(problemsOf(french).map(({ problem }) => problem)).toEqual(['noEnglish'])
    const more = done(addOption(french, place))
    const moved = done(moveOption(more, place, 0, 1))
    expect(codes(moved)).toEqual(['option2', 'option1', 'option3'])
    expect(reasonOf(moveOption(more, place, 0, -1))).toBe('first')
    expect(codes(done(removeOption(moved, place, 0)))).toEqual(['option1', 'option3'])
    expect(codes(done(setOptionCode(more, place, 0, 'warm')))).toEqual(['warm', 'option2', 'option3'])
    expect(reasonOf(setOptionCode(warm, place, 0, 'not a code'))).not.toBe('')
    const many = done(setAnswer(more, place, 'codes'))
    expect(codes(many)).toEqual(['option1', 'option2', 'option3'])
    expect(questionAt(done(setAnswer(many, place, 'date')), place)?.own).toEqual({ answer: 'date' })
  })
})
