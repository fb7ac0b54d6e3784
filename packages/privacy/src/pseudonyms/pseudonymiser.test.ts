import { createHmac, hkdfSync } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalise,
  createPseudonymiser,
  createWebPseudonymiser,
  importWebKey,
  PseudonymError,
  parseToken,
  rekeyTokens,
  SecretKey,
} from './index.ts'

const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7)
const key = new SecretKey(bytes)
const domain = { purpose: 'referral', partner: 'harbour', epoch: '2026' }
const make = (changes: object = {}) => createPseudonymiser({ key, domain, ...changes })
const codeOf = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    return error instanceof PseudonymError ? error.code : 'other'
  }
  return undefined
}

describe('a token', () => {
  it('is HMAC-SHA-256 of the length-prefixed message under a derived key, as Node’s own cryptography computes it', () => {
    const info = '8:referral,7:harbour,4:2026,4:hmac,'
    const derived = hkdfSync('sha256', bytes, 'tip-standard/pseudonyms/1', info, 32)
    const digest = createHmac('sha256', new Uint8Array(derived)).update('2:c1,5:phone,13:+250788123456,').digest()
    const { digest: ours } = parseToken(make().token('phone', '+250 788 123 456'))
    expect(Buffer.from(ours)).toEqual(digest.subarray(0, 16))
  })

  it('is the same for every spelling, in any order of calls, and for long and foreign values', () => {
    const one = make()
    for (const value of ['Uwimana', 'ኃይሌ', 'x'.repeat(99), 'x'.repeat(100), 'x'.repeat(3000), 'é'])
      expect(one.token('text', value)).toBe(make().token('text', value))
    expect(one.token('name', 'UWIMANA  Élise')).toBe(one.token('name', 'elise uwimana'))
    expect(one.token('phone', '00250 788-123-456')).toBe(one.token('phone', '+250788123456'))
    expect(one.token('document', '1 1997 8 0000000 5 05')).toBe(one.token('document', '1199780000000505'))
    expect(one.token('phoneticName', 'Mukamwiza Lachel')).toBe(one.token('phoneticName', 'Rachel Mukamuiza'))
    expect(one.tokens('text', ['a', 'b'])).toEqual([one.token('text', 'a'), one.token('text', 'b')])
  })

  it('differs by value, kind, purpose, partner, epoch and key', () => {
    const others = [
      make().token('text', '123'),
      make().token('text', '124'),
      make().token('document', '123'),
      make({ domain: { ...domain, purpose: 'study' } }).token('text', '123'),
      make({ domain: { ...domain, partner: 'x' } }).token('text', '123'),
      make({ domain: { ...domain, epoch: '2027' } }).token('text', '123'),
      make({ domain: { purpose: 'referra', partner: 'lharbour', epoch: '2026' } }).token('text', '123'),
      make({ key: SecretKey.generate() }).token('text', '123'),
      make({ slow: true }).token('text', '123'),
    ]
    expect(new Set(others.map((token) => token.split('.')[2])).size).toBe(others.length)
  })

  it('shows one wrong letter and two swapped neighbours', () => {
    const token = make().token('text', 'somebody')
    const letters = '0123456789abcdefghjkmnpqrstvwxyz'
    for (let index = 3; index < token.length; index++) {
      if (token[index] === '.') continue
      for (const letter of letters) {
        const changed = token.slice(0, index) + letter + token.slice(index + 1)
        if (changed !== token)
          expect(
            codeOf(() => parseToken(changed)),
            changed,
          ).toBe('malformedToken')
      }
      const next = token[index + 1]
      if (next !== undefined && next !== '.' && next !== token[index])
        expect(codeOf(() => parseToken(token.slice(0, index) + next + token[index] + token.slice(index + 2)))).toBe(
          'malformedToken',
        )
    }
    for (const wrong of ['', 'p1', 'p2.a.b.c', `${token}.x`, token.toUpperCase(), 'p1..00000000000000000000000000.00'])
      expect(codeOf(() => parseToken(wrong))).toBe('malformedToken')
  })

  it('shows by its key id whether it can be that of an identifier', () => {
    const old = make({ domain: { ...domain, epoch: '2025' } })
    const now = make()
    expect(now.matches('text', 'a', now.token('text', ' A '))).toBe(true)
    expect(now.matches('text', 'b', now.token('text', 'a'))).toBe(false)
    expect(now.matches('text', 'a', old.token('text', 'a'))).toBe(false)
    expect(rekeyTokens('text', ['a', 'b'], old, now)).toEqual(
      new Map([
        [old.token('text', 'a'), now.token('text', 'a')],
        [old.token('text', 'b'), now.token('text', 'b')],
      ]),
    )
  })

  it('cannot be made any more when the key is destroyed, and not from nothing', () => {
    const one = make()
    one.destroy()
    expect(codeOf(() => one.token('text', 'a'))).toBe('keyDestroyed')
    expect(codeOf(() => make().token('name', ' ’ '))).toBe('emptyIdentifier')
    expect(codeOf(() => make().token('phone', '+'))).toBe('emptyIdentifier')
    expect(codeOf(() => make({ domain: { ...domain, epoch: '' } }))).toBe('emptyDomain')
    expect(codeOf(() => new SecretKey(new Uint8Array(31)))).toBe('keyTooShort')
  })

  it('is the same from WebCrypto with a key that no one can read', async () => {
    const webKey = await importWebKey(bytes)
    expect(webKey.extractable).toBe(false)
    const web = await createWebPseudonymiser({ key: webKey, domain })
    const values = Array.from({ length: 1100 }, (_, index) => `person ${index} é`)
    expect(web.keyId).toBe(make().keyId)
    expect(await web.tokens('text', values)).toEqual(make().tokens('text', values))
  })
})

