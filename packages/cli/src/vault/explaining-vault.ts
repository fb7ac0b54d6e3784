import { toMessage, toPathText } from '@tip-standard/core'
import { PolicyError } from '@tip-standard/policy'
import { VaultError, type VaultErrorCode } from '@tip-standard/vault'
import { CouldNotRun } from '../process/exit-code.ts'

/** How many findings on a record that was refused are listed. */
const LISTED = 20

/** What a record was refused for, a line each. */
function findingLines({ findings }: VaultError): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const lines = errors.slice(0, LISTED).map((finding) => `  ${toPathText(finding.at.path)}: ${toMessage(finding)}`)
  return errors.length > LISTED ? [...lines, `  And ${errors.length - LISTED} more.`] : lines
}

/** What to do on the command line, where the vault can only say what is wrong. */
const HINTS: { readonly [code in VaultErrorCode]?: string } = {
  notAllowed:
    'What each role may do, and for which purposes, is shown by tip policy explain. If you have another role or purpose here, give --role or --purpose.',
  residency:
    'To state it, give the country to tip vault init, such as --place RW. In the settings of a vault that is there it is "place": { "store": "RW", "compute": "RW", "backup": "RW" }. The countries that a policy names are shown by tip policy explain.',
}

/** The packages to install if a database cannot be opened. */
function missingPackages(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code !== 'ERR_MODULE_NOT_FOUND') return undefined
  if (String(message).includes("'@electric-sql/pglite'")) return '@electric-sql/pglite pg'
  return String(message).includes("'pg'") ? 'pg' : undefined
}

const hintLines = ({ code }: VaultError): string[] => {
  const hint = HINTS[code]
  return hint === undefined ? [] : [hint]
}

/** Runs a function, and says in a sentence what the vault refused, or which package it needs. */
export async function explainingVault<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof VaultError)
      throw new CouldNotRun([error.message, ...findingLines(error), ...hintLines(error)].join('\n'))
    if (error instanceof PolicyError) throw new CouldNotRun(error.message)
    const names = missingPackages(error)
    if (names === undefined) throw error
    throw new CouldNotRun(`The vault needs packages that are not installed: run npm install ${names}`)
  }
}
