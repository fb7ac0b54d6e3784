'use client'

import { type Context, createContext } from 'react'

/** An answer as it is recorded, and as its button says it. */
export type PressedAnswer = { value: unknown; label: string }

/**
 * Continues to the next page after an answer. Available only if a page has a single question with buttons as answers: a
 * radio button that turned the page would do so while a person is still looking for the right one with the arrow keys.
 */
export const GoOnContext: Context<((answer: PressedAnswer) => void) | undefined> = /* @__PURE__ */ createContext<
  ((answer: PressedAnswer) => void) | undefined
>(undefined)
