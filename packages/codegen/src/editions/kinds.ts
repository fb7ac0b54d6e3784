/** Every kind of difference between two versions of the standard: its level, and its wording. */

import type { Level } from './edition.ts'

const kind = (level: Level, text: string): { level: Level; text: string } => ({ level, text })

/**
 * Valid documents stay valid within a major version, so anything that rejects more is major. Additions are minor,
 * because a reader that does not know them ignores them. Anything that rejects less is minor too, although readers of
 * the previous version still reject it.
 */
export const kinds = {
  entityAdded: kind('minor', 'Entity added'),
  entityRemoved: kind('major', 'Entity removed'),
  entityChanged: kind('major', 'Kind or key of an entity changed'),
  fieldAdded: kind('minor', 'Optional field added'),
  requiredFieldAdded: kind('major', 'Field added that has to be given'),
  fieldRemoved: kind('major', 'Field removed'),
  fieldRequired: kind('major', 'Field has to be given now'),
  fieldOptional: kind('minor', 'Field may be left out now'),
  reasonNoLongerTaken: kind('major', 'Field needs a value now, not a reason'),
  reasonTaken: kind('minor', 'Field takes a reason in place of a value now'),
  typeChanged: kind('major', 'Type of a field changed'),
  limitTightened: kind('major', 'Limit tightened'),
  limitLoosened: kind('minor', 'Limit loosened'),
  patternChanged: kind('major', 'Pattern changed: what it takes may be less'),
  sensitivityLowered: kind('major', 'Sensitivity or identifiability lowered: more may leave'),
  sensitivityRaised: kind('minor', 'Sensitivity or identifiability raised'),
  relevanceChanged: kind('minor', 'Condition for asking changed'),
  derivationChanged: kind('minor', 'Computation changed'),
  crosswalkChanged: kind('minor', 'Crosswalk changed'),
  deprecated: kind('minor', 'Deprecated'),
  undeprecated: kind('minor', 'No longer deprecated'),
  listAdded: kind('minor', 'Code list added'),
  listRemoved: kind('major', 'Code list removed'),
  codeAdded: kind('minor', 'Code added'),
  codeRemoved: kind('major', 'Code removed'),
  boundsChanged: kind('major', 'Bounds of a code changed'),
  parentChanged: kind('minor', 'Place of a code in its list changed'),
  errorRuleAdded: kind('major', 'Rule added that is an error'),
  newFieldRuleAdded: kind('minor', 'Rule added that is an error, and holds only where a new field or code is given'),
  warningRuleAdded: kind('minor', 'Rule added that is a warning'),
  errorRuleRemoved: kind('minor', 'Rule removed that was an error'),
  warningRuleRemoved: kind('minor', 'Rule removed that was a warning'),
  ruleTightened: kind('major', 'Rule that was a warning is an error now'),
  ruleLoosened: kind('minor', 'Rule that was an error is a warning now'),
  errorConditionChanged: kind('major', 'Condition of a rule that is an error changed'),
  warningConditionChanged: kind('minor', 'Condition of a rule that is a warning changed'),
  rulePlaceChanged: kind('minor', 'Rule reports at another field'),
  countingRuleAdded: kind('minor', 'Counting rule added'),
  countingRuleRemoved: kind('major', 'Counting rule removed'),
  countingChanged: kind('major', 'Who counts changed: figures can no longer be compared'),
  policyLoosened: kind('major', 'Policy loosened, or changed in a way that cannot be compared: more may leave'),
  policyTightened: kind('minor', 'Policy tightened'),
  indicatorAdded: kind('minor', 'Indicator added'),
  indicatorRemoved: kind('major', 'Indicator removed'),
  indicatorChanged: kind('major', 'What an indicator counts changed: figures can no longer be compared'),
  dimensionAdded: kind('minor', 'Dimension of indicators added'),
  dimensionRemoved: kind('major', 'Dimension of indicators removed'),
  dimensionChanged: kind('major', 'What a dimension sorts by changed: figures can no longer be compared'),
  figureAdded: kind('minor', 'Figure of an indicator added'),
  indicatorListed: kind('minor', 'Indicator added to a set'),
  indicatorUnlisted: kind('major', 'Indicator taken out of a set'),
  fileAdded: kind('minor', 'File added'),
  fileRemoved: kind('major', 'File removed'),
  wordingChanged: kind('patch', 'Wording changed'),
  sourcesChanged: kind('patch', 'Sources or gender lens changed'),
} as const

/** The name of a kind of difference. */
export type Kind = keyof typeof kinds

/** One difference: its kind, and its field, code, list, rule, entity or file, by id. */
export type Difference = { kind: Kind; level: Level; at: string }

/** Levels from the least to the most. */
export const levels: readonly Level[] = ['patch', 'minor', 'major']

/** The highest of the levels, or `undefined` if there are none. */
export const highest = (found: readonly (Level | undefined)[]): Level | undefined =>
  [...levels].reverse().find((level) => found.includes(level))

/** Makes the difference of a kind. */
export const difference = (kind: Kind, at: string): Difference => ({ kind, level: kinds[kind].level, at })
