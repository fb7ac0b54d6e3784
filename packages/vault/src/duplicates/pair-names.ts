import type { Scene } from '../access/acts.ts'
import { type DuplicatePair, pairName } from './pair.ts'

/** The decisions that an agency has recorded about pairs, by names that do not reveal who belongs together. */
export class PairNames {
  readonly #scene: Scene
  readonly #secret: Uint8Array

  constructor(scene: Scene, secret: Uint8Array) {
    this.#scene = scene
    this.#secret = secret
  }

  of(pair: Pick<DuplicatePair, 'one' | 'other'>): string {
    return pairName(this.#secret, this.#scene.agency, pair)
  }

  /** The names of all pairs about which something was decided, or of those of a single decision. */
  async decided(decision?: 'different'): Promise<ReadonlySet<string>> {
    const { tx, agency } = this.#scene
    const rows = await tx.query<{ pair: string; decision: string }>(
      'select pair, decision from cases.duplicate_decision where agency = $1',
      [agency],
    )
    return new Set(rows.flatMap((row) => (decision === undefined || row.decision === decision ? [row.pair] : [])))
  }
}
