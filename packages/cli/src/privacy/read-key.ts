import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { CouldNotRun } from '../process/exit-code.ts'

/** A fixed salt: the passphrase is the secret, and the domain separates tokens of different uses. */
const passphraseSalt = new TextEncoder().encode('tip-standard/cli/passphrase/1')

/** Asks for a line on the terminal without showing what is typed. */
async function askHidden(question: string): Promise<string> {
  if (process.stdin.isTTY !== true)
    throw new CouldNotRun('The key is missing: give it in a file with --key-file, or run the command in a terminal.')
  // Input is echoed to a stream that discards it, so the terminal shows nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stderr.write(question)
  const answer = await new Promise<string>((resolve) => {
    lines.question('', resolve)
    lines.once('close', () => resolve(''))
  })
  lines.close()
  process.stderr.write('\n')
  return answer
}

/**
 * Reads the key of a file (64 hexadecimal digits, or at least 32 bytes), or derives one from a passphrase. A new passphrase is asked for
 * twice, because a typing error would make the ledger unusable.
 */
export async function readKey(path: string | undefined, isNew = false): Promise<SecretKey> {
  if (path === undefined) {
    const passphrase = await askHidden('Passphrase: ')
    if (passphrase.length < 16) throw new CouldNotRun('The passphrase is too short: use at least 16 characters.')
    if (isNew && (await askHidden('Repeat the passphrase: ')) !== passphrase)
      throw new CouldNotRun('The passphrases differ: run the command again.')
    return SecretKey.fromPassphrase(passphrase, passphraseSalt)
  }
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    throw new CouldNotRun('The key file cannot be read: check its path.')
  }
  const text = Buffer.from(bytes).toString('latin1').trim()
  if (/^[0-9a-f]{64,}$/i.test(text) && text.length % 2 === 0) return new SecretKey(Buffer.from(text, 'hex'))
  if (bytes.length < 32)
    throw new CouldNotRun('The key in the key file is too short: it needs at least 32 bytes, or 64 hexadecimal digits.')
  return new SecretKey(bytes)
}
