import type { HistoryTokens } from '@tip-standard/privacy/tables'
import type { IndicatorUnit } from '../generated/indicator.ts'
import { ReportError } from '../report-error.ts'

/** The people of one unit whom one report of a series counted: tokens by which they are recognised. */
export type CountedPeople = { readonly unit: IndicatorUnit; readonly tokens: readonly string[] }

/** The people of one unit whom the earlier reports of a series counted. */
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

  /**
   * The tokens of someone whom no earlier report counted; `undefined` for anyone else. Throws `noIds` for someone
   * without a key.
   */
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
   * Throws `historyOfOthers` if fewer than half of the people in the latest report were in the data: either their ids
   * have changed, so that they would be counted again, or files are missing, so that it is unknown whether they would.
   */
  refuseOthers(): void {
    if (this.#metLatest.size * 2 < this.#latest.size)
      throw new ReportError(
        'historyOfOthers',
        'Fewer than half of those whom the latest report of this series counted are in these files. Give the files of everyone so far with their ids unchanged, or the history of these people.',
      )
  }
}
