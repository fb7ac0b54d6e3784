import { describe, expect, it } from 'vitest'
import { readStores } from './stores.ts'
import { findUntranslated } from './untranslated.ts'

const stores = await readStores()
const places = (text: string): string[] => (text.match(/(?<!\$)\{\w+\}/g) ?? []).toSorted()

it('finds the texts of every package that has some', () => {
  const packages = new Set(stores.map(({ folder }) => folder.split('/')[1]))
  for (const name of ['builder', 'classification', 'cli', 'core', 'form-model', 'formats', 'sheets', 'xlsforms'])
    expect(packages).toContain(name)
})

describe.each(stores.map((store) => [store.folder, store] as const))('%s', (_, store) => {
  it.each(Object.entries(store.languages))('%s translates the English texts as they are now', (language, held) => {
    const lacking = findUntranslated(store, language).map(({ id }) => id)
    expect(lacking, 'run `pnpm translations`: it says what to translate').toEqual([])
    expect(Object.keys(held).filter((id) => !store.english.has(id))).toEqual([])
  })

  it.each(Object.entries(store.languages))('%s has the places to be filled in that the English has', (_, held) => {
    // A language may say "once more" where another says "1 more time".
    const wrong = Object.entries(held).filter(
      ([id, { text }]) => !id.endsWith('.one') && String(places(text)) !== String(places(store.english.get(id) ?? '')),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it.each(Object.entries(store.languages))('%s is a translation, a draft until someone has reviewed it', (_, held) => {
    const entries = Object.entries(held)
    for (const [id, { text, of, status, ...rest }] of entries) {
      // A sign may have its spaces with it.
      if (/\p{L}/u.test(text)) expect(text.trim(), id).toBe(text)
      expect(of, id).toMatch(/^[0-9a-f]{8}$/)
      expect(['draft', 'reviewed'], id).toContain(status)
      expect(rest, id).toEqual({})
    }
    // Some words are the same in two languages; a language that mostly repeats English is not translated.
    const same = entries.filter(([id, { text }]) => text === store.english.get(id))
    expect(same.length).toBeLessThanOrEqual(Math.max(2, entries.length / 15))
  })
})

const french = stores.flatMap(({ folder, languages: { fr } }) => (fr === undefined ? [] : [[folder, fr] as const]))

// A colon or question mark at the start of a line is a mistake in French. In lists of signs, such as * ! @, and in != none is punctuation.
it.each(french)('in French, signs stay in the line of their words: %s', (_, texts) => {
  const loose = Object.entries(texts).filter(([, { text }]) => /[^\s*] [:;?!»](?!=)|« /u.test(text))
  expect(
    loose.map(([id]) => id),
    'write a no-break space, U+00A0',
  ).toEqual([])
})
