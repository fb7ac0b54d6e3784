/** The front door: documents in, values or issues out. */

import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { CaseRecord, DatasetRelease, IdentityRecord } from '../generated/types.ts'
import { checkCaseRecord, checkDatasetRelease, checkIdentityRecord } from '../generated/validators/index.ts'
import type { Issue, Result } from '../model/issue.ts'
import type { Json } from '../runtime/values.ts'

type Check = (value: unknown, issues: Issue[], parent: Json) => void

/** A validator of one kind of document; it is a Standard Schema as well. */
export type Validator<T> = ((value: unknown) => Result<T>) & StandardSchemaV1<unknown, T>

const NO_PARENT: Json = {}

function hasError(issues: readonly Issue[]): boolean {
  for (const issue of issues) if (issue.severity === 'error') return true
  return false
}

function toStandard<T>(result: Result<T>): StandardSchemaV1.Result<T> {
  if (result.ok) return { value: result.value }
  return { issues: result.issues.map(({ code, rule, path }) => ({ message: rule ?? code, path })) }
}

/** Turns a check into a validator. */
export function toValidator<T>(check: (value: unknown) => Issue[]): Validator<T> {
  const validate = (value: unknown): Result<T> => {
    const issues = check(value)
    return hasError(issues) ? { ok: false, issues } : { ok: true, value: value as T, warnings: issues }
  }
  const standard: StandardSchemaV1.Props<unknown, T> = {
    version: 1,
    vendor: 'tip-standard',
    validate: (value) => toStandard(validate(value)),
  }
  return Object.assign(validate, { '~standard': standard })
}

function collect(check: Check): (value: unknown) => Issue[] {
  return (value) => {
    const issues: Issue[] = []
    check(value, issues, NO_PARENT)
    return issues
  }
}

/** Checks a case record against the standard: every field, every code list, every rule. Never throws. */
export const validate: Validator<CaseRecord> = /* @__PURE__ */ toValidator(/* @__PURE__ */ collect(checkCaseRecord))

/** Checks an identity record against the standard. Never throws. */
export const validateIdentity: Validator<IdentityRecord> = /* @__PURE__ */ toValidator(
  /* @__PURE__ */ collect(checkIdentityRecord),
)

/** Checks the description of a dataset release against the standard. Never throws. */
export const validateRelease: Validator<DatasetRelease> = /* @__PURE__ */ toValidator(
  /* @__PURE__ */ collect(checkDatasetRelease),
)

/** Tells whether a value is a case record without errors; warnings do not count. */
export function isCaseRecord(value: unknown): value is CaseRecord {
  return validate(value).ok
}

/** Reads a case record from JSON text; text that is no JSON is an issue, and what the parser says about it is not shown. */
export function parse(text: string): Result<CaseRecord> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, issues: [{ code: 'json', severity: 'error', path: [], params: {} }] }
  }
  return validate(value)
}
