import { gcm } from '@noble/ciphers/aes.js'
import { FF1 } from '@noble/ciphers/ff1.js'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { createKeyedHash } from '../src/pseudonyms/keyed-hash.ts'
import { finalizeOprf, oprfContext } from '../src/pseudonyms/oprf.ts'
import { loadRistretto } from '../src/pseudonyms/ristretto.ts'
import wycheproof from './vectors/wycheproof.json' with { type: 'json' }

const mac = (key: string, message: string): string =>
  bytesToHex(createKeyedHash(hexToBytes(key)).of(hexToBytes(message)))
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const textToHex = (text: string): string => bytesToHex(textBytes(text))
const counting = (length: number): string => bytesToHex(Uint8Array.from({ length }, (_, index) => index))

describe('HMAC-SHA-256, as pseudonyms use it', () => {
  it.each([
    ['keylen=blocklen', 64, '8bb9a1db9806f20df7f77b82138c7914d174d59e13dc4d0169c9057b133e1d62'],
    ['keylen<blocklen', 32, 'a28cf43130ee696a98f14a37678b56bcfcbdd9e5cf69717fecf5480f0ebdf790'],
    ['keylen=blocklen', 100, 'bdccb6c72ddeadb500ae768386cb38cc41c63dbb0878ddb9c7a38a431b78378d'],
  ])('gives the sample values of NIST: %s, %i bytes', (name, length, expected) => {
    expect(mac(counting(length), textToHex(`Sample message for ${name}`))).toBe(expected)
  })

  it.each(wycheproof.hmacSha256)('agrees with Wycheproof: $key', ({ key, msg, tag, valid }) => {
    expect(mac(key, msg).slice(0, tag.length) === tag).toBe(valid)
  })

  it('is the same for a second message with the same key', () => {
    const hash = createKeyedHash(hexToBytes(counting(32)))
    hash.of(hexToBytes('00'.repeat(200)))
    expect(bytesToHex(hash.of(hexToBytes(textToHex('Sample message for keylen<blocklen'))))).toBe(
      'a28cf43130ee696a98f14a37678b56bcfcbdd9e5cf69717fecf5480f0ebdf790',
    )
  })
})

describe('HKDF-SHA-256', () => {
  it.each(wycheproof.hkdfSha256)('agrees with Wycheproof: $info', ({ ikm, salt, info, size, okm }) => {
    expect(bytesToHex(hkdf(sha256, hexToBytes(ikm), hexToBytes(salt), hexToBytes(info), size))).toBe(okm)
  })
})

describe('AES-256-GCM', () => {
  it('gives the values of the GCM specification (test cases 13 and 14)', () => {
    const cipher = gcm(new Uint8Array(32), new Uint8Array(12))
    expect(bytesToHex(cipher.encrypt(new Uint8Array()))).toBe('530f8afbc74536b9a963b4f1c4cb738b')
    expect(bytesToHex(gcm(new Uint8Array(32), new Uint8Array(12)).encrypt(new Uint8Array(16)))).toBe(
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    )
  })

  it.each(wycheproof.aesGcm)('agrees with Wycheproof: $key', ({ key, iv, aad, msg, ct, tag, valid }) => {
    const open = (): string =>
      bytesToHex(gcm(hexToBytes(key), hexToBytes(iv), hexToBytes(aad)).decrypt(hexToBytes(ct + tag)))
    if (valid) expect(open()).toBe(msg)
    else expect(open).toThrow()
  })
})

describe('FF1', () => {
  const keys = [
    '2b7e151628aed2a6abf7158809cf4f3c',
    '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f',
    '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94',
  ]
  const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'
  const encrypt = (key: string, radix: number, tweak: string, text: string): string =>
    FF1(radix, hexToBytes(key), hexToBytes(tweak))
      .encrypt([...text].map((letter) => alphabet.indexOf(letter)))
      .map((value) => alphabet[value])
      .join('')
  const tweak10 = '39383736353433323130'
  const tweak36 = '3737373770717273373737'

  it.each([
    [0, 10, '', '0123456789', '2433477484'],
    [0, 10, tweak10, '0123456789', '6124200773'],
    [0, 36, tweak36, '0123456789abcdefghi', 'a9tv40mll9kdu509eum'],
    [1, 10, '', '0123456789', '2830668132'],
    [1, 10, tweak10, '0123456789', '2496655549'],
    [1, 36, tweak36, '0123456789abcdefghi', 'xbj3kv35jrawxv32ysr'],
    [2, 10, '', '0123456789', '6657667009'],
    [2, 10, tweak10, '0123456789', '1001623463'],
    [2, 36, tweak36, '0123456789abcdefghi', 'xs8a0azh2avyalyzuwd'],
  ])('gives the sample values of NIST: key %i, radix %i, tweak %s', (key, radix, tweak, text, expected) => {
    expect(encrypt(keys[key] as string, radix, tweak, text)).toBe(expected)
  })

  it.each(wycheproof.ff1)('agrees with Wycheproof: $key', ({ key, tweak, msg, ct, radix }) => {
    expect(FF1(radix, hexToBytes(key), hexToBytes(tweak)).encrypt(msg)).toEqual(ct)
  })
})

