import { expect, it } from 'vitest'
import { FileFindingError } from '../findings/findings.ts'
import { readNdjson } from '../ndjson/read-ndjson.ts'
import type { SourceRecord } from './parse-record.ts'
import { readJson } from './read-json.ts'
import { replaceRecords } from './replace-records.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The bytes in pieces of a given length. */
async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function replaced(
  bytes: Uint8Array,
  read: typeof readJson,
  change: (record: SourceRecord) => string,
  length = 7,
): Promise<string> {
  let text = ''
  for await (const piece of replaceRecords(inPieces(bytes, length), read, change)) text += piece
  return text
}

const second = ({ text, at }: SourceRecord): string => (at.record === 2 ? '{"b": 20}' : text)

it.each([
  ['a list, laid out for people', '[\n  {"a": 1.0, "a": 1},\n  {"b": 2},\n  {"c": "é"}\n]\n'],
  ['a list in one line', '[{"a":1e2},{"b": 2},{"b": 2}]'],
  ['records in a row', '{"a": 1}\n\n{"b": 2} {"c": 3}'],
])('writes one record of %s, and leaves every other sign as it is', async (_, text) => {
  for (const length of [1, 7, 1000])
    expect(await replaced(bytesOf(text), readJson, second, length)).toBe(text.replace('{"b": 2}', '{"b": 20}'))
})

it('keeps lines that are broken or blank, and the order of lines', async () => {
  const text = '{"a": 1}\r\n\n{"broken": \n{"b": 2}\n{"c": 3}'
  const third = ({ text: own, at }: SourceRecord): string => (at.line === 4 ? '{"b": 20}' : own)
  expect(await replaced(bytesOf(text), readNdjson, third)).toBe(text.replace('{"b": 2}', '{"b": 20}'))
})

it('writes UTF-16 as UTF-8, and refuses what can only be guessed at', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('[{"é": 1}, {"b": 2}]', 'utf16le')])
  expect(await replaced(utf16, readJson, second)).toBe('[{"é": 1}, {"b": 20}]')
  const windows1252 = new Uint8Array([...bytesOf('{"a": "'), 0xe9, ...bytesOf('"}\n{"b": 2}\n')])
  await expect(replaced(windows1252, readNdjson, second)).rejects.toThrow(FileFindingError)
})
