import { isNothing } from '../measures/combinations.ts'
import { PrivacyError } from '../privacy-error.ts'
import { isMissingCategory, MISSING, membersOf } from '../table/cell.ts'
import type { Column, Table } from '../table/table.ts'

/** A synthetic column and all its possible values. The values are public: never take them from the data. */
export type SynthesisColumn = {
  readonly column: string
  readonly values: readonly string[]
  /**
   * Whether a row can have several of the values, such as forms of exploitation. Each is then counted separately as yes
   * or no.
   */
  readonly several?: boolean
}

/** The value of a list entry that a row does not have. */
const NO = '0'

/** The counted columns, and the ones that belong to each column of the plan. */
export type Domain = { readonly table: Table; readonly places: readonly (readonly number[])[] }

/**
 * Puts the codes of columns in the order of their public values. A missing value is one more value. A list becomes a
 * yes or no for each value, so any row has exactly one value in each column, and changes one count of each set of
 * columns.
 */
export function toDomain(read: Table, plan: readonly SynthesisColumn[]): Domain {
  const columns: Column[] = []
  const places = plan.map((one, at) => {
    const column = read.columns[at] as Column
    const own = one.several === true ? toFlags(column, one.values) : [toValues(column, one.values)]
    for (const flag of own) columns.push(flag)
    return own.map((_, place) => columns.length - own.length + place)
  })
  return { table: { rowCount: read.rowCount, columns }, places }
}

function codesOf(name: string, values: readonly string[]): Map<string, number> {
  const codes = new Map(values.map((value, code) => [value, code]))
  if (codes.size < values.length) throw new PrivacyError('planInvalid', { valuesOf: name })
  return codes
}

function toValues({ name, values: found, codes }: Column, values: readonly string[]): Column {
  const publicCodes = codesOf(name, values)
  const missing = values.length
  let unknown = 0
  const codeOf = Uint32Array.from(found, (value) => {
    const code = isMissingCategory(value) && !publicCodes.has(value) ? missing : publicCodes.get(value)
    if (code === undefined) unknown++
    return code ?? missing
  })
  if (unknown > 0) throw new PrivacyError('unknownLeaf', { column: name, values: unknown })
  return { name, values: [...values, MISSING], codes: codes.map((code) => codeOf[code] as number) }
}

function toFlags({ name, values: found, codes }: Column, values: readonly string[]): Column[] {
  const publicCodes = codesOf(name, values)
  // Lists are written as one text, so a value must look neither like a list of several nor like a no.
  if (values.some((value) => isNothing(value) || membersOf(value).length !== 1))
    throw new PrivacyError('planInvalid', { valuesOf: name })
  const unknown = new Set<string>()
  const lists = found.map((list) => {
    const members = membersOf(list).filter((member) => !isMissingCategory(member))
    for (const member of members) if (!publicCodes.has(member)) unknown.add(member)
    return new Set(members)
  })
  if (unknown.size > 0) throw new PrivacyError('unknownLeaf', { column: name, values: unknown.size })
  return values.map((value) => {
    const flags = Uint32Array.from(lists, (list) => (list.has(value) ? 1 : 0))
    return { name, values: [NO, value], codes: codes.map((code) => flags[code] as number) }
  })
}

/** The code of an empty value: missing, or the no of a list entry. */
export function emptyCode({ values }: Column): number {
  return isMissingCategory(values.at(-1) as string) ? values.length - 1 : 0
}

/** A synthetic record: for each column a text, empty if blank, or a list if the column can have several values. */
export type SyntheticRow = Readonly<Record<string, string | readonly string[]>>

/** Writes a row with the columns of the plan. */
export function toRow({ table, places }: Domain, plan: readonly SynthesisColumn[], row: number): SyntheticRow {
  return Object.fromEntries(
    plan.map(({ column, several }, at): [string, string | readonly string[]] => {
      const values = (places[at] as readonly number[]).flatMap((place) => {
        const { values: own, codes } = table.columns[place] as Column
        const value = own[codes[row] as number] as string
        return value === MISSING || (several === true && value === NO) ? [] : [value]
      })
      return [column, several === true ? values : (values[0] ?? '')]
    }),
  )
}
