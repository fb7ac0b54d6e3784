/** What happened to a value: left out, merged with others under a wider term, or written under a narrower term. */
export type LossKind = 'dropped' | 'merged' | 'narrowed'

/**
 * What a target could not carry: `field` is a field (`victim.sex`), a code (`exploitationForm.forcedCriminality`) or a column of
 * the source, `to` the term it was written as, `count` how many values; never a value of the data.
 */
export type Loss = { field: string; to?: string; kind: LossKind; count: number }

/** Adds losses up over rows, one entry for each field, target and kind. */
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
