import { base } from './base.ts'
import { type CountingRule, countingRules } from './counting.ts'
import { type Definition, definitions } from './definitions/index.ts'
import { entities } from './entities/index.ts'
import { boundaryCases } from './examples/boundary-cases.ts'
import { company, minimal, surroundings } from './examples/minimal.ts'
import { ruleExamples } from './examples/rules.ts'
import { codeLists } from './generated/code-lists.ts'
import { dimensions, indicatorSets, indicators } from './indicators/index.ts'
import type { Dimension, Indicator, IndicatorSet } from './indicators/indicator.ts'
import { conformanceLevels } from './levels.ts'
import type { BoundaryCase, CodeList, Entity, Example, RuleExample } from './model.ts'
import { policyCaseBase, policyCaseRequest, policyCases } from './policies/cases/index.ts'
import type { PolicyCase, PolicyCaseRecord } from './policies/cases/policy-case.ts'
import { policies } from './policies/index.ts'
import type { Policy } from './policies/policy.ts'
import { type WithholdingReason, withholdingReasons } from './policies/reasons.ts'
import { sources } from './sources/index.ts'
import type { Source } from './sources/source.ts'
import { upgrades } from './upgrades/index.ts'
import type { ConformanceLevel, Upgrade } from './versioning.ts'
import { versions } from './versions.ts'

export { type ConditionCases, type ConditionOver, type ConditionPath, foldCondition } from './condition.ts'
export type { CountingRule, LeftOut } from './counting.ts'
export type * from './indicators/indicator.ts'
export { type ConditionLint, lintConditions } from './lint-conditions.ts'
export type * from './model.ts'
export type { PolicyCase, PolicyCaseRecord } from './policies/cases/policy-case.ts'
export type * from './policies/policy.ts'
export type { WithholdingReason } from './policies/reasons.ts'
export type { SourceId } from './sources/index.ts'
export type { Source } from './sources/source.ts'
export type { ConformanceLevel, Upgrade, UpgradeChange } from './versioning.ts'

/** The whole standard as plain data: what every emitter reads. */
export type Dictionary = {
  /** The version that documents are written in now: the last of `versions`. */
  version: string
  /** Every version that documents may have been written in, oldest first. */
  versions: readonly string[]
  /** Where the publisher serves the files of the standard; ends in `/`. */
  base: string
  upgrades: readonly Upgrade[]
  conformanceLevels: readonly ConformanceLevel[]
  entities: readonly Entity[]
  codeLists: readonly CodeList[]
  sources: Record<string, Source>
  definitions: Record<string, Definition>
  countingRules: readonly CountingRule[]
  dimensions: readonly Dimension[]
  indicators: readonly Indicator[]
  indicatorSets: readonly IndicatorSet[]
  policies: readonly Policy[]
  withholdingReasons: readonly WithholdingReason[]
  examples: {
    minimal: Record<string, Example>
    surroundings: Record<string, Example>
    company: Record<string, Example>
    rules: Record<string, RuleExample>
    boundaries: Record<string, readonly BoundaryCase[]>
    policy: {
      base: PolicyCaseRecord
      request: { purpose: string; audience: string; at: string }
      cases: readonly PolicyCase[]
    }
  }
}

/** TIP Standard, written once. */
export const dictionary: Dictionary = {
  version: versions[versions.length - 1] ?? '',
  versions,
  base,
  upgrades,
  conformanceLevels,
  entities,
  codeLists,
  sources,
  definitions,
  countingRules,
  dimensions,
  indicators,
  indicatorSets,
  policies,
  withholdingReasons,
  examples: {
    minimal,
    surroundings,
    company,
    rules: ruleExamples,
    boundaries: boundaryCases,
    policy: { base: policyCaseBase, request: policyCaseRequest, cases: policyCases },
  },
}
