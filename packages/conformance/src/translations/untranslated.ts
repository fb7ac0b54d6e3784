import { markOf, type Store } from './stores.ts'

/** Languages that are begun and not whole, by folder: what they lack is shown in English. All others have every text. */
const begun: { readonly [folder: string]: readonly string[] } = {
  'packages/cli/src/paper/pack/texts': ['rw', 'sw', 'rn'],
}

/** Whether a language has to have every text of a store. */
const isWhole = ({ folder }: Store, language: string): boolean => begun[folder]?.includes(language) !== true

/** A text to translate, with what was there for an older English text. */
export type Untranslated = { id: string; english: string; was?: string }

/** What a language lacks of a store: stale texts, and missing ones where it has to be whole or `all` are asked for. */
export function findUntranslated(store: Store, language: string, all = false): Untranslated[] {
  const held = store.languages[language] ?? {}
  return [...store.english].flatMap(([id, english]): Untranslated[] => {
    const { text = '', of } = held[id] ?? {}
    if (text !== '' && of === markOf(english)) return []
    if (text === '' && !all && !isWhole(store, language)) return []
    return [{ id, english, ...(text !== '' && { was: text }) }]
  })
}
