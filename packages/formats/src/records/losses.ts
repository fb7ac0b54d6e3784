/** The kind of loss: left out, merged with others under a wider term, or written as a narrower term. */
export type LossKind = 'dropped' | 'merged' | 'narrowed'

/**
 * A loss in the target: `field` is a field (`victim.sex`), a code (`exploitationForm.forcedCriminality`) or a column of
 * the source, `to` the written term, `count` the number of values; never a value of the data.
 */
export type Loss = { field: string; to?: string; kind: LossKind; count: number }

/** Adds up losses over rows, one entry for each field, target and kind. */
export class LossCounter {
  readonly #losses = new Map<string, Loss>()

  add(field: string, kind: LossKind, to?: string, count = 1): void {
    const key = `${field}\n${kind}\n${to ?? ''}`
    const loss = this.#losses.get(key)
    if (loss) loss.count += count
    else this.#losses.set(key, to === undefined ? { field, kind, count } : { field, to, kind, count })
  }

  addAll(losses: Iterable<Loss>): void {
    for (const { field, kind, to, count } of losses) this.add(field, kind, to, count)
  }

  /** The losses in the order of their first appearance. */
  toList(): Loss[] {
    return [...this.#losses.values()]
  }
}
