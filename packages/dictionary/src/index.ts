import { type Definition, definitions } from './definitions/index.ts'
import { entities } from './entities/index.ts'
import { boundaryCases } from './examples/boundary-cases.ts'
import { company, minimal, surroundings } from './examples/minimal.ts'
import { ruleExamples } from './examples/rules.ts'
import { codeLists } from './generated/code-lists.ts'
import type { BoundaryCase, CodeList, Entity, Example, RuleExample } from './model.ts'
import { sources } from './sources/index.ts'
import type { Source } from './sources/source.ts'

export { type ConditionCases, type ConditionOver, type ConditionPath, foldCondition } from './condition.ts'
export type * from './model.ts'
export type { SourceId } from './sources/index.ts'
export type { Source } from './sources/source.ts'

/** The whole standard as plain data: what every emitter reads. */
export type Dictionary = {
  version: string
  entities: readonly Entity[]
  codeLists: readonly CodeList[]
  sources: Record<string, Source>
  definitions: Record<string, Definition>
  examples: {
    minimal: Record<string, Example>
    surroundings: Record<string, Example>
    company: Record<string, Example>
    rules: Record<string, RuleExample>
    boundaries: Record<string, readonly BoundaryCase[]>
  }
}

/** TIP Standard 1.0, written once. */
export const dictionary: Dictionary = {
  version: '1.0',
  entities,
  codeLists,
  sources,
  definitions,
  examples: { minimal, surroundings, company, rules: ruleExamples, boundaries: boundaryCases },
}
