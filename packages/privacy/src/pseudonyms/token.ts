import { PseudonymError } from './pseudonym-error.ts'

/** Crockford's alphabet, without letters that look like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const digitOf = /* @__PURE__ */ Int8Array.from({ length: 128 }, (_, code) =>
  alphabet.indexOf(String.fromCharCode(code)),
)

/** The largest prime below 1024: a wrong letter or two swapped neighbours change the remainder. */
const modulus = 1021
const bytesPerToken = 16
const lettersPerToken = 26

/** The prefix of every token of a key, and its checksum so far. */
export type TokenHead = { text: string; sum: number }

const checkSum = (text: string, sum = 0): number => {
  let rest = sum
  for (let index = 0; index < text.length; index++)
    rest = (rest * 32 + (digitOf[text.charCodeAt(index)] as number)) % modulus
  return rest
}

/** Makes the prefix of the tokens of a key id: `p1.kid.` */
export const tokenHead = (keyId: string): TokenHead => ({ text: `p1.${keyId}.`, sum: checkSum(keyId) })

/** Encodes bytes in base 32, two letters for ten bits; the last group is padded with zeros. */
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

/** Decodes base 32; returns `undefined` for anything else. */
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
  // The leftover bits of a written text are 0, so any other last character is an error.
  return bits < 5 && (value & ((1 << bits) - 1)) === 0 ? bytes : undefined
}

/** The weight of each group of ten bits in the checksum: 1024 to the power of the number of groups after it. */
const weights: readonly number[] = /* @__PURE__ */ Array.from({ length: 14 }, (_, index) => {
  let weight = 1
  for (let after = index; after < 13; after++) weight = (weight * 1024) % modulus
  return weight
})
const letterCodes = /* @__PURE__ */ Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
const codes = /* @__PURE__ */ new Array<number>(lettersPerToken + 3).fill(46)

/** Makes the token of a digest: its first 128 bits, and two letters that reveal a typing error. */
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

/** Parses a token; throws `malformedToken` for anything else, including one mistyped letter or two swapped ones. */
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
