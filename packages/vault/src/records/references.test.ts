import fc from 'fast-check'
import { expect, it } from 'vitest'
import { References } from './references.ts'

const references = new References(Buffer.alloc(32, 7))

const values = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 }))
const rows = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), values, { minKeys: 2, maxKeys: 6, noNullPrototype: true })

it('gives a row one code in whatever order a statement selects its columns, and no other row or table the same', () => {
  fc.assert(
    fc.property(
      rows.chain((row) => fc.tuple(fc.constant(row), fc.shuffledSubarray(Object.entries(row), { minLength: 2 }))),
      ([row, columns]) => {
        const code = references.ofRow('cases.hold', row)
        const isWhole = columns.length === Object.keys(row).length
        expect(references.ofRow('cases.hold', Object.fromEntries(columns)) === code).toBe(isWhole)
        expect(references.ofRow('cases.review', row)).not.toBe(code)
      },
    ),
  )
})

it('takes bytes for what they are, as the database returns them', () => {
  const of = (bytes: Uint8Array): string => references.ofRow('cases.hold', { id: 'h-1', sealed: bytes })
  expect(of(Uint8Array.of(1, 2, 3))).toBe(of(Buffer.of(1, 2, 3)))
  expect(of(Uint8Array.of(1, 2, 3))).not.toBe(of(Uint8Array.of(1, 2, 4)))
})
