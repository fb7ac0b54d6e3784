import { readFile } from 'node:fs/promises'
import {
  type CaseRecord,
  defineExtension,
  defineProfile,
  fieldLabel,
  type RecordFinding,
  type Result,
  toPathText,
  toSentence,
  validate,
  validateIdentity,
  validatorFor,
  withExtensions,
} from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import { type Check, withDays } from '@tip-standard/formats/files'
import { CouldNotRun } from '../process/exit-code.ts'

/** What records are checked against beyond the standard: files of a profile and of extensions, and the day of the check. */
export type Against = { profile?: string; extensions?: readonly string[]; day: string }

/** What is wrong with a definition, and where; of a shadowed field, which one. */
function faultText(finding: RecordFinding, what: string): string {
  const { code, field, at } = finding
  const about = code === 'shadowedField' && field !== undefined ? ` (${fieldLabel(field)}, ${field})` : ''
  return `${toPathText(at.path) || what}: ${toSentence(finding)}${about}`
}

/** Reads a definition from a file, or says in sentences what is wrong with it. */
async function readDefinition<T>(path: string, what: string, define: (json: unknown) => Result<T>): Promise<T> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new CouldNotRun(`The ${what} cannot be read, or it is not JSON: check its path and contents.`)
  }
  const defined = define(json)
  if (defined.ok) return defined.value
  const [first] = defined.findings
  const more = defined.findings.length > 1 ? ` (and ${defined.findings.length - 1} more)` : ''
  throw new CouldNotRun(
    `The ${what} is not valid: ${first === undefined ? '' : faultText(first, what)}${more} The format is in the guide docs/guides/${what}s.md in the repository of TIP Standard.`,
  )
}

/** Whether a record is one of a person's identity, which an import splits off: it names the person, and no case. */
const isIdentity = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'personId' in value && !('case' in value)

/** What checks identity records as what they are, and all others in the given way. */
const withIdentities =
  (check: Check): Check =>
  (value) => {
    if (!isIdentity(value)) return check(value)
    const result = validateIdentity(value)
    // The value of a result is not looked at.
    return { result: result.ok ? { ...result, value: {} as CaseRecord } : result, members: undefined }
  }

/** The check against the standard, or against a profile and extensions in files; identity records are checked against the standard only. */
export async function checkFor(against: Against): Promise<Check> {
  return withIdentities(withDays(await caseCheckFor(against), against.day))
}

async function caseCheckFor({ profile, extensions = [] }: Omit<Against, 'day'>): Promise<Check> {
  if (profile === undefined && extensions.length === 0) return validateCounting
  const base = profile === undefined ? validate : validatorFor(await readDefinition(profile, 'profile', defineProfile))
  const defined = await Promise.all(extensions.map((path) => readDefinition(path, 'extension', defineExtension)))
  const check = defined.length === 0 ? base : withExtensions(base, defined)
  return (value) => ({ result: check(value), members: undefined })
}
