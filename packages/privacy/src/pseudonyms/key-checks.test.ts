import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createWebPseudonymiser,
  importWebKey,
  keyFromSealedText,
  keyFromText,
  kindOfKeyText,
  newKeyText,
  newSealedKeyText,
  PseudonymError,
  SecretKey,
} from './index.ts'
import { bytesOfKey } from './secret-key.ts'

const domain = { purpose: 'referral', partner: 'harbour', epoch: '2026' }
const codeOf = async (run: () => unknown): Promise<string | undefined> => {
  try {
    await run()
  } catch (error) {
    return error instanceof PseudonymError ? error.code : 'other'
  }
  return undefined
}
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const hex = '9f1c03b7e2d84a5560ff17c2ab3e9d640b8872e1c5f93a06d4487be19023fa5c'

const refused: readonly [string, unknown, string][] = [
  ['nothing', undefined, 'keyNotBytes'],
  ['hexadecimal digits as a string', hex, 'keyNotBytes'],
  ['numbers in a list', new Array(32).fill(7), 'keyNotBytes'],
  ['a buffer without a view', new ArrayBuffer(32), 'keyNotBytes'],
  ['no bytes', new Uint8Array(), 'keyEmpty'],
  ['one byte', Uint8Array.of(1), 'keyTooShort'],
  ['31 bytes', Uint8Array.from({ length: 31 }, (_, at) => at * 7), 'keyTooShort'],
  ...[0, 1, 65, 255].map((byte): [string, unknown, string] => [
    `only ${byte}`,
    new Uint8Array(32).fill(byte),
    'keyRepeats',
  ]),
  ['only zeros, but one', new Uint8Array(64).fill(9, 63), 'keyRepeats'],
  ['two bytes in turn', Uint8Array.from({ length: 32 }, (_, at) => (at % 2) * 200), 'keyRepeats'],
  ['a half of 16 bytes twice', Uint8Array.from({ length: 32 }, (_, at) => ((at % 16) * 37) % 256), 'keyRepeats'],
  ['hexadecimal digits', text(hex), 'keyIsText'],
  ['half of the hexadecimal digits', text(hex.slice(32)), 'keyIsText'],
  ['digits and a line break', text(`${hex}\r\n`), 'keyIsText'],
  ['base64', text('nxwDt+LYSlVg/xfCqz6dZAuIcuHF+ToG1Eh74ZAj+lw='), 'keyIsText'],
  ['words', text('correct horse battery staple and more'), 'keyIsText'],
  ['a key for another program', text(`-----BEGIN PRIVATE KEY-----\n${hex}\n-----END`), 'keyIsText'],
]

