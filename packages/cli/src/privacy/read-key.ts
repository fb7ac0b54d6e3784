import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { CouldNotRun } from '../process/exit-code.ts'

/** A salt that is the same everywhere: the passphrase is what is secret, and the domain sets tokens apart. */
const passphraseSalt = new TextEncoder().encode('tip-standard/cli/passphrase/1')

/** Asks for a line on the terminal without showing what is typed. */
async function askHidden(question: string): Promise<string> {
  if (process.stdin.isTTY !== true)
    throw new CouldNotRun('Give the key in a file with --key-file, or answer at a terminal.')
  // What is typed goes nowhere; the terminal shows nothing of it once lines are read.
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
 * The key of a file (64 hexadecimal digits, or at least 32 bytes), or one made from a passphrase that is asked for: twice where it is
 * new, and what it opens would be lost by a slip.
 */
export async function readKey(path: string | undefined, isNew = false): Promise<SecretKey> {
  if (path === undefined) {
    const passphrase = await askHidden('Passphrase: ')
    if (passphrase.length < 16) throw new CouldNotRun('A passphrase has at least 16 characters.')
    if (isNew && (await askHidden('The same again: ')) !== passphrase)
      throw new CouldNotRun('The passphrases are not the same.')
    return SecretKey.fromPassphrase(passphrase, passphraseSalt)
  }
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch {
    throw new CouldNotRun('The key file cannot be read.')
  }
  const text = Buffer.from(bytes).toString('latin1').trim()
  if (/^[0-9a-f]{64,}$/i.test(text) && text.length % 2 === 0) return new SecretKey(Buffer.from(text, 'hex'))
  if (bytes.length < 32) throw new CouldNotRun('A key has at least 32 bytes, or 64 hexadecimal digits.')
  return new SecretKey(bytes)
}
