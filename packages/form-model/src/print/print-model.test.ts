import { fieldLabel } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'
import { ownForm, ownItem } from '../definition/fixture-own.ts'
import { printModel } from './print-model.ts'
import { printPage } from './print-page.ts'
import type { PrintAnswer, PrintOptions, PrintQuestion } from './printed.ts'

const today = '2026-11-28'

/** A form of one page with a group for each list of questions. */
function define(groups: object[][], more: object = {}, about: object = {}): FormDefinition {
  const result = defineForm({
    id: 'org.example.form',
    version: '1.0.0',
    base: '1.0-rc.2',
    title: { en: 'Form', fr: ['Formulaire', 'draft'] },
    subject: 'victim',
    pages: [
      {
        id: 'p',
        title: { en: 'Page' },
        groups: groups.map((items, at) => ({ id: `g${at}`, items, ...(at === groups.length - 1 ? about : {}) })),
      },
    ],
    ...more,
  })
  return result.ok ? result.value : expect.fail(JSON.stringify(result.findings))
}
const groupsOf = (form: FormDefinition, options: PrintOptions = {}) =>
  printModel(form, options).pages.flatMap(({ groups }) => groups)
const asked = (form: FormDefinition, options: PrintOptions = {}): PrintQuestion[] =>
  groupsOf(form, options).flatMap(({ questions }) => questions)
const only = (items: object[], options: PrintOptions = {}): PrintQuestion =>
  asked(define([items]), options).at(-1) ?? expect.fail()
const framesOf = (answer: PrintAnswer): readonly (readonly PrintQuestion[])[] =>
  answer.kind === 'entries' ? answer.entries.map(({ questions }) => questions) : expect.fail(answer.kind)
const dependants = (items: object[], more: object = {}): object => ({ field: 'victim.dependants', items, ...more })

describe('when a question on paper is asked', () => {
  const [age, estimated, sex] = (['victim.age', 'victim.ageEstimated', 'victim.sex'] as const).map((id) =>
    fieldLabel(id),
  )
  const isFemale = { op: 'in', field: 'sex', values: ['female'] }
  const adult = { op: 'atLeast', field: 'age', value: 18 }
  const minor = { op: 'atMost', field: 'age', value: 17 }
  it.each<[object, string | undefined]>([
    [adult, `Only if ${age} ≥ 18`],
    [minor, `Only if ${age} ≤ 17`],
    [{ op: 'not', of: isFemale }, `Only if ${sex} ≠ Female`],
    [{ op: 'not', of: adult }, `Only if not ${age} ≥ 18`],
    [
      { op: 'any', of: [{ op: 'in', field: 'ageEstimated', values: [true] }, adult] },
      `Only if ${estimated} = Yes / ${age} ≥ 18`,
    ],
    [{ op: 'all', of: [isFemale, minor] }, `Only if ${sex} = Female; ${age} ≤ 17`],
    // Half of a condition would say something else.
    [{ op: 'all', of: [isFemale, { op: 'present', field: 'age' }] }, undefined],
    [{ op: 'any', of: [{ op: 'present', field: 'age' }, isFemale] }, undefined],
    [{ op: 'not', of: { op: 'present', field: 'age' } }, undefined],
    [{ op: 'present', field: 'age' }, undefined],
  ])('is said in words where these say it: %j', (when, words) => {
    const items = [{ field: 'victim.sex' }, { field: 'victim.age' }, { field: 'victim.ageEstimated' }]
    expect(only([...items, { field: 'victim.occupation', when }]).only).toBe(words)
  })

  it('may depend on an answer about the person around an entry', () => {
    const when = { op: 'in', field: '../ageEstimated', values: [true] }
    const [frame = []] = framesOf(
      only([{ field: 'victim.ageEstimated' }, dependants([{ field: 'dependant.atRisk', when }])]).answer,
    )
    expect(frame.map((one) => one.only)).toEqual([`Only if ${estimated} = Yes`])
  })
})

