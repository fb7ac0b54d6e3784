import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePeople } from '../../test/people/make-people.ts'
import { inside } from '../fixture-inside.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { chanceAgreement } from './chance-agreement.ts'
import { comparePairs, levelsOf } from './comparison-levels.ts'
import { findCandidates, findWithin } from './dice-candidates.ts'
import { type Encodings, encodeRecords } from './encode.ts'
import { distinctRows, firstEqualRows } from './equal-rows.ts'
import { pairsByDice, plainFrequencies } from './fixture-reference-linkage.ts'
import { compareFields, partsOf } from './similarity.ts'
import { valueFrequencies } from './value-frequency.ts'

const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, at) => at))
const people = makePeople(60, 3).left
/** Encodings of some of the people, some of them repeated, some without a field. */
const files = fc
  .record({
    rows: fc.array(fc.record({ at: fc.nat(people.length - 1), without: fc.constantFrom('', 'dob', 'phone', 'sex') }), {
      maxLength: 30,
    }),
    hardened: fc.boolean(),
    flips: fc.constantFrom(0, 0.02),
  })
  .map(({ rows, hardened, flips }): Encodings => {
    const records = rows.map(({ at, without }) => ({ ...people[at], ...(without !== '' && { [without]: '' }) }))
    const domain = { purpose: 'match', partner: 'harbour', epoch: '2026' }
    return encodeRecords(inside(records), { key, domain, hardened, flips })
  })

describe('what is counted once for equal values', () => {
  it.each(['wasm', 'plain'])('is as frequent as the definition says (%s)', (engine) => {
    const held = Reflect.get(globalThis, 'WebAssembly') as unknown
    try {
      if (engine === 'plain') Object.assign(globalThis, { WebAssembly: undefined })
      fc.assert(
        fc.property(files, (file) => {
          const chance = chanceAgreement([file], file.schema)
          const plain = plainFrequencies(
            file,
            chance.map((row) => [...row]),
            { code: 256, other: 2000 },
          )
          const found = valueFrequencies(file, chance)
          expect(found).toHaveLength(plain.length)
          // The sums of chances differ in their last digits.
          const furthest = plain.reduce((most, one, at) => Math.max(most, Math.abs((found[at] as number) / one - 1)), 0)
          expect(furthest).toBeLessThan(1e-6)
        }),
        { numRuns: 40 },
      )
    } finally {
      Object.assign(globalThis, { WebAssembly: held })
    }
  })

  it('is not equal where only hashes are, or where other fields are present', () => {
    const domain = { purpose: 'match', partner: 'harbour', epoch: '2026' }
    const file = encodeRecords(inside([{ sex: 'F' }, { sex: 'F' }, { sex: 'F' }]), { key, domain })
    expect([...firstEqualRows(file)]).toEqual([0, 0, 0])
    // The highest bits of two neighbours cancel each other out in the hash.
    for (const word of [0, 1]) file.bits[file.words + word] = (file.bits[file.words + word] as number) ^ 0x80000000
    file.present[2] = 0
    expect([...firstEqualRows(file)]).toEqual([0, 1, 2])
  })

  it('is the first of equal rows', () => {
    fc.assert(
      fc.property(files, (file) => {
        const texts = Array.from({ length: file.count }, (_, row) =>
          [file.present[row], ...file.bits.subarray(row * file.words, (row + 1) * file.words)].join(),
        )
        expect([...firstEqualRows(file)]).toEqual(texts.map((text) => texts.indexOf(text)))
        expect(distinctRows(file)).toHaveLength(new Set(texts).size)
      }),
    )
  })
})

describe('pairs within one file', () => {
  it.each(['wasm', 'plain'] as const)('are those of the file with itself, each once (%s)', (engine) => {
    fc.assert(
      fc.property(files, fc.constantFrom(0.01, 0.5, 0.62, 0.9, 1), (file, threshold) => {
        const { left, right, common } = findWithin(file, threshold, engine)
        const found = Array.from(left, (row, at) => `${row} ${right[at]} ${common[at]}`)
        const all = pairsByDice(file, file, threshold).filter((pair) => {
          const [row = 0, other = 0] = pair.split(' ').map(Number)
          return row < other
        })
        expect(found.sort()).toEqual(all)
      }),
      { numRuns: 30 },
    )
  })

  it('are compared field by field, by the ones of each side', () => {
    fc.assert(
      fc.property(files, files, (one, other) => {
        const right = { ...other, hardened: one.hardened, flips: one.flips }
        fc.pre(one.words === right.words && one.count > 0 && right.count > 0)
        const { of, fromOnes } = compareFields(one, right)
        for (const [field, { from, to }] of partsOf(one).entries()) {
          const onesOfField = ({ bits }: Encodings) =>
            Array.from({ length: to - from }, (_, at) =>
              (bits[from + at] as number).toString(2).padStart(32, '0'),
            ).join('')
          const [a, b] = [onesOfField(one), onesOfField(right)]
          const count = (text: string): number => text.replaceAll('0', '').length
          const both = count([...a].map((bit, at) => (bit === '1' && b[at] === '1' ? '1' : '0')).join(''))
          expect(of(field, 0, 0)).toBe(fromOnes(field, count(a), count(b), both))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are grouped by their levels', () => {
    fc.assert(
      fc.property(files, files, (one, other) => {
        const right = { ...other, hardened: one.hardened, flips: one.flips }
        fc.pre(one.words === right.words)
        const comparison = compareFields(one, right)
        const found = comparePairs(one, right, comparison, findCandidates(one, right, 0.01))
        const levels = levelsOf(one, right, comparison)
        const width = one.schema.length
        const texts = Array.from(found.pattern, (place) =>
          found.levels.subarray(place * width, (place + 1) * width).join(),
        )
        expect(texts).toEqual(Array.from(found.left, (row, at) => levels(row, found.right[at] as number).join()))
        expect(found.levels.length / width).toBe(new Set(texts).size)
      }),
      { numRuns: 40 },
    )
  })
})
