import { type FormItem, intakeForm, screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { change, newForm, type Outcome, type Place, partAt, setText, type TextMember } from './index.ts'

const formOf = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.form
}
const page = intakeForm.pages.findIndex(({ id }) => id === 'sex')
const sex: Place = ['pages', page, 'groups', 0, 'items', 0]

type Written = Parameters<typeof setText>[3]

/** The texts of a part after some were written, one after another. */
function textsAfter(member: TextMember, place: Place, ...written: readonly Written[]): unknown {
  const bare = formOf(change(intakeForm, place, { [member]: undefined }))
  const form = written.reduce((now, one) => formOf(setText(now, place, member, one)), bare)
  return (partAt(form, place) as { [name in TextMember]?: unknown } | undefined)?.[member]
}

describe('a text', () => {
  const french = { language: 'fr', text: 'Sexe ?' } as const
  const english = 'What is written in your papers?'

  it('is one line or several, without marks and without space around it', () => {
    const text = (typed: string) => textsAfter('prompt', sex, { language: 'en', text: typed })
    expect(text('  One\r\ntwo\rthree\n ')).toEqual({ en: 'One\ntwo\nthree' })
    expect(text('One\u0000two\tthree')).toEqual({ en: 'One two three' })
  })

  it('that is longer than a text may be is refused whole', () => {
    const written = (length: number) => setText(intakeForm, sex, 'prompt', { language: 'en', text: 'x'.repeat(length) })
    expect(written(4000).ok).toBe(true)
    expect(written(4001)).toEqual({ ok: false, reason: 'tooLong', place: sex })
    const title = { language: 'en', text: 'x'.repeat(4001) }
    expect(setText(newForm(), [], 'title', title)).toEqual({ ok: false, reason: 'tooLong', place: [] })
  })

  it('in another language is a draft unless it was reviewed, beside the English of the standard', () => {
    expect(textsAfter('question', sex, { ...french, english })).toEqual({ en: english, fr: ['Sexe ?', 'draft'] })
    expect(textsAfter('question', sex, { ...french, status: 'reviewed' })).toEqual({
      en: '',
      fr: ['Sexe ?', 'reviewed'],
    })
  })

  it('goes when it is empty; its translations stay', () => {
    const write = { language: 'en', text: 'Which?' }
    const empty = { language: 'en', text: '' }
    expect(textsAfter('question', sex, write, empty)).toBeUndefined()
    expect(textsAfter('question', sex, write, french, empty)).toEqual({ en: '', fr: ['Sexe ?', 'draft'] })
    expect(textsAfter('question', sex, write, french, { ...french, text: ' ' })).toEqual({ en: 'Which?' })
    expect(textsAfter('question', sex, { ...french, text: '' })).toBeUndefined()
  })

  it('that is the English of the standard and nothing else is not kept', () => {
    const own = { language: 'en', text: english, english }
    expect(textsAfter('question', sex, own)).toBeUndefined()
    expect(textsAfter('question', sex, { ...french, english }, own)).toEqual({ en: english, fr: ['Sexe ?', 'draft'] })
    expect(textsAfter('question', sex, { ...french, english }, { ...french, text: '', english })).toBeUndefined()
  })

  it('that a part has to have is empty until it is written again', () => {
    for (const place of [[], ['modules', 0], ['pages', 0]] as Place[]) {
      const emptied = formOf(setText(intakeForm, place, 'title', { language: 'en', text: '' }))
      const others = Object.entries((partAt(intakeForm, place) as { title: object }).title).filter(
        ([one]) => one !== 'en',
      )
      const form = others.reduce(
        (now, [language]) => formOf(setText(now, place, 'title', { language, text: '' })),
        emptied,
      )
      expect(partAt(form, place)).toMatchObject({ title: { en: '' } })
    }
    const group = [...sex.slice(0, 4)]
    expect(textsAfter('title', group, { language: 'en', text: 'A' }, { language: 'en', text: '' })).toBeUndefined()
  })
})

it('a property that is taken away is not there any more', () => {
  const limited = formOf(change(intakeForm, sex, { need: 'value', codes: ['female', 'male'] }))
  const { codes: _codes, need: _need, ...rest } = partAt(intakeForm, sex) as FormItem
  expect(partAt(formOf(change(limited, sex, { need: undefined, codes: undefined })), sex)).toStrictEqual(rest)
  expect(change(screeningForm, ['pages', 99], { title: { en: 'x' } })).toMatchObject({ ok: false, reason: 'notHere' })
})
