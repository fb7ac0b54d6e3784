import { type FormDefinition, type FormPage, intakeForm, screeningForm, shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addQuestion,
  change,
  kindAt,
  moveBy,
  moveOut,
  moveTo,
  nameItems,
  type Outcome,
  remove,
  setText,
  walk,
} from '../editing/index.ts'
import { withPart } from '../editing/place.ts'
import { compareForms } from './index.ts'
import { longestRun } from './longest-run.ts'
import { tightnessOf } from './tightness.ts'

const page = intakeForm.pages.findIndex(({ id }) => id === 'sex')
const sex = ['pages', page, 'groups', 0, 'items', 0]

const formOf = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.form
}

describe('two versions of a form', () => {
  it('do not differ where they are the same, or where one only names what it asks anyway', () => {
    expect(compareForms(intakeForm, structuredClone(intakeForm))).toEqual([])
    const age = ['pages', screeningForm.pages.findIndex(({ id }) => id === 'age'), 'groups', 0, 'items', 0]
    const list = formOf(addQuestion(screeningForm, 'victim.dependants', age))
    expect(compareForms(list, formOf(nameItems(list, [...age.slice(0, -1), 1])))).toEqual([])
  })

  it('differ by what was added and removed, and nothing else', () => {
    const added = formOf(addQuestion(intakeForm, 'victim.deceased', sex))
    const place = ['pages', page, 'groups', 0, 'items', 1]
    expect(compareForms(intakeForm, added)).toEqual([
      { kind: 'added', part: 'question', place, field: 'victim.deceased' },
    ])
    expect(compareForms(added, intakeForm)).toEqual([
      { kind: 'removed', part: 'question', was: place, field: 'victim.deceased' },
    ])
    const gone = formOf(remove(intakeForm, sex))
    expect(compareForms(intakeForm, gone)).toEqual([
      { kind: 'removed', part: 'question', was: sex, field: 'victim.sex' },
    ])
  })

  it('differ by the one part that was moved, not by those it passed', () => {
    const down = formOf(moveTo(intakeForm, sex, ['pages', page, 'groups', 0], 3))
    expect(compareForms(intakeForm, down)).toEqual([
      { kind: 'moved', part: 'question', was: sex, place: ['pages', page, 'groups', 0, 'items', 3], isWithin: true },
    ])
    expect(compareForms(intakeForm, formOf(moveBy(intakeForm, ['pages', 0], 1)))).toHaveLength(1)
    const out = compareForms(intakeForm, formOf(moveOut(intakeForm, sex)))
    expect(out.map(({ kind, part }) => [kind, part])).toEqual([
      ['added', 'group'],
      ['moved', 'question'],
    ])
  })

  it('differ by texts, language by language; reviewing a draft is not a change', () => {
    const renamed = formOf(setText(screeningForm, [], 'title', { language: 'fr', text: 'Tri' }))
    expect(compareForms(screeningForm, renamed)).toEqual([
      {
        kind: 'reworded',
        part: 'form',
        was: [],
        place: [],
        member: 'title',
        language: 'fr',
        before: 'Dépistage',
        after: 'Tri',
      },
    ])
    const reviewed = formOf(
      setText(screeningForm, [], 'title', { language: 'fr', text: 'Dépistage', status: 'reviewed' }),
    )
    expect(compareForms(screeningForm, reviewed)).toEqual([])
  })

  it('differ by a translation that only one of them has', () => {
    const english = formOf(change(screeningForm, [], { title: { en: 'Screening' } }))
    const translated = formOf(setText(english, [], 'title', { language: 'fr', text: 'Tri' }))
    const text = { kind: 'reworded', part: 'form', was: [], place: [], member: 'title', language: 'fr' }
    expect(compareForms(english, translated)).toEqual([{ ...text, before: undefined, after: 'Tri' }])
    expect(compareForms(translated, english)).toEqual([{ ...text, before: 'Tri', after: undefined }])
  })

  it('differ by what became tighter or looser', () => {
    const tighter = formOf(change(intakeForm, sex, { need: 'value', codes: ['female', 'male'], consents: [] }))
    const kinds = compareForms(intakeForm, tighter).map((one) => [one.kind, 'member' in one ? one.member : ''])
    expect(kinds).toEqual([
      ['tightened', 'need'],
      ['tightened', 'codes'],
      ['changed', 'consents'],
    ])
    expect(compareForms(tighter, intakeForm).map(({ kind }) => kind)).toEqual(['loosened', 'loosened', 'changed'])
  })
})

