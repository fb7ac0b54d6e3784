/** The engines that the conformance suite runs: each gives findings for a document. */

import { type RecordFinding, validate, validateIdentity, validateRelease } from '@tip-standard/core'
import { toFindings as fromAjv } from '@tip-standard/core/ajv'
import { caseRecord, datasetRelease, toFindings as fromZod, identityRecord, readerOf } from '@tip-standard/core/zod'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { DocumentId } from './document-id.ts'
import { type Case, readSchema } from './read-files.ts'

/** What an engine finds in a document. */
export type Engine = (document: DocumentId, data: unknown) => RecordFinding[]

/** What the cases of the suite hold about a finding. */
export const asInSuite = ({ code, severity, at, rule }: RecordFinding): Case['findings'][number] => ({
  code,
  severity,
  path: at.path,
  ...(rule === undefined ? {} : { rule }),
})

const validators = { caseRecord: validate, identityRecord: validateIdentity, datasetRelease: validateRelease }

/** The generated validators: errors and warnings. */
export const generated: Engine = (document, data) => {
  const result = validators[document](data)
  return result.ok ? result.warnings : result.findings
}

const zodSchemas = { caseRecord, identityRecord, datasetRelease }

/** The zod schemas: errors only. */
export const zod: Engine = (document, data) => {
  const result = zodSchemas[document].safeParse(data)
  return result.success ? [] : fromZod(result.error, data)
}

const zodReaders = {
  caseRecord: readerOf(caseRecord),
  identityRecord: readerOf(identityRecord),
  datasetRelease: readerOf(datasetRelease),
}

/** The zod schemas as readers of every version: errors only. */
export const zodReader: Engine = (document, data) => {
  const result = zodReaders[document].safeParse(data)
  if (result.success) expectSame(result.data, data)
  return result.success ? [] : fromZod(result.error, data)
}

function expectSame(read: unknown, given: unknown): void {
  if (read !== given) throw new Error('A reader gave something else than the document.')
}

// Making the code of a check shorter takes ajv longer than the tests take to run it.
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: false,
  code: { optimize: false },
})
for (const keyword of [
  'x-field',
  'x-question',
  'x-sensitivity',
  'x-identifiability',
  'x-sources',
  'x-lens',
  'x-genderNote',
  'x-maps',
  'x-deprecated',
  'x-refersTo',
  'x-entity',
  'x-codeList',
  'x-code',
  'x-rule',
  'x-at',
])
  ajv.addKeyword(keyword)

const compiled = new Map<string, ValidateFunction>()

/** The check of a schema, compiled when it is first asked for: all six together take ajv eight seconds, and many tests need none. */
function checkOf(name: string): ValidateFunction {
  const check = compiled.get(name) ?? ajv.compile(readSchema(name))
  compiled.set(name, check)
  return check
}

const schemaNames = {
  caseRecord: 'case-record',
  identityRecord: 'identity-record',
  datasetRelease: 'dataset-release',
} as const

/** The published JSON Schemas through ajv in strict mode: errors that JSON Schema can find. */
export const jsonSchema: Engine = (document, data) => {
  const check = checkOf(schemaNames[document])
  return check(data) ? [] : fromAjv(check.errors ?? [], data)
}

/** The JSON Schemas for readers: what a newer version may have added is no error. */
export const openJsonSchema: Engine = (document, data) => {
  const check = checkOf(`${schemaNames[document]}.open`)
  return check(data) ? [] : fromAjv(check.errors ?? [])
}
