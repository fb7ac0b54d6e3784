import type { Database, Transaction } from '../database/database.ts'
import { millisecondsOf } from '../database/sql-time.ts'
import { VaultError } from '../vault-error.ts'

/** How far back a clock may be set, as time services do when they correct it. */
const TOLERANCE = 120_000
/** How old the time in the database may become. */
const STEP = 60_000

/**
 * The clock of the vault. It remembers the latest time that it has seen, in the database too: if a clock were set back,
 * ended sessions, withdrawn consents and records past their retention would come back.
 */
export class VaultClock {
  readonly #read: () => Date
  #latest = 0

  constructor(read: () => Date) {
    this.#read = read
  }

  /** The latest time seen. */
  get latest(): Date {
    return new Date(this.#latest)
  }

  /** The time of the machine, regardless of what the vault has seen. */
  machine(): Date {
    return this.#read()
  }

  /** Whether a time is further behind another than is tolerated. */
  isBehind(now: Date, latest: Date): boolean {
    return !(now.getTime() >= latest.getTime() - TOLERANCE)
  }

  /** Sets the latest time seen; call it only after the database has stored it. */
  setTo(now: Date): void {
    this.#latest = now.getTime()
  }

  /** The time. Throws `clockSetBack`. */
  now(): Date {
    const now = this.#read()
    if (!(now.getTime() >= this.#latest - TOLERANCE)) throw new VaultError('clockSetBack')
    this.#latest = Math.max(this.#latest, now.getTime())
    return now
  }

  /** Compares a time with the latest in the database, before work that has no transaction of its own. Throws `clockSetBack`. */
  async compare(database: Database, now: Date): Promise<void> {
    await database.transaction('cases', async (tx) => {
      const [row] = await tx.query<{ latest: number }>(`select ${millisecondsOf('latest')} as latest from vault.clock`)
      await this.keep(tx, now, row?.latest)
    })
  }

  /** Compares a time with the latest in the database (in milliseconds), and writes it there if it is much later. */
  async keep(tx: Transaction, now: Date, latest: number | undefined): Promise<void> {
    const kept = latest ?? Number.NaN
    if (!(now.getTime() >= kept - TOLERANCE)) throw new VaultError('clockSetBack')
    this.#latest = Math.max(this.#latest, kept)
    if (now.getTime() > kept + STEP)
      await tx.queryAs('cases', `update vault.clock set latest = $1 where latest < $1`, [now.toISOString()])
  }
}
