import { defineForm, type FormDefinition, intakeForm, screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import {
  addModule,
  addPage,
  addQuestion,
  beginModule,
  beginWith,
  change,
  moveBy,
  moveInto,
  moveOut,
  moveTo,
  nextTo,
  type Outcome,
  type Place,
  partAt,
  problemsOf,
  readyPart,
  remove,
  setModule,
  setText,
} from './index.ts'

const formOf = (outcome: Outcome): FormDefinition => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.form
}
const modules = (form: FormDefinition) => (form.modules ?? []).map(({ id }) => id)
const pagesOf = (form: FormDefinition) => form.pages.map(({ id, module = '' }) => `${module}/${id}`)
const page = (id: string, form = intakeForm): Place => ['pages', form.pages.findIndex((one) => one.id === id)]

describe('modules', () => {
  it('begin with a page; the pages before it are the first module of a form that had none', () => {
    const begun = formOf(beginModule(screeningForm, ['pages', 4]))
    expect(begun.pages.map(({ module }) => module)).toEqual(
      begun.pages.map((_, index) => (index < 4 ? 'module-1' : 'module-2')),
    )
    expect(problemsOf(begun).map(({ problem }) => problem)).toEqual(['noEnglish', 'noEnglish'])
    const named = formOf(
      setText(
        formOf(setText(begun, ['modules', 0], 'title', { language: 'en', text: 'One' })),
        ['modules', 1],
        'title',
        { language: 'en', text: 'Two' },
      ),
    )
    expect(defineForm(named).ok).toBe(true)
    expect(beginModule(named, ['pages', 4])).toMatchObject({ ok: false, reason: 'first' })
    expect(pagesOf(formOf(beginModule(named, ['pages', 6]))).slice(4, 7)).toEqual([
      'module-2/age',
      'module-2/needs',
      'module-3/danger',
    ])
  })

  it('are unfinished without pages, and stay out of the form that is shown', () => {
    const added = formOf(addModule(intakeForm))
    expect(problemsOf(added)).toContainEqual({ place: ['modules', 7], problem: 'noQuestions' })
    expect(modules(readyPart(added) as FormDefinition)).toEqual(modules(intakeForm))
    const filled = formOf(setModule(added, page('status'), added.modules?.[7]?.id))
    expect(problemsOf(filled).map(({ problem }) => problem)).toEqual(['noEnglish'])
  })

  it('take the page beside them, also when they have none, and give it back', () => {
    const added = formOf(addModule(intakeForm))
    const last = ['pages', added.pages.length - 1] as const
    const there = formOf(moveBy(added, last, 1))
    expect(there.pages.at(-1)?.module).toBe(added.modules?.[7]?.id)
    expect(formOf(moveBy(there, last, -1))).toEqual(added)
    expect(moveBy(there, last, 1)).toMatchObject({ ok: false, reason: 'last' })
  })

  it('move with their pages, and leave their pages to a neighbour when they are removed', () => {
    const moved = formOf(moveBy(intakeForm, ['modules', 1], 1))
    expect(modules(moved).slice(0, 3)).toEqual(['arrival', 'journey', 'person'])
    expect(defineForm(moved).ok).toBe(true)
    expect(pagesOf(moved).toSorted()).toEqual(pagesOf(intakeForm).toSorted())
    expect(formOf(moveBy(moved, ['modules', 2], -1))).toEqual(intakeForm)
    expect(moveBy(intakeForm, ['modules', 0], -1)).toMatchObject({ ok: false, reason: 'first' })
    expect(moveTo(intakeForm, page('sex'), ['modules', 0], 0)).toMatchObject({ ok: false, reason: 'stays' })

    const removed = formOf(remove(intakeForm, ['modules', 2]))
    expect(removed.pages.find(({ id }) => id === 'legs')?.module).toBe('person')
    expect(removed.pages.map(({ id }) => id)).toEqual(intakeForm.pages.map(({ id }) => id))
    expect(nextTo(removed, ['modules', 2])).toEqual(['modules', 2])
    let none = intakeForm
    while (none.modules !== undefined) none = formOf(remove(none, ['modules', 0]))
    expect(none.pages.some((one) => 'module' in one)).toBe(false)
    expect(defineForm(none).ok).toBe(true)
  })

  it('are entered and left by pages that move one step at their ends', () => {
    const sex = page('sex')
    const joined = moveBy(intakeForm, sex, -1)
    expect(joined).toMatchObject({ ok: true, edit: { place: sex, members: ['module'] } })
    expect((partAt(formOf(joined), sex) as { module?: string }).module).toBe('arrival')
    expect(formOf(moveBy(formOf(joined), sex, 1))).toEqual(intakeForm)
    const far = formOf(moveTo(intakeForm, page('sex'), [], 0))
    expect(far.pages[0]).toMatchObject({ id: 'sex', module: 'arrival' })
  })

  it('begin with a page that is put before theirs, from wherever it was', () => {
    const begun = formOf(beginWith(intakeForm, page('sex'), ['modules', 2]))
    const at = begun.pages.findIndex(({ module }) => module === 'journey')
    expect(begun.pages[at]?.id).toBe('sex')
    expect(defineForm(begun).ok).toBe(true)
    const last = intakeForm.pages.findLast(({ module }) => module === 'journey')?.id ?? ''
    const first = formOf(beginWith(begun, page(last, begun), ['modules', 2]))
    expect(first.pages.filter(({ module }) => module === 'journey').map(({ id }) => id)).toEqual(
      [last, 'sex', ...intakeForm.pages.filter(({ module }) => module === 'journey').map(({ id }) => id)].slice(0, -1),
    )
    expect(beginWith(first, page(last, first), ['modules', 2])).toMatchObject({ ok: false, reason: 'stays' })
    const empty = formOf(addModule(intakeForm))
    expect(formOf(beginWith(empty, page('sex'), ['modules', 7])).pages.at(-1)?.id).toBe('sex')
  })

  it('take in a page that is added in them', () => {
    expect(formOf(addPage(intakeForm, page('legs'))).pages[(page('legs')[1] as number) + 1]?.module).toBe('journey')
    const added = formOf(addModule(intakeForm))
    const asked = formOf(addQuestion(added, 'victim.positionInOrganisation', ['modules', 7]))
    expect(asked.pages.at(-1)?.module).toBe(added.modules?.[7]?.id)
  })
})

describe('pages that are filled in after the talk', () => {
  it('stay so when a group leaves them', () => {
    const moved = formOf(moveOut(intakeForm, [...page('case'), 'groups', 1]))
    const at = (page('case')[1] as number) + 1
    expect(moved.pages[at]).toMatchObject({ alone: true, module: 'arrival', title: { en: 'Data protection' } })
  })

  it('are not joined to what is said aloud', () => {
    expect(moveInto(intakeForm, page('interview'))).toMatchObject({ ok: false, reason: 'apart' })
    expect(moveInto(intakeForm, page('device')).ok).toBe(true)
  })

  it('keep their heading and their consents when they are joined', () => {
    const loose = formOf(change(screeningForm, page('device', screeningForm), { help: { en: 'Once.' } }))
    const into = formOf(change(loose, page('minor', screeningForm), { consents: [] }))
    const joined = formOf(moveInto(into, page('device', screeningForm)))
    expect(joined.pages.find(({ id }) => id === 'minor')?.groups.at(-1)).toMatchObject({
      title: { en: 'About you' },
      help: { en: 'Once.' },
      consents: ['interview', 'storage'],
    })
  })
})
