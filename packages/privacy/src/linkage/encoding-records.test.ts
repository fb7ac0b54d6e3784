import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { encodeRecords } from './encode.ts'
import { encodingsFromRecords, encodingsToRecords } from './encoding-records.ts'
import { linkEncodings } from './link.ts'

const settings = {
  key: new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 3)),
  domain: { purpose: 'study', partner: 'both', epoch: '2026' },
}
const people = [
  { given: 'Rachel', surname: 'Mukamwiza', dob: '1994-03-05', sex: 'F' },
  { given: 'Juma', surname: 'Otieno', dob: '1988-07-21', phone: '+250788000001' },
]
const sent = (options: object, ids?: string[]): unknown[] =>
  JSON.parse(JSON.stringify([...encodingsToRecords(encodeRecords(inside(people), { ...settings, ...options }), ids)]))

it.each([{}, { hardened: true }, { blocks: true }, { flips: 0.01 }])('come back as they went (%o)', (options) => {
  const encoded = encodeRecords(inside(people), { ...settings, ...options })
  const records = [...encodingsToRecords(encoded, ['a', 'b'])]
  const { encodings, ids } = encodingsFromRecords(JSON.parse(JSON.stringify(records)))
  expect(encodings).toEqual(encoded)
  expect(ids).toEqual(['a', 'b'])
  expect(linkEncodings(encodings, encodeRecords(inside(people), { ...settings, ...options }))).toHaveLength(2)
})

it('hold no name, no id unless given, and distinguish keys', () => {
  const text = JSON.stringify(sent({}))
  for (const value of ['Rachel', 'Mukamwiza', 'Otieno']) expect(text).not.toContain(value)
  // Short values may occur in the bits by chance, but nowhere else.
  const withoutBits = text.replaceAll(/"(bits|keyId)":"[^"]*"/g, '')
  for (const value of ['Juma', '1994', '788', '"id":"0"']) expect(withoutBits).not.toContain(value)
  expect(encodingsFromRecords(sent({})).ids).toBeUndefined()
  const ids = [{}, { key: SecretKey.generate() }, { domain: { ...settings.domain, partner: 'x' } }].map(
    (options) => encodingsFromRecords(sent(options)).encodings.keyId,
  )
  expect(new Set(ids).size).toBe(3)
})

it('hold the version, and those of earlier versions still match', () => {
  const [head, ...rows] = sent({}) as { keyId: string }[]
  expect(head?.keyId).toMatch(/^l1\./)
  const earlier = encodingsFromRecords([{ ...head, keyId: head?.keyId.slice(3) }, ...rows])
  expect(linkEncodings(earlier.encodings, encodeRecords(inside(people), settings))).toHaveLength(2)
  const next = encodingsFromRecords([{ ...head, keyId: head?.keyId.replace('l1', 'l2') }, ...rows])
  expect(() => linkEncodings(next.encodings, encodeRecords(inside(people), settings))).toThrow(
    expect.objectContaining({ code: 'keysDiffer' }),
  )
})

it('are refused when something is missing, cut or of another kind', () => {
  const [head, ...rows] = sent({}, ['a', 'b']) as Record<string, unknown>[]
  const [field, ...others] = (head as { schema: object[] }).schema
  const faulty: unknown[][] = [
    [],
    [{}],
    [head],
    [head, ...rows, rows[0]],
    [{ ...head, schema: [{}] }, ...rows],
    [{ ...head, schema: 'x' }, ...rows],
    [head, { ...rows[0], bits: 'AAAA' }, rows[1]],
    [head, { ...rows[0], bits: '?' }, rows[1]],
    [head, { ...rows[0], id: 5 }, rows[1]],
    [head, { ...rows[0], present: 'x' }, rows[1]],
    [{ ...head, hasBlocks: true }, ...rows],
    [{ ...head, hardened: true }, ...rows],
    ...[0.5, -1, Number.NaN].map((flips) => [{ ...head, flips }, ...rows]),
    [{ ...head, schema: [] }, ...rows],
    ...[{ bits: 33 }, { kind: 'face' }, { from: [5] }, { household: null }, { household: { agrees: 'x' } }].map(
      (wrong) => [{ ...head, schema: [{ ...field, ...wrong }, ...others] }, ...rows],
    ),
  ]
  for (const records of faulty)
    expect(() => encodingsFromRecords(records)).toThrow(expect.objectContaining({ code: 'encodingsMalformed' }))
})
