import type { HistoryTokens } from '@tip-standard/privacy/tables'
import type { IndicatorUnit } from '../generated/indicator.ts'
import { ReportError } from '../report-error.ts'

/** Whom one report of a series counted of a unit: tokens by which they are known again. */
export type CountedPeople = { readonly unit: IndicatorUnit; readonly tokens: readonly string[] }

/** Whom the earlier reports of a series counted of one unit. */
export class SeenBefore {
  readonly #tokenOf: (key: string) => string
  readonly #people: ReadonlySet<string>
  readonly #latest: ReadonlySet<string>
  readonly #metLatest = new Set<string>()

  /** `people` holds a list for each earlier report, the latest last. */
  constructor(unit: IndicatorUnit, tokens: HistoryTokens, people: readonly (readonly CountedPeople[])[]) {
    const ofUnit = people.map((all) => all.find((one) => one.unit === unit)?.tokens ?? [])
    this.#tokenOf = (key) => tokens('person', unit, key)
    this.#people = new Set(ofUnit.flat())
    this.#latest = new Set(ofUnit.findLast((one) => one.length > 0))
  }

  /** The tokens of someone whom no earlier report counted; `undefined` for everyone else. Throws a `noIds` for someone without a key. */
  tokensOfNew(keys: readonly string[]): string[] | undefined {
    if (keys.length === 0)
      throw new ReportError(
        'noIds',
        'A series has to know everyone again, and some records do not say of which case and person they are. Give every case and everyone in it an id.',
      )
    const tokens = keys.map(this.#tokenOf)
    for (const token of tokens) if (this.#latest.has(token)) this.#metLatest.add(token)
    return tokens.some((token) => this.#people.has(token)) ? undefined : tokens
  }

  /**
   * Throws a `historyOfOthers` where fewer than half of those whom the latest report counted were in the data: their
   * ids are others now, so that they would be counted again, or their files are missing, so that nothing shows that
   * they are not.
   */
  refuseOthers(): void {
    if (this.#metLatest.size * 2 < this.#latest.size)
      throw new ReportError(
        'historyOfOthers',
        'Fewer than half of those whom the latest report of this series counted are in these files. Give the files of everyone so far with their ids unchanged, or the history of these people.',
      )
  }
}
