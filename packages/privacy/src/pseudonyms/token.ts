import { PseudonymError } from './pseudonym-error.ts'

/** Crockford's alphabet: no letter that is taken for a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const digitOf = /* @__PURE__ */ Int8Array.from({ length: 128 }, (_, code) =>
  alphabet.indexOf(String.fromCharCode(code)),
)

/** The greatest prime below 1024: a wrong letter or two swapped neighbours change the rest. */
const modulus = 1021
const bytesPerToken = 16
const lettersPerToken = 26

/** The beginning of every token of a key, and the check sum up to there. */
export type TokenHead = { text: string; sum: number }

const checkSum = (text: string, sum = 0): number => {
  let rest = sum
  for (let index = 0; index < text.length; index++)
    rest = (rest * 32 + (digitOf[text.charCodeAt(index)] as number)) % modulus
  return rest
}

/** The beginning of the tokens of a key id: `p1.kid.` */
export const tokenHead = (keyId: string): TokenHead => ({ text: `p1.${keyId}.`, sum: checkSum(keyId) })

/** Bytes as letters of base 32, two for ten bits; the last is filled with zeros. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(value >> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text
}

/** Bytes from letters of base 32, or `undefined` for anything else. */
export function fromBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array((text.length * 5) >> 3)
  let bits = 0
  let value = 0
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const digit = digitOf[text.charCodeAt(index)] ?? -1
    if (digit < 0) return undefined
    value = ((value << 5) | digit) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (value >> bits) & 255
    }
  }
  // The bits that are left over are 0 in what was written: any other last character is a wrong one.
  return bits < 5 && (value & ((1 << bits) - 1)) === 0 ? bytes : undefined
}

/** What a group of ten bits counts for in the check sum: 1024 to the power of the groups after it. */
const weights: readonly number[] = /* @__PURE__ */ Array.from({ length: 14 }, (_, index) => {
  let weight = 1
  for (let after = index; after < 13; after++) weight = (weight * 1024) % modulus
  return weight
})
const letterCodes = /* @__PURE__ */ Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
const codes = /* @__PURE__ */ new Array<number>(lettersPerToken + 3).fill(46)

/** The token of a digest: its first 128 bits, and two letters that show a mistyped one. */
export function toToken(head: TokenHead, digest: Uint8Array): string {
  let sum = head.sum * (weights[0] as number)
  let bits = 0
  let value = 0
  let at = 0
  // groups of ten bits, the last filled with zeros
  for (let group = 1; group <= 13; group++) {
    while (bits < 10) {
      value = (value << 8) | (at < bytesPerToken ? (digest[at] as number) : 0)
      at++
      bits += 8
    }
    bits -= 10
    const ten = value >> bits
    value &= (1 << bits) - 1
    sum += ten * (weights[group] as number)
    codes[group * 2 - 2] = letterCodes[ten >> 5] as number
    codes[group * 2 - 1] = letterCodes[ten & 31] as number
  }
  const check = sum % modulus
  codes[lettersPerToken + 1] = letterCodes[check >> 5] as number
  codes[lettersPerToken + 2] = letterCodes[check & 31] as number
  return head.text + String.fromCharCode.apply(null, codes)
}

/** The parts of a token; throws `malformedToken` for anything else, also for one mistyped letter or two swapped ones. */
export function parseToken(token: string): { keyId: string; digest: Uint8Array } {
  const [version, keyId = '', body = '', check = '', ...rest] = token.split('.')
  const digest = fromBase32(body)
  const isWhole =
    version === 'p1' &&
    /^[0-9a-hjkmnp-tv-z]+$/.test(keyId) &&
    body.length === lettersPerToken &&
    rest.length === 0 &&
    digest !== undefined
  if (!isWhole) throw new PseudonymError('malformedToken')
  const bytes = digest.subarray(0, bytesPerToken)
  if (toToken(tokenHead(keyId), bytes) !== `p1.${keyId}.${body}.${check}`) throw new PseudonymError('malformedToken')
  return { keyId, digest: bytes }
}
