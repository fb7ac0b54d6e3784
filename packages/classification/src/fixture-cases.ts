import { otherCases } from './fixture-other-cases.ts'
import type { PublishedCase } from './fixture-published-case.ts'
import { traffickingCases } from './fixture-trafficking-cases.ts'

/** 24 published determinations for design and regression tests; not a benchmark, and without names. */
export const publishedCases: readonly PublishedCase[] = [...traffickingCases, ...otherCases]
