import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPseudonymiser, newKeyText } from '@tip-standard/privacy/pseudonyms'
import { afterAll, describe, expect, it } from 'vitest'
import { keyInFile, writeNewKey } from './key-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The kind of key that a file with these bytes is recognised as, or the error. */
async function said(bytes: Uint8Array): Promise<string> {
  try {
    const key = await keyInFile(bytes, () => {
      throw new Error('a passphrase')
    })
    const token = createPseudonymiser({ key, domain: { purpose: 'p', partner: 'p', epoch: '1' } }).token('text', 'x')
    key.destroy()
    return `a key ${token}`
  } catch (error) {
    return (error as Error).message
  }
}
const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const text = newKeyText()
const hex = createHash('sha256').update('invented').digest('hex')
const random = (length: number, ...first: number[]): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => first[at] ?? (at * 37 + 128) % 256))
/** A DER object around a number of bytes. */
const der = (length: number): Buffer =>
  length < 128 ? random(length + 2, 0x30, length) : random(length + 4, 0x30, 0x82, length >> 8, length & 0xff)

describe('a key file', () => {
  it.each<[string, Uint8Array, string]>([
    ['the text of a key', Buffer.from(`${text}\n`), 'a key'],
    ['it with a mark of UTF-8', Buffer.from(`\ufeff${text}\r\n`), 'a key'],
    ['it as UTF-16, the small end first', utf16(text, false), 'a key'],
    ['it as UTF-16, the big end first', utf16(text, true), 'a key'],
    ['64 hexadecimal digits', Buffer.from(hex), 'a key'],
    ['62 of them', Buffer.from(hex.slice(2)), 'fewer than 64'],
    ['65 of them', Buffer.from(`${hex}a`), 'odd number'],
    ['32 random bytes', random(32), 'a key'],
    ['32 random bytes that begin as an object of DER', random(32, 0x30, 30), 'a key'],
    ['1024 random bytes', random(1024), 'a key'],
    ['more of them', random(1025), 'is not a key'],
    ['a short key of another program', der(46), 'is not a key'],
    ['a long one', der(600), 'is not a key'],
    ['nothing', Buffer.from(''), 'is empty'],
    ['spaces', Buffer.from(' \n'), 'is empty'],
    ['a key in PEM', Buffer.from('-----BEGIN PRIVATE KEY-----\nx'), 'a key of another program'],
    ['the public key of an escrow', Buffer.from(`k1.${'A'.repeat(43)}`), 'the public key of an escrow'],
    ['a share of an escrow', Buffer.from(`s1.${'A'.repeat(43)}`), 'a share of an escrow'],
    ['a token', Buffer.from(`p1.${'A'.repeat(43)}`), 'a token or an envelope'],
  ])('with %s', async (_, bytes, expected) => {
    const message = await said(bytes)
    expect(message).toContain(expected)
    if (bytes.length > 40) expect(message).not.toContain(Buffer.from(bytes).toString('latin1').slice(4, 30))
  })

  it('is the same key in every way in which its text is written', async () => {
    const ways = [Buffer.from(text), Buffer.from(`\ufeff${text}\r\n`), utf16(text, false), utf16(`${text}\r\n`, true)]
    expect(new Set(await Promise.all(ways.map(said))).size).toBe(1)
  })

  it('is made once, for its owner only', async () => {
    const path = join(folder, 'new.key')
    await writeNewKey(path, undefined)
    const before = readFileSync(path, 'utf8')
    expect(await said(readFileSync(path))).toMatch(/^a key /)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    await expect(writeNewKey(path, undefined)).rejects.toThrow('already exists')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})
