import { openWorkbook, readSheet, toText } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { type Correction, isSameSpot, type ShownPlace, type Spot } from '../../../data-desk/src/work/protocol.ts'
import { examine, wordsFor } from '../../../data-desk/src/worker/check.ts'
import { correctFiles, markFiles } from '../../../data-desk/src/worker/mark.ts'
import { correctedText } from '../../../data-desk/src/worker/open-file.ts'
import { fillValues } from '../../../data-desk/src/worker/values.ts'
import { deskFile, linesOf } from './fixture-desk-file.ts'

async function textOf(name: string, content: string, corrections: readonly Correction[]): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  for await (const chunk of correctedText(deskFile(name, content, { corrections }))) text += decoder.decode(chunk)
  return text
}

const cell = (row: number, column: number, text: string): Correction => ({ sheet: 1, row, column, text })
const value = (
  path: readonly (string | number)[],
  text: string,
  as: 'text' | 'number' | 'boolean' = 'text',
  record = 1,
) => ({ kind: 'NDJSON', record, path, as, text }) as const

describe('corrections of a table', () => {
  it('go into their cells only; blank rows stay, so that every row keeps its number', async () => {
    const text = await textOf('a.csv', 'name,sex\n\n\nAnna,x\nBéa,y\n', [cell(4, 2, 'female'), cell(5, 1, 'B, "b"')])
    expect(text).toBe('\ufeffname,sex\r\n\r\n\r\nAnna,female\r\n"B, ""b""",y\r\n')
  })

  it('leave a file alone that has none', async () => {
    expect(await textOf('a.csv', 'name;sex\nAnna;x', [])).toBe('name;sex\nAnna;x')
  })
})

describe('corrections of records', () => {
  const record = { n: 1, list: ['a', 'b', 'c'], deep: { flag: 'x' }, 'odd"name': '0' }

  it.each<[string, readonly Correction[], object]>([
    ['a text', [value(['odd"name'], '12')], { ...record, 'odd"name': '12' }],
    ['a number', [value(['n'], '-3.5', 'number')], { ...record, n: -3.5 }],
    ['what is no number in the place of one', [value(['n'], '3,5', 'number')], { ...record, n: '3,5' }],
    ['a truth value', [value(['deep', 'flag'], 'false', 'boolean')], { ...record, deep: { flag: false } }],
    [
      'what is no truth value in the place of one',
      [value(['deep', 'flag'], 'yes', 'boolean')],
      { ...record, deep: { flag: 'yes' } },
    ],
    ['something that was missing', [value(['deep', 'more'], 'new')], { ...record, deep: { flag: 'x', more: 'new' } }],
    ['nothing, which takes the value out', [value(['deep', 'flag'], '')], { ...record, deep: {} }],
    [
      'values of a list and nothing, whose places are those of before',
      [value(['list', 0], ''), value(['list', 2], 'C'), value(['list', 1], '')],
      { ...record, list: ['C'] },
    ],
  ])('write %s', async (_, corrections, expected) => {
    const [first = '', second] = (await textOf('a.ndjson', linesOf([record, record]), corrections)).split('\n')
    expect([JSON.parse(first), JSON.parse(second ?? '')]).toEqual([expected, record])
  })
})

describe('what is offered for correction', () => {
  it('is the value as text, a text in the place of a number as one, and nothing where nothing can be typed', async () => {
    const content = linesOf([{ a: 1, b: '2', c: [true], d: {} }])
    const spots = (
      [
        [['a'], 'number', '1'],
        [['b'], 'text', '2'],
        [['b'], 'number', '"2"'],
        [['c', 0], 'boolean', 'true'],
        [['d', 'missing'], 'text', ''],
        [['c', 1], 'text', undefined],
        [['d'], 'text', undefined],
        [['a', 'below'], 'text', undefined],
      ] as const
    ).map(([path, as, expected]) => ({ spot: value(path, '', as), expected }))
    const places: ShownPlace[] = spots.map(({ spot }) => ({ text: '', spot }))
    const unread: ShownPlace = { text: '', spot: value(['a'], '', 'text', 2) }
    await fillValues(deskFile('a.ndjson', content), [...places, unread])
    expect(places.map(({ spot, value: text }) => (spot === undefined ? undefined : text))).toEqual(
      spots.map(({ expected }) => expected),
    )
    expect(unread.spot).toBeUndefined()
  })

  it('is there of a record at the end of a long file', async () => {
    const records = Array.from({ length: 20_000 }, (_, at) => ({ n: at + 1 }))
    const places = [1, records.length].map(
      (record): ShownPlace => ({ text: '', spot: value(['n'], '', 'number', record) }),
    )
    await fillValues(deskFile('a.ndjson', linesOf(records)), places)
    expect(places.map((place) => place.value)).toEqual(['1', '20000'])
  })

  it('is one for each cell and each value', () => {
    const spots: Spot[] = [
      { sheet: 1, row: 2, column: 3 },
      { sheet: 2, row: 2, column: 3 },
      { sheet: 1, row: 3, column: 3 },
      { sheet: 1, row: 2, column: 4 },
      value(['a', 'b'], ''),
      value(['c', 'b'], ''),
      value(['a', 'b'], '', 'text', 2),
    ]
    for (const [at, one] of spots.entries())
      for (const [there, other] of spots.entries()) expect(isSameSpot(one, structuredClone(other))).toBe(at === there)
  })
})

describe('copies', () => {
  const tell = (): void => {}
  const header = 'prs_Gender,prs_Birthdate,prs_Email,prs_HomeCountry,cas_CaseOwner'

  it('that are marked have the rows of a CSV file at their numbers', async () => {
    const desk = deskFile('a.csv', `${header}\n\nFemenine,1990-02-03,,RW,\n`)
    const words = await wordsFor('en')
    const files = [
      { desk, examined: await examine(desk, tell) },
      { desk, examined: await examine(desk, tell) },
    ]
    const { made } = await markFiles(files, words, 'f', tell)
    expect(made.map(({ name, isInternal }) => [name, isInternal])).toEqual([
      ['marked-copy-1.xlsx', true],
      ['marked-copy-2.xlsx', true],
    ])
    const opened = openWorkbook(new Uint8Array((await made[0]?.blob.arrayBuffer()) as ArrayBuffer))
    const table = opened.ok ? opened.workbook.sheets.find(({ name }) => name === 'Table') : undefined
    if (!opened.ok || table === undefined) throw new Error('The marked copy cannot be read.')
    const rows = [...readSheet(opened.workbook, table)].flatMap((batch) => batch.rows)
    expect(rows.map(({ row, values }) => [row, toText(values[0])])).toEqual([
      [1, 'prs_Gender'],
      [3, 'Femenine'],
    ])
  })

  it('are made of tables only, and corrected ones of files with corrections only', async () => {
    const records = deskFile('a.ndjson', '{}\n')
    const examined = await examine(records, tell)
    await expect(markFiles([{ desk: records, examined }], await wordsFor('en'), 'f', tell)).rejects.toThrow('noTable')
    const corrected = deskFile('b.csv', `${header}\nx,y,,,\n`, { corrections: [cell(2, 1, 'z')] })
    const { made } = await correctFiles([records, corrected], 'f', tell)
    expect(made.map(({ name }) => name)).toEqual(['corrected-copy.csv'])
    expect(await made[0]?.blob.text()).toBe(`${header}\r\nz,y,,,\r\n`)
  })
})
