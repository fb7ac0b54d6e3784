import type { DecidedStatus, FactId, Group, PurposeStage } from '../facts/facts.ts'
import type { Offence } from '../profiles/model.ts'

/** The parts of trafficking (act, means, purpose), then those of migrant smuggling; `irregularity` is that of the entry. */
export const ELEMENTS = ['act', 'means', 'purpose', 'border', 'irregularity', 'nonNational', 'benefit'] as const
/** A part of trafficking or of migrant smuggling; a code of `ELEMENTS`. */
export type ElementId = (typeof ELEMENTS)[number]

/** How an element reads. */
export const ELEMENT_STATES = ['met', 'notMet', 'unknown', 'notRequired', 'disputed'] as const
/** How an element reads; a code of `ELEMENT_STATES`. */
export type ElementState = (typeof ELEMENT_STATES)[number]

/** What the facts can amount to; several can hold at once. */
export const HYPOTHESES = [
  'trafficking',
  'migrantSmuggling',
  'both',
  'exploitationOfOthers',
  'kidnappingOrRansom',
  'abduction',
  'sexWorkWithoutMeans',
  'labourStandardsBreach',
  'genderBasedViolence',
  'forcedOrChildMarriage',
  'illegalAdoption',
  'enablingIrregularStay',
  'irregularMigrationOnly',
  'humanitarianHelp',
] as const
/** Something that a case could be; a code of `HYPOTHESES`. */
export type HypothesisId = (typeof HYPOTHESES)[number]

/** How a hypothesis reads. */
export const HYPOTHESIS_STATES = ['indicated', 'possible', 'notIndicated', 'insufficient'] as const
/** How a hypothesis reads; a code of `HYPOTHESIS_STATES`. */
export type HypothesisState = (typeof HYPOTHESIS_STATES)[number]

/** The result in one word; it supports a decision and is not one. */
export const LABELS = ['trafficking', 'smuggling', 'both', 'neither', 'undetermined'] as const
/** The result of an assessment in one word; a code of `LABELS`. */
export type Label = (typeof LABELS)[number]

/** When a rule fires, as data; evaluated in Kleene's logic, in which what is not known stays not known. */
export type Condition =
  | { fact: FactId }
  /** Any of the codes of a group that the profile counts; of the purposes those that count by themselves. */
  | { anyOf: Group }
  /** Any of the codes of a group that the profile has and the standard has not. */
  | { added: Group }
  /** Whether the profile counts every code that the standard has of a group. */
  | { countsAll: Group }
  /** Any of the purposes that count in the profile even if no one is exploited. */
  | { withoutExploitation: true }
  /** Any of the purposes that the profile counts only where exploitation is on record beside them. */
  | { onlyWithExploitation: true }
  /** Whether the law of the profile has an offence of its own. */
  | { offence: Offence }
  /** Whether someone competent has decided so about the person. */
  | { decided: DecidedStatus }
  /** Whether the profile requires no means if the person is a child, or an adult. */
  | { noMeansFor: 'child' | 'adult' }
  | { age: 'child' | 'adult' }
  | { stage: PurposeStage }
  | { element: ElementId }
  | { hypothesis: HypothesisId; is: readonly HypothesisState[] }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  | { not: Condition }
  | { atLeast: number; of: readonly Condition[] }
  /** True where there is evidence for it, though there may be evidence against it. */
  | { touched: Condition }
  /** True where there is evidence for it and against it. */
  | { disputed: Condition }

/** A published text that a rule is based on. */
export type Source = {
  /** One of the sources of the standard, or of the list in `sources.ts`. */
  id: string
  article?: string
  /** Recalled sources were not read: they must be checked before anyone relies on them. */
  mark: 'read in excerpt' | 'told by a third party' | 'recalled' | 'own'
}

/**
 * What a rule gives to an element: evidence for it; its positive absence (`excludes`); doubt that counts only beside evidence for
 * it (`speaksAgainst`); a dispute; evidence that no doubt about exploitation touches (`stands`); evidence that is not enough by
 * itself (`leavesOpen`); or that it is not required.
 */
export type Effect = 'for' | 'excludes' | 'speaksAgainst' | 'contests' | 'stands' | 'leavesOpen' | 'waives'

/** One row of the table: when it fires, and what it then concludes. */
export type Rule = {
  id: string
  when: Condition
  sources: readonly Source[]
} /** `shows` names the means that circumstances show: a law that does not count it does not count them. */ & (
  | { about: ElementId; gives: Effect; shows?: FactId }
  | { about: HypothesisId; gives: Exclude<HypothesisState, 'insufficient'> }
  | { about: 'label'; gives: Exclude<Label, 'undetermined'> }
  | { about: 'review'; gives: 'proposed' | 'secondReader' }
)
