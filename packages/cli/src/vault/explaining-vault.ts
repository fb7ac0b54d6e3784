import { toPathText } from '@tip-standard/core'
import { PolicyError } from '@tip-standard/policy'
import { VaultError } from '@tip-standard/vault'
import { CouldNotRun } from '../process/exit-code.ts'
import { reportRecord } from '../report/reported.ts'
import { english } from '../texts/speech.ts'

/** How many findings on a record that was refused are listed. */
const LISTED = 20

/** What a record was refused for, a line each. */
function findingLines({ findings }: VaultError): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const lines = errors.slice(0, LISTED).map((finding) => {
    const { message } = reportRecord(finding, english)
    return `  ${toPathText(finding.at.path)}: ${message}`
  })
  return errors.length > LISTED ? [...lines, `  And ${errors.length - LISTED} more.`] : lines
}

/** Which package is missing where a database cannot be opened. */
function missingPackage(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code !== 'ERR_MODULE_NOT_FOUND') return undefined
  return ['@electric-sql/pglite', 'pg'].find((name) => String(message).includes(`'${name}'`))
}

/** Runs a function, and says in a sentence what the vault refused, or which package it needs. */
export async function explainingVault<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof VaultError) throw new CouldNotRun([error.message, ...findingLines(error)].join('\n'))
    if (error instanceof PolicyError) throw new CouldNotRun(error.message)
    const name = missingPackage(error)
    if (name === undefined) throw error
    throw new CouldNotRun(`The vault needs a package that is not installed: run npm install ${name}`)
  }
}
