import { readFile } from 'node:fs/promises'
import { keyFromSealedText, SecretKey } from '@tip-standard/privacy/pseudonyms'
import { CouldNotRun } from '../process/exit-code.ts'
import { isOpenToOthers } from '../process/open-to-others.ts'
import { explainingKey, keyInFile } from './key-file.ts'
import { askHidden, askNewPassphrase } from './passphrase.ts'

/**
 * The salt of earlier versions, the same for everyone, so that one table of guesses fits every passphrase in the world.
 * Nothing new uses it.
 */
const fixedSalt = new TextEncoder().encode('tip-standard/cli/passphrase/1')

const fromPassphrase = (passphrase: string, salt: Uint8Array): SecretKey =>
  explainingKey(() => SecretKey.fromPassphrase(passphrase, salt))

/**
 * Reads the key in a file; asks for the passphrase if one protects it. Says that others can read or change the file, and
 * uses it all the same: some file systems know no such rights.
 */
export async function readKeyFile(path: string): Promise<SecretKey> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    throw new CouldNotRun('The key file cannot be read: check its path.')
  }
  if (isOpenToOthers(path))
    process.stderr.write(
      'Others can read or change the key file: with the key they could find out who is behind what it protects. Run chmod 600 on it.\n',
    )
  return await keyInFile(bytes, async (sealed) => {
    const passphrase = await askHidden('Passphrase: ')
    return explainingKey(() => keyFromSealedText(sealed, passphrase))
  })
}

/**
 * Reads the key of tokens: from a file, or, to continue the output of an earlier version, from a passphrase with the
 * fixed salt.
 */
export async function readTokenKey(path: string | undefined, isFixedSalt = false): Promise<SecretKey> {
  if (path !== undefined && isFixedSalt)
    throw new CouldNotRun('--key-file and --fixed-salt exclude each other: leave out one of them.')
  if (path !== undefined) return await readKeyFile(path)
  if (!isFixedSalt)
    throw new CouldNotRun(
      'The key is missing: give it with --key-file. tip pseudonymise --new-key FILE makes one, with --passphrase one that a passphrase protects. To continue tokens that an earlier version made from a passphrase, add --fixed-salt.',
    )
  const key = fromPassphrase(await askHidden('Passphrase: '), fixedSalt)
  process.stderr.write(
    'Passphrases of earlier versions share one salt. Move to a key file at the next epoch: make the tokens again from the identifiers.\n',
  )
  return key
}

/** Reads the key of an existing ledger: from a file, or from a passphrase with the salt in the ledger. */
export async function readLedgerKey(path: string | undefined, salt: Uint8Array | undefined): Promise<SecretKey> {
  if (path !== undefined) return await readKeyFile(path)
  const key = fromPassphrase(await askHidden('Passphrase: '), salt ?? fixedSalt)
  if (salt === undefined)
    process.stderr.write(
      'The passphrase of this ledger has the salt that all ledgers of earlier versions share. The ledger stays usable; keep it as secret as the data, and start the next series with --key-file.\n',
    )
  return key
}

/**
 * Reads the key of a new ledger: from a file, or from a new passphrase and its own salt, which the ledger must store.
 */
export async function readNewLedgerKey(path: string | undefined): Promise<{ key: SecretKey; salt?: Uint8Array }> {
  if (path !== undefined) return { key: await readKeyFile(path) }
  const salt = SecretKey.newSalt()
  return { key: fromPassphrase(await askNewPassphrase(), salt), salt }
}
