import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { encodeRecords } from './encode.ts'
import type { LinkageRecord } from './features.ts'
import { matchWeights } from './fixture-reference-linkage.ts'
import { scoreCandidates } from './match-weights.ts'
import { personSchema } from './schema.ts'

const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index))
const options = { key, domain: { purpose: 'match', partner: 'harbour', epoch: '2026' } }

const anyRecord: fc.Arbitrary<LinkageRecord> = fc.record({
  given: fc.constantFrom('Grace', 'Graça', 'Neema', ''),
  surname: fc.constantFrom('Uwase', 'Uwamahoro', 'Otieno', ''),
  dob: fc.constantFrom('1999-04-12', '1999-12-04', '2001-01-01', ''),
  sex: fc.constantFrom('female', 'male', ''),
  nationality: fc.constantFrom('RW', 'UG', ''),
  phone: fc.constantFrom('+250788000001', '0788000002', ''),
})
const anyFile = fc.array(anyRecord, { minLength: 1, maxLength: 4 })

it('adds up the match weights of the fields that both sides have', () => {
  fc.assert(
    fc.property(anyFile, anyFile, (left, right) => {
      const [one, other] = [encodeRecords(inside(left), options), encodeRecords(inside(right), options)]
      const pairs = left.flatMap((_, row) => right.map((__, place) => [row, place] as const))
      const scored = scoreCandidates(one, other, {
        left: Uint32Array.from(pairs, ([row]) => row),
        right: Uint32Array.from(pairs, ([, place]) => place),
        common: new Uint32Array(pairs.length),
      })
      for (const { left: row, right: place, score, overHousehold } of scored) {
        const [expected, expectedOver] = matchWeights(personSchema, [one, row], [other, place])
        expect(score).toBeCloseTo(expected, 9)
        expect(overHousehold).toBeCloseTo(expectedOver, 9)
      }
      expect(scored.length).toBe(pairs.length)
    }),
    { numRuns: 60 },
  )
})
