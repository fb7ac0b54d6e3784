/** Rules that hold for every entity, and are therefore written with none of them. */

import type { Rule } from '@tip-standard/dictionary'

/** The description of a structural rule; its condition is part of the shape of entities. */
export type StructuralRule = Pick<Rule, 'id' | 'severity' | 'message' | 'why' | 'sources' | 'lens'>

/** A value and a reason for its absence exclude each other. */
export const structuralRules = [
  {
    id: 'value-or-reason',
    severity: 'error',
    message: 'A value and a reason for its absence are both given.',
    why: 'A missing value is said, not guessed: a field is never both there and missing.',
    sources: ['tipStandard'],
    lens: ['G2'],
  },
] as const satisfies readonly StructuralRule[]

/** Rules across the records of a file, which no check of a single record can find. */
export const acrossRules = [
  {
    id: 'case-id-unique-in-dataset',
    severity: 'error',
    message: 'Another record of the file has the same case id.',
    why: 'A case is counted once.',
    sources: ['icTip'],
  },
  {
    id: 'duplicate-chain-has-no-cycle',
    severity: 'error',
    message: 'Cases are marked as duplicates of each other in a circle.',
    why: 'A chain of duplicates ends at the case that is kept.',
    sources: ['icTip'],
  },
  {
    id: 'duplicate-of-known-case',
    severity: 'warning',
    message: 'The case of which this one is a duplicate is not in the file.',
    why: 'A duplicate can be left out of counts only where the case that is kept is there.',
    sources: ['icTip'],
  },
  {
    id: 'link-to-known-case',
    severity: 'warning',
    message: 'A linked case is not in the file.',
    why: 'A link that leads nowhere is often a slip.',
    sources: ['gbvims'],
  },
] as const satisfies readonly StructuralRule[]

/** Rules about days, which need to know of which day the check is: `checkDays` of core has them, and no database and no schema. */
export const dayRules = [
  {
    id: 'day-not-ahead',
    severity: 'warning',
    message: 'This lies after the day of the check.',
    why: 'What is on record has happened; a day to come is a slip in the year, or belongs to a plan.',
    sources: ['tipStandard'],
  },
  {
    id: 'day-within-lifetimes',
    severity: 'warning',
    message: 'This lies more than 120 years back.',
    why: 'No one whom a case is about was born before that, and nothing happened to them: it is a slip in the year.',
    sources: ['tipStandard'],
  },
] as const satisfies readonly StructuralRule[]

/** All rules that are written with no entity. */
export const generalRules = [...structuralRules, ...acrossRules, ...dayRules] as const
