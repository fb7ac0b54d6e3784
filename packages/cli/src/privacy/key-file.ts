import { open, rm } from 'node:fs/promises'
import {
  keyFromText,
  kindOfKeyText,
  newKeyText,
  newSealedKeyText,
  PseudonymError,
  SecretKey,
} from '@tip-standard/privacy/pseudonyms'
import { toSystemFinding } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { unwritten } from '../process/output.ts'

/** A file of bytes that is longer is no key: an image, an archive or a table. */
const longestRawKey = 1024

/** The text of a file, also in UTF-16, which PowerShell writes; for random bytes, a text that is no key. */
function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '')
}

/** Runs what reads a key, and says in a sentence what is wrong with it, never what it holds. */
export function explainingKey<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof PseudonymError) throw new CouldNotRun(error.message)
    throw error
  }
}

/** The beginnings of what is a key or a secret, but of another use. */
const foreign: readonly [RegExp, string][] = [
  [/^-----BEGIN |^ssh-|^age1|^AGE-|^PuTTY-|^\{/, 'a key of another program'],
  [/^k\d\./, 'the public key of an escrow'],
  [/^s\d\./, 'a share of an escrow'],
  [/^[pove]\d\./, 'a token or an envelope'],
]

/**
 * Reads 64 or more hexadecimal digits, which earlier versions wrote; they have no check, so a cut that leaves 64 of
 * more digits cannot be seen.
 */
function hexKey(text: string): SecretKey {
  if (text.length < 64) throw new CouldNotRun('The key file is cut off: it has fewer than 64 hexadecimal digits.')
  if (text.length % 2 !== 0)
    throw new CouldNotRun('The key file is cut off: it has an odd number of hexadecimal digits.')
  return explainingKey(() => new SecretKey(Buffer.from(text, 'hex')))
}

/**
 * Reads the key of a file: the text that `--new-key` writes, with its check; or, as earlier versions took it, 64
 * hexadecimal digits or at least 32 random bytes. A text that a passphrase protects is given to `open`.
 */
export async function keyInFile(
  bytes: Uint8Array,
  open: (sealed: string) => SecretKey | Promise<SecretKey>,
): Promise<SecretKey> {
  if (bytes.length === 0) throw new CouldNotRun('The key file is empty: give the file that holds the key.')
  const text = textIn(bytes).trim()
  if (text === '') throw new CouldNotRun('The key file is empty: give the file that holds the key.')
  const kind = kindOfKeyText(text)
  if (kind === 'plain') return explainingKey(() => keyFromText(text))
  if (kind === 'sealed') return await open(text)
  if (/^[0-9a-f]+$/i.test(text)) return hexKey(text)
  const other = foreign.find(([beginning]) => beginning.test(text))
  if (other !== undefined)
    throw new CouldNotRun(`The key file holds ${other[1]}: give a key that tip pseudonymise --new-key wrote.`)
  if (bytes.length > longestRawKey || isDer(bytes))
    throw new CouldNotRun('The key file is not a key: give the file that tip pseudonymise --new-key wrote.')
  return explainingKey(() => new SecretKey(bytes))
}

/** Whether bytes are one object in DER, as keys and certificates of other programs are; 32 random bytes hardly ever are. */
function isDer(bytes: Uint8Array): boolean {
  const [tag, length, high = 0, low = 0] = bytes
  if (tag !== 0x30 || bytes.length === 32) return false
  return length === bytes.length - 2 || (length === 0x82 && high * 256 + low === bytes.length - 4)
}

/**
 * Writes a new key to a file that only its owner can read, protected by a passphrase where one is given; never replaces
 * an existing file.
 */
export async function writeNewKey(path: string, passphrase: string | undefined): Promise<void> {
  const text = passphrase === undefined ? newKeyText() : explainingKey(() => newSealedKeyText(passphrase))
  const file = await open(path, 'wx', 0o600).catch(() => {
    throw new CouldNotRun('The key file cannot be written, or it already exists: name another file.')
  })
  try {
    await file.writeFile(`${text}\n`)
  } catch (error) {
    // What a full disk cut is no key, and would be in the way of the next run.
    await rm(path)
    const finding = toSystemFinding(error)
    throw finding === undefined ? error : unwritten(path, finding)
  } finally {
    await file.close()
  }
}
