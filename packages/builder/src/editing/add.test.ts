import { screeningForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { addGroup, addPage, addQuestion, newForm, type Outcome, type Place, partAt, partsOf } from './index.ts'

const idsIn = (outcome: Outcome, place: Place): string[] =>
  outcome.ok ? partsOf(outcome.form, place).map((part) => (part as { id: string }).id) : []
const newId = (outcome: Outcome): string =>
  outcome.ok ? (partAt(outcome.form, outcome.deed.place) as { id: string }).id : ''
const pages = screeningForm.pages.map(({ id }) => id)
const person = screeningForm.pages.findIndex(({ groups }) => groups.length > 1)
const groups = screeningForm.pages[person]?.groups.map(({ id }) => id) ?? []

it('adds a page after the nearest one, or at the end', () => {
  for (const near of [
    ['pages', 1],
    ['pages', 1, 'groups', 0],
  ]) {
    const outcome = addPage(screeningForm, near)
    expect(idsIn(outcome, [])).toEqual(pages.toSpliced(2, 0, newId(outcome)))
  }
  const last = addPage(screeningForm)
  expect(idsIn(last, [])).toEqual([...pages, newId(last)])
})

it('adds a group after the nearest one, at the end of the nearest page, or at the end of the form', () => {
  const page = ['pages', person]
  for (const near of [
    [...page, 'groups', 0],
    [...page, 'groups', 0, 'items', 0],
  ]) {
    const outcome = addGroup(screeningForm, near)
    expect(idsIn(outcome, page)).toEqual(groups.toSpliced(1, 0, newId(outcome)))
  }
  const onPage = addGroup(screeningForm, page)
  expect(idsIn(onPage, page)).toEqual([...groups, newId(onPage)])
  const last = ['pages', pages.length - 1]
  const atEnd = addGroup(screeningForm)
  expect(idsIn(atEnd, last)).toEqual([...(screeningForm.pages.at(-1)?.groups ?? []).map(({ id }) => id), newId(atEnd)])
})

it('adds a question after the nearest one, at the end of a group, or with a new page and group if there are none', () => {
  const group = ['pages', person, 'groups', 0]
  const asked = (outcome: Outcome): (string | undefined)[] =>
    outcome.ok ? partsOf(outcome.form, group).map((part) => (part as { field: string }).field) : []
  const before = screeningForm.pages[person]?.groups[0]?.items.map(({ field }) => field) ?? []
  const behind = addQuestion(screeningForm, 'victim.numberOfChildren', [...group, 'items', 0])
  expect(asked(behind)).toEqual(before.toSpliced(1, 0, 'victim.numberOfChildren'))
  const last = addQuestion(screeningForm, 'victim.numberOfChildren', group)
  expect(asked(last)).toEqual([...before, 'victim.numberOfChildren'])
  const first = addQuestion(newForm(), 'victim.numberOfChildren')
  expect(first.ok && first.deed.place).toEqual(['pages', 0, 'groups', 0, 'items', 0])
})
