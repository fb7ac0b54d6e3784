import { legalProfiles } from '@tip-standard/classification'
import { shippedForms } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { markOf } from './stores.ts'

type Translated = { place: string; english: string; of: unknown }

/** Every translation in a document that ships: `[text, status, mark]` in forms, `{ text, of, status }` in legal profiles. */
function translationsIn(value: unknown, place: string): Translated[] {
  if (typeof value !== 'object' || value === null) return []
  const english = 'en' in value && typeof value.en === 'string' ? value.en : undefined
  return Object.entries(value).flatMap(([name, one]: [string, unknown]): Translated[] => {
    const here = `${place}.${name}`
    if (english === undefined || name === 'en') return translationsIn(one, here)
    return [{ place: here, english, of: Array.isArray(one) ? one[2] : (one as { of: unknown }).of }]
  })
}

it.each([...Object.entries(shippedForms), ...Object.entries(legalProfiles)])(
  'the translations in %s are of the English texts as they are now',
  (name, document) => {
    const found = translationsIn(document, name)
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter(({ english, of }) => of !== markOf(english)).map(({ place }) => place)).toEqual([])
  },
)
