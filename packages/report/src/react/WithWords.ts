'use client'

import type { Language } from '@tip-standard/core/texts'
import { createElement, type FunctionComponent, lazy, type ReactNode, Suspense } from 'react'
import type { ReportWords } from '../view/words.ts'

/** The language of a report; or its words, if they are loaded or custom. */
export type InWords =
  | { readonly language: Language; readonly words?: undefined }
  | { readonly words: ReportWords; readonly language?: undefined }

type Props = { readonly render: (words: ReportWords) => ReactNode }

/** Each language is loaded once, when it is first shown. */
const loaded: Map<Language, FunctionComponent<Props>> = /* @__PURE__ */ new Map()

function speakerOf(language: Language): FunctionComponent<Props> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const made: FunctionComponent<Props> = lazy(async () => {
    const { loadWords } = await import('../view/standard-words.ts')
    const words = await loadWords(language)
    return { default: ({ render }: Props) => render(words) }
  })
  loaded.set(language, made)
  return made
}

/** Renders content with its words; until the words of a language are loaded, renders `fallback`. */
export function WithWords({
  language,
  words,
  fallback,
  render,
}: InWords & Props & { readonly fallback: ReactNode }): ReactNode {
  if (words !== undefined) return render(words)
  return createElement(Suspense, { fallback }, createElement(speakerOf(language), { render }))
}
