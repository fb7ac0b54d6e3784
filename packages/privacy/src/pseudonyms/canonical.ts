import { createPhoneticName } from './phonetic-name.ts'
import { PseudonymError } from './pseudonym-error.ts'

/** The kind of an identifier, which determines its canonical form. */
export type IdentifierKind = 'text' | 'document' | 'phone' | 'email' | 'date' | 'name' | 'phoneticName'

/** The version of the canonical rules. It is part of the hash, because changed rules give other tokens. */
export const CANONICAL_VERSION = 'c1'

/** Whether a value is printable ASCII with single spaces inside only. */
function isPlain(value: string): boolean {
  let before = 32
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false
    before = code
  }
  return before !== 32
}

/** Normalises text: letters without marks, in lower case, in composed compatibility form, single spaces. */
function plain(value: string): string {
  if (isPlain(value)) return value.toLowerCase()
  const isAscii = !/[^\x20-\x7e]/.test(value)
  const folded = isAscii
    ? value
    : value
        .normalize('NFKC')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .normalize('NFC')
        // A backtick by its code: tools that only scan a file take it for the start of a template.
        .replace(/[’ʼ\u0060´]/g, "'")
  const lower = folded.toLowerCase()
  return /^\S+(?: \S+)*$/.test(lower) ? lower : lower.trim().replace(/\s+/g, ' ')
}

/** Normalises a document number: only letters and digits, in upper case. */
function lettersAndDigits(value: string): string {
  let out = ''
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code > 126)
      return value
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    if ((code > 47 && code < 58) || (code > 64 && code < 91)) out += value[index]
    else if (code > 96 && code < 123) out += String.fromCharCode(code - 32)
  }
  return out
}

/**
 * Normalises a telephone number, as `+250788123456`: digits only, after a plus if the number has a country code. `00`
 * becomes a plus.
 */
function phoneDigits(value: string): string {
  let digits = ''
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code > 126) return phoneDigits(value.normalize('NFKC').replace(/[^\x20-\x7e]/g, ''))
    if (code > 47 && code < 58) digits += value[index]
    else if (code === 43 && digits === '') digits = '+'
  }
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits
}

function sortedWords(value: string): string {
  const space = value.indexOf(' ')
  if (space < 0) return value
  if (value.indexOf(' ', space + 1) > 0) return value.split(' ').sort().join(' ')
  const first = value.slice(0, space)
  const second = value.slice(space + 1)
  return first <= second ? value : `${second} ${first}`
}

const forms: Readonly<Record<Exclude<IdentifierKind, 'phoneticName'>, (value: string) => string>> = {
  text: plain,
  document: lettersAndDigits,
  phone: phoneDigits,
  email: plain,
  date: (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : value.normalize('NFKC').trim().replaceAll(/[/.]/g, '-'),
  name: (value) => sortedWords(plain(/['’.-]/.test(value) ? value.replace(/['’.-]/g, ' ') : value)),
}

/** Creates a canonicalising function for many identifiers of one kind. */
export function canonicaliser(kind: IdentifierKind): (value: string) => string {
  const toForm = kind === 'phoneticName' ? createPhoneticName() : forms[kind]
  return (value) => {
    const form = toForm(value)
    if (form === '' || form === '+') throw new PseudonymError('emptyIdentifier')
    return form
  }
}

/** Returns the canonical form of an identifier, which is then hashed; throws `emptyIdentifier`. */
export const canonicalise = (kind: IdentifierKind, value: string): string => canonicaliser(kind)(value)
