'use client'

import type { Locale, TextOptions } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'
import type { MeasuredSeconds } from '@tip-standard/form-model/lint'
import { type Context, createContext, useContext } from 'react'
import type { History, Outcome, Place } from '../editing/index.ts'
import type { Say } from '../sentences/index.ts'
import type { BuilderTexts } from '../texts/index.ts'

/**
 * Where the focus goes after a command: the part itself, its first text, the search, a button beside it, what a selector names, or
 * where it is; next to what had it, if that is gone.
 */
export type FocusAfter = 'part' | 'title' | 'search' | { button: string } | { on: string } | 'stay'

/** The views that can be shown beside the form. */
export const views = ['settings', 'texts', 'preview', 'checks', 'compare'] as const

/** A view that can be shown beside the form. */
export type View = (typeof views)[number]

/** The context of every part of the builder. */
export type Builder = {
  form: FormDefinition
  /** Its usable part, to be shown and checked; `undefined` while it asks nothing. */
  ready: FormDefinition | undefined
  history: History
  selected: Place
  select: (place: Place, focus?: FocusAfter) => void
  /**
   * Applies the result of a command, announces it or what is to be said instead, and moves the selection and the focus;
   * returns whether it was carried out.
   */
  run: (outcome: Outcome, options?: { focus?: FocusAfter; isTyped?: boolean; said?: string }) => boolean
  undo: () => void
  redo: () => void
  /** Replaces this form with another, as one command that can be undone. */
  open: (form: FormDefinition, focus?: FocusAfter) => void
  /** Takes over a form that was changed elsewhere, as one command with those that follow it; the focus and the selection stay. */
  follow: (form: FormDefinition) => void
  /** The form that was opened last, to compare with. */
  opened: FormDefinition
  announce: (message: string) => void
  /** Moves the focus after the next rendering. */
  moveFocus: (focus: FocusAfter) => void
  texts: BuilderTexts
  language: Language
  options: TextOptions & { language: Language }
  /** For sentences about the form. */
  sentence: Say
  /** The languages that the form has texts in, English first. */
  languages: readonly Language[]
  addLanguage: (language: Language) => void
  /** The language whose texts are being written. */
  textLanguage: Language
  setTextLanguage: (language: Language) => void
  /** The translations of the standard that are there. */
  locales: { readonly [language in Language]?: Locale }
  /** Goes to the search in the catalogue. */
  showSearch: () => void
  view: View
  setView: (view: View) => void
  today: string
  /** What interviews took where they were timed. */
  measured: MeasuredSeconds
  /** Starts every id of this builder. */
  id: string
}

/** Given by `FormBuilder` to its parts. */
export const BuilderContext: Context<Builder | undefined> = /* @__PURE__ */ createContext<Builder | undefined>(
  undefined,
)

/** Reads the context of the builder. */
export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (builder === undefined) throw new Error('This component must be inside FormBuilder.')
  return builder
}