describe.each(['auto', 'plain'] as const)('OPRF(ristretto255, SHA-512), %s', async (engine) => {
  const group = await loadRistretto(engine)
  const key = hexToBytes('5ebcea5ee37023ccb9fc2d2019f9d7737be85591ae8652ffa9ef0f4d37063b0e')
  const blind = hexToBytes('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706')

  const [inverse] = group.invertAll([blind]) as [Uint8Array]

  it.each([
    {
      input: '00',
      blinded: '609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c',
      evaluated: '7ec6578ae5120958eb2db1745758ff379e77cb64fe77b0b2d8cc917ea0869c7e',
      output:
        '527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6',
    },
    {
      input: '5a'.repeat(17),
      blinded: 'da27ef466870f5f15296299850aa088629945a17d1f5b7f5ff043f76b3c06418',
      evaluated: 'b4cbf5a4f1eeda5a63ce7b77c7d23f461db3fcab0dd28e4e17cecb5c90d02c25',
      output:
        'f4a74c9c592497375e796aa837e907b1a045d34306a749db9f34221f7e750cb4f2a6413a6bf6fa5e19ba6348eb673934a722a7ede2e7621306d18951e7cf2c73',
    },
  ])('gives the values of RFC 9497, appendix A.1.1: $input', ({ input, blinded, evaluated, output }) => {
    const element = group.multiply(blind, group.hashToElement(hexToBytes(input), oprfContext))
    expect(bytesToHex(element)).toBe(blinded)
    const answer = group.multiply(key, element)
    expect(bytesToHex(answer)).toBe(evaluated)
    expect(bytesToHex(finalizeOprf(group, hexToBytes(input), group.multiply(inverse, answer)))).toBe(output)
  })

  it('agrees with another implementation on other inputs', () => {
    for (const text of ['', 'a', 'phone', 'x'.repeat(300)]) {
      const input = new TextEncoder().encode(text)
      const element = group.multiply(blind, group.hashToElement(input, oprfContext))
      const answer = ristretto255_oprf.oprf.blindEvaluate(key, element)
      expect(answer).toEqual(group.multiply(key, element))
      expect(ristretto255_oprf.oprf.finalize(input, blind, answer)).toEqual(
        finalizeOprf(group, input, group.multiply(inverse, answer)),
      )
    }
  })

  it('inverts many scalars as it inverts one, and refuses the identity and bytes that are not an element', () => {
    const scalars = [blind, key, group.randomScalar(), group.randomScalar()]
    expect(group.invertAll(scalars)).toEqual(scalars.flatMap((scalar) => group.invertAll([scalar])))
    expect(group.invertAll([])).toEqual([])
    for (const wrong of [new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array(31)])
      expect(() => group.multiply(key, wrong)).toThrow('not an element of the group')
  })
})

describe('VOPRF(ristretto255, SHA-512)', () => {
  it('gives the values of RFC 9497, appendix A.1.2, and its proof holds', () => {
    const { voprf } = ristretto255_oprf
    const { secretKey, publicKey } = voprf.deriveKeyPair(hexToBytes('a3'.repeat(32)), textBytes('test key'))
    expect(bytesToHex(secretKey)).toBe('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909')
    expect(bytesToHex(publicKey)).toBe('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e')
    const input = hexToBytes('00')
    const blind = hexToBytes('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706')
    const blinded = hexToBytes('863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945')
    const evaluated = hexToBytes('aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e')
    const answer = voprf.blindEvaluateBatch(secretKey, publicKey, [blinded])
    expect(answer.evaluated).toEqual([evaluated])
    const [output] = voprf.finalizeBatch([{ input, blind, evaluated, blinded }], publicKey, answer.proof)
    expect(bytesToHex(output as Uint8Array)).toBe(
      'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
    )
  })
})
