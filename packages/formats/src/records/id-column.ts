import { type SourceRow, toCells, toPlace, toText } from '@tip-standard/sheets'
import { createExchangeFinding, type ExchangeFinding } from './findings/exchange-catalogue.ts'
import { toKey } from './name-key.ts'
import { type Pseudonym, type PseudonymKind, randomPseudonym, takePseudonym } from './pseudonyms.ts'

/**
 * A header that was found: the texts above each column, from 1, and the column that says who a row is about, where the
 * caller named one.
 */
export type HeaderWithIds = {
  headers: ReadonlyMap<number, readonly string[]>
  idColumn?: number
  /** The columns from which decisions are read: that of the ids is none, whatever its name. */
  decisions: readonly number[]
  findings: ExchangeFinding[]
}

/**
 * A header with the column whose cells identify the rows, by its name or label; the column then does not count as
 * unknown. `undefined` if no column has that name, or several have.
 */
export function withIdColumn<Header extends HeaderWithIds>(header: Header, name: string): Header | undefined {
  const columns = (isName: (text: string) => boolean): number[] =>
    [...header.headers].flatMap(([column, texts]) => (texts.some(isName) ? [column] : []))
  const exact = columns((text) => text.trim() === name.trim())
  const [idColumn, other] = exact.length > 0 ? exact : columns((text) => toKey(text) === toKey(name))
  if (idColumn === undefined || other !== undefined) return undefined
  const findings = header.findings.filter(({ code, at }) => code !== 'unknownColumn' || at.column !== idColumn)
  return { ...header, idColumn, decisions: header.decisions.filter((column) => column !== idColumn), findings }
}

/** Gives an id for something of one row; of staff the name is handed in. */
export type IdOf = (kind: PseudonymKind, name?: string) => string

/** Asks for the ids of row after row. Where a column identifies them, rows that repeat a cell of it, or leave it empty, are reported. */
export class RowIds {
  readonly #column: number | undefined
  readonly #pseudonym: Pseudonym
  readonly #sheet: number | undefined
  readonly #seen = new Map<string, number>()

  constructor(
    { idColumn }: { idColumn?: number },
    { pseudonym = randomPseudonym, sheet }: { pseudonym?: Pseudonym; sheet?: number },
  ) {
    this.#column = idColumn
    this.#pseudonym = pseudonym
    this.#sheet = sheet
  }

  /** What gives the ids of a row; what is wrong with the cell that identifies it goes to `findings`. */
  of(row: SourceRow, findings: ExchangeFinding[]): IdOf {
    const from =
      (id?: string): IdOf =>
      (kind, name) =>
        takePseudonym(this.#pseudonym, kind, row.row, name, id)
    const column = this.#column
    if (column === undefined) return from()
    const at = toPlace(row, column, { sheet: this.#sheet })
    const id = toText(toCells(row)[column - 1]).trim()
    if (id === '') {
      findings.push(createExchangeFinding('idMissing', at))
      return from()
    }
    // Two spellings may have one id: what was made of them is compared.
    const person = from(id)('person')
    const first = this.#seen.get(person)
    if (first !== undefined) {
      findings.push(createExchangeFinding('idRepeated', at, { first }))
      return from()
    }
    this.#seen.set(person, row.row)
    return from(id)
  }
}
