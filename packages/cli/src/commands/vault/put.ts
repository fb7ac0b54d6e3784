import { type ImportedItem, type ImportItem, type ImportReport, VaultError } from '@tip-standard/vault'
import { hasForeignIds, refuseIdColumn } from '../../input/foreign-ids.ts'
import type { TableOptions } from '../../input/input.ts'
import { noRecordsIn } from '../../input/no-records.ts'
import { openInput } from '../../input/open-input.ts'
import { readWhole } from '../../input/read-whole.ts'
import { type TableFlags, toTableOptions } from '../../input/table-flags.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { Progress } from '../../process/progress.ts'
import { counted } from '../../texts/counted.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { onlyRecord } from './only-record.ts'

/** Options of `tip vault put`. */
export type VaultPutOptions = VaultFlags &
  TableFlags & { expectedVersion?: number; idColumn?: string; keyFile?: string }

/** What the reader said of a file beside its records, and how many of these the vault has dealt with. */
type Reading = { hasForeignIds: boolean; unread: number; done: number }

/** The items of a file in any layout that `tip validate` accepts: its reader's results, one record after another. */
async function* itemsOf(path: string, options: TableOptions, reading: Reading): AsyncGenerator<ImportItem> {
  const input = await openInput(path, options)
  if (input.kind === 'unknown') throw await noRecordsIn(path, input)
  refuseIdColumn(input, options.ids?.column)
  reading.hasForeignIds = hasForeignIds(input)
  const progress = new Progress()
  try {
    for await (const { item, errors } of readWhole(input.batches, ({ notes }) => {
      reading.unread += notes.filter(({ severity }) => severity !== 'note').length
    })) {
      if (item === undefined) yield { findings: errors }
      else {
        yield { record: item.value, identities: item.identities ?? [], findings: errors }
        progress.reach(path, ++reading.done)
      }
    }
  } finally {
    progress.end()
  }
}

/** The reasons why some things were refused, in the wording of the vault, with the count for each. */
function refusalLines(outcomes: readonly ImportedItem['identities'][number][], one: string, many: string): string[] {
  const reasons = new Map<string, number>()
  for (const item of outcomes)
    if (item.outcome === 'refused') {
      const text = new VaultError(item.by).message
      reasons.set(text, (reasons.get(text) ?? 0) + 1)
    }
  return [...reasons].map(([text, count]) => `  ${counted(count, `${one} was`, `${many} were`)} refused. ${text}\n`)
}

/** Whether a record was refused because of findings of tip validate. */
const isAnyInvalid = ({ items }: ImportReport): boolean =>
  items.some((item) => item.outcome === 'refused' && item.by === 'recordInvalid')

/** What the command says of an import. */
function importLines(report: ImportReport, { unread, ...reading }: Reading, hasIds: boolean): string[] {
  const { stored, there, refused, items } = report
  const identities = items.flatMap((item) => item.identities)
  const withNames = identities.filter(({ outcome }) => outcome === 'stored').length
  // Of people with another identity in the vault it is known who they are, and the file may be the older one.
  const areUnknown = identities.some((one) => one.outcome === 'refused' && one.by !== 'conflict')
  return [
    `Stored: ${counted(stored, 'case')}, ${counted(withNames, 'identity', 'identities')}. Already there and unchanged: ${there}. Refused: ${refused}.\n`,
    ...refusalLines(items, 'record', 'records'),
    ...refusalLines(identities, 'identity', 'identities'),
    ...(areUnknown
      ? [
          'Who these people are is not in the vault: keep the file. Record their consent (tip vault consent), or attest in the policy on which basis their names are kept; then store them (tip vault put-identity).\n',
        ]
      : []),
    ...(unread > 0
      ? [`Not read, or not as in the file: ${counted(unread, 'place')}. To see where, run tip validate.\n`]
      : []),
    ...(isAnyInvalid(report) ? ['To see what is wrong with records, run tip validate.\n'] : []),
    ...(reading.hasForeignIds && !hasIds && stored > 0
      ? [
          'Cases and people got random ids: storing this file again would store every case twice. With --id-column NAME and --key-file FILE it would not.\n',
        ]
      : []),
  ]
}

/** What is in the vault after an import that something stopped, for example a full disk, and how to go on. */
function stoppedLine({ done, hasForeignIds }: Reading, hasIds: boolean): string {
  const before = `Before it stopped, the command took in ${counted(done, 'record')} of the file. What it stored of them is kept.`
  return hasForeignIds && !hasIds
    ? `${before} These cases got random ids: take them out of the file before you store the rest, or they are stored twice.\n`
    : `${before} Run it again to store the rest: nothing is stored twice.\n`
}

/** Stores cases: new ones, or with `--expected-version` the next version of one. */
export async function runVaultPut(path: string, options: VaultPutOptions): Promise<number> {
  const { expectedVersion, idColumn, keyFile } = options
  if ((idColumn === undefined) !== (keyFile === undefined))
    throw new CouldNotRun('--id-column makes ids with the key in --key-file: give both, or neither.')
  return await withVault(options, async ({ vault, session, worker }) => {
    if (expectedVersion !== undefined) {
      const version = await vault.putCase(await session(), await onlyRecord(path), { expectedVersion })
      process.stderr.write(`Stored as version ${version}.\n`)
      return exitCodes.clean
    }
    const keyed =
      idColumn === undefined ? undefined : await (await import('../../privacy/keyed-ids.ts')).openKeyedIds(keyFile)
    try {
      const tables: TableOptions = {
        ...toTableOptions(options),
        // Rows of HTCDS and CTDC do not name the organisation by an id.
        reportingEntity: { id: worker().agency, absent: { type: 'unknown' } },
        ...(idColumn === undefined || keyed === undefined
          ? {}
          : { ids: { column: idColumn, pseudonym: keyed.pseudonym } }),
      }
      const reading: Reading = { hasForeignIds: false, unread: 0, done: 0 }
      const items = itemsOf(path, tables, reading)
      const report = await vault.importCases(await session(), items).catch((error: unknown) => {
        if (reading.done > 0) process.stderr.write(stoppedLine(reading, idColumn !== undefined))
        throw error
      })
      process.stderr.write(importLines(report, reading, idColumn !== undefined).join(''))
      const isWhole = report.items.every(({ identities }) => identities.every(({ outcome }) => outcome !== 'refused'))
      return report.refused > 0 || !isWhole ? exitCodes.findings : exitCodes.clean
    } finally {
      keyed?.destroy()
    }
  })
}
