/** The entry points: documents in, values or findings out. */

import type { CaseRecord, DatasetRelease, IdentityRecord } from '../generated/types.ts'
import { checkCaseRecord, checkDatasetRelease, checkIdentityRecord } from '../generated/validators/index.ts'
import type { RecordFinding, Result } from '../model/finding.ts'
import type { Json } from '../runtime/values.ts'
import { weighByVersion } from '../versions/weigh-by-version.ts'
import { type StandardSchema, toStandardSchema } from './standard-schema.ts'

type Check = (value: unknown, findings: RecordFinding[], parent: Json) => void

/** A validator of one kind of document; it is a Standard Schema as well. */
export type Validator<T> = ((value: unknown) => Result<T>) & StandardSchema<T>

const NO_PARENT: Json = {}

function hasError(findings: readonly RecordFinding[]): boolean {
  for (const finding of findings) if (finding.severity === 'error') return true
  return false
}

/** Turns a check into a validator. */
export function toValidator<T>(check: (value: unknown) => RecordFinding[]): Validator<T> {
  const validate = (value: unknown): Result<T> => {
    const findings = check(value)
    return hasError(findings) ? { ok: false, findings: findings } : { ok: true, value: value as T, warnings: findings }
  }
  return Object.assign(validate, toStandardSchema(validate))
}

function collect(check: Check): (value: unknown) => RecordFinding[] {
  return (value) => {
    const findings: RecordFinding[] = []
    check(value, findings, NO_PARENT)
    return weighByVersion(findings, value)
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

/** Reads a case record from JSON text; text that is not JSON is a finding, without the parser's message. */
export function parse(text: string): Result<CaseRecord> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, findings: [{ code: 'json', severity: 'error', at: { path: [] }, params: {} }] }
  }
  return validate(value)
}
