import { createDatasetCheck, type Finding, type RecordFinding } from '@tip-standard/core'
import { defineCatalogue } from '@tip-standard/core/texts'
import { joinBytes, writeWorkbook } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { checkBatch } from '../files/check-batch.ts'
import { createExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { createTableFinding } from '../tables/findings/table-catalogue.ts'
import { FindingsDigest } from './digest.ts'
import { familyOf } from './families.ts'
import { foundIn } from './found-in.ts'
import type { FindingSource } from './group.ts'
import { toRemedy } from './remedies.ts'
import { sheetNumbers, toMark } from './to-mark.ts'
import { englishFindingWords, loadFindingWords } from './words.ts'

/** Groups the findings of one source. */
function groupsOf(source: FindingSource, findings: readonly Finding[], records?: number) {
  const digest = new FindingsDigest()
  for (const finding of findings) digest.add(source, finding)
  return digest.groups(records)
}

const record = (params: Finding['params'], more: Partial<RecordFinding> = {}): RecordFinding => ({
  code: 'range',
  severity: 'error',
  at: { path: ['x'] },
  field: 'victim.age',
  params,
  ...more,
})

describe('groups', () => {
  it('are one for each limit and list that a sentence names, and one for whatever else differs', () => {
    expect(
      groupsOf('record', [record({ min: 0 }), record({ min: 1 }), record({ min: 1 })]).map(({ count }) => count),
    ).toEqual([2, 1])
    expect(groupsOf('record', [record({ first: 1 }), record({ first: 2 })]).map(({ count }) => count)).toEqual([2])
    const submission = (question: string) => ({ ...record({ question }), code: 'unknownQuestion' })
    expect(
      groupsOf('submission', [submission('a'), submission('b'), submission('a')]).map(({ count }) => count),
    ).toEqual([2, 1])
  })

  it('of columns that contradict each other are one for each rule, and keep it', () => {
    const conflict = (rule: string) => createExchangeFinding('conflict', { row: 2 }, { field: 'case.closedOn', rule })
    const groups = groupsOf('exchange', [conflict('case-opened-before-closed'), conflict('other-rule')])
    expect(groups.map(({ params }) => params['rule'])).toEqual(['case-opened-before-closed', 'other-rule'])
    const [rule] = groupsOf('record', [record({}, { code: 'rule', rule: 'case-opened-before-closed' })])
    expect(rule?.rule).toBe('case-opened-before-closed')
  })

  it('are about every record where there are several and each has one', () => {
    const finding = createExchangeFinding('labelRead', { row: 2 }, { field: 'prs_Gender' })
    expect(groupsOf('exchange', [finding], 1)[0]?.isEverywhere).toBe(false)
    const other = createExchangeFinding('labelRead', { row: 3 }, { field: 'prs_Gender' })
    expect(groupsOf('exchange', [finding, other], 2)[0]?.isEverywhere).toBe(true)
    expect(groupsOf('exchange', [finding, other], 3)[0]?.isEverywhere).toBe(false)
    expect(groupsOf('exchange', [finding, other])[0]?.isEverywhere).toBe(false)
  })

  it('are not about every record where one record has several, or where they are about columns or rows of our tables', () => {
    const finding = createExchangeFinding('labelRead', { row: 2 }, { field: 'prs_Gender' })
    expect(groupsOf('exchange', [finding, finding], 2)[0]?.isEverywhere).toBe(false)
    const columns = ['A1', 'B1'].map((cell) => createExchangeFinding('unknownColumn', { row: 1, cell }))
    expect(groupsOf('exchange', columns, 2)[0]?.isEverywhere).toBe(false)
    const rows = (table: string) =>
      [2, 3].map((row) => ({ ...createTableFinding('parentMissing'), at: { table, row } }))
    expect(groupsOf('table', rows('exploitation'), 2)[0]?.isEverywhere).toBe(false)
    expect(groupsOf('table', rows('caseRecord'), 2)[0]?.isEverywhere).toBe(true)
  })

  it('of as many values as are listed end without dots', () => {
    const params = (count: number) =>
      groupsOf(
        'record',
        Array.from({ length: count }, (_, first) => record({ first })),
      )[0]?.params['first']
    expect([params(1), params(2), params(4), params(5), params(9)]).toEqual([
      0,
      '0, 1',
      '0, 1, 2, 3',
      '0, 1, 2, 3, …',
      '0, 1, 2, 3, …',
    ])
  })

  it('come with errors before warnings, and with a column before cells and paths', () => {
    const found = [
      record({}, { code: 'rule', severity: 'warning', rule: 'closed-case-has-reason' }),
      record({}, { code: 'type' }),
      record({}, { code: 'required', at: { path: [] } }),
    ]
    expect(groupsOf('record', found).map(({ severity }) => severity)).toEqual(['error', 'error', 'warning'])
    const cell = createExchangeFinding('unknownValue', { sheet: 1, row: 3, column: 2 }, { field: 'prs_Gender' })
    const column = createExchangeFinding('unknownColumn', { sheet: 1, column: 4 })
    const [first, second] = groupsOf('exchange', [cell, cell, { ...column, severity: cell.severity }])
    expect([first?.code, second?.code]).toEqual(['unknownColumn', 'unknownValue'])
  })

  it('propose an order of dates by a single date that shows it, and none by one that shows the other', () => {
    const dates = (...orders: string[]) =>
      groupsOf('exchange', [
        createExchangeFinding('ambiguousDate', { row: 2 }, { field: 'prs_Birthdate' }),
        ...orders.map((order) => createExchangeFinding('dateReordered', { row: 3 }, { field: 'prs_Birthdate', order })),
      ]).find(({ code }) => code === 'ambiguousDate')?.remedy
    expect(dates('monthDayYear')).toMatchObject({ flags: ['--dates mdy'], evidence: 1 })
    expect(dates('dayMonthYear')).toMatchObject({ flags: ['--dates dmy'], evidence: 1 })
    expect(dates('dayMonthYear', 'dayMonthYear', 'monthDayYear')?.flags).toEqual(['--dates dmy', '--dates mdy'])
  })

  it('have the family of the reader that reported them, and records none', () => {
    expect(
      ['table', 'exchange', 'record', 'submission'].map((source) => familyOf(source as 'table', 'unknownColumn')),
    ).toEqual(['columns', 'columns', undefined, undefined])
    for (const code of ['unknownValue', 'unknownName', 'severalValues', 'missingOrNamibia', 'unclearAnswer'])
      expect(familyOf('exchange', code)).toBe('values')
    expect([familyOf('exchange', 'invalidDate'), familyOf('table', 'invalidDate')]).toEqual(['dates', 'cells'])
  })

  it('name the flags of the command as it has them', () => {
    const flags = (option: string, ...values: string[]) => toRemedy({ option, values }).flags
    expect(flags('dateOrder', 'dayMonthYear', 'monthDayYear')).toEqual(['--dates dmy', '--dates mdy'])
    expect(flags('duplicateRows', 'keep', 'leaveOut')).toEqual(['--duplicate-rows keep', '--duplicate-rows leave-out'])
    expect(flags('layout', 'A')).toEqual(['--from-layout A'])
    expect(flags('countryNames', 'NAME=CODE')).toEqual(['--country NAME=CODE'])
    expect(flags('unheardOf', 'x')).toEqual([])
  })
})

describe('what was found in records that were checked', () => {
  it('has the words of its source, and where cases are linked the place of the record in the file', () => {
    const items = ['a', 'a'].map((id, at) => ({ value: { case: { id } }, at: { row: at + 7, path: ['somewhere'] } }))
    const finding = createTableFinding('noTables')
    const note = createExchangeFinding('labelRead', { row: 2 })
    const checked = checkBatch({ items, findings: [finding], notes: [note], losses: [] }, () => ({
      result: { ok: true, value: {} as never, warnings: [] },
      members: undefined,
    }))
    expect([...foundIn(checked, createDatasetCheck())]).toEqual([
      ['table', finding],
      ['exchange', note],
      ['record', expect.objectContaining({ rule: 'case-id-unique-in-dataset', at: { row: 8, path: ['case', 'id'] } })],
    ])
  })
})

describe('the mark of a finding', () => {
  const workbook = joinBytes([
    ...writeWorkbook(['Notes', 'victim'].map((name) => ({ name, columns: [{ header: 'caseId' }], rows: [] }))),
  ])
  const mark = (finding: Finding, only?: number) =>
    toMark('table', finding, englishFindingWords, sheetNumbers(workbook), only)

  it('is on the sheet that it names, that its table has, or that is the only one', () => {
    const at = (place: object) => ({ ...createTableFinding('totalRow'), at: place })
    expect(mark(at({ sheet: 1, row: 3 }))).toMatchObject({ sheet: 1, row: 3 })
    expect(mark(at({ table: 'victim', row: 3 }))).toMatchObject({ sheet: 2 })
    expect(mark(at({ table: 'victim', row: 3 }), 1)).toMatchObject({ sheet: 2 })
    expect(mark(at({ table: 'event', row: 3 }), 1)).toMatchObject({ sheet: 1 })
    expect(mark(at({ row: 3 }), 2)).toMatchObject({ sheet: 2 })
    expect(mark(at({ row: 3 }))).toBeUndefined()
  })

  it('is none for a note', () => {
    expect(mark({ ...createTableFinding('titleRows', { sheet: 1 }, { count: 1 }), severity: 'note' })).toBeUndefined()
  })
})

it('findings about answers to forms are said in the words of their catalogue', async () => {
  const catalogue = defineCatalogue({ lost: { severity: 'error', text: 'The answer to {question} was not read.' } }, {})
  const words = await loadFindingWords('en', {}, catalogue)
  const finding = { code: 'lost', params: { question: 'q1' } }
  expect(words.say('submission', finding)).toBe('The answer to q1 was not read.')
  expect(englishFindingWords.say('submission', finding)).toBe('lost')
})
