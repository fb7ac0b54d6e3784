import { readFile } from 'node:fs/promises'
import {
  defineExtension,
  defineProfile,
  fieldLabel,
  type Result,
  toPathText,
  toSentence,
  validate,
  validatorFor,
  withExtensions,
} from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import { CouldNotRun } from '../process/exit-code.ts'
import type { Check } from './check-batch.ts'

/** What records are checked against beyond the standard: files of a profile and of extensions. */
export type Against = { profile?: string; extensions?: readonly string[] }

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
  throw new CouldNotRun(
    [
      `The ${what} is not valid: see docs/guides/${what}s.md for its format.`,
      ...defined.findings.map((finding) => {
        const about =
          finding.code === 'shadowedField' && finding.field !== undefined
            ? ` (${fieldLabel(finding.field)}, ${finding.field})`
            : ''
        return `  ${toPathText(finding.at.path) || what}: ${toSentence(finding)}${about}`
      }),
    ].join('\n'),
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
