import { type CountryCode, isSupportedCountry, parseDigits, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { canonicalise } from './canonical.ts'
import { PseudonymError } from './pseudonym-error.ts'

/** Converts other digits, such as Arabic ones, to 0 to 9: without them it would be another number, or none. */
const inPlainDigits = (value: string): string => value.replace(/\p{Nd}/gu, (digit) => parseDigits(digit) || digit)

/**
 * Creates a function that writes telephone numbers in the international form of ITU-T E.164, such as `+250788123456`: a
 * number without a country code is taken as one of `country` (ISO 3166-1, two letters, such as `RW`). Text that cannot
 * be such a number keeps its digits. Make tokens of the kind `phone` from its results, not from the original numbers.
 * Throws `unknownCountry`; the function throws `emptyIdentifier`.
 */
export function e164Phones(country: string): (value: string) => string {
  if (!isSupportedCountry(country)) throw new PseudonymError('unknownCountry')
  return (value) => {
    const digits = canonicalise('phone', inPlainDigits(value))
    const number = parsePhoneNumberFromString(digits, country as CountryCode)
    return number?.isPossible() === true ? number.number : digits
  }
}
