/** Patterns for engines that only support regular expressions: including the calendar, without look-around. */

import { DATE_PATTERN, PARTIAL_DATE_PATTERN } from '../date-patterns.ts'
import { header } from '../model.ts'

export { DATE_PATTERN, PARTIAL_DATE_PATTERN }

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
