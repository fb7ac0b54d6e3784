import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import type { ReadRecordsOptions, SourceRecord } from '../json/parse-record.ts'
import { readNdjson } from './read-ndjson.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function read(text: string | Uint8Array, options: ReadRecordsOptions = {}, size = 64) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const records: SourceRecord[] = []
  const findings: FileFinding[] = []
  for await (const batch of readNdjson(inChunks(bytes, size), options)) {
    records.push(...batch.records)
    findings.push(...batch.findings)
  }
  return {
    values: records.map((record) => record.value),
    lines: records.map((record) => record.at.line),
    records,
    findings,
  }
}

test('whatever the chunks and line ends, the same records come back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), { maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\n'),
      fc.boolean(),
      async (values, size, end, hasLast) => {
        const expected = values.map((value) => JSON.parse(JSON.stringify(value)))
        const text = expected.map((value) => JSON.stringify(value)).join(end) + (hasLast ? end : '')
        const { values: back, findings, records } = await read(text, {}, size)
        expect(back).toEqual(expected)
        expect(findings).toEqual([])
        for (const { text: own, value } of records) expect(JSON.parse(own)).toEqual(value)
      },
    ),
  )
})

test('many lines in one chunk are read whatever they hold and wherever the reader cuts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 200_000 })), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, end) => {
        const expected = lines.map(([text, length]) => ({ text, filling: 'é'.repeat(length / 7) }))
        const bytes = Buffer.from(expected.map((value) => JSON.stringify(value) + end).join(''))
        const { values, lines: numbers, findings } = await read(bytes, {}, bytes.length || 1)
        expect(values).toEqual(expected)
        expect(numbers).toEqual(lines.map((_, index) => index + 1))
        expect(findings).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('one line that is not UTF-8 does not spoil the many around it', async () => {
  const line = Buffer.from('{"s":"é€"}\n')
  const bytes = Buffer.concat([
    ...Array(9000).fill(line),
    Buffer.from('{"s":"\xe9"}\n', 'latin1'),
    ...Array(9000).fill(line),
  ])
  const { values, findings } = await read(bytes, {}, bytes.length)
  expect(values).toEqual([...Array(9000).fill({ s: 'é€' }), { s: 'é' }, ...Array(9000).fill({ s: 'é€' })])
  expect(findings).toMatchObject([{ code: 'encodingGuessed', at: { line: 9001 } }])
})

test.each([1, 3, 7, 1000])('each bad line costs itself only (chunks of %i)', async (size) => {
  const lines: [string, string?][] = [
    ['{"n":1}'],
    ['{"n":', 'invalidJson'],
    ['{"n":2}'],
    ['{"n":NaN}', 'notANumber'],
    ['{"n":-Infinity}', 'notANumber'],
    ['{"n":1e999}', 'notANumber'],
    ['{"n":3,"s":"NaN"}'],
    ['{"n":"\0"}', 'nulByte'],
    ['\0\0\0\0', 'nulByte'],
    ['garbage', 'invalidJson'],
    ['{"n":4}]', 'invalidJson'],
    ['{"n":5}'],
  ]
  const { values, findings } = await read(lines.map(([line]) => line).join('\n'), {}, size)
  expect(values).toEqual([{ n: 1 }, { n: 2 }, { n: 3, s: 'NaN' }, { n: 4 }, { n: 5 }])
  expect(findings.map((finding) => [finding.code, finding.at.line])).toEqual(
    lines.flatMap(([, code], index) => (code ? [[code, index + 1]] : [])),
  )
})

test('a file that stops in the middle of a record is reported', async () => {
  const { values, findings } = await read('{"n":1}\n{"n":2,"s":"unfini')
  expect(values).toEqual([{ n: 1 }])
  expect(findings).toMatchObject([{ code: 'truncatedRecord', at: { line: 2, record: 2 } }])
})

test('records written together are all read, and what follows them is reported', async () => {
  const { values, lines, findings } = await read('{"n":1}{"n":2} {"n":3}\n{"n":4}\n{"n":5}{"n":')
  expect(values).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }])
  expect(lines).toEqual([1, 1, 1, 2, 3])
  expect(findings).toMatchObject([
    { code: 'concatenatedRecords', severity: 'warning', params: { count: 3 } },
    { code: 'truncatedRecord', at: { line: 3, record: 6 } },
  ])
})

test('byte order mark, UTF-16 and Windows-1252', async () => {
  const text = '{"s":"é€"}\n{"s":"😀"}\n'
  const expected = [{ s: 'é€' }, { s: '😀' }]
  expect((await read(`\ufeff${text}`)).values).toEqual(expected)
  const wide = await read(Buffer.from(`\ufeff${text}`, 'utf16le'), {}, 5)
  expect(wide).toMatchObject({ values: expected, findings: [{ code: 'encodingConverted' }] })
  const narrow = await read(
    Buffer.concat([Buffer.from('{"s":"é"}\n{"s":"'), Buffer.from([0xe9, 0x80]), Buffer.from('"}\n{"s":"é"}')]),
  )
  expect(narrow.values).toEqual([{ s: 'é' }, { s: 'é€' }, { s: 'é' }])
  expect(narrow.findings).toMatchObject([{ code: 'encodingGuessed', at: { line: 2 } }])
})

