import type { DocumentId } from './document-id.ts'
/** The engines that the conformance suite runs: each gives findings for a document. */

import { type RecordFinding, validate, validateIdentity, validateRelease } from '@tip-standard/core'
import { toFindings as fromAjv } from '@tip-standard/core/ajv'
import { caseRecord, datasetRelease, toFindings as fromZod, identityRecord, readerOf } from '@tip-standard/core/zod'
import { Ajv2020 } from 'ajv/dist/2020.js'
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

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, allowUnionTypes: false })
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

const schemas = {
  caseRecord: readSchema('case-record'),
  identityRecord: readSchema('identity-record'),
  datasetRelease: readSchema('dataset-release'),
}
const compiled = {
  caseRecord: ajv.compile(schemas.caseRecord),
  identityRecord: ajv.compile(schemas.identityRecord),
  datasetRelease: ajv.compile(schemas.datasetRelease),
}

/** The published JSON Schemas through ajv in strict mode: errors that JSON Schema can find. */
export const jsonSchema: Engine = (document, data) => {
  const check = compiled[document]
  return check(data) ? [] : fromAjv(check.errors ?? [], data)
}

const open = {
  caseRecord: ajv.compile(readSchema('case-record.open')),
  identityRecord: ajv.compile(readSchema('identity-record.open')),
  datasetRelease: ajv.compile(readSchema('dataset-release.open')),
}

/** The JSON Schemas for readers: what a newer version may have added is no error. */
export const openJsonSchema: Engine = (document, data) => {
  const check = open[document]
  return check(data) ? [] : fromAjv(check.errors ?? [])
}
