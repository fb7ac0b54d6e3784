import { type ImportItem, type ImportReport, VaultError } from '@tip-standard/vault'
import { noRecordsIn } from '../../input/no-records.ts'
import { openInput } from '../../input/open-input.ts'
import { type TableFlags, toTableOptions } from '../../input/table-flags.ts'
import { exitCodes } from '../../process/exit-code.ts'
import { Progress } from '../../process/progress.ts'
import { counted } from '../../texts/counted.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { onlyRecord } from './only-record.ts'

/** Options of `tip vault put`. */
export type VaultPutOptions = VaultFlags & TableFlags & { expectedVersion?: number }

/** The items of a file in any layout that `tip validate` accepts: its reader's results, one record after another. */
async function* itemsOf(path: string, flags: TableFlags): AsyncGenerator<ImportItem> {
  const input = await openInput(path, toTableOptions(flags))
  if (input.kind === 'unknown') throw await noRecordsIn(path, input)
  const progress = new Progress()
  let count = 0
  try {
    for await (const { items, findings } of input.batches) {
      // Findings about a place in a file belong to no record.
      const errors = findings.filter(({ severity }) => severity === 'error')
      for (const finding of errors) yield { findings: [finding] }
      for (const { value: record, identities = [] } of items) {
        yield { record, identities }
        progress.reach(path, ++count)
      }
    }
  } finally {
    progress.end()
  }
}

/** The reasons why records were refused, in the wording of the vault, with the count for each. */
function refusalLines({ items }: ImportReport): string[] {
  const reasons = new Map<string, number>()
  for (const item of items)
    if (item.outcome === 'refused') {
      const text = new VaultError(item.by).message
      reasons.set(text, (reasons.get(text) ?? 0) + 1)
    }
  return [...reasons].map(([text, count]) => `  ${counted(count, 'record was', 'records were')} refused. ${text}\n`)
}

/** Whether a record was refused because of findings of tip validate. */
const isAnyInvalid = ({ items }: ImportReport): boolean =>
  items.some((item) => item.outcome === 'refused' && item.by === 'recordInvalid')

/** Stores cases: new ones, or with `--expected-version` the next version of one. */
export async function runVaultPut(path: string, options: VaultPutOptions): Promise<number> {
  const { expectedVersion } = options
  return await withVault(options, async ({ vault, session }) => {
    if (expectedVersion !== undefined) {
      const version = await vault.putCase(await session(), await onlyRecord(path), { expectedVersion })
      process.stderr.write(`Stored as version ${version}.\n`)
      return exitCodes.clean
    }
    const report = await vault.importCases(await session(), itemsOf(path, options))
    const { stored, there, refused } = report
    const identities = report.items.flatMap((item) => item.identities).filter(({ outcome }) => outcome === 'stored')
    process.stderr.write(
      [
        `Stored: ${counted(stored, 'case')}, ${counted(identities.length, 'identity', 'identities')}. Already there and unchanged: ${there}. Refused: ${refused}.\n`,
        ...refusalLines(report),
        ...(isAnyInvalid(report) ? ['To see what is wrong with records, run tip validate.\n'] : []),
      ].join(''),
    )
    return refused > 0 ? exitCodes.findings : exitCodes.clean
  })
}
