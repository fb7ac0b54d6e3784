import { rw } from '@tip-standard/core/locales/rw'
import { type ResolvedItem, resolveForm, shippedForms } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { itemSchema, nameOf, questionOf } from './item-schema.ts'

const form = resolveForm(shippedForms.screening)
const items = form.groups.flatMap((group) => group.items)
const optionsOf = (item: ResolvedItem, options: object) =>
  itemSchema(item, options).ui['ui:options'] as { lang?: string; name: string }

it('a question is titled as it is asked, and described by its name where that differs', () => {
  for (const item of items) {
    const { title, description } = itemSchema(item, {}).schema
    const name = nameOf(item, {})
    const question = questionOf(item, {})
    expect([title, description]).toEqual([question, name === question ? undefined : name])
    expect(optionsOf(item, {}).name).toBe(name)
  }
})

it('a question that has no translation which may be shown says that it is in English', () => {
  const [hidden, shown] = [false, true].map((unreviewedTexts) => ({ language: 'rw', locale: rw, unreviewedTexts }))
  for (const item of items) {
    expect(optionsOf(item, hidden ?? {}).lang).toBe('en')
    expect(optionsOf(item, shown ?? {}).lang).toBeUndefined()
    expect(optionsOf(item, {}).lang).toBeUndefined()
  }
})
