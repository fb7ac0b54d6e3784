'use client'

import type { CodeList, TextOptions } from '@tip-standard/core'
import type { Language } from '@tip-standard/form-model/languages'
import { englishTexts, type FormTexts } from '@tip-standard/form-model/texts'
import { type Context, createContext, useContext } from 'react'

/** The context of every part of a form: language, texts, lists, and announcements. */
export type Surroundings = {
  /** False for a part without surroundings. */
  isProvided: boolean
  language: Language
  /** The day, `YYYY-MM-DD` (default: empty). */
  today: string
  /** Whether the person of the form may be a child, so that the form asks who decides. */
  mayBeChild: boolean
  /** Returns a text of the forms. */
  text: FormTexts['say']
  /** Tells in which language a text of the forms is shown, and whether it was reviewed. */
  shown: FormTexts['shown']
  /** The languages that are one press away: the form's own and, if its texts are drafts, English and French. */
  languages: readonly Language[]
  /** Shows the texts in one of these languages. */
  showIn: (language: Language) => void
  /** Returns the text for a count. */
  sayCount: FormTexts['sayCount']
  /** For labels of the standard. */
  options: TextOptions & { language: Language }
  /** Loads a code list; long ones are files. */
  loadList: (id: string) => Promise<CodeList>
  /** Announces something in the live region of the form. */
  announce: (message: string) => void
  /** The people or entries that a reference can lead to, such as `/victims`. */
  referable: (to: string) => readonly { id: string; label: string }[]
}

/** Lists that are too long to be bundled. */
const longLists: { readonly [id: string]: () => Promise<CodeList> } = {
  language: async () => (await import('@tip-standard/core/code-lists/language')).language,
  rwandaSector: async () => (await import('@tip-standard/core/code-lists/rwanda-sector')).rwandaSector,
  subdivision: async () => (await import('@tip-standard/core/code-lists/subdivision')).subdivision,
}

/** Loads a long code list of the standard, from a file of its own; throws a RangeError for any other, which is bundled. */
export async function loadCodeList(id: string): Promise<CodeList> {
  const load = Object.hasOwn(longLists, id) ? longLists[id] : undefined
  if (load === undefined) throw new RangeError('The standard has no long code list with this id.')
  return load()
}

const inEnglish = (): Surroundings => ({
  isProvided: false,
  language: 'en',
  today: '',
  mayBeChild: false,
  text: englishTexts.say,
  shown: englishTexts.shown,
  languages: ['en'],
  showIn: () => {},
  sayCount: englishTexts.sayCount,
  options: { language: 'en' },
  loadList: loadCodeList,
  announce: () => {},
  referable: () => [],
})

/** Parts without surroundings are in English. */
export const SurroundingsContext: Context<Surroundings> = /* @__PURE__ */ createContext(/* @__PURE__ */ inEnglish())

/** Reads the context of a part of a form. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}
