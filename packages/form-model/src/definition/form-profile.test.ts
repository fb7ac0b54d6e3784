import { defineExtension, defineProfile, type FieldId, type Limits } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { validatorForForm } from '../validator/validator-for-form.ts'
import { defineForm } from './define-form.ts'
import type { FormDefinition } from './definition.ts'
import { minimal } from './fixture-form.ts'
import { ownForm, ownItem } from './fixture-own.ts'
import { profileOf } from './form-profile.ts'
import { extensionsOf } from './own-extension.ts'

function define(document: object): FormDefinition {
  const result = defineForm(document)
  return result.ok ? result.value : expect.fail(JSON.stringify(result.findings))
}

/** A form that asks two sums of money, each with its own limits. */
const sums = (fee: Limits, debt: Limits, ...currencies: (readonly string[] | undefined)[]): FormDefinition =>
  define(
    minimal([
      {
        field: 'victim.recruitment',
        items: [
          ['fee', fee],
          ['debt', debt],
        ].map(([name, limits], at) => ({
          field: `recruitment.${name}`,
          items: [
            { field: 'money.amount', ...(limits as Limits) },
            { field: 'money.currency', ...(currencies[at] && { codes: currencies[at] }) },
          ],
        })),
      },
    ]),
  )
const limitsOf = (fee: Limits, debt: Limits): unknown => profileOf(sums(fee, debt)).limits?.['money.amount']

describe('the profile of a form', () => {
  it('allows what any of the places allows in which a field is asked', () => {
    expect(limitsOf({ min: 5, max: 100 }, { min: 10, max: 50 })).toEqual({ min: 5, max: 100 })
    expect(limitsOf({ min: 10, max: 50 }, { min: 5, max: 100 })).toEqual({ min: 5, max: 100 })
    expect(limitsOf({ max: 50 }, {})).toBeUndefined()
    expect(limitsOf({}, { min: 5 })).toBeUndefined()
    expect(profileOf(sums({}, {}, ['RWF'], ['BIF', 'RWF'])).codesOf?.['money.currency']).toEqual(['RWF', 'BIF'])
    expect(profileOf(sums({}, {}, ['RWF'], undefined)).codesOf?.['money.currency']).toBeUndefined()
  })

  it('and its extensions are some also where a form says everything at length', () => {
    const long = (text: string): { en: string } => ({ en: text.repeat(4000 / text.length) })
    const options = ['a', 'b'].map((code) => ({ code, label: long('Option of many words ') }))
    const more = { label: long('A label '), question: long('A question '), prompt: long('Be brief') }
    const form = define({
      ...ownForm(),
      title: long('Title '),
      pages: [
        {
          id: 'p',
          title: long('Page'),
          groups: [
            {
              id: 'g',
              items: [ownItem('code', { ...more, own: { answer: 'code', options } }), { field: 'victim.sex' }],
            },
          ],
        },
      ],
    })
    expect(defineProfile(profileOf(form))).toMatchObject({ ok: true })
    const extensions = extensionsOf(form)
    expect(extensions).toHaveLength(1)
    for (const extension of extensions) expect(defineExtension(extension)).toMatchObject({ ok: true })
    expect(validatorForForm(form, { today: '2026-03-05' })({}).ok).toBe(false)
  })

  it('has nothing of questions that the standard does not have', () => {
    const { codesOf = {}, limits = {} } = profileOf(
      define({
        ...ownForm(),
        pages: [
          { id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [ownItem('integer', { min: 1, max: 2 })] }] },
        ],
      }),
    )
    const names: FieldId[] = [...Object.keys(codesOf), ...Object.keys(limits)] as FieldId[]
    expect(names).toEqual([])
  })
})
