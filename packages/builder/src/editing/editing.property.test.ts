import { defineForm, type FormDefinition, screeningForm } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, number, placeAt, sequences, start } from './fixture-commands.ts'
import {
  begin,
  type History,
  keep,
  kindAt,
  moveBy,
  moveInto,
  moveOut,
  newForm,
  nextTo,
  partAt,
  partsOf,
  problemsOf,
  readyPart,
  redo,
  setText,
  undo,
} from './index.ts'

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
          // The form is valid if and only if no problems are reported.
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
          const { edit } = outcome
          if (edit.did === 'removed') expect(partAt(outcome.form, nextTo(outcome.form, edit.place))).toBeDefined()
          else expect(partAt(outcome.form, edit.place)).toBeDefined()
          if (edit.did === 'moved' && edit.from !== undefined && kindAt(edit.from) === 'question')
            expect(partAt(outcome.form, edit.place)).toEqual(partAt(form, edit.from))
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
    // A page can only step back into a module, not out of all.
    const isWhole = ({ pages }: FormDefinition): boolean =>
      pages.every(({ module }) => module === undefined) || pages.every(({ module }) => module !== undefined)
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
        if (!there.ok || !isWhole(form)) return
        const back = moveBy(there.form, there.edit.place, by === 1 ? -1 : 1)
        expect(back.ok && withoutIds(back.form)).toEqual(withoutIds(form))
        expect(back.ok && back.edit.place).toEqual(there.edit.from)
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
          if (outcome.ok) history = keep(history, outcome.form, outcome.edit)
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
        if (outcome.ok) history = keep(history, outcome.form, outcome.edit, { isTyped: true })
    expect(history.form.title.en).toBe('Our')
    expect(history.done).toHaveLength(1)
    expect(undo(history)?.history.form.title.en).toBe('')
    expect(partsOf(history.form, [])).toEqual([])
  })
})
