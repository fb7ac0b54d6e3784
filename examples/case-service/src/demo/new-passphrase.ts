import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askSecret } from './ask-secret.ts'
import { suggestPassphrase } from './suggest-passphrase.ts'

/** The file with a passphrase that was made, beside the keyring that it opens. */
export const PASSPHRASE_FILE = 'passphrase.txt'

/**
 * The passphrase for a new keyring: typed if someone is at the terminal, otherwise generated. A generated one is
 * written to a file that only its owner can read, and never shown, because terminal output is in its history and often
 * in a log.
 */
export async function newPassphrase(
  folder: string,
  { isAttended, say }: { isAttended: boolean; say: (line: string) => void },
): Promise<string> {
  const typed = isAttended ? await askSecret('A new passphrase for the keyring, or Enter to have one made: ') : ''
  if (typed !== '') return typed
  const made = suggestPassphrase()
  const path = join(folder, PASSPHRASE_FILE)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  rmSync(path, { force: true })
  writeFileSync(path, `${made}\n`, { mode: 0o600, flag: 'wx' })
  say(
    `The passphrase of this demo is in ${path}. Move it away from the keyring: without it nothing in the vault can be read.`,
  )
  return made
}
