export { LANGUAGES, type Language } from '@tip-standard/core/texts'
export { citeSource, describeEvidence } from './explain/evidence.ts'
export { type ExplainOptions, type Explanation, explain, type Section } from './explain/explain.ts'
export { describeHypotheses, type HypothesisLine } from './explain/hypotheses.ts'
export { type TraceStep, trace } from './explain/trace.ts'
export {
  ACTS,
  type Act,
  AGE_CLASSES,
  type AgeClass,
  type CaseFacts,
  CIRCUMSTANCES,
  type Circumstance,
  DECIDED_STATUSES,
  type DecidedStatus,
  type Fact,
  type FactsByCode,
  MEANS,
  type Means,
  type Phase,
  PURPOSE_STAGES,
  PURPOSES,
  type Purpose,
  type PurposeStage,
  type Reliability,
  type Statement,
} from './facts/facts.ts'
export { FactsError, type FactsFinding } from './facts/facts-error.ts'
export { absentIndicatorsFromCase, factsFromCase, indicatorsFromCase } from './facts/facts-from-case.ts'
export type { IloDimension, IloOptions, IloPanel } from './ilo/ilo-panel.ts'
export type { DimensionState, IloResult } from './ilo/table.ts'
export { defineLegalProfile, LegalProfileError } from './profiles/define-legal-profile.ts'
export type { LegalProfile, Offence, Texts } from './profiles/model.ts'
export { legalProfiles, PROFILE_IDS, type ProfileId } from './profiles/profiles.ts'
export { type AssessOptions, assess } from './reading/assess.ts'
export type { Assessment, Branch, Confidence, NextQuestion, Note } from './reading/assessment.ts'
export { parseFacts } from './reading/parse-facts.ts'
export type { ElementReading, Evidence } from './reading/read-elements.ts'
export type { HypothesisReading } from './reading/read-hypotheses.ts'
export {
  DETERMINATIONS,
  type Determination,
  type OwnReading,
  ReviewError,
  type ReviewerReading,
  type ReviewFault,
  type ReviewInput,
  recordReview,
  withDetermination,
} from './review/record-review.ts'
export {
  type Condition,
  type Effect,
  ELEMENTS,
  type ElementId,
  type ElementState,
  HYPOTHESES,
  type HypothesisId,
  type HypothesisState,
  LABELS,
  type Label,
  type Rule,
  type Source,
} from './rules/model.ts'
export { rules } from './rules/rules.ts'
export { type Translate, textsOf } from './texts/texts.ts'
