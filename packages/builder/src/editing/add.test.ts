import type { FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { type FormDefinition, type FormItem, screeningForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import {
  addGroup,
  addOwnQuestion,
  addPage,
  addQuestion,
  findQuestion,
  newForm,
  type Outcome,
  type Place,
  partAt,
  partsOf,
  questionAt,
} from './index.ts'

const idsIn = (outcome: Outcome, place: Place): string[] =>
  outcome.ok ? partsOf(outcome.form, place).map((part) => (part as { id: string }).id) : []
const newId = (outcome: Outcome): string =>
  outcome.ok ? (partAt(outcome.form, outcome.edit.place) as { id: string }).id : ''
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
  expect(first.ok && first.edit.place).toEqual(['pages', 0, 'groups', 0, 'items', 0])
})

it('adds a question of entries behind the one that it is added from, or at their end', () => {
  const list: FormItem = {
    field: 'victim.assistance',
    items: [{ field: 'assistance.serviceType' }, { field: 'assistance.state' }],
  }
  const form: FormDefinition = {
    ...newForm(),
    title: { en: 'F' },
    pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [list, { field: 'victim.sex' }] }] }],
  }
  const holder: Place = ['pages', 0, 'groups', 0, 'items', 0]
  for (const [near, at] of [
    [[...holder, 'items', 0], 1],
    [[...holder, 'items', 1], 2],
    [holder, 2],
    [['pages', 0, 'groups', 0, 'items', 1], 2],
  ] as const)
    expect(addQuestion(form, 'assistance.startedOn', near)).toMatchObject({ edit: { place: [...holder, 'items', at] } })
})

it('adds nothing that is asked already, that is computed, or that such a form cannot ask', () => {
  const refused = (form: FormDefinition, id: FieldId) => {
    const outcome = addQuestion(form, id)
    return outcome.ok ? undefined : [outcome.reason, outcome.place]
  }
  const sex = findQuestion(screeningForm, 'victim.sex')
  expect(refused(screeningForm, 'victim.sex')).toEqual(['alreadyAsked', sex])
  const derived = fields.find(({ presence, entity }) => presence === 'derived' && entity === 'victim')?.id as FieldId
  expect(refused(screeningForm, derived)).toEqual(['computed', undefined])
  expect(refused(screeningForm, 'datasetRelease.title')?.[0]).toBe('notHere')
  const group: Place = ['pages', 0, 'groups', 0]
  const asking = (list: FormItem): FormDefinition => ({
    ...newForm(),
    title: { en: 'F' },
    pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [list] }] }],
  })
  const [all, some] = [
    { field: 'victim.dependants' },
    { field: 'victim.dependants', items: [{ field: 'dependant.sex' }] },
  ] as const
  // A list that names no questions asks them all.
  expect(refused(asking(all), 'dependant.sex')).toEqual(['alreadyAsked', [...group, 'items', 0]])
  expect(refused(asking(some), 'dependant.sex')).toEqual(['alreadyAsked', [...group, 'items', 0, 'items', 0]])
})

it('shows a question of its own, which would be off otherwise', () => {
  const outcome = addOwnQuestion(screeningForm, ['pages', 1])
  expect(outcome.ok && questionAt(outcome.form, outcome.edit.place)).toMatchObject({
    own: { answer: 'boolean' },
    restricted: 'shown',
  })
})
