import { type CaseRecord, STANDARD_VERSION, validate } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import type { SheetRow } from '@tip-standard/sheets'
import { expect, test } from 'vitest'
import { type TableFinding, tableCatalogue } from './findings/table-catalogue.ts'
import { smallRecord } from './fixture-small-record.ts'
import { fromTables } from './from-tables.ts'
import { toTables } from './to-tables.ts'

test('what belongs nowhere is a finding, and nothing of it is in a message', () => {
  const table = (name: string, rows: unknown[][]) => ({
    name,
    rows: rows.map((values, at) => ({ row: at + 1, values: values as SheetRow['values'] })),
  })
  const { records: read, findings } = fromTables([
    table('SECRET', [['SECRET']]),
    table('caseRecord', [
      ['caseId', 'SECRET', 'absent', 'caseId'],
      ['K-1', 'x', 'victims=[]; SECRET; case=[]'],
      ['K-1'],
      [' ', 'SECRET'],
      ['K-2', null, null, null, 'SECRET'],
    ]),
    table('caseRecord', []),
    table('victim', [
      ['row', 'caseId', 'id'],
      ['victims/0', 'K-1', 'V-1'],
      ['victims/0', 'K-1', 'V-1'],
      ['victims/2', 'K-1', 'V-3'],
      ['SECRET', 'K-1', 'V-1'],
      ['victims/*', 'K-1', 'V-1'],
      ['victims/01', 'K-1', 'V-1'],
      ['events/0', 'K-1', 'V-1'],
      ['victims/0', 'SECRET', 'V-1'],
      [null, '  '],
    ]),
    table('exploitation', [
      ['caseId', 'row', 'form'],
      ['K-1', 'victims/1/exploitation/0', 'other'],
      ['K-1', 'victims/2/exploitation/5', 'other'],
    ]),
    table('dependant', [
      ['caseId', 'sex'],
      ['K-1', 'female'],
    ]),
  ])
  expect(read).toEqual([
    { case: { id: 'K-1' }, victims: [{ id: 'V-1' }, { id: 'V-3', exploitation: [{ form: 'other' }] }] },
    { case: { id: 'K-2' } },
  ])
  expect(findings.map(({ code, at }) => [code, at.table, at.cell ?? at.row])).toEqual([
    ['unknownTable', undefined, undefined],
    ['tableTwice', 'caseRecord', undefined],
    ['unknownColumn', 'caseRecord', 'B1'],
    ['columnTwice', 'caseRecord', 'D1'],
    ['markInvalid', 'caseRecord', 'C2'],
    ['markInvalid', 'caseRecord', 'C2'],
    ['rowTwice', 'caseRecord', 'A3'],
    ['caseIdMissing', 'caseRecord', 'A4'],
    ['unknownColumn', 'caseRecord', 'E5'],
    ['rowTwice', 'victim', 'A3'],
    ['rowPathInvalid', 'victim', 'A5'],
    ['rowPathInvalid', 'victim', 'A6'],
    ['rowPathInvalid', 'victim', 'A7'],
    ['rowPathInvalid', 'victim', 'A8'],
    ['caseUnknown', 'victim', 'B9'],
    ['keyColumnMissing', 'dependant', 1],
    ['parentMissing', 'exploitation', 'B2'],
  ])
  for (const finding of findings) {
    const message = tableCatalogue.english.say(finding)
    expect(JSON.stringify(finding) + message).not.toContain('SECRET')
    expect(message).not.toMatch(/[{}]/)
  }
  expect(fromTables([]).findings).toMatchObject([{ code: 'noTables' }])
})

test('records that tables cannot hold are reported', () => {
  const findings: TableFinding[] = []
  const odd: unknown[] = [
    smallRecord,
    smallRecord,
    { case: {} },
    { case: { id: 'K-3', openedOn: 5, comments: [''], SECRET: 1 }, victims: 'x', extensions: { case: {} } },
  ]
  const tables = toTables(
    odd.map((one) => withinCustody(one as CaseRecord)),
    (finding) => findings.push(finding),
  )
  expect(fromTables(tables).records).toEqual([smallRecord, { case: { id: 'K-3' } }])
  expect(findings.map(({ code, at, params }) => [code, at.record, params.field ?? params.entity])).toEqual([
    ['recordKeyTwice', 2, undefined],
    ['recordWithoutKey', 3, undefined],
    ['valueNotCarried', 4, 'case.openedOn'],
    ['valueNotCarried', 4, 'case.comments'],
    ['membersNotCarried', 4, 'case'],
    ['valueNotCarried', 4, 'caseRecord.victims'],
    ['membersNotCarried', 4, 'caseRecord'],
  ])
})

