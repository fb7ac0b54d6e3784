import { expect, it } from 'vitest'
import { shippedForms } from '../definition/shipped-forms.ts'
import { openForm } from '../engine/index.ts'
import { allQuestions } from './form-view.ts'
import { isAbout } from './is-about.ts'

it('a question about some entries of a list is about those, about the list, and not about the other entries', () => {
  const engine = openForm(shippedForms.consent, { today: '2026-11-25', personId: 'v-1' })
  const consents = [...engine.personPath, 'consents']
  engine.answer(
    consents,
    ['interview', 'referral'].map((purpose) => ({ purpose, decision: 'granted', givenBy: 'self', date: '2026-11-25' })),
  )
  const all = allQuestions(engine.state().pages.flatMap(({ groups }) => groups))
  const question = all.find(({ resolved }) => resolved.id === 'victim.consents')
  if (question === undefined) throw new Error('The form asks for consents.')
  const first = { ...question, entries: question.entries.slice(0, 1) }
  expect(
    [[], [0], [0, 'recipients'], [1], [1, 'recipients']].map((end) => isAbout(first, [...consents, ...end])),
  ).toEqual([true, true, true, false, false])
  expect(isAbout(question, [...consents, 1, 'recipients'])).toBe(true)
  expect(isAbout(question, [...engine.personPath, 'sex'])).toBe(false)
  const sex = all.find(({ resolved }) => resolved.id === 'victim.minorAtRegistration')
  expect(sex && isAbout(sex, sex.path)).toBe(true)
})

it('a question with a list of codes is about each of them', () => {
  const engine = openForm(shippedForms.intake, { today: '2026-11-25', personId: 'v-1' })
  const all = allQuestions(engine.state().pages.flatMap(({ groups }) => groups))
  const question = all.find(({ resolved }) => resolved.id === 'victim.citizenships')
  if (question === undefined) throw new Error('The form asks for citizenships.')
  expect([[], [0], [1]].map((end) => isAbout(question, [...question.path, ...end]))).toEqual([true, true, true])
})
