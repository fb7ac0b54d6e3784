import type { TextOptions } from '../metadata/shown-text.ts'
import type { FindingPlace } from '../model/finding.ts'
import { toPathText } from './path-text.ts'
import { recordTexts } from './record-texts.ts'

/**
 * A place in words: `sheet 2, cell C12`, `line 7, record 3`, `victims[0].sex`; empty for the whole file. It is in
 * English, or in the language of a locale if its texts may be shown.
 */
export function toPlaceText(
  { file, sheet, table, line, record, row, cell, path = [] }: FindingPlace,
  options: TextOptions = {},
): string {
  const { say } = recordTexts(options)
  const isColumn = cell !== undefined && /^[A-Z]+$/.test(cell)
  return [
    file !== undefined && say('place.file', { file }),
    table === undefined ? sheet !== undefined && say('place.sheet', { sheet }) : say('place.table', { table }),
    cell !== undefined && (isColumn ? say('place.column', { column: cell }) : say('place.cell', { cell })),
    // A cell names its row, and a line says more of a text file.
    row !== undefined && line === undefined && (cell === undefined || isColumn) && say('place.row', { row }),
    line !== undefined && say('place.line', { line }),
    record !== undefined && say('place.record', { record }),
    toPathText(path),
  ]
    .filter((part) => part !== false && part !== '')
    .join(', ')
}