test('a key is the same key with spaces around it', () => {
  const twice = ['K-1', ' K-1', 'K-1 '].map((id) => withinCustody({ case: { id } } as CaseRecord))
  const findings: TableFinding[] = []
  toTables(twice, (finding) => findings.push(finding))
  expect(findings.map(({ code, at }) => [code, at.record])).toEqual([
    ['recordKeyTwice', 2],
    ['recordKeyTwice', 3],
  ])
})

test('people may type a little differently', () => {
  const { records: read, findings } = fromTables([
    {
      name: 'caseRecord',
      rows: [
        {
          row: 1,
          values: [
            'caseId',
            ' standardVersion',
            'case.closureReasons',
            'case.feedback.privateMeeting',
            'reportingEntity.name',
            'case.registrationYear',
            'reportingEntity.longitude',
            'absent',
            'case.openedOn',
          ],
        },
        { row: 4, values: ['Case id', 'Version of the standard'] },
        {
          row: 5,
          values: [
            ' K-1 ',
            ` ${STANDARD_VERSION} `,
            ' needsMet ; noContact;',
            'TRUE',
            2020,
            ' 2020 ',
            '1,5',
            ' case.status = unknown ;',
            { iso: '2024-05-01' },
          ],
        },
        { row: 9, values: ['K-2', null, '[]', false, true, 2021] },
      ],
    },
  ])
  expect(findings).toEqual([])
  expect(read).toEqual([
    {
      standardVersion: STANDARD_VERSION,
      case: {
        id: 'K-1',
        closureReasons: ['needsMet', 'noContact'],
        feedback: { privateMeeting: true },
        registrationYear: 2020,
        openedOn: '2024-05-01',
        absent: { status: 'unknown' },
      },
      reportingEntity: { name: '2020', longitude: '1,5' },
    },
    {
      case: { id: 'K-2', closureReasons: [], feedback: { privateMeeting: false }, registrationYear: 2021 },
      reportingEntity: { name: 'true' },
    },
  ])
})

test('names such as __proto__ stay names', () => {
  const { records: read } = fromTables([
    {
      name: 'caseRecord',
      rows: [
        { row: 1, values: ['caseId', 'absent', 'provenance', 'extensions'] },
        {
          row: 2,
          values: [
            'K-1',
            '__proto__.x=unknown; __proto__=refused',
            'constructor=person',
            '{"__proto__":{"polluted":1}}',
          ],
        },
      ],
    },
  ])
  expect(JSON.stringify(read[0])).toBe(
    '{"case":{"id":"K-1"},"absent":{"__proto__.x":"unknown","__proto__":"refused"},"provenance":{"constructor":{"source":"person"}},"extensions":{"__proto__":{"polluted":1}}}',
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('extensions that cannot be read, or give a name twice, are left to validation', () => {
  const cells = ['{"org.example.a":1,"org.example.a":2}', '{"org.example.a":', '[1]', '{"org.example.a":1}']
  const { records: read, locate } = fromTables([
    {
      name: 'caseRecord',
      rows: [['caseId', 'extensions'], ...cells.map((cell, at) => [`K-${at}`, cell])].map((values, at) => ({
        row: at + 1,
        values,
      })),
    },
  ])
  for (const [at, cell] of cells.slice(0, 3).entries()) {
    expect(read[at]).toMatchObject({ extensions: cell })
    const result = validate(read[at])
    const finding = result.ok ? undefined : result.findings.find((one) => one.at.path[0] === 'extensions')
    expect(finding && locate(at)(finding.at.path)).toMatchObject({ cell: `B${at + 2}` })
  }
  expect(read[3]).toMatchObject({ extensions: { 'org.example.a': 1 } })
})
