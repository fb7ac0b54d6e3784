import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import type { CsvRow } from '../rows/row.ts'
import { toGuardedCell } from './formula-guard.ts'
import { type ReadCsvOptions, readCsv } from './read-csv.ts'
import { type WriteCsvOptions, writeCsv } from './write-csv.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function read(text: string | Uint8Array, size = 64, options: ReadCsvOptions = {}) {
  const rows: CsvRow[] = []
  const findings: FileFinding[] = []
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for await (const batch of readCsv(inChunks(bytes, size), options)) {
    rows.push(...batch.rows)
    findings.push(...batch.findings)
  }
  return { rows, cells: rows.map((row) => row.cells), findings }
}

async function write(rows: string[][], options: WriteCsvOptions = {}): Promise<string> {
  let text = ''
  for await (const piece of writeCsv(rows, options)) text += piece
  return text
}

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
  fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'é', '\ufeff', 'sep='),
  }),
)
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
  .filter((rows) => rows.every((row) => row.some((cell) => cell !== '')))
const delimiter = fc.constantFrom(',' as const, ';' as const, '\t' as const)

test('what is written is read back, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      delimiter,
      fc.boolean(),
      fc.integer({ min: 1, max: 80 }),
      async (rows, separator, hasMark, size) => {
        const text = await write(rows, { delimiter: separator, hasMark })
        const { cells, findings } = await read(text, size, { delimiter: separator })
        expect(cells).toEqual(rows)
        expect(findings).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})

test('no cell that is written can be read as a formula, by a spreadsheet or through another reader', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const parsed = Papa.parse<string[]>(await write(rows), {
        delimiter: ',',
        newline: '\r\n',
      })
      for (const row of parsed.data)
        for (const cell of row) expect(/^(?!-\d+(\.\d+)?$)[=+\-@＝＋－＠\t\r\n]/.test(cell)).toBe(false)
      expect(parsed.data.slice(0, rows.length)).toEqual(rows.map((row) => row.map(toGuardedCell)))
    }),
  )
})

test('values that look guarded survive', async () => {
  const rows = [['=1', "'=1", "''=1", "'", "'a", '-5+1', "'-5", '@x', "'\t", '＝1', '\n=1', "'＠x"]]
  expect(await write(rows)).toContain("'=1,''=1,'''=1,','a,'-5+1,''-5,'@x")
  expect((await read(await write(rows))).cells).toEqual(rows)
  expect(await write([['＝1', '＠x', '\n=1']])).toBe(`'＝1,'＠x,"'\n=1"\r\n`)
})

test('a negative number is not a formula: CTDC writes -99 for what is missing', async () => {
  const rows = [['-99', '-99.5', '-', '--1', '-1e9', '-99,5']]
  expect(await write(rows)).toBe(`-99,-99.5,'-,'--1,'-1e9,"'-99,5"\r\n`)
  expect((await read(await write(rows))).cells).toEqual(rows)
})

test('the delimiter is found', async () => {
  const rows = [
    ['name', 'note, long', 'x'],
    ['a', 'b,c', '1;2'],
    ['d', 'e', 'f'],
  ]
  for (const separator of [',', ';', '\t'] as const) {
    expect((await read(await write(rows, { delimiter: separator }), 7)).cells).toEqual(rows)
  }
  expect((await read('sep=;\r\na,b;c\r\n1;2\r\n')).rows).toEqual([
    { row: 1, line: 2, cells: ['a,b', 'c'] },
    { row: 2, line: 3, cells: ['1', '2'] },
  ])
  expect((await read('only\none\ncolumn')).cells).toEqual([['only'], ['one'], ['column']])
})

test.each([1, 5, 1000])('line ends of every kind, blank rows, quoted line ends (chunks of %i)', async (size) => {
  const { rows, findings } = await read('a,b\r\n\n1,"x\r\ny\nz"\r,\r\n2,3\n,,,\n4,5', size)
  expect(findings).toEqual([])
  expect(rows).toEqual([
    { row: 1, line: 1, cells: ['a', 'b'] },
    { row: 3, line: 3, cells: ['1', 'x\r\ny\nz'] },
    { row: 5, line: 7, cells: ['2', '3'] },
    { row: 7, line: 9, cells: ['4', '5'] },
  ])
})

test('rows with more or fewer cells are kept and reported', async () => {
  const { cells, findings } = await read('a,b\n1\n1,2,3\n4,5\n')
  expect(cells).toEqual([['a', 'b'], ['1'], ['1', '2', '3'], ['4', '5']])
  expect(findings).toMatchObject([
    { code: 'raggedRow', at: { line: 2, row: 2 }, params: { expected: 2, found: 1 } },
    { code: 'raggedRow', at: { line: 3, row: 3 }, params: { expected: 2, found: 3 } },
  ])
})

test.each([3, 1000])('a quotation mark that is never closed costs its line only (chunks of %i)', async (size) => {
  const many = 'x,y\n'.repeat(100)
  const { cells, findings } = await read(`a,b\n1,"open\n2,"ok"\n3,"end"x\n${many}4,5`, size, { maxRowLength: 50 })
  expect(cells.slice(0, 4)).toEqual([
    ['a', 'b'],
    ['1', 'open\n2,ok"'],
    ['3', 'endx'],
    ['x', 'y'],
  ])
  expect(cells.at(-1)).toEqual(['4', '5'])
  expect(cells.filter((row) => row[0] === 'x')).toHaveLength(100)
  expect(findings.map((finding) => [finding.code, finding.at.line])).toEqual([
    ['brokenQuotes', 2],
    ['brokenQuotes', 4],
  ])
  const open = await read(`a,b\n1,"open\n${many}4,5`, size, { maxRowLength: 50 })
  expect(open.cells).toHaveLength(103)
  expect(open.findings).toMatchObject([{ code: 'brokenQuotes', at: { line: 2, row: 2 } }])
})