describe('a difference', () => {
  /** Members that hold parts, and the version of the standard, which is the builder's. */
  const structure = ['pages', 'groups', 'items', 'modules', 'field', 'base']

  it('is seen in every property that some part of a form has', () => {
    const seen = new Map<string, boolean>()
    for (const form of Object.values(shippedForms))
      for (const { place, part } of walk(form))
        for (const name of Object.keys(part)) {
          const property = `${kindAt(place)} ${name}`
          if (seen.has(property) || structure.includes(name)) continue
          const { [name]: _gone, ...rest } = part as unknown as Record<string, unknown>
          const changed = withPart(form, place, () => rest as never)
          seen.set(property, compareForms(form, changed).length > 0)
        }
    expect(seen.size).toBeGreaterThan(20)
    expect([...seen].filter(([, isSeen]) => !isSeen)).toEqual([])
  })

  it.each<[string, unknown]>([
    ['need', 'value'],
    ['codes', ['female']],
    ['min', 1],
    ['max', 2],
    ['maxLength', 30],
    ['when', { op: 'present', field: 'age' }],
    ['consents', ['referral']],
    ['restricted', 'shown'],
    ['hidden', 'keep'],
    ['atLeast', 2],
    ['checklist', { line: 'x' }],
    ['asOne', true],
    ['preset', 'profile'],
    ['own', { answer: 'text' }],
  ])('is seen in the %s of a question, alone', (member, value) => {
    const [before] = [withPart(intakeForm, sex, (item) => ({ ...item, [member]: undefined }))]
    const after = withPart(intakeForm, sex, (item) => ({ ...item, [member]: value }))
    expect(compareForms(before, after)).toMatchObject([{ part: 'question', place: sex, member, after: value }])
  })

  it.each(['label', 'question', 'prompt'] as const)('is seen in the %s of a question', (member) => {
    const [one, two] = ['One', 'Two'].map((text) =>
      withPart(intakeForm, sex, (item) => ({ ...item, [member]: { en: text } })),
    )
    expect(compareForms(one as FormDefinition, two as FormDefinition)).toMatchObject([
      { kind: 'reworded', member, language: 'en', before: 'One', after: 'Two' },
    ])
  })

  it('is seen between groups of the same name, and between parts of one list', () => {
    const group = { id: 'a', items: [{ field: 'victim.sex' as const }] }
    const pages = ['first', 'second'].map((id) => ({ id, title: { en: id }, groups: [group] }))
    const form: FormDefinition = { ...screeningForm, pages }
    const without = withPart<FormPage>(form, ['pages', 1], (one) => ({ ...one, groups: [] }))
    expect(compareForms(form, without).map(({ kind, part }) => [kind, part])).toEqual([
      ['removed', 'group'],
      ['removed', 'question'],
    ])
    const part = (...codes: string[]) => ({
      field: 'victim.meansOfControl',
      checklist: { line: 'meansOfControl.code' },
      items: [{ field: 'meansOfControl.code', codes }],
    })
    const asked = (...items: object[]) =>
      ({ ...form, pages: [{ ...pages[0], groups: [{ id: 'a', items }] }] }) as unknown as FormDefinition
    const [money, threats] = [part('takesEarnings', 'debtBondage'), part('threats')]
    expect(compareForms(asked(money, threats), asked(threats, money)).map(({ kind }) => kind)).toEqual(['moved'])
  })
})

describe('tighter', () => {
  it('is what accepts less', () => {
    expect(tightnessOf('min', undefined, 3)).toBe('tightened')
    expect(tightnessOf('min', 5, 3)).toBe('loosened')
    expect(tightnessOf('codes', undefined, ['a'])).toBe('tightened')
    expect(tightnessOf('codes', ['a'], undefined)).toBe('loosened')
    expect(tightnessOf('atLeast', 1, 2)).toBe('tightened')
    expect(tightnessOf('max', undefined, 3)).toBe('tightened')
    expect(tightnessOf('maxLength', 10, 100)).toBe('loosened')
    expect(tightnessOf('atLeast', 1, undefined)).toBe('loosened')
    expect(tightnessOf('codes', ['a', 'b'], ['b', 'a'])).toBe('changed')
    expect(tightnessOf('codes', ['a', 'b'], ['b', 'c'])).toBe('changed')
    expect(tightnessOf('errors', undefined, ['a'])).toBe('tightened')
    expect(tightnessOf('errors', ['a', 'b'], ['a'])).toBe('loosened')
    expect(tightnessOf('errors', ['a'], undefined)).toBe('loosened')
  })
})

it('finds a longest rising run, as a simpler method does', () => {
  const rises = (numbers: readonly number[]): boolean =>
    numbers.every((one, at) => at === 0 || (numbers[at - 1] ?? 0) < one)
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (numbers) => {
      const run = longestRun(numbers)
      expect(rises(run.map((at) => numbers[at] ?? 0)) && rises(run)).toBe(true)
      let best = 0
      for (let chosen = 0; chosen < 2 ** numbers.length; chosen++) {
        const some = numbers.filter((_, at) => chosen & (2 ** at))
        if (rises(some)) best = Math.max(best, some.length)
      }
      expect(run).toHaveLength(best)
    }),
  )
})
