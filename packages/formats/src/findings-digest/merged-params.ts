import type { Finding } from '@tip-standard/core'

/** The largest number of values that a group lists for one limit or name, before an ellipsis. */
const MOST = 4

/** The limits and names of many findings of one group: the same ones once, different ones side by side, the first few of them. */
export class MergedParams {
  readonly #values = new Map<string, Set<string | number>>()

  add(params: Finding['params']): void {
    for (const [name, value] of Object.entries(params)) {
      const values = this.#values.get(name) ?? new Set()
      if (values.size <= MOST) values.add(value)
      this.#values.set(name, values)
    }
  }

  toParams(): Finding['params'] {
    return Object.fromEntries(
      [...this.#values].map(([name, values]) => {
        const [first = ''] = values
        const listed = [...values].slice(0, MOST).join(', ')
        return [name, values.size === 1 ? first : values.size > MOST ? `${listed}, …` : listed]
      }),
    )
  }
}
