import { dateBand } from '../hierarchies/dates.ts'
import type { Mask } from '../plan/plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { microaggregate } from '../recoding/microaggregate.ts'
import { postRandomise } from '../recoding/post-randomise.ts'
import { isMissingCategory, SUPPRESSED } from '../table/cell.ts'
import type { Column, Table } from '../table/table.ts'

/** Makes a column from the texts of rows. */
function columnOfTexts(name: string, texts: readonly string[]): Column {
  const codeOf = new Map<string, number>()
  const codes = Uint32Array.from(texts, (text) => {
    const code = codeOf.get(text) ?? codeOf.size
    codeOf.set(text, code)
    return code
  })
  return { name, codes, values: [...codeOf.keys()] }
}

/** The digits to which means are rounded: with more, rounding errors would distinguish groups. */
const digits = 6

/** Selects the rows to mask; missing and already suppressed values stay unchanged. */
const isThere = (text: string): boolean => text !== SUPPRESSED && !isMissingCategory(text)

function maskColumn({ name, codes, values }: Column, mask: Mask): Column {
  const texts = Array.from(codes, (code) => values[code] as string)
  if (mask.model === 'dateBand') {
    const bands = values.map((text) => (isThere(text) ? dateBand(text, mask.band) : text))
    return columnOfTexts(
      name,
      Array.from(codes, (code) => bands[code] as string),
    )
  }
  const rows = [...texts.keys()].filter((row) => isThere(texts[row] as string))
  const there = rows.map((row) => texts[row] as string)
  if (mask.model === 'microaggregate' && there.some((text) => text.trim() === '' || !Number.isFinite(Number(text))))
    throw new PrivacyError('numberExpected', { column: name })
  const masked =
    mask.model === 'postRandomise'
      ? postRandomise(there, mask.share)
      : there.length === 0
        ? []
        : microaggregate(there.map(Number), mask.k).map((mean) => String(Number(mean.toPrecision(digits))))
  for (const [at, row] of rows.entries()) texts[row] = masked[at] as string
  return columnOfTexts(name, texts)
}

/** Applies the masks of a plan to the columns of a table. */
export function maskTable({ rowCount, columns }: Table, masks: Readonly<Record<string, Mask>>): Table {
  return {
    rowCount,
    columns: columns.map((column) => {
      const mask = Object.hasOwn(masks, column.name) ? masks[column.name] : undefined
      return mask === undefined ? column : maskColumn(column, mask)
    }),
  }
}
