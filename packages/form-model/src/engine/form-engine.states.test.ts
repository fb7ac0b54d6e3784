import { describe, expect, it, vi } from 'vitest'
import { CLOSING_PAGE } from '../view/refused-purposes.ts'
import { formOf } from './fixture-pages.ts'
import type { FormEngine, FormOptions } from './form-engine.ts'
import { openForm } from './open-form.ts'
import { reasonOf, valueAt } from './record-paths.ts'

const options: FormOptions = { today: '2026-11-28', personId: 'v-1' }

const pagesOf = (engine: FormEngine): string[] => engine.state().pages.map(({ id }) => id)
const of = (...path: (string | number)[]): (string | number)[] => ['victims', 0, ...path]
const decide = (engine: FormEngine, decisions: { readonly [purpose: string]: string }): void =>
  engine.answer(
    of('consents'),
    Object.entries(decisions).map(([purpose, decision]) => ({
      purpose,
      decision,
      givenBy: 'self',
      date: '2026-11-28',
    })),
  )
const consents = (...codes: string[]): object => ({
  field: 'victim.consents',
  consents: [],
  items: [
    { field: 'consent.purpose', ...(codes.length > 0 && { codes }) },
    ...['decision', 'givenBy', 'date'].map((name) => ({ field: `consent.${name}` })),
  ],
})

describe('a page', () => {
  const needed = { field: 'victim.sex', need: 'answer' }

  it('is left only without errors; a warning is shown and stops no one', () => {
    const engine = openForm(
      formOf([[needed, { field: 'victim.status' }, { field: 'victim.statusDecidedBy' }], [{ field: 'victim.age' }]]),
      options,
    )
    expect(engine.state().findings).toEqual([])
    expect(engine.next()).toBe(false)
    expect(engine.state().page).toBe('p0')
    expect(engine.state().findings.map(({ code }) => code)).toEqual(['required'])
    expect(engine.state().pages.map(({ hasIssues }) => hasIssues)).toEqual([true, false])
    engine.answer(of('sex'), 'female')
    engine.answer(of('status'), 'identified')
    const [warning, ...others] = engine.state().findings
    expect([warning?.severity, warning?.at.path, others]).toEqual(['warning', of('statusDecidedBy'), []])
    expect(engine.state().pages.map(({ hasIssues }) => hasIssues)).toEqual([false, false])
    expect(engine.next()).toBe(true)
    expect(engine.state().page).toBe('p1')
  })

  it('is done once something is answered on it, or everything was left', () => {
    const engine = openForm(formOf([[{ field: 'victim.sex' }, { field: 'victim.age' }]]), options)
    const isDone = (): boolean | undefined => engine.state().pages[0]?.isDone
    expect(isDone()).toBe(false)
    engine.leave(of('sex'))
    expect(isDone()).toBe(false)
    engine.leave(of('age'))
    expect(isDone()).toBe(true)
    const other = openForm(formOf([[{ field: 'victim.sex' }, { field: 'victim.age' }]]), options)
    other.giveReason(of('age'), 'unknown')
    expect(other.state().pages[0]?.isDone).toBe(true)
  })

  it('is not done by an answer that is kept although it is not asked any more', () => {
    const when = { op: 'in', field: 'sex', values: ['female'] }
    const kept = { field: 'victim.age', when, hidden: 'keep' }
    const engine = openForm(formOf([[{ field: 'victim.sex' }], [kept, { field: 'victim.languages' }]]), options)
    engine.answer(of('sex'), 'female')
    engine.answer(of('age'), 30)
    engine.answer(of('sex'), 'male')
    expect(valueAt(engine.record(), of('age'))).toBe(30)
    expect(engine.state().pages.map(({ isDone }) => isDone)).toEqual([true, false])
  })

  it('is there where all of it lacks consent, so that this is seen', () => {
    const research = { field: 'victim.occupation', consents: ['research'] }
    expect(pagesOf(openForm(formOf([[{ field: 'victim.sex' }], [research]]), options))).toEqual(['p0', 'p1'])
  })
})

describe('a refusal', () => {
  it('ends after the last page on which any of what was refused is asked', () => {
    const pages = [[consents('interview')], [consents('storage')], [{ field: 'victim.sex' }]]
    const engine = openForm(formOf(pages, { consents: ['interview', 'storage'] }), options)
    decide(engine, { interview: 'refused', storage: 'refused' })
    expect(pagesOf(engine)).toEqual(['p0', 'p1', CLOSING_PAGE])
    decide(engine, { interview: 'refused', storage: 'granted' })
    expect(pagesOf(engine)).toEqual(['p0', CLOSING_PAGE])
  })

  it('can be changed where a form asks for decisions about every purpose', () => {
    const engine = openForm(formOf([[consents()], [{ field: 'victim.sex' }]], { consents: ['storage'] }), options)
    decide(engine, { storage: 'refused' })
    expect(pagesOf(engine)).toEqual(['p0', CLOSING_PAGE])
  })

  it('that is taken back on its last page leads to the form, and another one does not end it at once', () => {
    const engine = openForm(
      formOf([[consents('storage')], [{ field: 'victim.sex' }]], { consents: ['storage'] }),
      options,
    )
    decide(engine, { storage: 'refused' })
    engine.next()
    expect(engine.state().page).toBe(CLOSING_PAGE)
    decide(engine, { storage: 'granted' })
    expect(pagesOf(engine)).toContain(engine.state().page)
    decide(engine, { storage: 'refused' })
    expect(engine.state().page).toBe('p0')
    decide(engine, { storage: 'granted' })
    engine.goTo(CLOSING_PAGE)
    expect(engine.state().page).toBe('p0')
  })
})