describe('what cannot be a key', () => {
  it.each(refused)('is refused by SecretKey and importWebKey: %s', async (_, bytes, code) => {
    expect(await codeOf(() => new SecretKey(bytes as Uint8Array))).toBe(code)
    expect(await codeOf(() => importWebKey(bytes as Uint8Array))).toBe(code)
  })

  it('is refused where it comes as a key of WebCrypto: of another algorithm, or from nothing or zeros', async () => {
    const make = (bytes: Uint8Array<ArrayBuffer>, algorithm: string) =>
      webcrypto.subtle.importKey(
        'raw',
        bytes,
        algorithm === 'HKDF' ? algorithm : { name: algorithm, hash: 'SHA-256' },
        false,
        algorithm === 'HKDF' ? ['deriveKey', 'deriveBits'] : algorithm === 'HMAC' ? ['sign'] : ['deriveBits'],
      )
    const tokens = async (key: unknown) => createWebPseudonymiser({ key: key as never, domain })
    const random = Uint8Array.from(Buffer.from(hex, 'hex'))
    for (const algorithm of ['HMAC', 'PBKDF2'])
      expect(await codeOf(async () => tokens(await make(random, algorithm)))).toBe('keyOfOtherUse')
    expect(await codeOf(() => tokens(undefined))).toBe('keyOfOtherUse')
    expect(await codeOf(async () => tokens(await make(new Uint8Array(), 'HKDF')))).toBe('keyEmpty')
    for (const length of [16, 32, 64])
      expect(await codeOf(async () => tokens(await make(new Uint8Array(length), 'HKDF')))).toBe('keyRepeats')
    expect(await codeOf(async () => tokens(await make(random, 'HKDF')))).toBeUndefined()
  })

  it('is never a random key, of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 200 }), (length) => {
        expect(() => new SecretKey(crypto.getRandomValues(new Uint8Array(length)))).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it('is no passphrase that anyone guesses, and no salt that many have', async () => {
    const salt = SecretKey.newSalt()
    for (const passphrase of ['', 'x', 'hello world'])
      expect(await codeOf(() => SecretKey.fromPassphrase(passphrase, salt))).toBe('passphraseTooShort')
    for (const passphrase of ['', 'x', 'hello world', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'abababababababababab'])
      expect(await codeOf(() => newSealedKeyText(passphrase))).toBe('passphraseTooShort')
    // Existing keys must still open.
    expect(await codeOf(() => SecretKey.fromPassphrase('1111222233334444', salt))).toBeUndefined()
    for (const bad of [new Uint8Array(), salt.subarray(0, 15), new Uint8Array(16)])
      expect(await codeOf(() => SecretKey.fromPassphrase('correct horse battery', bad))).toBe('saltNotRandom')
  })
})

describe('the text of a key', () => {
  const one = newKeyText()

  it('gives the same key each time, and another for each text', () => {
    expect(bytesOfKey(keyFromText(`${one}\r\n`))).toEqual(bytesOfKey(keyFromText(one)))
    expect(bytesOfKey(keyFromText(one))).not.toEqual(bytesOfKey(keyFromText(newKeyText())))
    expect([one, newSealedKeyText('correct horse battery'), hex, ''].map(kindOfKeyText)).toEqual([
      'plain',
      'sealed',
      undefined,
      undefined,
    ])
  })

  it('is refused with any one letter changed, cut off anywhere, or with more behind it', async () => {
    for (let at = 0; at < one.length; at++) {
      const changed = `${one.slice(0, at)}${one[at] === '0' ? '1' : '0'}${one.slice(at + 1)}`
      expect(await codeOf(() => keyFromText(changed)), String(at)).toMatch(/^keyText/)
      expect(await codeOf(() => keyFromText(one.slice(0, at))), String(at)).toMatch(/^keyText(CutOff|Malformed)$/)
    }
    for (const more of ['0', '.0', '00000000']) expect(await codeOf(() => keyFromText(one + more))).toMatch(/^keyText/)
    for (const foreign of ['p1.a.b.c', 'k1.abc', 's1.abc', 'AGE-SECRET-KEY-1', hex])
      expect(await codeOf(() => keyFromText(foreign))).toBe('keyTextMalformed')
  })

  it('that a passphrase protects opens with it alone, and is another each time', async () => {
    const sealed = newSealedKeyText('correct horse battery')
    const another = newSealedKeyText('correct horse battery')
    // 16 bytes of salt are the first 25 letters of the body, and 12 of the nonce are the next 20.
    const body = sealed.indexOf('.') + 1
    expect(another.slice(body, body + 25)).not.toBe(sealed.slice(body, body + 25))
    expect(another.slice(body + 26, body + 44)).not.toBe(sealed.slice(body + 26, body + 44))
    expect(bytesOfKey(keyFromSealedText(sealed, 'correct horse battery'))).toHaveLength(32)
    expect(await codeOf(() => keyFromSealedText(sealed, 'correct horse batterz'))).toBe('passphraseWrong')
    expect(await codeOf(() => keyFromSealedText(sealed, ''))).toBe('passphraseWrong')
    expect(await codeOf(() => keyFromSealedText(sealed.slice(0, -1), 'correct horse battery'))).toBe('keyTextCutOff')
    expect(await codeOf(() => keyFromSealedText(one, 'correct horse battery'))).toBe('keyTextMalformed')
    expect(await codeOf(() => keyFromText(sealed))).toBe('keyTextMalformed')
  })
})
