import type { PublishedCell, PublishedDimension, PublishedTable } from '@tip-standard/privacy/tables'
import type { ReportCategory } from '../model/report.ts'
import type { ReportWords } from '../view/words.ts'
import { codesOf, inListOrder } from './row-order.ts'

/** Written instead of a hidden count. */
export const HIDDEN_COUNT = '*'

/** Whether a name is written like a field of the standard. */
const isField = (name: string): boolean => /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name)

/** The value of a dimension that is summed over. */
const TOTAL = 'Total'

/** Whether a value represents people without an answer: a reason, or nothing. */
const isMissing = (value: string): boolean => /^\(.*\)$/.test(value)

/** What is written of tables beside their counts. */
export type TableStyle = {
  /** Whether shares are written, and what they are of. */
  readonly shares: boolean
  /** Labels instead of codes, in the language of these words. */
  readonly words?: ReportWords | undefined
  /** The name of what is counted together because no hierarchy merges it. */
  readonly rest: string
}

/** A share, and how many it is a share of. */
type Share = { readonly share: number; readonly of: number }

/** The combinations of a table as texts, without the value of the last dimension. */
const groupOf = ({ values }: PublishedCell): string => JSON.stringify(values.slice(0, -1))

/** A share with four decimals; with more, where it would be that of none or of all and is neither. */
function rounded(share: number): number {
  for (let decimals = 4; decimals < 12; decimals++) {
    const said = Number(share.toFixed(decimals))
    if ((said > 0 || share === 0) && (said < 1 || share === 1)) return said
  }
  return share
}

/**
 * Gives the share of each cell by the last dimension: of those with an answer among the people of its other categories.
 * It is computed from what the table shows and from nothing else: there is none where the count, the total or a count
 * of those without an answer is hidden, nor for these themselves.
 */
export function sharesOf({ cells }: PublishedTable): ReadonlyMap<PublishedCell, Share> {
  const answered = new Map<string, number | undefined>()
  for (const cell of cells) if (cell.values.at(-1) === TOTAL) answered.set(groupOf(cell), cell.count)
  for (const cell of cells) {
    const before = answered.get(groupOf(cell))
    if (before === undefined || !isMissing(cell.values.at(-1) ?? '')) continue
    answered.set(groupOf(cell), cell.count === undefined ? undefined : before - cell.count)
  }
  const shares = new Map<PublishedCell, Share>()
  for (const cell of cells) {
    const last = cell.values.at(-1) ?? ''
    const of = answered.get(groupOf(cell))
    if (cell.count === undefined || of === undefined || of <= 0 || last === TOTAL || isMissing(last)) continue
    shares.set(cell, { share: rounded(cell.count / of), of })
  }
  return shares
}

/** The codes of its list that are in a wider value, such as the age bands of adults; none for a code, or where no list has it. */
const codesWithin = (value: string, column: string): string[] =>
  codesOf(column).flatMap(([code = '', ...wider]) => (code !== value && wider.includes(value) ? [code] : []))

/** A value of a table as a report names it. */
function categoryOf(value: string, { column, contents }: PublishedDimension, rest: string): ReportCategory {
  if (value === TOTAL) return { code: 'total', kind: 'total' }
  if (value === rest) return { code: 'rest', kind: 'answer', part: 'rest' }
  if (value === '(missing)') return { code: '?blank', kind: 'missing' }
  if (isMissing(value)) return { code: `?${value.slice(1, -1)}`, kind: 'missing' }
  const { part, members = codesWithin(value, column) } = contents?.get(value) ?? {}
  return {
    code: value.replaceAll(' + ', '+'),
    kind: 'answer',
    ...(members.length > 0 && { merges: members }),
    ...(part !== undefined && part.kind !== 'rest' && { part: part.kind, partOf: part.of }),
  }
}

/** A value with its label; that of a column which the standard does not know stays as it is. */
function labelOf(value: string, dimension: PublishedDimension, { words, rest }: TableStyle): string {
  const { column } = dimension
  if (words === undefined || (!isField(column) && value !== TOTAL && value !== rest)) return value
  const category = categoryOf(value, dimension, rest)
  const { partOf } = category
  const wider = partOf === undefined ? [] : [categoryOf(partOf, dimension, rest)]
  const label = words.labelOf({ id: column, categories: wider, isSeveral: false }, category)
  return label === value.replaceAll(' + ', '+') ? value : label
}

/** The header of a table. */
export function tableHeader({ dimensions }: PublishedTable, { shares, words }: TableStyle): string[] {
  const names = dimensions.map(({ column }) => (words !== undefined && isField(column) ? words.nameOf(column) : column))
  const say = (id: 'column.count' | 'column.share' | 'finding.denominator', plain: string): string =>
    words === undefined ? plain : words.texts.say(id)
  return [
    ...names,
    say('column.count', 'count'),
    ...(shares ? [say('column.share', 'share'), say('finding.denominator', 'of')] : []),
  ]
}

/**
 * The rows of a table below its header, in the order of the lists of the standard. A hidden count is a star, and what
 * cannot be computed of it is empty.
 */
export function* tableRows(table: PublishedTable, style: TableStyle): Generator<(string | number)[]> {
  const shares = style.shares ? sharesOf(table) : undefined
  // A value stands in many rows, and its list is read for its label.
  const known = table.dimensions.map(() => new Map<string, string>())
  const label = (value: string, at: number): string => {
    const said = known[at]?.get(value) ?? labelOf(value, table.dimensions[at] as PublishedDimension, style)
    known[at]?.set(value, said)
    return said
  }
  for (const cell of inListOrder(table)) {
    const values = cell.values.map(label)
    const share = shares?.get(cell)
    yield [
      ...values,
      cell.count ?? HIDDEN_COUNT,
      ...(shares === undefined ? [] : [share?.share ?? '', share?.of ?? '']),
    ]
  }
}