test('files that were concatenated have their byte order marks in the middle', async () => {
  const { values, findings } = await read('\ufeff{"n":1}\n\ufeff{"n":2}\n\ufeff\n{"n":3}')
  expect(values).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect(findings).toEqual([])
})

test('the middle of a file is UTF-8 whatever it begins with, when the caller sets that', async () => {
  const text = Buffer.from('\xff\xfe\n{"n":1}\n', 'latin1')
  expect((await read(text)).values).toEqual([])
  const { values, findings } = await read(text, { isUtf8: true })
  expect(values).toEqual([{ n: 1 }])
  expect(findings).toMatchObject([{ code: 'encodingGuessed' }, { code: 'invalidJson', at: { line: 1 } }])
})

test('a line over the limit is skipped and never held', async () => {
  const piece = new Uint8Array(1 << 20).fill(0x61)
  async function* source() {
    yield Buffer.from('{"n":1}\n"')
    for (let index = 0; index < 100; index++) yield piece
    yield Buffer.from('"\n{"n":2}\n')
  }
  const before = process.memoryUsage().arrayBuffers
  let peak = 0
  const values: unknown[] = []
  const findings: FileFinding[] = []
  for await (const batch of readNdjson(source(), { maxRecordLength: 4 << 20 })) {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
    values.push(...batch.records.map((record) => record.value))
    findings.push(...batch.findings)
  }
  expect(values).toEqual([{ n: 1 }, { n: 2 }])
  expect(findings).toMatchObject([{ code: 'recordTooLong', at: { line: 2 }, params: { limit: 4 << 20 } }])
  expect(peak).toBeLessThan(16 << 20)
})

test.each([8, 64, 100_000])('a limit holds whatever the chunks (%i)', async (size) => {
  const { values, findings } = await read(
    `{"n":1}\n{"s":"${'x'.repeat(30)}"}\n{"n":2}\n{"s":"${'x'.repeat(300)}"}`,
    { maxRecordLength: 20 },
    size,
  )
  expect(values).toEqual([{ n: 1 }, { n: 2 }])
  expect(findings.map((finding) => [finding.code, finding.at.line])).toEqual([
    ['recordTooLong', 2],
    ['recordTooLong', 4],
  ])
})

test('nesting beyond the limit is found in short and long lines', async () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  const { values, findings } = await read(
    `${deep(1000)}\n${deep(1001)}\n${deep(10_000)}\n${deep(2_000_000)}\n{"a":`.concat('{"a":'.repeat(5000)),
    {},
    65_536,
  )
  expect(values).toHaveLength(1)
  expect(findings.map((finding) => [finding.code, finding.at.line])).toEqual(
    [2, 3, 4, 5].map((line) => ['nestedTooDeep', line]),
  )
})

test('__proto__ and constructor are ordinary keys', async () => {
  const { values, findings } = await read(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  )
  expect(Object.keys(values[0] as object)).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(findings).toEqual([])
})

test('keys given twice are found, and the record is kept', async () => {
  const text = '{"a":1,"a":2}\n{"a":"\\":","b":1}\n{"__proto__":1,"__proto__":2}'
  const { values, findings } = await read(text)
  expect(values).toHaveLength(3)
  expect(findings.map((finding) => [finding.code, finding.at.line])).toEqual([
    ['duplicateKey', 1],
    ['duplicateKey', 3],
  ])
  expect((await read(text, { checkDuplicateKeys: false })).findings).toEqual([])
})

test('half characters are a warning, as escapes and as bytes', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"s":"\\ud800"}\n{"s":"'),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from('"}\n{"s":"\\ud83d\\ude00"}'),
  ])
  const { values, findings } = await read(bytes)
  expect(values).toHaveLength(3)
  expect(findings.map((finding) => [finding.code, finding.severity, finding.at.line])).toEqual([
    ['loneSurrogate', 'warning', 1],
    ['loneSurrogate', 'warning', 2],
  ])
})

test('one bad line among a million', async () => {
  const good = Buffer.from('{"n":1}\n'.repeat(10_000))
  async function* source() {
    for (let index = 0; index < 100; index++) {
      if (index === 61) yield Buffer.from('{"n":oops}\n')
      yield good
    }
  }
  let count = 0
  const findings: FileFinding[] = []
  for await (const batch of readNdjson(source())) {
    count += batch.records.length
    findings.push(...batch.findings)
  }
  expect(count).toBe(1_000_000)
  expect(findings).toMatchObject([{ code: 'invalidJson', at: { line: 610_001 } }])
})

test('a source that breaks is a finding after everything that was read', async () => {
  async function* source() {
    yield Buffer.from('{"n":1}\n{"n":2}\n{"n":3}')
    throw new FileFindingError(createFinding('fileChanged'))
  }
  const batches = []
  for await (const batch of readNdjson(source())) batches.push(batch)
  expect(batches.flatMap((batch) => batch.records.map((record) => record.value))).toEqual([
    { n: 1 },
    { n: 2 },
    { n: 3 },
  ])
  expect(batches.flatMap((batch) => batch.findings)).toMatchObject([{ code: 'fileChanged' }])
})

test('no finding repeats what the file says', async () => {
  const { findings } = await read(
    '{"SENTINEL":SENTINEL}\n{"SENTINEL":1,"SENTINEL":2}\n{"SENTINEL":1}SENTINEL\n{"SENTINEL',
  )
  expect(findings.length).toBeGreaterThan(3)
  expect(JSON.stringify(findings)).not.toContain('SENTINEL')
})
