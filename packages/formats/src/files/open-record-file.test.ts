import { STANDARD_VERSION, validate } from '@tip-standard/core'
import { validateCounting } from '@tip-standard/core/counting'
import { joinBytes, type SourceRow, writeWorkbook } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { ctdcColumns } from '../ctdc/index.ts'
import { smallRecord } from '../tables/fixture-small-record.ts'
import { writeRecordsWorkbook } from '../tables/records-workbook.ts'
import { writeVictimCsv } from '../tables/victim-csv.ts'
import { type Check, checkBatch } from './check-batch.ts'
import { openRows } from './open-csv.ts'
import { openRecordFile } from './open-record-file.ts'
import { IdColumnError, type TableOptions } from './read-table.ts'
import type { FileBatch, RecordFile } from './record-file.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

/** Bytes as a source gives them, some at a time, and whether the source was closed. */
function sourceOf(bytes: Uint8Array, step = 1 << 16): { chunks: AsyncIterable<Uint8Array>; isClosed: () => boolean } {
  let isClosed = false
  async function* chunks() {
    try {
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
    } finally {
      isClosed = true
    }
  }
  return { chunks: chunks(), isClosed: () => isClosed }
}

type Options = { isInspected?: boolean; step?: number; size?: number } & TableOptions

/** The opened file and all that is in it. */
async function open(content: string | Uint8Array, name = 'file', { step, size, ...options }: Options = {}) {
  const bytes = typeof content === 'string' ? encode(content) : content
  const file = await openRecordFile({ name, size: size ?? bytes.length, chunks: sourceOf(bytes, step).chunks }, options)
  return { file, ...(await gather(file)) }
}

async function gather(file: RecordFile) {
  const batches: FileBatch[] = []
  for await (const batch of file.batches) batches.push(batch)
  return {
    batches,
    items: batches.flatMap(({ items }) => items),
    codes: batches.flatMap(({ findings, notes }) => [...findings, ...notes].map(({ code }) => code)),
    notes: batches.flatMap(({ notes }) => notes),
    losses: batches.flatMap(({ losses }) => losses),
  }
}

const line = '{"case":{"id":"c-1"}}'
const htcds = 'prs_Gender,prs_Email,cas_Status'
const ctdc = ctdcColumns.C.join(',')
const ctdcRow = ctdcColumns.C.map((name) => (name === 'gender' ? 'Male' : '')).join(',')
const tables = joinBytes([
  ...writeWorkbook([
    { name: 'caseRecord', columns: [{ header: 'caseId' }], rows: [['K-1']] },
    { name: 'Notes', columns: [{ header: 'note' }], rows: [] },
  ]),
])
const second = joinBytes([
  ...writeWorkbook([
    { name: 'Notes', columns: [{ header: 'note' }], rows: [] },
    { name: 'Cases', columns: htcds.split(',').map((header) => ({ header })), rows: [['Feminin', '', 'Active']] },
  ]),
])

