import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import { readNdjson } from '../ndjson/read-ndjson.ts'
import type { ReadRecordsOptions } from './parse-record.ts'
import { isNdjson, readJson } from './read-json.ts'
import { writeJsonArray, writeNdjson } from './write-json.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function read(text: string | Uint8Array, size = 64, options: ReadRecordsOptions = {}, reader = readJson) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const values: unknown[] = []
  const places: (number | undefined)[][] = []
  const findings: FileFinding[] = []
  for await (const batch of reader(inChunks(bytes, size), options)) {
    values.push(...batch.records.map((record) => record.value))
    places.push(...batch.records.map(({ at }) => [at.record, at.line]))
    findings.push(...batch.findings)
  }
  return { values, places, findings }
}

const joinText = async (pieces: AsyncIterable<string>) => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const records = fc.array(
  fc.oneof(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), fc.array(fc.jsonValue())),
)
const chunkSize = fc.integer({ min: 1, max: 50 })

test('an array is read record by record, however it is laid out and cut', async () => {
  await fc.assert(
    fc.asyncProperty(records, chunkSize, fc.constantFrom(undefined, 1, '\t'), async (written, size, indent) => {
      const expected = JSON.parse(JSON.stringify(written))
      const { values, findings } = await read(JSON.stringify(written, null, indent), size)
      expect(values).toEqual(expected)
      expect(findings).toEqual([])
    }),
  )
})

test('what is written is read back, as lines and as an array', async () => {
  await fc.assert(
    fc.asyncProperty(records, chunkSize, async (written, size) => {
      const expected = JSON.parse(JSON.stringify(written))
      expect((await read(await joinText(writeJsonArray(written)), size)).values).toEqual(expected)
      const lines = await joinText(writeNdjson(written))
      expect((await read(lines, size, {}, readNdjson)).values).toEqual(expected)
      expect(JSON.parse(await joinText(writeJsonArray(written)))).toEqual(expected)
    }),
  )
})

test.each([
  ['left over', '[{"a":1},{"b":2},]'],
  ['before the first', '[,{"a":1},{"b":2}]'],
  ['doubled', '[{"a":1},,{"b":2}]'],
  ['missing', '[{"a":1} {"b":2}]'],
  ['missing at a line end', '[\n{"a":1}\n{"b":2},\n\n]'],
])('a comma %s costs no record and is reported once', async (_, text) => {
  for (const size of [1, 64]) {
    const { values, findings } = await read(text, size)
    expect(values).toEqual([{ a: 1 }, { b: 2 }])
    expect(findings.map(({ code }) => code)).toEqual(['listCommas'])
  }
})

test('half characters are written as escapes', async () => {
  const text = await joinText(writeNdjson([{ s: '\ud800' }]))
  expect(text).toBe('{"s":"\\ud800"}\n')
})

test.each([1, 2, 5, 1000])('a bad element costs itself only (chunks of %i)', async (size) => {
  const text =
    '[\n  {"n": 1},\n  {"n": NaN},\n  {"n": 2,},\n  {"n": "a]},[{"},\n  {"n": 3, "n": 4},\n  oops,\n  {"n": "open},\n  {"n": 5}\n]\n'
  const { values, findings, places } = await read(text, size)
  expect(values).toEqual([{ n: 1 }, { n: 'a]},[{' }, { n: 4 }, { n: 5 }])
  expect(places).toEqual([
    [1, 2],
    [4, 5],
    [5, 6],
    [8, 9],
  ])
  expect(findings.map((finding) => [finding.code, finding.at.record, finding.at.line])).toEqual([
    ['notANumber', 2, 3],
    ['invalidJson', 3, 4],
    ['duplicateKey', 5, 6],
    ['invalidJson', 6, 7],
    ['invalidJson', 7, 8],
  ])
})

test.each([1, 7, 4096])(
  'brackets and quotation marks that do not match end with their element (chunks of %i)',
  async (size) => {
    const element = (n: number) => `  {\n    "n": ${n},\n    "inner": {\n      "s": "x"\n    }\n  }`
    const good = { inner: { s: 'x' } }
    const breaks = [
      (text: string) => text.replace(/\}$/, ''),
      (text: string) => text.replace('"x"', '"x'),
      (text: string) => text.replace('"inner": {', '"inner": {{['),
      (text: string) => `${text}}}`,
      (text: string) => text.replace('"x"', 'x]]}}'),
    ]
    for (const spoil of breaks) {
      const parts = [element(1), spoil(element(2)), element(3), spoil(element(4)), element(5)]
      const { values, findings } = await read(`[\n${parts.join(',\n')}\n]\n`, size)
      expect(values.filter((value) => [1, 3, 5].includes((value as { n: number }).n))).toEqual(
        [1, 3, 5].map((n) => ({ n, ...good })),
      )
      expect(findings.length).toBeGreaterThanOrEqual(2)
    }
  },
)

