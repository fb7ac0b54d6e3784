import { createDecipheriv } from 'node:crypto'
import { gcm } from '@noble/ciphers/aes.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthPrefixed } from './length-prefixed.ts'
import { CanaryOpened, fromPayload, toPayload } from './payload.ts'
import { associatedData, open, type SealContext, seal } from './seal.ts'

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex')

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
const plains = fc.uint8Array({ maxLength: 300 })
const contexts: fc.Arbitrary<SealContext> = fc.record({
  agency: fc.string(),
  subject: fc.string(),
  entity: fc.constantFrom('case', 'victim', 'perpetrator', 'identity'),
  version: fc.nat(),
})

describe('sealing', () => {
  // The GCM specification of McGrew and Viega, test cases 15 and 16 (AES-256).
  it.each([
    [
      `d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255`,
      '',
      `522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad`,
      'b094dac5d93471bdec1a502270e3cc6c',
    ],
    [
      `d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39`,
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      `522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662`,
      '76fc6ece0f4e1768cddf8853bb2d551b',
    ],
  ])('gives the published bytes, behind its format and nonce', (plain, aad, cipher, tag) => {
    const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const nonce = hex('cafebabefacedbaddecaf888')
    expect(seal(key, hex(plain), hex(aad), nonce).toString('hex')).toBe(`01cafebabefacedbaddecaf888${cipher}${tag}`)
  })

  it('opens what it sealed, as another implementation does', () => {
    fc.assert(
      fc.property(keys, plains, contexts, (key, plain, context) => {
        const aad = associatedData(context)
        const sealed = seal(key, plain, aad)
        expect(open(key, sealed, aad)).toEqual(Buffer.from(plain))
        expect(gcm(key, sealed.subarray(1, 13), aad).decrypt(sealed.subarray(13))).toEqual(plain)
      }),
    )
  })

  it('opens nothing that was flipped, cut, extended, or is of another key', () => {
    fc.assert(
      fc.property(
        keys,
        plains,
        contexts,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (key, plain, context, at, flip) => {
          const aad = associatedData(context)
          const sealed = seal(key, plain, aad)
          const place = at % sealed.length
          const flipped = Buffer.from(sealed)
          flipped.writeUInt8(flipped.readUInt8(place) ^ flip, place)
          const wrong = Uint8Array.from(key)
          wrong[at % 32] = (wrong[at % 32] as number) ^ flip
          for (const bytes of [flipped, sealed.subarray(0, place), Buffer.concat([sealed, Buffer.of(flip)])])
            expect(() => open(key, bytes, aad)).toThrow(expect.objectContaining({ code: 'sealBroken' }))
          expect(() => open(wrong, sealed, aad)).toThrow(expect.objectContaining({ code: 'sealBroken' }))
        },
      ),
    )
  })

  it('opens nothing in another place', () => {
    fc.assert(
      fc.property(keys, plains, contexts, contexts, (key, plain, here, there) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there))
        const sealed = seal(key, plain, associatedData(here))
        expect(() => open(key, sealed, associatedData(there))).toThrow(expect.objectContaining({ code: 'sealBroken' }))
      }),
    )
  })

  it('never tells two lists of texts by the same bytes', () => {
    const lists = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const isSame =
          one.length === other.length &&
          one.every((text, at) => Buffer.from(text).equals(Buffer.from(other[at] as string)))
        expect(lengthPrefixed(...one).equals(lengthPrefixed(...other))).toBe(isSame)
      }),
      { numRuns: 2_000 },
    )
    expect(lengthPrefixed('ab', 'c').equals(lengthPrefixed('a', 'bc'))).toBe(false)
  })

  it('takes a new nonce for each seal', () => {
    const [key, plain, aad] = [Buffer.alloc(32, 7), Buffer.from('the same'), Buffer.alloc(0)]
    const nonces = Array.from({ length: 2_000 }, () => seal(key, plain, aad).toString('hex', 1, 13))
    expect(new Set(nonces).size).toBe(2_000)
  })

  it('takes no tag that is shorter than 16 bytes', () => {
    const key = Buffer.alloc(32, 7)
    const sealed = seal(key, Buffer.alloc(0), Buffer.alloc(0))
    // A library that accepts short tags would open this.
    const lenient = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13), { authTagLength: 4 })
    lenient.setAuthTag(sealed.subarray(13, 17))
    lenient.final()
    expect(() => open(key, sealed.subarray(0, 17), Buffer.alloc(0))).toThrow(
      expect.objectContaining({ code: 'sealBroken' }),
    )
  })
})

describe('a payload', () => {
  it('is read as it was written, and overwritten when it was', () => {
    fc.assert(
      fc.property(
        fc.json().map((text): unknown => JSON.parse(text)),
        (content) => {
          const payload = toPayload(content)
          expect(payload.length % 256).toBe(0)
          expect(JSON.stringify(fromPayload(payload))).toBe(JSON.stringify(content))
          expect(payload.every((byte) => byte === 0)).toBe(true)
        },
      ),
    )
  })

  it('of a canary is opened by no one', () => {
    expect(() => fromPayload(toPayload({ a: 1 }, true))).toThrow(CanaryOpened)
  })
})
