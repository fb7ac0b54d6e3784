import { codeList, type FieldId } from '@tip-standard/core'
import type { Condition, ConditionPath } from '@tip-standard/core/conditions'
import { consentForm, defineForm, type FormDefinition, screeningForm } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../catalogue/index.ts'
import { askableAt, conditionAbout, operatorsFor } from '../sentences/index.ts'
import {
  addGroup,
  addPage,
  addQuestion,
  begin,
  change,
  type History,
  keep,
  kindAt,
  moveBy,
  moveInto,
  moveOut,
  moveTo,
  nameItems,
  newForm,
  nextTo,
  type Outcome,
  type Place,
  partAt,
  partsOf,
  problemsOf,
  readyPart,
  redo,
  remove,
  setText,
  undo,
  walk,
} from './index.ts'

const fields = catalogueOf('victim').map(({ id }) => id)

/** A place of the form, whichever a number leads to. */
const placeAt = (form: FormDefinition, number: number): Place => {
  const places = [...walk(form)].map(({ place }) => place)
  return places[number % places.length] ?? []
}

type Command = (form: FormDefinition) => Outcome

const number = fc.nat(10_000)
const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 12 }), fc.constantFrom('Âge ?', 'a\tb\r\nc', ' '))
const at = (act: (form: FormDefinition, place: Place, other: number) => Outcome): fc.Arbitrary<Command> =>
  fc.tuple(number, number).map(
    ([where, other]) =>
      (form) =>
        act(form, placeAt(form, where), other),
  )

/** Conditions on earlier questions, as the builder makes them, and some invalid ones. */
function someCondition(form: FormDefinition, place: Place, other: number): Condition {
  const askable = askableAt(form, place)
  const one = askable[other % Math.max(askable.length, 1)]
  if (one === undefined) return { op: 'present', field: 'nowhere' as ConditionPath }
  const operators = operatorsFor(one.info)
  const { type } = one.info
  const list = type.kind === 'code' || type.kind === 'codes' ? type.list : undefined
  let codes: string[] = []
  try {
    codes = list === undefined ? [] : codeList(list).codes.map(({ code }) => code)
  } catch {}
  return {
    op: 'not',
    of: { op: 'all', of: [conditionAbout(one, operators[other % operators.length] ?? 'present', codes)] },
  }
}

const commands: fc.Arbitrary<Command> = fc.oneof(
  at((form, place) => addPage(form, place)),
  at((form, place) => addGroup(form, place)),
  {
    weight: 4,
    arbitrary: at((form, place, other) => addQuestion(form, fields[other % fields.length] as FieldId, place)),
  },
  at((form, place) => remove(form, place)),
  { weight: 2, arbitrary: at((form, place, other) => moveBy(form, place, other % 2 === 0 ? 1 : -1)) },
  at(moveInto),
  at(moveOut),
  at((form, place, other) => moveTo(form, place, placeAt(form, other), other % 7)),
  at(nameItems),
  at((form, place, other) => change(form, place, { when: someCondition(form, place, other) })),
  at((form, place) => change(form, place, { when: undefined })),
  at((form, place, other) => change(form, place, { consents: other % 2 === 0 ? ['interview'] : [] })),
  at((form, place, other) => change(form, place, { min: (other % 300) - 100 })),
  at((form, place, other) => change(form, place, { maxLength: other % 9000 })),
  at((form, place, other) => change(form, place, { codes: other % 2 === 0 ? ['female', 'male'] : ['nothing'] })),
  at((form, place, other) => change(form, place, { need: other % 2 === 0 ? 'value' : 'answer', hidden: 'clear' })),
  at((form, place, other) => change(form, place, { atLeast: other % 25, checklist: undefined })),
  fc
    .tuple(
      number,
      text,
      fc.constantFrom('en', 'fr', 'rw'),
      fc.constantFrom('title', 'help', 'label', 'question', 'prompt'),
    )
    .map(([where, written, language, member]) => (form: FormDefinition) => {
      const place = placeAt(form, where)
      return setText(form, place, member, { language, text: written })
    }),
)

const start = fc.constantFrom(newForm(), newForm('perpetrator'), screeningForm, consentForm)
const sequences = fc.array(commands, { minLength: 5, maxLength: 25, size: 'max' })

