import type { Surroundings } from '../access/acts.ts'
import type { VaultEvent } from '../audit-events.ts'
import { References } from '../records/references.ts'
import { deriveKey } from '../sealing/derive-key.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { ReleaseDesk, Releaser } from './release-desk.ts'

/** The audience and purpose of the reports in a series: each pair has its own. */
export type SeriesOf = { purpose: string; audience: string }

/**
 * A series of reports as stored: its history (`undefined` before the first report), its key, and how often it was
 * stored.
 */
export type KeptSeries = { history: unknown; key: Uint8Array; expectedVersion: number }

/**
 * Stores what the reports of a series counted, so that the next one can be protected against them: sealed, because it
 * reveals who was counted when.
 */
export class SeriesStore {
  readonly #desk: ReleaseDesk
  readonly #with: Surroundings

  constructor(desk: ReleaseDesk, surroundings: Surroundings) {
    this.#desk = desk
    this.#with = surroundings
  }

  /**
   * Opens a series for its next report. Overwrite the key once the report is made. Throws `notAllowed` as `release`
   * does.
   */
  async open(by: Releaser, of: SeriesOf): Promise<KeptSeries> {
    const { event } = await this.#desk.open(by, of, 'openSeries')
    const [key, sealing] = await this.#keysOf(by.agency, of)
    return await this.#desk.inAgency(by, async (tx) => {
      const [row] = await tx.query<{ version: number; sealed: Uint8Array }>(
        'select version, sealed from cases.series where agency = $1 and purpose = $2 and audience = $3',
        [by.agency, of.purpose, of.audience],
      )
      const expectedVersion = row?.version ?? 0
      const history = row && fromPayload(open(sealing, row.sealed, contextOf(by.agency, of, expectedVersion)))
      await tx.as('log', () => this.#with.events.append(tx, [toldOf(event, of)]))
      return { history, key, expectedVersion }
    })
  }

  /**
   * Stores the history after a report. Throws `conflict` if someone else made a report since: theirs counts, and this
   * one is not handed out.
   */
  async keep(
    by: Releaser,
    of: SeriesOf,
    history: unknown,
    { expectedVersion }: { expectedVersion: number },
  ): Promise<void> {
    const { event } = await this.#desk.open(by, of, 'keepSeries')
    const [, sealing] = await this.#keysOf(by.agency, of)
    const sealed = seal(sealing, toPayload(history), contextOf(by.agency, of, expectedVersion + 1))
    await this.#desk.inAgency(by, async (tx) => {
      const kept = await tx.query(
        expectedVersion === 0
          ? `insert into cases.series (agency, purpose, audience, version, sealed) values ($1, $2, $3, $4 + 1, $5)
             on conflict do nothing returning version`
          : `update cases.series set version = $4 + 1, sealed = $5
             where agency = $1 and purpose = $2 and audience = $3 and version = $4 returning version`,
        [by.agency, of.purpose, of.audience, expectedVersion, sealed],
      )
      if (kept.length === 0) throw new VaultError('conflict')
      await tx.as('log', () => this.#with.events.append(tx, [toldOf(event, of)]))
    })
  }

  /** The key of a series, and the one that seals its history. Both belong to the agency, not to a case. */
  async #keysOf(agency: string, { purpose, audience }: SeriesOf): Promise<[key: Buffer, sealing: Buffer]> {
    const { seriesSecret } = new References(await this.#with.secrets.referenceSecretOf(agency))
    const name = JSON.stringify([purpose, audience])
    return [deriveKey(seriesSecret, `tokens ${name}`), deriveKey(seriesSecret, `history ${name}`)]
  }
}

const contextOf = (agency: string, { purpose, audience }: SeriesOf, version: number): Buffer =>
  associatedData({ agency, subject: JSON.stringify([purpose, audience]), entity: 'series', version })

const toldOf = (event: VaultEvent, { audience }: SeriesOf): VaultEvent => ({ ...event, series: audience })