describe('a file', () => {
  it.each<[string, string | Uint8Array, RecordFile['kind']]>([
    ['lines of JSON', `${line}\n${line}\n`, 'NDJSON'],
    ['a list of JSON', `[${line},\n${line}]`, 'JSON'],
    ['JSON in UTF-16', utf16(`[${line}]`), 'JSON'],
    ['HTCDS', `${htcds}\nFeminine,,Active\n`, 'HTCDS'],
    ['HTCDS below a title in brackets', `[Cases of 2024],,\n${htcds}\nFeminine,,Active\n`, 'HTCDS'],
    ['CTDC', `${ctdc}\n${ctdcRow}\n`, 'CTDC'],
    ['a table of victims', writeVictimCsv([smallRecord]).text, 'TIP CSV'],
    ['a workbook', writeRecordsWorkbook([smallRecord]), 'TIP workbook'],
    ['a workbook of HTCDS', second, 'HTCDS'],
    ['something else', 'a,b\n1,2\n', 'unknown'],
  ])('is known by what is in it, in whatever pieces it comes: %s', async (_, content, kind) => {
    const whole = await open(content)
    expect(whole.file.kind).toBe(kind)
    const pieces = await open(content, 'file', { step: Math.ceil(content.length / 300) })
    expect([pieces.file.kind, pieces.items.length, pieces.codes]).toEqual([kind, whole.items.length, whole.codes])
    if (kind !== 'unknown') expect(whole.items.length).toBeGreaterThan(0)
  })

  it('with a broken first line is what its name says', async () => {
    for (const [name, kind] of [
      ['a.ndjson', 'NDJSON'],
      ['a.JSONL', 'NDJSON'],
      ['a.json', 'JSON'],
      ['a.csv', 'unknown'],
    ] as const)
      expect((await open(`broken\n${line}\n`, name)).file.kind, name).toBe(kind)
    expect((await open(`broken\n${line}\n`, 'a.ndjson')).items).toHaveLength(1)
  })

  it('with one record on one line is what its name says', async () => {
    for (const [name, kind] of [
      ['a.json', 'JSON'],
      ['a.ndjson', 'NDJSON'],
      ['file', 'NDJSON'],
    ] as const) {
      const { file, items } = await open(`${line}\n`, name)
      expect([file.kind, items.length], name).toEqual([kind, 1])
    }
    expect((await open(`${line}\n${line}\n`, 'a.json')).file.kind).toBe('NDJSON')
  })

  it('that is called a workbook and is none says so, and an old one what it is', async () => {
    expect((await open('a,b\n1,2\n', 'a.xlsx')).codes).toEqual(['notAWorkbook'])
    expect((await open('a,b\n1,2\n', 'a.csv')).codes).toEqual(['unknownLayout'])
    expect((await open(`${htcds}\nFeminine,,Active\n`, 'a.xlsx')).file.kind).toBe('HTCDS')
    expect((await open(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'a.csv')).codes).toEqual(['oldWorkbook'])
    expect((await open(encode('PAR1 and nothing else'), 'a.csv')).codes).toContain('damagedParquet')
  })

  it('without a byte is called empty, whatever its name', async () => {
    for (const name of ['a.csv', 'a.xlsx', 'a.json', 'a.ndjson', 'file'])
      expect(await open('', name)).toMatchObject({ file: { kind: 'unknown' }, codes: ['emptyFile'] })
  })

  it('of many lines in UTF-8 is handed on to be shared; in another encoding it is not', async () => {
    const long = { size: 8 << 20 }
    expect((await open(`${line}\n${line}`, 'file', long)).file.lines).toBeDefined()
    expect((await open(`${line}\n${line}`, 'file', { size: (8 << 20) - 1 })).file.lines).toBeUndefined()
    expect((await open(utf16(`${line}\n${line}`), 'file', long)).file.lines).toBeUndefined()
  })

  it('is searched for names given twice unless the caller does so', async () => {
    const twice = '{"case":{"id":"a","id":"b"}}'
    for (const content of [`${twice}\n${line}\n`, `[${twice}]`]) {
      expect((await open(content)).codes).toEqual(['duplicateKey'])
      expect((await open(content, 'file', { isInspected: false })).codes).toEqual([])
    }
  })

  it('is closed when nothing can be made of it, and when its reader stops', async () => {
    for (const [content, isRead] of [
      ['a,b\n1,2\n', false],
      // Longer than the part that is read to detect its kind.
      [`${line}\n`.repeat(20_000), true],
    ] as const) {
      const { chunks, isClosed } = sourceOf(encode(content), 1 << 14)
      const { batches } = await openRecordFile({ name: 'file', size: content.length, chunks })
      if (isRead) for await (const _ of batches) break
      expect(isClosed()).toBe(true)
    }
  })
})

describe('a table', () => {
  it('is known by a header below many titles, in batches of one row', async () => {
    async function* rows() {
      const texts = [
        ...Array.from({ length: 8 }, (_, at) => [`Title ${at}`]),
        htcds.split(','),
        ['Feminine', '', 'Active'],
      ]
      for (const [at, values] of texts.entries()) yield { rows: [{ row: at + 1, values } as SourceRow], findings: [] }
    }
    const file = await openRows(rows(), 'TIP CSV', {})
    expect([file.kind, file.table?.headerRow, (await gather(file)).items.map(({ at }) => at)]).toEqual([
      'HTCDS',
      9,
      [{ row: 10 }],
    ])
  })

  it('of more rows than one batch loses nothing on the way, and says of each batch what its layout does not ask', async () => {
    const rows = Array.from({ length: 1001 }, (_, at) => `Feminine,p${at}@example.org,Active`)
    const { batches, items, losses } = await open(`${htcds}\n${rows.join('\n')}\n`)
    expect(batches.map((batch) => batch.items.length)).toEqual([500, 500, 1])
    for (const { unasked } of batches) expect(unasked?.has('gender-identity-imported')).toBe(true)
    expect(items.at(-1)).toMatchObject({ at: { row: 1002, line: 1002 }, identities: [{ email: 'p1000@example.org' }] })
    expect(losses).toEqual([])
    const child = 'vic_TypeOfExploitation,prs_Email,cas_Status'
    expect((await open(`${child}\nChildLabour,,\n`)).losses).toMatchObject([
      { field: 'vic_TypeOfExploitation.ChildLabour' },
    ])
  })

  it('has its header in the CTDC layout that is named, under a title and where its columns fit others too', async () => {
    const part = 'gender,ageBroad,citizenship,isForcedLabour,isSexualExploit,isOtherExploit'
    const content = `Cases of 2024\n${part}\nMale,18--20,RW,1,0,0\n`
    const { file, codes, items } = await open(content, 'file', { layout: 'D' })
    expect([file.kind, items.length]).toEqual(['CTDC', 1])
    expect(codes).not.toContain('raggedRow')
    expect((await open(content)).file.kind).toBe('unknown')
  })

  it('tells what is wrong with its header, and what only its end shows', async () => {
    expect((await open(`Title\n${htcds},shoe size\nFeminine,,Active,4\n`)).codes).toEqual([
      'titleRows',
      'unknownColumn',
    ])
    const { codes, items } = await open(`${ctdc}\n${ctdcRow}\n${ctdcRow}\n`)
    expect([items.length, codes.filter((code) => code === 'duplicateRows')]).toEqual([2, ['duplicateRows']])
  })

  it('in a workbook has the number of its sheet in every place, and other sheets are reported', async () => {
    const { file, items, notes } = await open(second)
    expect([file.table?.sheet, file.table?.columnOf('victim.genderIdentity'), items[0]?.at]).toEqual([
      2,
      1,
      { sheet: 2, row: 2 },
    ])
    expect(notes).toMatchObject([{ code: 'variantRead', at: { sheet: 2, row: 2 } }])
    expect((await open(tables)).codes).toEqual(['unknownTable'])
  })

  it('has ids of its column, or is refused where there is none of that name', async () => {
    const ids = {
      column: 'Case No',
      pseudonym: (kind: string, _row: number, _name?: string, id?: string) => `${kind}-${id}`,
    }
    const { items } = await open(`Case No,${htcds}\nA1,Feminine,,Active\n`, 'file', { ids })
    expect(items[0]?.value).toMatchObject({ case: { id: 'case-A1' } })
    for (const content of [`${htcds}\nFeminine,,Active\n`, `${ctdc}\n${ctdcRow}\n`])
      await expect(open(content, 'file', { ids })).rejects.toBeInstanceOf(IdColumnError)
  })
})

