import { PrivacyError } from '../privacy-error.ts'
import { isMissingCategory, membersOf } from './cell.ts'
import type { Column } from './table.ts'

/** Up to so many values that only one row has may be chance in a small file. */
const mostByChance = 20
/** Longer values are sentences, not answers. */
const longestAnswer = 160

/**
 * Throws `columnTellsApart` for a column whose values leave as they are and that tells people apart instead of describing them: most
 * of its values are those of one row alone, as names, numbers and notes are, or a value is as long as a sentence. Of a set, each
 * member is a value. Columns that are no fields of the standard say nothing else of what they hold.
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
