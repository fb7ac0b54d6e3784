import { expect, it } from 'vitest'
import { loadSpeech } from '../texts/speech.ts'
import { type FoundGroup, withoutOnlyRecord } from './found.ts'
import { findingLines } from './found-text.ts'
import { paintFor } from './text.ts'

const group = (places: FoundGroup['places']): FoundGroup => ({
  source: 'record',
  severity: 'error',
  rule: 'type',
  code: 'type',
  message: 'M.',
  count: places.length,
  params: {},
  turn: 'partner',
  isUnread: false,
  isEverywhere: false,
  places,
})

it('names a cell of one of several tables with its table, and a cell of a single table alone', async () => {
  const speech = await loadSpeech('en')
  const linesOf = (places: FoundGroup['places']) =>
    findingLines([group(places)], speech, paintFor(false)).lines.join('\n')
  const path = ['victims', 0, 'age']
  const inTables = [
    { table: 'victim', row: 3, cell: 'L3', path },
    { table: 'place', row: 3, cell: 'L3', path },
  ]
  expect(linesOf(inTables)).toContain('M. (victim!L3, place!L3)')
  expect(linesOf([{ sheet: 1, row: 3, cell: 'L3', path }])).toContain('M. (L3)')
})

it('counts each sentence of a rule, and no sum of them before', async () => {
  const speech = await loadSpeech('en')
  const path = ['case']
  const lines = findingLines(
    [
      { ...group([{ path }]), message: 'Case: give a value.', isEverywhere: true },
      { ...group([{ path }, { path }, { path }]), message: 'Victim: give a value.', isEverywhere: true },
    ],
    speech,
    paintFor(false),
  ).lines.map((line) => line.trim())
  expect(lines.slice(1)).toEqual([
    '1 × Case: give a value. In every record. [type]',
    '3 × Victim: give a value. In every record. [type]',
  ])
})

it('places findings of the only record of a JSON file in the record alone', () => {
  const place = { line: 1, record: 1, path: ['case', 'id'] }
  const report = { file: 'a.json', kind: 'JSON', records: 1, invalid: 1, groups: [group([place, { line: 4 }])] }
  const placesIn = (one: Parameters<typeof withoutOnlyRecord>[0]) => withoutOnlyRecord(one).groups[0]?.places
  expect(placesIn(report)).toEqual([{ path: ['case', 'id'] }, { line: 4 }])
  expect(placesIn({ ...report, records: 2 })).toEqual([place, { line: 4 }])
  expect(placesIn({ ...report, kind: 'NDJSON' })).toEqual([place, { line: 4 }])
})
