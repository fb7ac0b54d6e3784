import type { Parameter } from '../database/database.ts'
import type { Scene } from './acts.ts'

/** Where rows are, and the secret by which the vault recognises its own. */
export type Desk = Pick<Scene, 'tx' | 'agency' | 'references'>

type Coded = { code?: string | null }

/**
 * Rows of a table, each with an authentication code over its content. Rows that someone else wrote into the database
 * are ignored.
 */
export class CodedRows<Row extends object> {
  readonly #table: string
  readonly #select: string
  readonly #later: readonly string[]

  /** `columns` selects the content of a row; `later` names the properties that change without a new code. */
  constructor(table: string, columns: string, later: readonly (string & keyof Row)[]) {
    this.#table = table
    this.#select = `select ${columns}, code from ${table} where agency = $1`
    this.#later = ['code', ...later]
  }

  /** The rows of an agency that match a condition, with parameters from `$2` on. */
  async where({ tx, agency, references }: Desk, rest: string, params: readonly Parameter[]): Promise<Row[]> {
    const rows = await tx.query<Row & Coded>(`${this.#select} ${rest}`, [agency, ...params])
    return rows
      .filter((row) => row.code === this.#codeOf({ agency, references }, row))
      .map((row) => {
        const said = { ...row }
        delete said.code
        return said
      })
  }

  /** Gives a row its code, for its present content. */
  async certify({ tx, agency, references }: Desk, id: string): Promise<void> {
    const [row] = await tx.query<Row & Coded>(`${this.#select} and id = $2 for update`, [agency, id])
    if (row === undefined) return
    const code = this.#codeOf({ agency, references }, row)
    await tx.query(`update ${this.#table} set code = $3 where agency = $1 and id = $2`, [agency, id, code])
  }

  #codeOf({ agency, references }: Pick<Desk, 'agency' | 'references'>, row: Row & Coded): string {
    const said = Object.entries(row).filter(([name]) => !this.#later.includes(name))
    return references.ofRow(this.#table, { ...Object.fromEntries(said), agency })
  }
}
