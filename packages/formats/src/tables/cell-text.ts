import type { FieldInfo, FieldTypeInfo } from '@tip-standard/core/metadata'
import type { CellValue } from '@tip-standard/sheets'
import { toText } from '@tip-standard/sheets'
import type { TextPool } from './text-pool.ts'

/** What a cell of a table holds for an empty list. */
export const emptyList = '[]'

/** What the column of reasons holds for an empty object. */
export const emptyObject = '{}'

const separator = ';'

/** Puts a backslash before a backslash and before every given character. */
export function escapeText(text: string, characters: string): string {
  let escaped = ''
  for (const character of text)
    escaped += character === '\\' || characters.includes(character) ? `\\${character}` : character
  return escaped
}

/** Takes the backslashes of `escapeText` away; a last one with nothing after it is kept. */
export function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\s\S])/g, '$1') : text
}

/** The offset of a character that has no backslash before it, or -1. */
export function findUnescaped(text: string, character: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === character) return at
  }
  return -1
}

/** Cuts a text at every `;` that has no backslash before it; the parts keep their backslashes. */
export function splitParts(text: string): string[] {
  if (!text.includes('\\')) return text.split(separator)
  const parts: string[] = []
  let start = 0
  for (let end = findUnescaped(text, separator); end !== -1; end = findUnescaped(text, separator, start)) {
    parts.push(text.slice(start, end))
    start = end + 1
  }
  parts.push(text.slice(start))
  return parts
}

/** Joins texts with `;` so that `splitTexts` restores them; no text may be empty. */
export function joinTexts(texts: readonly string[]): string {
  if (texts.length === 0) return emptyList
  const cell = texts.map(toPart).join(separator)
  return cell === emptyList ? `\\${cell}` : cell
}

/** Space around a text is removed on reading unless it has a backslash before it. */
function toPart(text: string): string {
  if (!/[\\;]|^\s|\s$/.test(text)) return text
  const start = /^\s/.test(text) ? 1 : 0
  const end = text.length > start && /\s$/.test(text) ? text.length - 1 : text.length
  const last = text.slice(end)
  const middle = escapeText(text.slice(start, end), separator)
  return `${start === 1 ? `\\${text[0]}` : ''}${middle}${last === '' ? '' : `\\${last}`}`
}

/** The texts of a cell: cut at `;`, without the space around them; empty ones are left out. */
export function splitTexts(cell: string): string[] {
  if (cell.trim() === emptyList) return []
  return splitParts(cell).flatMap((part) => {
    const trimmed = trimUnescaped(part)
    return trimmed === '' ? [] : [unescapeText(trimmed)]
  })
}

function trimUnescaped(part: string): string {
  const start = part.trimStart()
  const end = start.trimEnd()
  // The space after a last odd backslash belongs to the text.
  return (/\\*$/.exec(end)?.[0].length ?? 0) % 2 === 1 ? start.slice(0, end.length + 1) : end
}

/** What can be written into a cell: text, or a number where a number is asked. */
export type TableCell = string | number

const isFilledText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The cell of a value of a field, or `undefined` when no cell of that kind of field can hold the value. */
export function toTableCell(type: FieldTypeInfo, value: unknown): TableCell | undefined {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : isFilledText(value) ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : isFilledText(value) ? value : undefined
    case 'texts':
    case 'codes':
    case 'references':
      return Array.isArray(value) && value.every(isFilledText) ? joinTexts(value) : undefined
    case 'text':
    case 'identifier':
    case 'phone':
    case 'email':
    case 'date':
    case 'partialDate':
    case 'code':
    case 'reference':
      return isFilledText(value) ? value : undefined
    case 'object':
    case 'objects':
      return undefined
    default:
      return type satisfies never
  }
}

/**
 * The value of a field in a cell, `undefined` for an empty one. A value of another kind, such as a word in place of a
 * number, is returned unchanged, so that validation reports it.
 */
export function fromTableCell(info: FieldInfo, cell: CellValue | undefined, pool: TextPool): unknown {
  if (cell === null || cell === undefined || cell === '') return undefined
  const { type } = info
  if (type.kind === 'text') return pool.take(toText(cell), false)
  if (type.kind === 'texts' || type.kind === 'codes' || type.kind === 'references') {
    const text = toText(cell)
    if (text.trim() === '') return undefined
    return splitTexts(text).map((item) => pool.take(item, type.kind === 'codes'))
  }
  const text = toText(cell).trim()
  if (text === '') return undefined
  switch (type.kind) {
    case 'integer':
    case 'number':
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell
      return readNumber(text, type) ?? text
    case 'boolean':
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
    default:
      return pool.take(text, type.kind === 'code' || type.kind === 'date' || type.kind === 'partialDate')
  }
}

/** A number whose dot may be the mark of thousands in some languages: 20.000. */
const eitherText = /^[+-]?[1-9]\d{0,2}\.\d{3}$/

/**
 * The number in a text; `undefined` if it is not one, or if it could be a thousand times larger and the field allows
 * either.
 */
function readNumber(text: string, { min, max }: { min: number; max: number }): number | undefined {
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text))) return undefined
  const grouped = Number(text.replace('.', ''))
  return eitherText.test(text) && grouped >= min && grouped <= max ? undefined : Number(text)
}

/** Writes the numbers of a row for CSV: one such as 12.125 as 12.1250, so that no reader takes it for twelve thousand. */
export function toCsvCells(cells: readonly (TableCell | undefined)[]): (TableCell | undefined)[] {
  return cells.map((cell) => (typeof cell === 'number' && eitherText.test(String(cell)) ? `${cell}0` : cell))
}