describe('commands', () => {
  it('keep the form valid: each is refused with a reason, or the ready part of the form is valid', () => {
    let [accepted, refused] = [0, 0]
    fc.assert(
      fc.property(start, sequences, (first, all) => {
        let form = first
        for (const command of all) {
          const outcome = command(form)
          if (!outcome.ok) {
            expect(outcome.reason).toMatch(/^[a-zA-Z]+$/)
            refused++
            continue
          }
          accepted++
          form = outcome.form
          const ready = readyPart(form)
          if (ready !== undefined) expect(defineForm(ready)).toMatchObject({ ok: true })
          // The reported problems are all that keeps the form from being valid.
          expect(problemsOf(form).length === 0).toBe(defineForm(form).ok)
        }
      }),
      { numRuns: 60 },
    )
    expect(accepted).toBeGreaterThan(150)
    expect(refused).toBeGreaterThan(150)
  })

  it('return the new place of the part', () => {
    fc.assert(
      fc.property(start, sequences, (first, all) => {
        let form = first
        for (const command of all) {
          const outcome = command(form)
          if (!outcome.ok) continue
          const { deed } = outcome
          if (deed.did === 'removed') expect(partAt(outcome.form, nextTo(outcome.form, deed.place))).toBeDefined()
          else expect(partAt(outcome.form, deed.place)).toBeDefined()
          if (deed.did === 'moved' && deed.from !== undefined && kindAt(deed.from) === 'question')
            expect(partAt(outcome.form, deed.place)).toEqual(partAt(form, deed.from))
          form = outcome.form
        }
      }),
      { numRuns: 40 },
    )
  })

  it('do not change the given form', () => {
    fc.assert(
      fc.property(start, sequences, (first, all) => {
        let form = first
        for (const command of all) {
          const before = JSON.stringify(form)
          const outcome = command(form)
          expect(JSON.stringify(form)).toBe(before)
          if (outcome.ok) form = outcome.form
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('moving', () => {
  it('down and up again changes nothing, wherever the part is, except ids of groups that were taken', () => {
    const withoutIds = (form: FormDefinition): unknown =>
      JSON.parse(JSON.stringify(form, (key, value) => (key === 'id' ? undefined : value)))
    fc.assert(
      fc.property(start, sequences, number, fc.constantFrom(1 as const, -1 as const), (first, all, where, by) => {
        let form = first
        for (const command of all) {
          const outcome = command(form)
          if (outcome.ok) form = outcome.form
        }
        const there = moveBy(form, placeAt(form, where), by)
        if (!there.ok) return
        const back = moveBy(there.form, there.deed.place, by === 1 ? -1 : 1)
        expect(back.ok && withoutIds(back.form)).toEqual(withoutIds(form))
        expect(back.ok && back.deed.place).toEqual(there.deed.from)
      }),
      { numRuns: 60 },
    )
  })

  it('loses no question and adds none', () => {
    const asked = (form: FormDefinition): string[] =>
      JSON.stringify(form)
        .match(/"field":"\w+\.\w+"/g)
        ?.sort() ?? []
    fc.assert(
      fc.property(fc.array(at(moveInto), { maxLength: 10 }), fc.array(at(moveOut), { maxLength: 10 }), (into, out) => {
        let form = screeningForm
        for (const command of [...into, ...out]) {
          const outcome = command(form)
          if (outcome.ok) form = outcome.form
        }
        expect(asked(form)).toEqual(asked(screeningForm))
      }),
      { numRuns: 40 },
    )
  })
})

describe('undo', () => {
  it('reverses every command, and redo repeats it', () => {
    fc.assert(
      fc.property(start, sequences, (first, all) => {
        let history: History = begin(first)
        for (const command of all) {
          const outcome = command(history.form)
          if (outcome.ok) history = keep(history, outcome.form, outcome.deed)
        }
        const last = history.form
        const count = history.done.length
        for (let left = count; left > 0; left--) history = undo(history)?.history ?? history
        expect(history.form).toBe(first)
        expect(undo(history)).toBeUndefined()
        for (let left = count; left > 0; left--) history = redo(history)?.history ?? history
        expect(history.form).toBe(last)
        expect(redo(history)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  it('reverses typing into one text at once', () => {
    let history = begin(newForm())
    for (const typed of ['O', 'Ou', 'Our'])
      for (const outcome of [setText(history.form, [], 'title', { language: 'en', text: typed })])
        if (outcome.ok) history = keep(history, outcome.form, outcome.deed, { isTyped: true })
    expect(history.form.title.en).toBe('Our')
    expect(history.done).toHaveLength(1)
    expect(undo(history)?.history.form.title.en).toBe('')
    expect(partsOf(history.form, [])).toEqual([])
  })
})
