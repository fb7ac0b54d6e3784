'use client'

import { type Context, createContext } from 'react'

/** The level of headings inside a group of questions, which has a heading of its own or none. */
export const InnerLevelContext: Context<3 | 4> = /* @__PURE__ */ createContext<3 | 4>(3)