test('an unclosed element at the start of a long file loses nothing after it, in bounded memory', async () => {
  const count = 40_000
  async function* source() {
    yield Buffer.from('[\n{"n":0,\n')
    for (let n = 1; n <= count; n++) yield Buffer.from(`{"n":${n},"s":"${'x'.repeat(100)}"},\n`)
    yield Buffer.from('{"n":-1}\n]')
  }
  let records = 0
  const findings: FileFinding[] = []
  for await (const batch of readJson(source())) {
    records += batch.records.length
    findings.push(...batch.findings)
  }
  expect(records).toBe(count + 1)
  expect(findings).toMatchObject([{ code: 'invalidJson', at: { line: 2, record: 1 } }])
})

test('no text makes the reader hang or throw', async () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', '"', '\\', '\n', ' ', ':', '1', '{"a":1}', '\0', 'é')
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const whole = await read(parts.join(''), 1000)
      expect(await read(parts.join(''), size)).toEqual(whole)
      expect(JSON.stringify((await read(`[${parts.join('')}\n{"last":1}]`, size)).values)).toContain('{"last":1}')
    }),
    { numRuns: 500 },
  )
})

test('one record, laid out over many lines', async () => {
  const value = { a: [1, { b: 'x\n' }], __proto__x: 1 }
  expect(await read(`\ufeff${JSON.stringify(value, null, 2)}\r\n`, 3)).toMatchObject({
    values: [value],
    findings: [],
    places: [[1, 1]],
  })
})

test('records in a row without an array are read with a warning', async () => {
  const { values, findings } = await read('{"n":1}{"n":\n2}\n{"n":3}', 4)
  expect(values).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect(findings).toMatchObject([{ code: 'concatenatedRecords', params: { count: 3 } }])
})

test('an array that breaks off is reported, and everything before it is read', async () => {
  expect(await read('[{"n":1},{"n":')).toMatchObject({
    values: [{ n: 1 }],
    findings: [{ code: 'truncatedRecord', at: { record: 2 } }],
  })
  expect(await read('[{"n":1},')).toMatchObject({ values: [{ n: 1 }], findings: [{ code: 'truncatedRecord' }] })
  expect(await read('[{"n":1}],\n{"n":2}][{"n":3}]')).toMatchObject({
    values: [{ n: 1 }, { n: 2 }, { n: 3 }],
    findings: [{ code: 'afterListEnd', at: { line: 1 } }],
  })
})

test('an element over the limit or too deep is skipped', async () => {
  const text = `[{"n":1},{"s":"${'x'.repeat(500)}"},${'['.repeat(30)}${']'.repeat(30)},{"n":2}]`
  const { values, findings } = await read(text, 16, { maxRecordLength: 100, maxDepth: 20 })
  expect(values).toEqual([{ n: 1 }, { n: 2 }])
  expect(findings.map((finding) => finding.code)).toEqual(['recordTooLong', 'nestedTooDeep'])
})

test('a source that breaks is a finding after what was read', async () => {
  async function* source() {
    yield Buffer.from('[{"n":1},')
    throw new FileFindingError(createFinding('fileChanged'))
  }
  const batches = []
  for await (const batch of readJson(source())) batches.push(batch)
  expect(batches.flatMap((batch) => batch.records).map((record) => record.value)).toEqual([{ n: 1 }])
  expect(batches.flatMap((batch) => batch.findings).map((finding) => finding.code)).toEqual([
    'truncatedRecord',
    'fileChanged',
  ])
})

test('one record per line is distinguished from one text over many lines', () => {
  const is = (text: string) => isNdjson(Buffer.from(text))
  expect(is('{"a":1}\n{"a":2}\n')).toBe(true)
  expect(is('{"a":1}')).toBe(true)
  expect(is('\ufeff{"a":1}\r\n')).toBe(true)
  expect(is('{"a":oops}\n{"a":2}\n')).toBe(true)
  expect(is('{\n  "a": 1\n}\n')).toBe(false)
  expect(is('[{"a":1}]\n')).toBe(false)
})