describe('a batch that is checked', () => {
  const counting: Check = (value) => validateCounting(value)
  const plain: Check = (value) => ({ result: validate(value), members: undefined })
  const batch = (items: FileBatch['items'], more: Partial<FileBatch> = {}): FileBatch => ({
    items,
    findings: [],
    notes: [],
    losses: [],
    ...more,
  })
  const good = {
    standardVersion: STANDARD_VERSION,
    case: { id: 'K-1' },
    reportingEntity: { id: 'R-1', type: 'ngo' },
    dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
  }
  const at = { row: 2 }

  it('reports a name given twice and checks the record, and does not check what is nested too deep', () => {
    const text = JSON.stringify(good)
    const twice = text.replace('"id":"K-1"', '"id":"K-0","id":"K-1"')
    const deep = `{"extensions":${'['.repeat(3000)}${']'.repeat(3000)}}`
    for (const check of [counting, plain]) {
      expect(checkBatch(batch([{ value: good, text, at }]), check)).toMatchObject({ records: 1, findings: [] })
      const checked = checkBatch(batch([{ value: good, text: twice, at }]), check)
      expect(checked).toMatchObject({ records: 1, findings: [{ code: 'duplicateKey', at }] })
    }
    const { records, findings } = checkBatch(batch([{ value: JSON.parse(deep), text: deep, at }]), plain)
    expect([records, findings.length]).toEqual([0, 1])
  })

  it('counts a record as invalid where a part of its row could not be read, and not for a note', () => {
    const note = (severity: 'error' | 'note', row: number) => ({
      code: 'unknownValue' as const,
      severity,
      at: { row },
      params: {},
    })
    const invalid = (...notes: ReturnType<typeof note>[]) =>
      checkBatch(batch([{ value: good, at }], { notes }), plain).invalid
    expect([invalid(), invalid(note('note', 2)), invalid(note('error', 3)), invalid(note('error', 2))]).toEqual([
      0, 0, 0, 1,
    ])
  })

  it('leaves out what the layout does not ask only where it is a warning, and places the rest', () => {
    const bad = structuredClone(good) as { case: { openedOn?: string; closedOn?: string; status?: string } }
    Object.assign(bad.case, { openedOn: '2024-05-01', closedOn: '2024-04-01', status: 'closed' })
    const rules = (unasked: FileBatch['unasked']) =>
      checkBatch(batch([{ value: bad, at, locate: () => ({ row: 9, column: 3 }) }], unasked && { unasked }), plain)
        .recordFindings
    expect(rules(undefined).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['case-opened-before-closed', 'closed-case-has-reason']),
    )
    const left = rules(new Set(['case-opened-before-closed', 'closed-case-has-reason']))
    expect(left.map(({ rule }) => rule)).toContain('case-opened-before-closed')
    expect(left.map(({ rule }) => rule)).not.toContain('closed-case-has-reason')
    for (const finding of left) expect(finding.at).toMatchObject({ row: 9, column: 3 })
  })

  it('gives on what links one case to others', () => {
    const linked = { case: { id: 'a', linkedCaseIds: ['b'] } }
    const duplicate = { case: { id: 'c', duplicateOf: 'a' } }
    const items = [linked, duplicate, { case: { id: 'd' } }, { case: null }, 5].map((value) => ({ value, at }))
    expect(checkBatch(batch(items), plain).cases).toEqual([
      { id: 'a', linkedCaseIds: ['b'], at },
      { id: 'c', duplicateOf: 'a', at },
      { id: 'd', at },
      { id: undefined, at },
      { id: undefined, at },
    ])
  })
})
