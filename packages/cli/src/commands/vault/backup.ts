import { createReadStream, statSync } from 'node:fs'
import { openKeyring, restoreVault, type Vault } from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { Progress } from '../../process/progress.ts'
import { english } from '../../texts/speech.ts'
import { explainingVault } from '../../vault/explaining-vault.ts'
import { holderOf, openDatabase, type VaultFlags, vaultOptions, withVault } from '../../vault/open-vault.ts'
import { secretOfKeyring } from '../../vault/secrets.ts'
import { readVaultSettings } from '../../vault/settings.ts'

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
      // What the vault refuses is said by the vault: the file then only ends early.
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
      `Written: ${backup.value.rows} rows. It opens with the keyring of today only: keep a copy of that elsewhere, and make another backup after each rotation of keys.\n`,
    )
    return exitCodes.clean
  })
}

/** The bytes of a file, shown as they are read. */
async function* bytesOf(path: string, progress: Progress): AsyncGenerator<Uint8Array> {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new CouldNotRun('There is no backup at this path.')
  let read = 0
  for await (const piece of createReadStream(path)) {
    yield piece as Buffer
    read += (piece as Buffer).length
    progress.advance('Restoring', read / size)
  }
}

/** Puts a backup into the empty database of the settings, and verifies its log. */
export async function runVaultRestore(path: string, flags: VaultFlags): Promise<number> {
  const settings = await readVaultSettings(flags.vault)
  const by = holderOf(flags, settings)
  const facts = await vaultOptions(settings)
  const progress = new Progress()
  return await explainingVault(async () => {
    const custodian = await openKeyring(settings.keyring, await secretOfKeyring(flags))
    const database = await openDatabase(settings)
    try {
      const vault = await restoreVault({ ...facts, database, custodian }, by, bytesOf(path, progress))
      progress.end()
      return await sayWhole(vault)
    } finally {
      progress.end()
      await database.close()
      custodian.close()
    }
  })
}

/** Says whether the logs that came back are whole. */
async function sayWhole({ audit }: Vault): Promise<number> {
  let faults = 0
  for (const agency of await audit.agencies()) faults += (await audit.verify(agency, [])).findings.length
  process.stderr.write(
    faults === 0
      ? 'Restored, and its logs are whole. What was written or erased since the backup was made is not in it: compare with the witness, and erase again what has to be gone.\n'
      : 'Restored, but a log is not as it was signed: run tip vault audit verify.\n',
  )
  return faults === 0 ? exitCodes.clean : exitCodes.findings
}
