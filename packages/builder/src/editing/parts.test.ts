import { type FormDefinition, type FormItem, intakeForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import {
  addOption,
  addOwnQuestion,
  beginModule,
  copyForm,
  moveBy,
  moveOption,
  moveOut,
  moveTo,
  newForm,
  nextTo,
  type Outcome,
  openFormFile,
  type Place,
  partAt,
  questionAt,
  remove,
  removeOption,
  setAnswer,
} from './index.ts'
import { placeOfPath, withPart } from './place.ts'

const formOf = (outcome: Outcome): FormDefinition => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.form
}
const reasonOf = (outcome: Outcome): string => (outcome.ok ? '' : outcome.reason)
const group: Place = ['pages', 0, 'groups', 0]
const asking = (...items: readonly FormItem[]): FormDefinition => ({
  ...newForm(),
  title: { en: 'F' },
  pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items }] }],
})

describe('a question of its own', () => {
  const added = addOwnQuestion(asking({ field: 'victim.sex' }), group)
  const place = added.ok ? added.edit.place : []
  const optionsOf = (form: FormDefinition) => questionAt(form, place)?.own?.options?.map(({ code }) => code)

  it('has a name below the id of the form where that is a domain, and not one of the forms that ship', () => {
    for (const [id, name] of [
      ['org.shelter.visit', 'org.shelter.visit.question-1'],
      ['tip.screening', 'org.example.form.question-1'],
      ['my-form', 'org.example.form.question-1'],
    ]) {
      const outcome = addOwnQuestion({ ...asking({ field: 'victim.sex' }), id: id ?? '' }, group)
      expect(outcome.ok && questionAt(outcome.form, outcome.edit.place)?.field).toBe(name)
    }
  })

  it('loses the limits that do not fit another kind of answer', () => {
    for (const [answer, kept] of [
      ['text', ['maxLength']],
      ['longText', ['maxLength']],
      ['integer', ['max', 'min']],
      ['number', ['max', 'min']],
      ['boolean', []],
    ] as const) {
      const limited = withPart<FormItem>(formOf(added), place, (item) => ({ ...item, min: 1, max: 9, maxLength: 30 }))
      const item = questionAt(formOf(setAnswer(limited, place, answer)), place) ?? {}
      expect([
        answer,
        Object.keys(item)
          .filter((name) => /^max|^min/.test(name))
          .toSorted(),
      ]).toEqual([answer, kept])
    }
  })

  it('gets options with codes that no other has, and keeps one at least', () => {
    const two = formOf(setAnswer(formOf(added), place, 'code'))
    const other = formOf(removeOption(two, place, 0))
    expect(optionsOf(other)).toEqual(['option2'])
    expect(optionsOf(formOf(addOption(other, place)))).toEqual(['option2', 'option3'])
    expect(reasonOf(removeOption(other, place, 0))).toBe('alone')
    expect([moveOption(two, place, 0, -1), moveOption(two, place, 1, 1)].map(reasonOf)).toEqual(['first', 'last'])
  })
})

describe('a file', () => {
  it('is opened where only something is missing yet, and nothing is wrong', () => {
    for (const subject of ['victim', 'perpetrator'] as const)
      expect(openFormFile(JSON.stringify(newForm(subject)))).toEqual({ ok: true, form: newForm(subject) })
    const unnamed = { ...asking({ field: 'victim.sex' }), title: { en: '' } }
    expect(openFormFile(JSON.stringify(unnamed)).ok).toBe(true)
    for (const wrong of [
      { ...unnamed, pages: asking({ field: 'victim.nothing' as never }).pages },
      { ...newForm(), version: 'first' },
    ])
      expect(openFormFile(JSON.stringify(wrong))).toMatchObject({ ok: false, reason: 'notAForm' })
    expect(openFormFile('{')).toMatchObject({ ok: false, reason: 'notJson' })
  })
})

