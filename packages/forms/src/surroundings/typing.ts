'use client'

import { type Context, createContext } from 'react'

/** Reports that an input holds text that its form does not have yet, and how to hand it on; returns what is called once the form has it. */
export type ReportTyping = (handOn: () => void) => () => void

/**
 * How inputs report what is being typed. There only inside a form whose answers are kept: without it, text is handed on
 * when its input is left.
 */
export const TypingContext: Context<ReportTyping | undefined> = /* @__PURE__ */ createContext<ReportTyping | undefined>(
  undefined,
)
