import { expect, it } from 'vitest'
import { loadSpeech } from '../texts/speech.ts'
import type { FoundGroup } from './found.ts'
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
