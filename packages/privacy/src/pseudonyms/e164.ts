import { type CountryCode, isSupportedCountry, parseDigits, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { canonicalise } from './canonical.ts'
import { PseudonymError } from './pseudonym-error.ts'

/** A number in the digits 0 to 9, where it is written in others, such as Arabic ones: without them it would be another number, or none. */
const inPlainDigits = (value: string): string => value.replace(/\p{Nd}/gu, (digit) => parseDigits(digit) || digit)

/**
 * Creates a function that writes telephone numbers in the international form of ITU-T E.164, such as `+250788123456`: a
 * number without a country code is one of `country` (ISO 3166-1, two letters, such as `RW`). What cannot be such a
 * number keeps its digits. Give its results, not the numbers, to whatever makes tokens of the kind `phone`. Throws
 * `unknownCountry`; the function throws `emptyIdentifier`.
 */
export function e164Phones(country: string): (value: string) => string {
  if (!isSupportedCountry(country)) throw new PseudonymError('unknownCountry')
  return (value) => {
    const digits = canonicalise('phone', inPlainDigits(value))
    const number = parsePhoneNumberFromString(digits, country as CountryCode)
    return number?.isPossible() === true ? number.number : digits
  }
}
