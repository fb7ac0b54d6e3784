import { PrivacyError } from '../privacy-error.ts'
import { isMissingCategory, membersOf } from './cell.ts'
import type { Column } from './table.ts'

/** The number of unique values that chance may produce in a small file. */
const mostByChance = 20
/** The maximum length of an answer, in characters; longer values are sentences. */
const longestAnswer = 160

/**
 * Throws `columnTellsApart` for a column whose values would be released unchanged and that identifies people instead of
 * describing them: most of its values occur in one row only, as names, numbers and notes do, or a value is as long as a
 * sentence. Each member of a set is a value. For columns that are not fields of the standard, their values are the only
 * evidence of their content.
 */
export function refuseTellingApart({ name, codes, values }: Column): void {
  const rowsOfCode = new Uint32Array(values.length)
  for (const code of codes) rowsOfCode[code] = (rowsOfCode[code] as number) + 1
  const rowsOf = new Map<string, number>()
  let given = 0
  for (const [code, value] of values.entries()) {
    if (isMissingCategory(value)) continue
    const rows = rowsOfCode[code] as number
    for (const member of membersOf(value)) {
      if (member.length > longestAnswer) throw new PrivacyError('columnTellsApart', { column: name })
      rowsOf.set(member, (rowsOf.get(member) ?? 0) + rows)
      given += rows
    }
  }
  let alone = 0
  for (const rows of rowsOf.values()) if (rows === 1) alone++
  if (alone > mostByChance && alone * 2 > given) throw new PrivacyError('columnTellsApart', { column: name })
}
