/** Every target of the generator: pure functions from the model to texts by path. */

import { emitChanges } from './emit/changes.ts'
import { emitCodeLists } from './emit/code-lists.ts'
import { emitCondition } from './emit/condition.ts'
import { emitConformance } from './emit/conformance.ts'
import { emitCounting } from './emit/counting.ts'
import { emitCrosswalks } from './emit/crosswalks.ts'
import { emitDayFields } from './emit/day-fields.ts'
import { emitDefinitions } from './emit/definitions.ts'
import { emitExchangeWords } from './emit/exchange-words.ts'
import { emitFieldsCatalogue } from './emit/fields-catalogue.ts'
import { emitGeneratedIndex } from './emit/generated-index.ts'
import { emitIds } from './emit/ids.ts'
import { emitIndicators } from './emit/indicators.ts'
import { emitIso } from './emit/iso.ts'
import { emitJsonSchema } from './emit/json-schema.ts'
import { emitLinkedData } from './emit/linked-data.ts'
import { emitListIndex } from './emit/list-index.ts'
import { emitLocales } from './emit/locales.ts'
import { emitMetadata } from './emit/metadata.ts'
import { emitOpenJsonSchema } from './emit/open-json-schema.ts'
import { emitOpenApi } from './emit/openapi.ts'
import { emitPatterns } from './emit/patterns.ts'
import { emitPolicies } from './emit/policies.ts'
import { emitPolicyCases } from './emit/policy-cases.ts'
import { emitReference } from './emit/reference.ts'
import { emitRegistry } from './emit/registry.ts'
import { emitRulesCatalogue } from './emit/rules-catalogue.ts'
import { emitSchemaTypes } from './emit/schema-types.ts'
import { emitSql } from './emit/sql.ts'
import { emitTableSchema } from './emit/table-schema.ts'
import { emitTypes } from './emit/types.ts'
import { emitPackedCodes } from './emit/validators/code-tests.ts'
import { emitValidators } from './emit/validators.ts'
import { emitVersionCases } from './emit/version-cases.ts'
import { emitVersions } from './emit/versions.ts'
import { emitZod } from './emit/zod.ts'
import type { Model } from './model.ts'

type Emitted = Record<string, string>

const targets: readonly ((model: Model) => Emitted | Promise<Emitted>)[] = [
  emitListIndex,
  emitIds,
  emitCondition,
  emitDefinitions,
  emitCounting,
  emitDayFields,
  emitIndicators,
  emitPatterns,
  emitPolicies,
  emitTypes,
  emitValidators,
  emitPackedCodes,
  emitZod,
  emitJsonSchema,
  emitMetadata,
  emitCrosswalks,
  emitExchangeWords,
  emitIso,
  emitConformance,
  emitSchemaTypes,
  emitTableSchema,
  emitSql,
  emitLocales,
  emitReference,
  emitGeneratedIndex,
  emitRulesCatalogue,
  emitFieldsCatalogue,
  emitCodeLists,
  emitVersions,
  emitVersionCases,
  emitPolicyCases,
  emitRegistry,
  emitOpenJsonSchema,
  emitOpenApi,
  emitLinkedData,
]

/** Folders that hold generated files only; what no target writes is removed from them. */
export const generatedFolders = [
  'packages/core/src/generated',
  'packages/dictionary/src/generated',
  'packages/formats/src/generated',
  'packages/policy/src/generated',
  'packages/report/src/generated',
  'schemas/next',
  'schemas/conformance',
  'docs/reference',
]

/** Runs every target; throws where two write the same path. */
export async function emitAll(model: Model): Promise<Emitted> {
  const files: Emitted = {}
  for (const emit of targets) {
    for (const [path, text] of Object.entries(await emit(model))) {
      if (files[path] !== undefined) throw new Error(`Two targets write ${path}.`)
      files[path] = text
    }
  }
  return { ...files, ...emitChanges(model, files) }
}