describe('the space for an answer', () => {
  it.each([
    [120, 1],
    [121, 2],
    [500, 2],
    [501, 4],
    [undefined, 4],
  ])('is as long as the form lets a text be: %s characters in %s lines', (maxLength, lines) => {
    const item = { field: 'victim.ownWords', restricted: 'shown', ...(maxLength && { maxLength }) }
    expect(only([item]).answer).toEqual({ kind: 'lines', lines })
  })

  it('is there several times for entries of a few questions, or as often as the form asks for', () => {
    const five = ['relation', 'ageBand', 'sex', 'whereabouts', 'atRisk'].map((name) => ({ field: `dependant.${name}` }))
    const exploitation = ['form', 'kinds', 'stage', 'sectors', 'venues', 'platforms'].map((name) => ({
      field: `exploitation.${name}`,
    }))
    expect(framesOf(only([dependants(five)]).answer)).toHaveLength(2)
    expect(framesOf(only([{ field: 'victim.exploitation', items: exploitation }]).answer)).toHaveLength(1)
    expect(framesOf(only([dependants(five, { atLeast: 4 })]).answer)).toHaveLength(4)
  })

  it('has the codes of a long list in the first entry, and a line for one in the others', () => {
    const items = [{ field: 'exploitation.form' }, { field: 'exploitation.stage' }]
    const frames = framesOf(only([{ field: 'victim.exploitation', items }]).answer)
    expect(frames.map((frame) => frame.map(({ answer: { kind } }) => kind))).toEqual([
      ['choices', 'choices'],
      ['lines', 'choices'],
    ])
  })

  const lines = (...below: object[]): object =>
    dependants([{ field: 'dependant.relation', codes: ['child', 'parent'] }, ...below], {
      checklist: { line: 'dependant.relation' },
    })
  const bands = ['age0To8', 'age9To17', 'age18To20', 'age21To23']
  const places = ['withPerson', 'withRelatives', 'withExploiter', 'inCare', 'elsewhere', 'withOtherParent']
  const where = (count: number): object => ({ field: 'dependant.whereabouts', codes: places.slice(0, count) })
  it('is a table of lines as long as that fits on the paper', () => {
    const of = (count: number): string =>
      only([lines(where(5), { field: 'dependant.sex' }, { field: 'dependant.ageBand', codes: bands.slice(0, count) })])
        .answer.kind
    expect([of(3), of(4)]).toEqual(['checklist', 'entries'])
  })

  it('has a box for each of a few codes in a table, and space for one of many; one or several can be ticked', () => {
    const columns = (...below: object[]): unknown => {
      const { answer } = only([lines(...below)])
      return answer.kind === 'checklist' && [answer.hasBoxes, ...answer.columns.map(({ choices }) => choices.length)]
    }
    expect(columns(where(5), { field: 'dependant.atRisk' })).toEqual([true, 5, 0])
    expect(columns(where(6))).toEqual([true, 0])
    const table = (item: object): string =>
      printPage(define([[item]]), { style: '' }).match(/<tbody>.*?<\/tbody>/)?.[0] ?? ''
    const boxes = (html: string): number[] => ['many', 'one'].map((one) => html.split(`tip-print-${one}"`).length - 1)
    // Each of two lines has its own box, and five of which one is ticked.
    expect(boxes(table(lines(where(5))))).toEqual([2, 10])
    const phases = {
      field: 'victim.meansOfControl',
      checklist: { line: 'meansOfControl.code' },
      items: [{ field: 'meansOfControl.code', codes: ['threats'] }, { field: 'meansOfControl.phases' }],
    }
    expect(boxes(table(phases))[1]).toBe(0)
  })

  it('is a list of boxes, and no table, where nothing more is asked about a line', () => {
    const html = printPage(define([[lines()]]), { style: '' })
    const list = html.match(/<ul class="tip-print-choices">.*?<\/ul>/)?.[0] ?? ''
    expect(list.split('tip-print-many"')).toHaveLength(3)
    expect(html).not.toContain('<table class="tip-print-lines">')
    expect(printPage(define([[lines(where(5))]]), { style: '' })).toContain('<table class="tip-print-lines">')
  })

  it('has reasons for a line only where its state can be without an answer', () => {
    const indicators = (more: object): object => ({
      field: 'victim.screenings',
      asOne: true,
      items: [
        {
          field: 'screening.indicators',
          checklist: { line: 'screeningIndicator.id', state: 'screeningIndicator.state' },
          items: [
            { field: 'screeningIndicator.id', codes: ['FL07'] },
            { field: 'screeningIndicator.state', ...more },
          ],
        },
      ],
    })
    const columns = (more: object): unknown => {
      const [[{ answer } = expect.fail()] = []] = framesOf(only([indicators(more)]).answer)
      return answer.kind === 'checklist' && [answer.hasBoxes, ...answer.columns.map(({ choices }) => choices.length)]
    }
    expect(columns({})).toEqual([false, 2, 5])
    expect(columns({ need: 'value' })).toEqual([false, 2])
  })
})