it('a copy of a form has a name and a version of its own, and nothing of the versions before', () => {
  const copy = copyForm({
    ...intakeForm,
    id: `tip.${'x'.repeat(80)}`,
    migrations: [{ from: '1.0.0', steps: [] }] as never,
  })
  expect(copy).toMatchObject({ id: `my-${'x'.repeat(61)}`, version: '0.1.0' })
  expect(copy).not.toHaveProperty('migrations')
})

describe('removing', () => {
  const list: FormItem = {
    field: 'victim.assistance',
    checklist: { line: 'assistance.serviceType', state: 'assistance.state' } as never,
    items: [{ field: 'assistance.serviceType' }, { field: 'assistance.state' }, { field: 'assistance.startedOn' }],
  }
  const place = [...group, 'items', 0]

  it.each([
    [0, undefined],
    [1, { line: 'assistance.serviceType' }],
    [2, list.checklist],
  ])('the question %d of a list leaves it with the lines that it can still have', (at, checklist) => {
    const item = questionAt(formOf(remove(asking(list), [...place, 'items', at])), place)
    expect(item?.items).toHaveLength(2)
    expect(item?.checklist).toEqual(checklist)
  })

  it('a part leads to the next one, to the one before where it was the last, and else to what held it', () => {
    const form = asking({ field: 'victim.sex' }, { field: 'victim.age' }, { field: 'victim.occupation' })
    const to = (at: number) => nextTo(formOf(remove(form, [...group, 'items', at])), [...group, 'items', at])
    expect([0, 1, 2].map(to)).toEqual([0, 1, 1].map((at) => [...group, 'items', at]))
    expect(nextTo(asking(), [...group, 'items', 0])).toEqual(group)
  })
})

describe('moving', () => {
  it('takes the needs of a part along, and leaves questions in their entries', () => {
    const when = { op: 'present', field: 'sex' } as const
    const form = withPart(
      asking({ field: 'victim.age' }, { field: 'victim.dependants', items: [{ field: 'dependant.sex' }] }),
      group,
      (one) => ({
        ...one,
        when,
        consents: ['storage'],
      }),
    )
    const moved = formOf(moveOut(form, [...group, 'items', 1]))
    expect(partAt(moved, ['pages', 0, 'groups', 1])).toMatchObject({ when, consents: ['storage'] })
    const inner = [...group, 'items', 1, 'items', 0]
    for (const to of [group, ['pages', 0], [...group, 'items', 0]])
      expect(reasonOf(moveTo(form, inner, to, 0))).toBe('stays')
  })
})

it('a path of a definition leads to the innermost part that it lies in', () => {
  const sex = ['pages', 0, 'groups', 0, 'items', 0]
  for (const [path, place] of [
    [[...sex, 'codes', 1], sex],
    [
      ['pages', 0, 'title', 'en'],
      ['pages', 0],
    ],
    [
      ['modules', 0, 'title'],
      ['modules', 0],
    ],
    [['consents', 0], []],
    [['pages', 99, 'groups', 0], []],
    [[], []],
  ] as const)
    expect(placeOfPath(intakeForm, path)).toEqual(place)
})

describe('pages that no module names', () => {
  const pages = (...modules: readonly (string | undefined)[]): FormDefinition => ({
    ...asking(),
    modules: [...new Set(modules.flatMap((id) => id ?? []))].map((id) => ({ id, title: { en: id } })),
    pages: modules.map((module, at) => ({
      id: `p${at}`,
      title: { en: `P${at}` },
      ...(module === undefined ? {} : { module }),
      groups: [{ id: `g${at}`, items: [{ field: at === 0 ? 'victim.sex' : 'victim.age' }] }],
    })),
  })

  it('go with those before them when modules are moved', () => {
    const moved = formOf(moveBy(pages('one', undefined, 'two'), ['modules', 1], -1))
    expect(moved.pages.map(({ id }) => id)).toEqual(['p2', 'p0', 'p1'])
  })

  it('become a module up to the next one', () => {
    const begun = formOf(beginModule(pages('one', undefined, undefined, 'two', undefined), ['pages', 1]))
    expect(begun.pages.map(({ module }) => module)).toEqual(['one', 'module-3', 'module-3', 'two', undefined])
  })
})
