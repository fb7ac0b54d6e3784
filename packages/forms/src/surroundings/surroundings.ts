'use client'

import type { CodeList, TextOptions } from '@tip-standard/core'
import type { Language } from '@tip-standard/form-model/languages'
import { englishTexts, type FormTexts } from '@tip-standard/form-model/texts'
import { type Context, createContext, useContext } from 'react'

/** What every part of a form finds around it: language, texts, lists, and how to be heard. */
export type Surroundings = {
  /** False where a part stands by itself. */
  isProvided: boolean
  language: Language
  /** The day, `YYYY-MM-DD`; empty where nobody said. */
  today: string
  /** Gives a text of the forms themselves. */
  text: FormTexts['say']
  /** Gives the text that goes with a count. */
  sayCount: FormTexts['sayCount']
  /** For labels of the standard. */
  options: TextOptions & { language: Language }
  /** Loads a code list; long ones are files. */
  loadList: (id: string) => Promise<CodeList>
  /** Says something in the live region of the form. */
  announce: (message: string) => void
  /** The people or entries that a reference can lead to, such as `/victims`. */
  referable: (to: string) => readonly { id: string; label: string }[]
}

/** Lists that are too long to be at hand. */
const longLists: { readonly [id: string]: () => Promise<CodeList> } = {
  language: async () => (await import('@tip-standard/core/code-lists/language')).language,
  rwandaSector: async () => (await import('@tip-standard/core/code-lists/rwanda-sector')).rwandaSector,
  subdivision: async () => (await import('@tip-standard/core/code-lists/subdivision')).subdivision,
}

/** Loads a long code list of the standard, from a file of its own; throws a RangeError for any other, which is at hand. */
export async function loadCodeList(id: string): Promise<CodeList> {
  const load = Object.hasOwn(longLists, id) ? longLists[id] : undefined
  if (load === undefined) throw new RangeError('The standard has no long code list of that id.')
  return load()
}

const inEnglish = (): Surroundings => ({
  isProvided: false,
  language: 'en',
  today: '',
  text: englishTexts.say,
  sayCount: englishTexts.sayCount,
  options: { language: 'en' },
  loadList: loadCodeList,
  announce: () => {},
  referable: () => [],
})

/** The surroundings of parts that stand by themselves are English. */
export const SurroundingsContext: Context<Surroundings> = /* @__PURE__ */ createContext(/* @__PURE__ */ inEnglish())

/** What a part of a form finds around it. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext)
}