it('a value of a list that is wrong is found on the page of its question, and said to be of it', () => {
  const engine = openForm(formOf([[{ field: 'victim.specialNeeds' }], [{ field: 'victim.sex' }]]), options)
  engine.answer(of('specialNeeds'), ['a ramp', 'x'.repeat(201)])
  expect(engine.next()).toBe(false)
  expect(engine.state().findings.map(({ code, at }) => [code, at.path.at(-1)])).toEqual([['length', 1]])
  engine.answer(of('specialNeeds'), ['a ramp'])
  expect(engine.next()).toBe(true)
})

it('an answer that a reason can replace is asked for as one', () => {
  const engine = openForm(
    formOf([
      [
        { field: 'victim.status', need: 'answer' },
        { field: 'victim.sex', need: 'value' },
      ],
    ]),
    options,
  )
  expect(engine.check().map(({ field, params }) => [field, params['accepts']])).toEqual(
    expect.arrayContaining([
      ['victim.status', 'reason'],
      ['victim.sex', undefined],
    ]),
  )
})

describe('entries', () => {
  const form = formOf([[{ field: 'victim.dependants', atLeast: 1 }, { field: 'victim.sex' }]])
  const list = of('dependants')
  const relations = (engine: FormEngine): unknown[] =>
    (valueAt(engine.record(), list) as { relation?: string }[]).map(({ relation }) => relation)

  it('change their places within the list, and nowhere else', () => {
    const dependants = ['child', 'parent', 'sibling'].map((relation) => ({ relation }))
    const engine = openForm(form, { ...options, record: { victims: [{ id: 'v-1', dependants }] } })
    for (const [from, to] of [
      [0, 3],
      [0, -1],
      [3, 0],
    ] as const) {
      engine.moveEntry(list, from, to)
      expect([from, to, relations(engine)]).toEqual([from, to, ['child', 'parent', 'sibling']])
    }
    engine.moveEntry(list, 0, 2)
    expect(relations(engine)).toEqual(['parent', 'sibling', 'child'])
    engine.moveEntry(list, 2, 1)
    expect(relations(engine)).toEqual(['parent', 'child', 'sibling'])
    engine.removeEntry(list, 1)
    expect(relations(engine)).toEqual(['parent', 'sibling'])
  })

  it('are there as many as the form asks for, unless there is a reason why there are none', () => {
    const opened = (victim: object, at = 3): unknown => {
      const asked = formOf([[{ field: 'victim.dependants', atLeast: at }]])
      return valueAt(openForm(asked, { ...options, record: { victims: [{ id: 'v-1', ...victim }] } }).record(), list)
    }
    expect(opened({})).toEqual([{}, {}, {}])
    expect(opened({ dependants: [{ relation: 'child' }] })).toEqual([{ relation: 'child' }, {}, {}])
    expect(opened({ dependants: [{}, {}] }, 1)).toEqual([{}, {}])
    expect(opened({ absent: { dependants: 'refused' } })).toBeUndefined()
  })

  it('are begun of everything but decisions, which no one has made', () => {
    const engine = openForm(formOf([[{ ...consents('storage'), atLeast: 1 }]]), options)
    expect(valueAt(engine.state().record, of('consents'))).toBeUndefined()
  })

  it('and a reason why there are none are never there together; nor are an answer and a reason', () => {
    const engine = openForm(form, options)
    const held = (name: string): unknown[] => {
      const owner = valueAt(engine.record(), of())
      return [valueAt(owner, [name]), reasonOf(owner, name)]
    }
    engine.giveReason(list, 'unknown')
    expect(held('dependants')).toEqual([undefined, 'unknown'])
    engine.addEntry(list)
    expect(held('dependants')).toEqual([[{}], undefined])
    engine.answer(of('sex'), 'female')
    engine.giveReason(of('sex'), undefined)
    expect(held('sex')).toEqual(['female', undefined])
    engine.giveReason(of('sex'), 'refused')
    expect(held('sex')).toEqual([undefined, 'refused'])
    engine.answer(of('sex'), 'male')
    expect(held('sex')).toEqual(['male', undefined])
  })
})

it('a form calls back after each change until it is asked not to, and once for each', () => {
  const engine = openForm(formOf([[{ field: 'victim.sex' }]]), options)
  const [first, second] = [vi.fn(), vi.fn()]
  const stop = engine.subscribe(first)
  engine.subscribe(second)
  engine.answer(of('sex'), 'female')
  engine.answer(of('sex'), 'female')
  engine.leave(of('sex'))
  engine.leave(of('sex'))
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
  stop()
  engine.answer(of('sex'), 'male')
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([2, 3])
  expect(engine.state().isDirty).toBe(true)
})

it('a form goes on with the draft, and with its person, whatever else it is opened with', () => {
  const form = formOf([[{ field: 'victim.sex' }]])
  const first = openForm(form, options)
  expect(first.state().isDirty).toBe(false)
  first.answer(of('sex'), 'female')
  const record = { victims: [{ id: 'v-9', sex: 'male' }] }
  const engine = openForm(form, { ...options, personId: 'v-9', record, draft: first.draft() })
  expect(engine.personId).toBe('v-1')
  expect(engine.record()['victims']).toMatchObject([{ id: 'v-1', sex: 'female' }])
})
