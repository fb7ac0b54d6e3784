import {
  defineForm,
  type FormDefinition,
  type FormItem,
  intakeForm,
  questionsOf,
  screeningForm,
} from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import {
  addQuestion,
  change,
  divide,
  divisionOf,
  findQuestion,
  moveTo,
  type Outcome,
  type Place,
  questionAt,
} from './index.ts'

const formOf = (outcome: Outcome): FormDefinition => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.form
}
/** The first question of a group. */
function placeOf(form: FormDefinition, group: string): Place {
  const page = form.pages.findIndex(({ groups }) => groups.some(({ id }) => id === group))
  return ['pages', page, 'groups', form.pages[page]?.groups.findIndex(({ id }) => id === group) ?? -1, 'items', 0]
}

it('gives some codes of a list a place of their own, which can be moved', () => {
  const money = placeOf(screeningForm, 'money')
  const divided = formOf(divide(screeningForm, money, ['takesEarnings', 'noSuchCode']))
  const codes = (place: Place) => (questionAt(divided, place) as FormItem).items?.[0]?.codes
  expect(codes(money)).toEqual(['restrictsFinancialAccess', 'excessiveWorkingHours'])
  const own = [...money.slice(0, -1), 1]
  expect(codes(own)).toEqual(['takesEarnings'])
  expect(questionAt(divided, own)).toMatchObject({ checklist: { line: 'meansOfControl.code' } })
  expect(questionAt(divided, own)).not.toHaveProperty('question')
  const moved = formOf(moveTo(divided, own, placeOf(screeningForm, 'work').slice(0, 4), 0))
  expect(defineForm(moved).ok).toBe(true)
})

it('divides consents, and lists that name no questions, by all codes of the standard', () => {
  const { form } = addQuestion({ ...screeningForm, pages: [] }, 'victim.consents') as { form: FormDefinition }
  const whole = ['pages', 0, 'groups', 0, 'items', 0]
  expect(divisionOf(form, whole)?.of).toBe('consent.purpose')
  const divided = formOf(divide(form, whole, ['research', 'media']))
  expect(defineForm({ ...divided, pages: [{ ...divided.pages[0], title: { en: 'Consent' } }] }).ok).toBe(true)
  const purposes = questionsOf(divided).filter(({ id }) => id === 'consent.purpose')
  expect(purposes.map(({ item }) => item.codes?.length)).toEqual([8, 2])
})

it('divides the questions about the one entry of a form, each asked once', () => {
  const device = placeOf(screeningForm, 'device')
  const divided = formOf(divide(screeningForm, device, ['screening.tool', 'screening.toolVersion']))
  expect(defineForm(divided).ok).toBe(true)
  const asked = (form: FormDefinition) =>
    questionsOf(form)
      .map(({ id }) => id)
      .filter((id) => id !== 'victim.screenings')
      .toSorted()
  expect(asked(divided)).toEqual(asked(screeningForm))
  // A question of an entry is found in any place where it is asked.
  const place = findQuestion(screeningForm, 'screening.wishes')
  expect(addQuestion(screeningForm, 'screening.wishes', placeOf(screeningForm, 'place'))).toEqual({
    ok: false,
    reason: 'alreadyAsked',
    place,
  })
})

it('leaves nothing empty, and does not divide other lists', () => {
  const money = placeOf(screeningForm, 'money')
  expect(divide(screeningForm, money, [])).toMatchObject({ ok: false, reason: 'alone' })
  expect(
    divide(screeningForm, money, ['takesEarnings', 'restrictsFinancialAccess', 'excessiveWorkingHours']),
  ).toMatchObject({ ok: false, reason: 'alone' })
  expect(divisionOf(intakeForm, placeOf(intakeForm, 'legs'))).toBeUndefined()
  expect(divide(intakeForm, placeOf(intakeForm, 'legs'), ['x'])).toMatchObject({ ok: false, reason: 'notHere' })
})

it('keeps a list whole while it is asked in several places', () => {
  expect(change(screeningForm, placeOf(screeningForm, 'device'), { asOne: undefined }).ok).toBe(false)
})
