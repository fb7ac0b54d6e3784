import { readText } from '../input/read-file.ts'
import { askHidden, askNewPassphrase } from '../privacy/passphrase.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { isOpenToOthers } from '../process/open-to-others.ts'

/** The ways to open the keyring of a vault: never on the command line, which other users of the machine can see. */
export type SecretFlags = { passphraseFile?: string; share?: string[] }

/** Reads the first line of a file with a secret. */
async function secretIn(path: string, what: string): Promise<string> {
  const line = (await readText(path, what)).split(/\r?\n/)[0] ?? ''
  if (line === '') throw new CouldNotRun(`${what} is empty.`)
  return line
}

/**
 * Says that others can read or change the keyring. It is used all the same, because it is sealed: some file systems know
 * no such rights, and no one should be locked out of the records.
 */
export function sayOpenKeyring(path: string): void {
  if (isOpenToOthers(path))
    process.stderr.write(
      'Others can read or change the keyring: they could try passphrases on a copy of it, or destroy it. Run chmod 600 on it.\n',
    )
}

/**
 * Reads the passphrase in a file. Throws for a file that other users of the machine can read, as far as the system
 * shows; shares are exempt, because they are carried on sticks, which often have no such permissions, and one alone
 * opens nothing.
 */
async function passphraseIn(path: string): Promise<string> {
  if (isOpenToOthers(path))
    throw new CouldNotRun('Others can read the file of the passphrase, or change it. Run chmod 600 on it first.')
  return await secretIn(path, 'The file of the passphrase')
}

/** The secret for a keyring: the given shares, the passphrase in the given file, or typed input. */
export async function secretOfKeyring({ passphraseFile, share }: SecretFlags): Promise<string | readonly string[]> {
  if (share !== undefined) return await Promise.all(share.map((path) => secretIn(path, 'A file of a share')))
  return await passphraseOf(passphraseFile === undefined ? {} : { passphraseFile })
}

/** The passphrase in the given file, or typed input. */
export async function passphraseOf({ passphraseFile }: Pick<SecretFlags, 'passphraseFile'>): Promise<string> {
  if (passphraseFile !== undefined) return await passphraseIn(passphraseFile)
  if (process.stdin.isTTY !== true)
    throw new CouldNotRun(
      'The passphrase is missing: give it in a file with --passphrase-file, or run the command in a terminal.',
    )
  return await askHidden('Passphrase: ')
}

/** A new passphrase: from the given file, or typed twice. */
export async function newPassphrase({ passphraseFile }: Pick<SecretFlags, 'passphraseFile'>): Promise<string> {
  if (passphraseFile !== undefined) return await passphraseIn(passphraseFile)
  if (process.stdin.isTTY === true) return await askNewPassphrase()
  throw new CouldNotRun('A new passphrase is typed in a terminal, or given in a file with --passphrase-file.')
}
