import { fileCatalogue } from '@tip-standard/formats'
import { openSource } from '@tip-standard/sheets/node'
import { restoreVault, type Vault } from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { Progress } from '../../process/progress.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'

/** Options of `tip vault backup`. */
export type VaultBackupOptions = VaultFlags & { output: string }

/** Writes all that the vault holds to a sealed file. */
export async function runVaultBackup({ output, ...options }: VaultBackupOptions): Promise<number> {
  const progress = new Progress()
  return await withVault(options, async ({ vault, settings, holder }) => {
    let bytes = 0
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, out) => {
        bytes += piece.length
        progress.megabytes('Backup', bytes)
        out.enqueue(piece)
      },
    })
    const [backup, file] = await Promise.allSettled([
      vault.backup(holder(), writable, settings.place?.backup),
      // The vault reports its own refusal; the file only ends early then.
      write(readable, output, english, 0o600).catch(async (error: unknown) => {
        await readable.cancel().catch(() => {})
        throw error
      }),
    ])
    progress.end()
    if (file.status === 'rejected' && file.reason instanceof CouldNotRun) throw file.reason
    if (backup.status === 'rejected') throw backup.reason
    if (file.status === 'rejected') throw file.reason
    process.stderr.write(
      `Written: ${counted(backup.value.rows, 'row')}. It opens only with the keyring of today: keep a copy of the keyring elsewhere, and make a new backup after each rotation of keys.\n`,
    )
    return exitCodes.clean
  })
}

/** The bytes of a file, shown as they are read. */
async function* bytesOf(path: string, progress: Progress): AsyncGenerator<Uint8Array> {
  const opened = await openSource(path)
  if (!opened.ok) throw new CouldNotRun(`The backup cannot be read: ${fileCatalogue.english.say(opened.finding)}`)
  const { size, chunks } = opened.source
  let read = 0
  for await (const piece of chunks) {
    yield piece
    read += piece.length
    progress.advance('Restoring', read / size)
  }
}

/** Puts a backup into the empty database of the settings, and verifies its log. */
export async function runVaultRestore(path: string, flags: VaultFlags): Promise<number> {
  const progress = new Progress()
  return await withVault(
    flags,
    ({ vault }) => sayWhole(vault),
    (options, holder) => restoreVault(options, holder(), bytesOf(path, progress)).finally(() => progress.end()),
  )
}

/** Says whether the restored logs are intact. */
async function sayWhole({ audit }: Vault): Promise<number> {
  let faults = 0
  for (const agency of await audit.agencies()) faults += (await audit.verify(agency, [])).findings.length
  process.stderr.write(
    faults === 0
      ? 'Restored, and its logs are intact. It does not contain what was written, withdrawn or erased since the backup: compare it with the witness, record withdrawals again, repeat erasures, and check revoked devices and assignments. Requests, approvals and views of that time have ended: make them again. The restore is an alarm in the log of every agency.\n'
      : 'Restored, but a log is not as it was signed: run tip vault audit verify.\n',
  )
  return faults === 0 ? exitCodes.clean : exitCodes.findings
}
