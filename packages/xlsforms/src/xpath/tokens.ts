import type { XPathFault } from './expression.ts'
import { namePattern } from './names.ts'

/** A part of an expression's text that is not itself an expression; `end` is the offset after it. */
export type XPathToken =
  | { kind: 'number'; at: number; end: number; value: number }
  | { kind: 'text'; at: number; end: number; value: string }
  | { kind: 'reference'; at: number; end: number; name: string; isLastSaved: boolean }
  /** A name, with its prefix if it has one: `jr:choice-name`. */
  | { kind: 'name'; at: number; end: number; name: string }
  | { kind: 'sign'; at: number; end: number; sign: string }
  | { kind: 'end'; at: number; end: number }

/** Why a text could not be split into tokens. */
export type TokenFault = { at: number; reason: XPathFault }

const makePatterns = (
  name: string,
): Record<'space' | 'number' | 'reference' | 'name' | 'foreign' | 'sign' | 'curly' | 'invisible', RegExp> => ({
  space: /[ \t\r\n]+/y,
  number: /\d+(?:\.\d*)?|\.\d+/y,
  reference: new RegExp(String.raw`\$\{[ \t\r\n]*(last-saved#)?(${name})[ \t\r\n]*\}`, 'uy'),
  name: new RegExp(`${name}(?::(?!:)${name})?`, 'uy'),
  foreign: /==|&&|\|\||<>|=>|=<|!(?!=)|&|≠|≤|≥/y,
  sign: /\/\/|::|\.\.|!=|<=|>=|[()[\]@,/|+\-=<>*.:]/y,
  curly: /[“”„‟‘’‚‛«»]/y,
  invisible: /[\p{Z}\p{Cf}\p{Cc}]/uy,
})
const patterns = /* @__PURE__ */ (() => makePatterns(namePattern.source))()

/**
 * Splits a text into tokens, the last of which marks the end; or returns the first character that belongs to no token.
 */
export function toTokens(text: string): XPathToken[] | TokenFault {
  const tokens: XPathToken[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  while (at < text.length) {
    const space = take(patterns.space)
    if (space) {
      at += space[0].length
      continue
    }
    const character = text.charAt(at)
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1)
      if (close === -1) return { at, reason: 'openQuote' }
      tokens.push({ kind: 'text', at, end: close + 1, value: text.slice(at + 1, close) })
      at = close + 1
      continue
    }
    const token = takeToken(take, at)
    if (!token) return { at, reason: toFault(take, character) }
    tokens.push(token)
    at = token.end
  }
  tokens.push({ kind: 'end', at, end: at })
  return tokens
}

function takeToken(take: (pattern: RegExp) => RegExpExecArray | null, at: number): XPathToken | undefined {
  const number = take(patterns.number)
  // A number too large for a double is an error at its first digit.
  if (number && !Number.isFinite(Number(number[0]))) return undefined
  if (number) return { kind: 'number', at, end: at + number[0].length, value: Number(number[0]) }
  const reference = take(patterns.reference)
  if (reference)
    return {
      kind: 'reference',
      at,
      end: at + reference[0].length,
      name: reference[2] ?? '',
      isLastSaved: reference[1] !== undefined,
    }
  const word = take(patterns.name)
  if (word) return { kind: 'name', at, end: at + word[0].length, name: word[0] }
  if (take(patterns.foreign)) return undefined
  const sign = take(patterns.sign)
  return sign ? { kind: 'sign', at, end: at + sign[0].length, sign: sign[0] } : undefined
}

function toFault(take: (pattern: RegExp) => RegExpExecArray | null, character: string): XPathFault {
  if (character === '$') return 'brokenReference'
  if (take(patterns.foreign)) return 'foreignOperator'
  if (take(patterns.curly)) return 'curlyQuote'
  return take(patterns.invisible) ? 'invisibleCharacter' : 'unexpected'
}
