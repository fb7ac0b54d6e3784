import { describe, expect, it } from 'vitest'
import { readTable } from './table.ts'
import { refuseTellingApart } from './telling-apart.ts'

const check = async (values: readonly unknown[]): Promise<string> => {
  const { columns } = await readTable(
    values.map((value) => ({ means: value as string })),
    ['means'],
  )
  try {
    for (const column of columns) refuseTellingApart(column)
    return 'described'
  } catch (error) {
    return (error as Error).message
  }
}
const refused = 'columnTellsApart: column means'

describe('a column that identifies people', () => {
  it('is one in which most rows have a value of their own: phones, names, notes, exact amounts', async () => {
    expect(await check(Array.from({ length: 30 }, (_, index) => `+2507880000${index}`))).toBe(refused)
    const half = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'threats' : index))
    expect(await check(half)).toBe('described')
    expect(await check([...half, 'x', 'y'])).toBe(refused)
  })

  it('is one with a sentence in it, and the message repeats nothing of it', async () => {
    expect(await check(['none', 'none', 'She was told that '.repeat(10)])).toBe(refused)
  })

  it('is none where sets differ and their members do not', async () => {
    const codes = ['threats', 'debtBondage', 'abuse', 'isolation', 'drugs', 'violence']
    const sets = Array.from({ length: 60 }, (_, index) => codes.filter((_code, bit) => ((index + 3) >> bit) & 1))
    expect(await check(sets)).toBe('described')
    expect(await check(sets.map((set, index) => [...set, `note ${index}`]))).toBe('described')
    expect(await check(sets.map((_, index) => [`note ${index}`, `more ${index}`]))).toBe(refused)
  })

  it('is none with few rows, with few values, or where no one answered', async () => {
    expect(await check(['a', 'b', 'c'])).toBe('described')
    expect(await check(Array.from({ length: 500 }, (_, index) => `code${index % 90}`))).toBe('described')
    expect(await check(Array.from({ length: 500 }, () => ''))).toBe('described')
  })
})