describe('the canonical form', () => {
  it('is its own canonical form, where it is not a sound', () => {
    const kinds = fc.constantFrom('text', 'document', 'phone', 'email', 'date', 'name' as const)
    fc.assert(
      fc.property(
        kinds,
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('+250 788', 'O’Brien  Ann', 'Éa.b-c', 'İ')),
        (kind, value) => {
          let once: string
          try {
            once = canonicalise(kind, value)
          } catch {
            return
          }
          expect(canonicalise(kind, once)).toBe(once)
        },
      ),
    )
  })
})

describe('a key', () => {
  it('does not show itself', () => {
    const canary = Buffer.from(bytes).toString('hex')
    const one = make()
    const shown = [
      String(key),
      `${key}`,
      JSON.stringify({ key, one }),
      inspect(key, { showHidden: true, depth: 9 }),
      inspect(one, { showHidden: true, depth: 9 }),
      inspect({ key }),
      Object.keys(key).join(),
      JSON.stringify(Object.getOwnPropertyDescriptors(key)),
    ]
    for (const text of shown) {
      expect(text).not.toContain(canary)
      expect(text).not.toMatch(/Uint8Array|7, ?14, ?21/)
    }
    expect(JSON.stringify({ key })).toBe('{"key":"[secret key]"}')
    const copy: unknown = structuredClone({ key })
    expect(JSON.stringify(copy)).toBe('{"key":{}}')
  })

  it('comes from a passphrase slowly, and the same each time', () => {
    const salt = SecretKey.newSalt()
    const from = (passphrase: string) =>
      createPseudonymiser({ key: SecretKey.fromPassphrase(passphrase, salt), domain }).keyId
    expect(from('correct horse')).toBe(from('correct horse'))
    expect(from('correct horse')).not.toBe(from('correct horsf'))
    expect(from('correct horse')).not.toBe(
      createPseudonymiser({ key: SecretKey.fromPassphrase('correct horse', SecretKey.newSalt()), domain }).keyId,
    )
  })

  it('is gone when it is destroyed', () => {
    const short = SecretKey.generate()
    short.destroy()
    expect(codeOf(() => createPseudonymiser({ key: short, domain }))).toBe('keyDestroyed')
  })
})
