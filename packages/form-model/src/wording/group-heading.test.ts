import { fr } from '@tip-standard/core/locales/fr'
import { describe, expect, it } from 'vitest'
import { formText } from '../definition/form-text.ts'
import { resolveForm } from '../definition/resolve-form.ts'
import { shippedForms } from '../definition/shipped-forms.ts'
import { groupHeading } from './group-heading.ts'

const page = (titles: (string | undefined)[]) => {
  const groups = titles.map((title, at) => ({
    id: `g${at}`,
    items: [],
    ...(title === undefined ? {} : { title: { en: title } }),
  }))
  return groups.map((group) => groupHeading({ page: { id: 'p', title: { en: 'Justice' }, groups }, group }))
}

describe('the heading of a group', () => {
  it('is not shown for a group alone on its page, but named', () => {
    expect(page(['Justice'])).toEqual([{ name: 'Justice', isShown: false }])
    expect(page(['Steps'])).toEqual([{ name: 'Steps', isShown: false }])
    expect(page([undefined])).toEqual([{ name: 'Justice', isShown: false }])
  })

  it('is not shown if the page has the same title, and shown if it adds something', () => {
    expect(page(['Justice', 'Sentences', undefined])).toEqual([
      { name: 'Justice', isShown: false },
      { name: 'Sentences', isShown: true },
      undefined,
    ])
  })

  it.each(Object.entries(shippedForms))('is shown once on every page, in every language: %s', (_, definition) => {
    for (const language of ['en', 'fr', 'rw', 'sw', 'rn']) {
      const options = { language, unreviewedTexts: true, ...(language === 'fr' ? { locale: fr } : {}) }
      for (const one of definition.pages) {
        const own = resolveForm(definition).groups.filter((group) => group.page.id === one.id)
        const headings = own.map((group) => groupHeading(group, options)).filter((heading) => heading?.isShown)
        const said = [formText(one.title, options), ...headings.map((heading) => heading?.name)]
        expect([language, one.id, said]).toEqual([language, one.id, [...new Set(said)]])
      }
    }
  })
})
