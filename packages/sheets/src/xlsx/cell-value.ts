import type { FileFindingCode } from '../findings/findings.ts'
import type { CellValue } from '../rows/row.ts'
import { fromExcelText } from '../xml/xml.ts'
import type { CellAttributes } from './cells.ts'
import { toCellDate } from './dates.ts'
import type { readNumberStyles } from './workbook.ts'

/** The content that cell values refer to; shared by all sheets of a workbook. */
export type SharedContent = {
  strings: readonly string[]
  styles: ReturnType<typeof readNumberStyles>
  dateSystem: 1900 | 1904
}

/** A cell as it is written in the sheet. */
export type WrittenCell = CellAttributes & { text: string; hasValue: boolean; hasFormula: boolean }

/** Reports the fault of a cell, whose value is then empty. */
type Fail = (code: FileFindingCode) => null

/** The value of a cell; empty, with a report, if it cannot be read. */
export function toCellValue(cell: WrittenCell, content: SharedContent, fail: Fail): CellValue {
  const { text, type } = cell
  if (!cell.hasValue || (text === '' && type !== 'str' && type !== 'inlineStr'))
    return cell.hasFormula ? fail('formulaWithoutValue') : null
  switch (type) {
    case 's': {
      const string = content.strings[Number(text)]
      return string === undefined ? fail('brokenCell') : string === '' ? null : string
    }
    case 'str':
    case 'inlineStr':
      return text === '' ? null : fromExcelText(text)
    case 'b':
      return text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : fail('brokenCell')
    case 'e':
      return fail('errorCell')
    case 'd':
      return /^(\d{4}-\d{2}-\d{2})?(T?\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?Z?$/.test(text)
        ? { iso: text.replace(/Z$/, '').replace(/T00:00:00(\.0+)?$/, '') }
        : fail('brokenCell')
    case '':
    case 'n':
      return toNumber(cell, content, fail)
    default:
      return fail('brokenCell')
  }
}

/** A number, or the date or text as which it is shown. */
function toNumber(cell: WrittenCell, { styles, dateSystem }: SharedContent, fail: Fail): CellValue {
  const number = Number(cell.text)
  if (!Number.isFinite(number)) return fail('brokenCell')
  const style = styles[cell.style]
  if (style === undefined) return number
  if (style === 'date') return toCellDate(number, dateSystem) ?? fail('invalidDate')
  // A number shown with leading zeros is what people read and copy: an id or a telephone number.
  return Number.isSafeInteger(number) && number >= 0 ? toShown(number, style(number)) : number
}

/** A number stays a number unless it is shown with characters that it does not have. */
function toShown(number: number, shown: string): CellValue {
  return shown === String(number) ? number : shown
}
