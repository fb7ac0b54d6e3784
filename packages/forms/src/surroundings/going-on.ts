'use client'

import { type Context, createContext } from 'react'

/** An answer as it is recorded, and as its button says it. */
export type PressedAnswer = { value: unknown; label: string }

/**
 * Goes on to the next page after an answer. There only where a page has one question that a button answers: then its
 * answers are buttons, since a radio button that turns the page would do so under a person who only looks for the right
 * one with the arrow keys.
 */
export const GoOnContext: Context<((answer: PressedAnswer) => void) | undefined> = /* @__PURE__ */ createContext<
  ((answer: PressedAnswer) => void) | undefined
>(undefined)
