/** Patterns for engines that know regular expressions only: the calendar included, without look-around. */

import { header } from '../model.ts'

const DAY = '(?:0[1-9]|1[0-9]|2[0-8])'
const MONTH_DAY = `(?:(?:0[1-9]|1[0-2])-${DAY}|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'

const CALENDAR_DAY = `(?:[0-9]{4}-${MONTH_DAY}|${LEAP_YEAR}-02-29)`

/** A day of the calendar, `YYYY-MM-DD`. */
export const DATE_PATTERN = `^${CALENDAR_DAY}$`

/** A year, a month or a day of the calendar. */
export const PARTIAL_DATE_PATTERN = `^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|${CALENDAR_DAY})$`

/** 1 to 64 letters, digits, `.`, `_` or `-`, the first a letter or digit. */
export const IDENTIFIER_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'

/** E.164, up to 15 digits. */
export const PHONE_PATTERN = String.raw`^\+?[1-9][0-9]{1,14}$`

/** The shape of an e-mail address, up to 254 characters. */
export const EMAIL_PATTERN = String.raw`^[^\s@]{1,64}@[^\s@]{1,189}$`

/** A reversed domain name with at least three parts. */
export const EXTENSION_PATTERN = String.raw`^[a-z][a-z0-9-]*(\.[A-Za-z][A-Za-z0-9_-]*){2,}$`

const emitted: readonly (readonly [name: string, doc: string, pattern: string])[] = [
  ['datePattern', 'A day of the calendar, `YYYY-MM-DD`.', DATE_PATTERN],
  ['partialDatePattern', 'A year, a month or a day of the calendar.', PARTIAL_DATE_PATTERN],
  [
    'identifierPattern',
    'An identifier: 1 to 64 letters, digits, `.`, `_` or `-`, the first a letter or digit.',
    IDENTIFIER_PATTERN,
  ],
  ['phonePattern', 'A telephone number, E.164: up to 15 digits.', PHONE_PATTERN],
  ['emailPattern', 'The shape of an e-mail address, up to 254 characters.', EMAIL_PATTERN],
  [
    'extensionPattern',
    'The name of an extension: a reversed domain name with at least three parts.',
    EXTENSION_PATTERN,
  ],
]

/** core/src/generated/patterns.ts */
export function emitPatterns(): Record<string, string> {
  const lines = emitted.map(([name, doc, pattern]) => `/** ${doc} */\nexport const ${name}: RegExp = /${pattern}/\n`)
  return {
    'packages/core/src/generated/patterns.ts': `${header('packages/codegen/src/emit/patterns.ts')}\n${lines.join('\n')}`,
  }
}
