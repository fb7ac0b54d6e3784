import type { Finding } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { htcdsFields } from '../htcds/fields.ts'
import { createExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { createTableFinding, fileCatalogue } from '../tables/findings/table-catalogue.ts'
import { FindingsDigest } from './digest.ts'
import { englishFindingWords, loadFindingWords } from './words.ts'

const dates = (field: string, code: 'ambiguousDate' | 'dateReordered', rows: number[], order?: string): Finding[] =>
  rows.map((row) => createExchangeFinding(code, { sheet: 1, row, column: 7 }, { field, ...(order && { order }) }))

it('puts what was not read first, then the turns, then what is wide before what is narrow', () => {
  const digest = new FindingsDigest()
  const add = (finding: Finding, times = 1) => {
    for (let time = 0; time < times; time++) digest.add('exchange', finding)
  }
  add(createExchangeFinding('labelRead', { sheet: 1, row: 3 }, { field: 'prs_Gender' }), 9)
  add(createExchangeFinding('ambiguousDate', { sheet: 1, row: 3 }, { field: 'prs_Birthdate' }))
  add(createExchangeFinding('unknownValue', { sheet: 1, row: 3 }, { field: 'prs_Gender' }), 2)
  add(createExchangeFinding('invalidDate', { sheet: 1, row: 3 }, { field: 'prs_Birthdate' }), 3)
  add(createExchangeFinding('totalRow', { sheet: 1, row: 9 }))
  add(createExchangeFinding('duplicateColumn', { sheet: 1, column: 4 }, { field: 'prs_Gender' }))
  digest.add('table', fileCatalogue.create('otherSheet', { sheet: 2 }))
  digest.add('table', createTableFinding('columnTwice', { table: 'victims', columnName: 'victim.sex' }))
  expect(digest.groups().map(({ turn, code, count }) => [turn, code, count])).toEqual([
    ['us', 'otherSheet', 1],
    ['partner', 'columnTwice', 1],
    ['partner', 'duplicateColumn', 1],
    ['partner', 'invalidDate', 3],
    ['partner', 'unknownValue', 2],
    ['partner', 'totalRow', 1],
    ['us', 'ambiguousDate', 1],
    ['info', 'labelRead', 9],
  ])
})

it('proposes the order of day and month that all other dates of the column have, and none where they disagree', () => {
  const digest = new FindingsDigest()
  const all = [
    ...dates('prs_Birthdate', 'ambiguousDate', [3, 4]),
    ...dates('prs_Birthdate', 'dateReordered', [5, 6, 7], 'dayMonthYear'),
    ...dates('hte_Date', 'ambiguousDate', [3]),
    ...dates('hte_Date', 'dateReordered', [4], 'dayMonthYear'),
    ...dates('hte_Date', 'dateReordered', [5], 'monthDayYear'),
  ]
  for (const finding of all) digest.add('exchange', finding)
  const groups = digest.groups().filter(({ code }) => code === 'ambiguousDate')
  expect(groups.map(({ field, remedy }) => [field, remedy?.values, remedy?.flags, remedy?.evidence])).toEqual([
    ['prs_Birthdate', ['dayMonthYear'], ['--dates dmy'], 3],
    ['hte_Date', ['dayMonthYear', 'monthDayYear'], ['--dates dmy', '--dates mdy'], undefined],
  ])
  expect(groups.map(({ remedy }) => englishFindingWords.settle(remedy))).toEqual([
    'All 3 other dates of this column are day first: --dates dmy.',
    'Settle it with --dates dmy or mdy.',
  ])
})

it('lists the limits of one rule and column side by side, keeps the first places, and says what concerns every record once', () => {
  const digest = new FindingsDigest({ places: 2 })
  for (let row = 3; row < 12; row++)
    digest.add('exchange', createExchangeFinding('duplicateRow', { sheet: 1, row: row + 20 }, { first: row }))
  const [group] = digest.groups(9)
  expect(group).toMatchObject({ count: 9, isEverywhere: true, params: { first: '3, 4, 5, 6, …' } })
  expect(group?.places).toEqual([
    { sheet: 1, row: 23 },
    { sheet: 1, row: 24 },
  ])
  expect(digest.groups(10)[0]?.isEverywhere).toBe(false)
})

it('names columns by their published labels only, and speaks other languages late', async () => {
  const finding = {
    code: 'unknownValue',
    params: { field: 'prs_Gender', allowed: 'Feminine, Masculine', nearest: 'Feminine' },
  }
  expect(englishFindingWords.say('exchange', finding)).toBe(
    'The value is not in the list of Gender. It was set to unknown. Nearest: Feminine. Allowed: Feminine, Masculine.',
  )
  expect(['prs_Gender', 'victim.sex', 'Mary’s list'].map(englishFindingWords.label)).toEqual([
    'Gender',
    'Sex',
    undefined,
  ])
  const french = await loadFindingWords('fr', { unreviewedTexts: true })
  expect(french.heading('partner')).toBe('À corriger par le partenaire')
})

it('keeps one group however many records repeat one another', () => {
  const digest = new FindingsDigest({ places: 3 })
  for (let record = 1; record <= 5000; record++) {
    const at = { record, path: ['case', 'id'] }
    digest.add('record', { code: 'duplicate', severity: 'error', at, field: 'case.id', params: { first: record } })
  }
  expect(digest.groups(9000).map(({ count, places, params }) => [count, places.length, params['first']])).toEqual([
    [5000, 3, '1, 2, 3, 4, …'],
  ])
})

it('names an answer to an own question of a form by its path, beside those of the standard', () => {
  const digest = new FindingsDigest()
  const path = ['victims', 0, 'extensions', 'org.shelter.nights']
  const at = { record: 1, columnName: 'victim_org_shelter_nights', path }
  digest.add('record', { code: 'range', severity: 'error', at, params: { min: 0, max: 10 } })
  digest.add('record', { code: 'format', severity: 'error', at, field: 'victim.birthDate', params: { format: 'date' } })
  const said = digest
    .groups()
    .map(({ source, places: [place = {}], ...group }) => englishFindingWords.say(source, { ...group, at: place }))
  expect(said.sort()).toEqual([
    expect.stringMatching(/^Date of birth: /),
    'victims[0].extensions.org.shelter.nights: the number is out of range (0 to 10).',
  ])
})

it('names every column of HTCDS, by its name where it has no label', () => {
  const names = htcdsFields.map(({ name }) => englishFindingWords.label(name))
  expect(names.filter((name) => name === undefined || name.trim() === '')).toEqual([])
  expect(englishFindingWords.label('per_Organisation')).toBe('per_Organisation')
})
