import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileFinding } from '../findings/findings.ts'
import { decodeLines, decodeText, decodeWindows1252, sniffEncoding } from './decode.ts'

const text = 'nom;âge\r\nNiyonzima;27\r\nœuvre “x”;€5 😀\n'

function toUtf16(value: string, isBig: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + value, 'utf16le')
  return new Uint8Array(isBig ? bytes.swap16() : bytes)
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readAll(bytes: Uint8Array, size: number): Promise<{ text: string; findings: FileFinding[] }> {
  const findings: FileFinding[] = []
  let all = ''
  for await (const piece of decodeLines(inChunks(bytes, size), (finding) => findings.push(finding))) all += piece
  return { text: all, findings }
}

const stored: [string, Uint8Array, string[]][] = [
  ['UTF-8', Buffer.from(text), []],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
  ['UTF-16LE with a mark', toUtf16(text, false, true), ['encodingConverted']],
  ['UTF-16BE with a mark', toUtf16(text, true, true), ['encodingConverted']],
  ['UTF-16LE without a mark', toUtf16(text, false, false), ['encodingConverted']],
  ['UTF-16BE without a mark', toUtf16(text, true, false), ['encodingConverted']],
]

test.each(stored)('%s gives the same text, whole or in chunks of any size', async (_, bytes, codes) => {
  const whole = decodeText(bytes)
  expect(whole.text).toBe(text)
  expect(whole.findings.map((finding) => finding.code)).toEqual(codes)
  for (const size of [1, 2, 3, 7, 1000]) {
    const read = await readAll(bytes, size)
    expect(read.text).toBe(text)
    expect(read.findings.map((finding) => finding.code)).toEqual(codes)
  }
})

test.each([false, true])(
  'a mark tells UTF-16 in any script, where zero bytes tell nothing (big-endian: %s)',
  async (isBig) => {
    const other = 'ስም;ዕድሜ;氏名;имя;'.repeat(40)
    const bytes = toUtf16(other, isBig, true)
    expect(decodeText(bytes).text).toBe(other)
    expect((await readAll(bytes, 3)).text).toBe(other)
  },
)

test.each([false, true])('UTF-32, with zero bytes on both sides, is no UTF-16 (big-endian: %s)', (isBig) => {
  const bytes = Buffer.from(Array.from(text, (character) => `${character}\0`).join(''), 'utf16le')
  const { findings } = decodeText(new Uint8Array(isBig ? bytes.swap16() : bytes))
  expect(findings.map(({ code }) => code)).toContain('nulByte')
  expect(findings.map(({ code }) => code)).not.toContain('encodingConverted')
})

test('half a character at the end is shown as one that is missing, and not dropped', async () => {
  for (const isBig of [false, true]) {
    const bytes = toUtf16('abc\nd', isBig, true).subarray(0, -1)
    expect(decodeText(bytes).text).toBe('abc\n\ufffd')
    expect((await readAll(bytes, 4)).text).toBe('abc\n\ufffd')
  }
})

test('Windows-1252 is read with its own characters and a warning', async () => {
  const bytes = Uint8Array.of(0x63, 0x9c, 0x75, 0x72, 0x20, 0x80, 0x20, 0xe9, 0x0a)
  expect(decodeWindows1252(bytes)).toBe('cœur € é\n')
  expect(decodeText(bytes)).toMatchObject({
    text: 'cœur € é\n',
    findings: [{ code: 'encodingGuessed', severity: 'warning' }],
  })
})

test('one line in Windows-1252 leaves the UTF-8 lines around it alone', async () => {
  const bytes = Buffer.concat([Buffer.from('é1\n'), Buffer.from([0xe9, 0x32, 0x0a]), Buffer.from('é3\n')])
  const read = await readAll(bytes, 1000)
  expect(read.text).toBe('é1\né2\né3\n')
  expect(read.findings).toMatchObject([{ code: 'encodingGuessed', at: { line: 2 } }])
})

test('of many lines in Windows-1252 only the first is reported', async () => {
  const bytes = Buffer.from('a\né1\né2\nb\né3\n', 'latin1')
  for (const size of [2, 1000]) {
    const read = await readAll(bytes, size)
    expect(read.text).toBe('a\né1\né2\nb\né3\n')
    expect(read.findings).toMatchObject([{ code: 'encodingGuessed', at: { line: 2 } }])
  }
})

test('a NUL byte is found on its line', async () => {
  const read = await readAll(Buffer.from('abcdef\nghijkl\nmno\0pqr\n'), 5)
  expect(read.findings).toMatchObject([{ code: 'nulByte', at: { line: 3 } }])
})

test('a text longer than the carry limit without any line end loses no character', async () => {
  const long = 'é😀'.repeat(400_000)
  expect((await readAll(Buffer.from(long), 65_537)).text === long).toBe(true)
})

test('ordinary UTF-8 text is never read as UTF-16', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
      fc.pre(!value.includes('\0'))
      return sniffEncoding(Buffer.from(value)).encoding === 'utf-8'
    }),
  )
})

test('a line that is longer than what is waited for is cut between characters', async () => {
  const long = `${'x'.repeat(1 << 20)}😀y\n`
  for (const more of [1, 2, 3, 4]) {
    const read = await readAll(Buffer.from(long), (1 << 20) + more)
    expect([more, read.text === long, read.findings]).toEqual([more, true, []])
  }
})