describe('what is on paper', () => {
  const restricted = [{ field: 'victim.sex' }, { field: 'victim.genderIdentity' }]

  it('is what the form shows, and restricted questions only where they are switched on', () => {
    const ids = (options: PrintOptions): string[] => asked(define([restricted]), options).map(({ id }) => id)
    const filled = { record: { victims: [{ id: 'v-1', sex: 'female', genderIdentity: 'woman' }] }, today }
    const switchedOn = ['victim.genderIdentity'] as const
    expect([ids({}), ids({ filled })]).toEqual([['victim.sex'], ['victim.sex']])
    expect([ids({ switchedOn }), ids({ filled, switchedOn })]).toEqual([
      ['victim.sex', 'victim.genderIdentity'],
      ['victim.sex', 'victim.genderIdentity'],
    ])
    const [, withheld] = asked(define([restricted]), { filled, switchedOn })
    expect(withheld?.answer).toEqual({ kind: 'keptBack', text: 'withheld' })
  })

  it('is no answer that is not asked any more, though it is kept, and no group of such', () => {
    const when = { op: 'in', field: 'sex', values: ['female'] }
    const record = { victims: [{ id: 'v-1', sex: 'male', age: 30, occupation: '5' }] }
    const form = define(
      [
        [{ field: 'victim.sex' }, { field: 'victim.age', when, hidden: 'keep' }],
        [{ field: 'victim.occupation', hidden: 'keep' }],
      ],
      {},
      { when },
    )
    expect(groupsOf(form, { filled: { record, today } }).map(({ questions }) => questions.map(({ id }) => id))).toEqual(
      [['victim.sex']],
    )
  })

  it('is for a group without consent that it lacks consent, once', () => {
    const form = define([[{ field: 'victim.sex' }, { field: 'victim.age' }]], {}, { consents: ['research'] })
    const [group, ...others] = groupsOf(form, { filled: { record: { victims: [{ id: 'v-1' }] }, today } })
    expect(others).toEqual([])
    expect(group).toEqual({ note: expect.stringContaining('Research'), questions: [] })
  })

  it('is a reason where there is no answer, and that a question is open where there is none', () => {
    const record = { victims: [{ id: 'v-1', absent: { sex: 'refused' } }] }
    const form = define([[{ field: 'victim.sex' }, { field: 'victim.age' }]])
    expect(asked(form, { filled: { record, today } }).map(({ answer: { kind } }) => kind)).toEqual([
      'reason',
      'unanswered',
    ])
  })

  it('is an answer before a reason, and no space for a reason where a value is needed', () => {
    const record = { victims: [{ id: 'v-1', sex: 'female', absent: { sex: 'refused' } }] }
    expect(asked(define([[{ field: 'victim.sex' }]]), { filled: { record, today } })[0]?.answer).toEqual({
      kind: 'given',
      words: [{ text: 'Female', code: 'female' }],
    })
    const reasons = (more: object): number => only([{ field: 'victim.sex', ...more }]).reasons.length
    expect([reasons({}), reasons({ need: 'answer' }), reasons({ need: 'value' })]).toEqual([5, 5, 0])
  })

  it('is a line alone where nothing is asked about it any more', () => {
    const phases = {
      field: 'meansOfControl.phases',
      hidden: 'keep',
      when: { op: 'in', field: '../sex', values: ['female'] },
    }
    const lines = {
      field: 'victim.meansOfControl',
      checklist: { line: 'meansOfControl.code' },
      items: [{ field: 'meansOfControl.code' }, phases],
    }
    const kind = (sex: string): unknown => {
      const record = { victims: [{ id: 'v-1', sex, meansOfControl: [{ code: 'threats', phases: ['transit'] }] }] }
      return asked(define([[{ field: 'victim.sex' }, lines]]), { filled: { record, today } }).at(-1)?.answer.kind
    }
    expect([kind('female'), kind('male')]).toEqual(['entries', 'given'])
  })

  it('has a box for each answer of a question of one’s own, which are in no list that others have', () => {
    const options = Array.from({ length: 120 }, (_, at) => ({ code: `c${at}`, label: { en: `Place ${at}` } }))
    const item = ownItem('code', { own: { answer: 'code', options } })
    const { answer } = only([item])
    expect(answer.kind === 'choices' ? answer.choices.length : answer).toBe(120)
    const frames = framesOf(only([{ field: 'victim.assistance', items: [item] }]).answer)
    expect(frames.map(([question]) => question?.answer.kind)).toEqual(['choices', 'lines'])
  })

  it('is a question of one’s own as it is asked, and by its name where it is only that', () => {
    const question = { en: 'Where did you sleep?' }
    expect(only([ownItem('text', { question })])).toMatchObject({ label: 'Own text', ask: 'Where did you sleep?' })
    expect(only([ownItem('text')])).not.toHaveProperty('ask')
    expect(only([ownItem('text', { question: { en: 'Own text' } })])).not.toHaveProperty('ask')
  })

  it('crosses no line whose state is known: it says the state, also where all lines have the same', () => {
    const indicators = (...states: (string | undefined)[]): object[] =>
      states.map((state, at) => ({ id: ['FL07', 'FL03'][at], ...(state && { state }) }))
    const form = define([
      [
        {
          field: 'victim.screenings',
          asOne: true,
          items: [
            {
              field: 'screening.indicators',
              checklist: { line: 'screeningIndicator.id', state: 'screeningIndicator.state' },
              items: [{ field: 'screeningIndicator.id' }, { field: 'screeningIndicator.state' }],
            },
          ],
        },
      ],
    ])
    const html = (...states: (string | undefined)[]): string =>
      printPage(form, {
        style: '',
        filled: { record: { victims: [{ id: 'v-1', screenings: [{ indicators: indicators(...states) }] }] }, today },
      })
    for (const one of [html('notObserved', 'notObserved'), html('present', 'present'), html('present', undefined)])
      expect(one).not.toContain('×')
    expect(html('present', undefined)).toContain('<p class="tip-print-given">not answered</p>')
  })

  it('is marked as a draft in a language of which drafts are shown, and in no other case', () => {
    const isDraft = (options: PrintOptions): boolean => printModel(ownForm(), options).isDraft
    expect(
      [{ language: 'fr' as const, unreviewedTexts: true }, { unreviewedTexts: true }, { language: 'fr' as const }].map(
        isDraft,
      ),
    ).toEqual([true, false, false])
    const html = (options: PrintOptions): string =>
      printPage(define([[{ field: 'victim.sex' }]]), { style: '', ...options })
    const [french, english] = [html({ language: 'fr', unreviewedTexts: true }), html({})]
    expect([french, english].map((page) => page.includes('tip-print-draft'))).toEqual([true, false])
    expect([french, english].map((page) => /<h1>(.*?)<\/h1>/.exec(page)?.[1])).toEqual(['Formulaire', 'Form'])
  })

  it('has a cross at what it says of its own text, and at nothing else', () => {
    const items = ['purpose', 'decision', 'textStatus'].map((name) => ({ field: `consent.${name}` }))
    const html = printPage(define([[{ field: 'victim.consents', items }]]), { style: '' })
    expect([...html.matchAll(/×<.*?<code>(.*?)<\/code>/g)].map(([, code]) => code)).toEqual(['original'])
  })

  it('has the key of the reasons where they are to be circled, and not on a filled form', () => {
    const form = define([[{ field: 'victim.sex' }]])
    const filled = { record: { victims: [{ id: 'v-1' }] }, today }
    const foot = (options: PrintOptions): string =>
      printPage(form, { style: '', ...options }).match(/<footer.*?<\/footer>/)?.[0] ?? ''
    expect([foot({}), foot({ filled })].map((html) => html.includes('tip-print-key'))).toEqual([true, false])
  })

  it('has a mark at what is restricted, a note where a part of a date may be open, and no title twice', () => {
    const html = (items: object[]): string => printPage(define([items]), { style: '' })
    const mark = 'class="tip-print-mark"'
    expect(html([ownItem('text')])).toContain(mark)
    expect(html([{ field: 'victim.countryOfOrigin' }])).not.toContain(mark)
    const hint = 'Leave empty what is not known.'
    expect(html([{ field: 'victim.birthDate' }])).toContain(hint)
    expect(html([{ field: 'case.openedOn' }])).not.toContain(hint)
    expect(html([{ field: 'victim.sex' }])).not.toContain('<h3>')
  })
})

it('a page on paper sends nothing, is found by no search engine and tells no one where it was opened', () => {
  const html = printPage(define([[{ field: 'victim.sex' }]]), { style: 'p {}' })
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  expect(policy.replaceAll('&#x27;', "'").split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(html).toContain('<meta name="referrer" content="no-referrer">')
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).toContain('<meta charset="utf-8">')
})
