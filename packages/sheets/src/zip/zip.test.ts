import { expect, it } from 'vitest'
import { joinBytes } from '../text/bytes.ts'
import { packParts, readDirectory, unpack, type ZipEntry } from './zip.ts'

const size = 4 << 20
const bytes = joinBytes([...packParts([['part', [' '.repeat(size)]]])])
const entry = readDirectory(bytes).get('part') as ZipEntry

/** Counts the unpacked bytes before the end or the error, and states how it ended. */
function unpacked(promised: number): { length: number; end: string } {
  let length = 0
  try {
    for (const piece of unpack(bytes, { ...entry, size: promised })) length += piece.length
    return { length, end: 'whole' }
  } catch (error) {
    return { length, end: (error as Error).message }
  }
}

it('unpacks a part to the size that the directory promises', () => {
  expect(entry.size).toBe(size)
  expect(unpacked(size)).toEqual({ length: size, end: 'whole' })
})

it('gives out nothing beyond the promised size, and refuses a part that is longer or shorter', () => {
  for (const promised of [0, 1, size - 1]) {
    const { length, end } = unpacked(promised)
    expect(end).toBe('damagedWorkbook')
    expect(length).toBeLessThanOrEqual(promised)
  }
  expect(unpacked(size + 1)).toEqual({ length: size, end: 'damagedWorkbook' })
})
