import { otherCases } from './fixture-other-cases.ts'
import type { PublishedCase } from './fixture-published-case.ts'
import { traffickingCases } from './fixture-trafficking-cases.ts'

/** 24 published determinations to design and regress against; no benchmark, and no names. */
export const publishedCases: readonly PublishedCase[] = [...traffickingCases, ...otherCases]
