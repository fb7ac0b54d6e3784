import type pg from 'pg'
import type { Parameter } from './database.ts'
import type { Connection } from './in-transaction.ts'

/** The largest number of prepared statements on a connection; the vault has fewer. */
const MOST_PREPARED = 500

/** The driver takes bytes as a Buffer. */
const toDriver = (one: Parameter): unknown =>
  one instanceof Uint8Array ? Buffer.from(one.buffer, one.byteOffset, one.byteLength) : one

/**
 * Names for prepared statements: each is planned once per connection, because planning takes longer than running most
 * of them.
 */
export class StatementNames {
  readonly #names = new Map<string, string>()

  of(sql: string): string | undefined {
    const known = this.#names.get(sql)
    if (known !== undefined || this.#names.size >= MOST_PREPARED) return known
    const name = `vault_${this.#names.size}`
    this.#names.set(sql, name)
    return name
  }
}

/**
 * A connection through the driver in its mode `pipeline`, in which it sends a statement without waiting for the
 * previous answer.
 */
export function driverConnection(client: pg.ClientBase, names: StatementNames): Connection {
  return {
    run: async <Row>(sql: string, params: readonly Parameter[]) => {
      const name = params.length === 0 ? undefined : names.of(sql)
      const values = params.map(toDriver)
      const { rows } = await client.query(name === undefined ? { text: sql, values } : { name, text: sql, values })
      return rows as Row[]
    },
    script: (sql) => client.query(sql),
  }
}
