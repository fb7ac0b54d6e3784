import { readFile } from 'node:fs/promises'
import {
  defineExtension,
  defineProfile,
  fieldLabel,
  type RecordFinding,
  type Result,
  toPathText,
  toSentence,
  validate,
  validatorFor,
  withExtensions,
} from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import type { Check } from '@tip-standard/formats/files'
import { CouldNotRun } from '../process/exit-code.ts'

/** What records are checked against beyond the standard: files of a profile and of extensions. */
export type Against = { profile?: string; extensions?: readonly string[] }

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
    `The ${what} is not valid: ${first === undefined ? '' : faultText(first, what)}${more} See docs/guides/${what}s.md.`,
  )
}

/** The check against the standard, or against a profile and extensions in files. */
export async function checkFor({ profile, extensions = [] }: Against): Promise<Check> {
  if (profile === undefined && extensions.length === 0) return validateCounting
  const base = profile === undefined ? validate : validatorFor(await readDefinition(profile, 'profile', defineProfile))
  const defined = await Promise.all(extensions.map((path) => readDefinition(path, 'extension', defineExtension)))
  const check = defined.length === 0 ? base : withExtensions(base, defined)
  return (value) => ({ result: check(value), members: undefined })
}