test('a line over the limit is skipped', async () => {
  const { cells, findings } = await read(`a,b\n${'x'.repeat(5000)},1\n2,3\n`, 100, { maxRowLength: 1000 })
  expect(cells).toEqual([
    ['a', 'b'],
    ['2', '3'],
  ])
  expect(findings).toMatchObject([{ code: 'rowTooLong', at: { line: 2 }, params: { limit: 1000 } }])
})

test.each(['\n', '\r\n', '\r'])(
  'a row is as long as the limit with its line end, in whatever pieces it comes: %j',
  async (end) => {
    for (const length of [98, 99, 100, 101])
      for (const piece of [1, 7, 99, 100, 101, 4096]) {
        const row = 'x'.repeat(length - end.length)
        const { cells, findings } = await read(`a${end}${row}${end}b${end}`, piece, { maxRowLength: 100 })
        expect([length, piece, cells]).toEqual([length, piece, length > 100 ? [['a'], ['b']] : [['a'], [row], ['b']]])
        expect(findings.map(({ code }) => code)).toEqual(length > 100 ? ['rowTooLong'] : [])
      }
  },
)

test.each(['\n', '\r\n', '\r'])(
  'a line that is longer than what is held at once is skipped once, to its end: %j',
  async (end) => {
    const text = ['a,b', `${'x'.repeat(3 << 20)},1`, '2,3', ''].join(end)
    // With the second, CR LF is in two pieces.
    for (const piece of [1 << 16, (text.indexOf(`${end}2`) + 1) / 8]) {
      const { rows, findings } = await read(text, piece)
      expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
        [1, 'a', 'b'],
        [3, '2', '3'],
      ])
      expect(findings).toMatchObject([{ code: 'rowTooLong', at: { line: 2 }, params: { limit: 1 << 20 } }])
    }
  },
)

test('encodings, NUL bytes and a source that breaks', async () => {
  const wide = await read(Buffer.from('\ufeffnom;âge\n', 'utf16le'))
  expect(wide).toMatchObject({ cells: [['nom', 'âge']], findings: [{ code: 'encodingConverted' }] })
  const narrow = await read(Buffer.from('nom;âge\n', 'latin1'))
  expect(narrow).toMatchObject({ cells: [['nom', 'âge']], findings: [{ code: 'encodingGuessed' }] })
  expect((await read('a,b\n1,\0\n')).findings).toMatchObject([{ code: 'nulByte', at: { line: 2 } }])
  async function* source() {
    yield Buffer.from('a,b\n1,2\n3')
    throw new FileFindingError(createFinding('fileChanged'))
  }
  const batches = []
  for await (const batch of readCsv(source())) batches.push(batch)
  expect(batches.flatMap((batch) => batch.rows.map((row) => row.cells))).toEqual([['a', 'b'], ['1', '2'], ['3']])
  expect(batches.flatMap((batch) => batch.findings.map((finding) => finding.code))).toEqual([
    'raggedRow',
    'fileChanged',
  ])
})

test('any text is read as another reader reads it, where that one reports nothing', async () => {
  const pieces = fc.array(fc.constantFrom('a', '"', '""', ',', '\r\n', ' ', 'é', '"b"'), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 20 }), async (parts, size) => {
      const text = parts.join('')
      const other = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' })
      const own = await read(text, size, { delimiter: ',' })
      if (other.errors.length > 0) return
      expect(own.cells).toEqual(other.data.filter((row) => row.some((cell) => cell !== '')))
    }),
    { numRuns: 1000 },
  )
})

test('cutting text into chunks changes nothing, however broken it is', async () => {
  const pieces = fc.array(fc.constantFrom('a', '"', ',', '\r', '\n', ' ', ';', "'="), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 20 }), async (parts, size) => {
      const text = parts.join('')
      expect(await read(text, size, { delimiter: ',' })).toEqual(await read(text, 1000, { delimiter: ',' }))
    }),
    { numRuns: 1000 },
  )
})

const isHeader = ({ cells }: CsvRow): boolean => cells.includes('id')

test.each([',', ';', '\t'])(
  'titles above the header are not judged by it, and the delimiter is found (%j)',
  async (mark) => {
    const text = `Cases of 2024\nmade, by hand\n\nid,a,b\n1,2\n1,2,3\n1,2,3\n`.replaceAll(/,(?! )/g, mark)
    for (const size of [1, 1000]) {
      const { cells, findings } = await read(text, size, { isHeader })
      expect(cells.slice(2)).toEqual([
        ['id', 'a', 'b'],
        ['1', '2'],
        ['1', '2', '3'],
        ['1', '2', '3'],
      ])
      expect(findings).toMatchObject([
        { code: 'raggedRow', at: { line: 5, row: 5 }, params: { expected: 3, found: 2 } },
      ])
    }
  },
)

test.each([5, 50])(
  'a table of %i rows without the header that was looked for is judged by its first row',
  async (count) => {
    const { rows, findings } = await read(`${'a,b\n'.repeat(count - 1)}a\n`, 64, { isHeader })
    expect(rows).toHaveLength(count)
    expect(findings).toMatchObject([{ code: 'raggedRow', at: { row: count } }])
  },
)
