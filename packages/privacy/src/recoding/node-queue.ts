/** Tuples that wait at a node; `undefined` stands for all that remain then. */
export type Waiting = { readonly node: number; readonly key: number; readonly tuples?: Uint32Array }

/** Queues visits by key, least first (binary heap). O(log n) for each push and pop. */
export class NodeQueue {
  readonly #heap: Waiting[] = []

  /** The least key, or none. */
  get least(): number | undefined {
    return this.#heap[0]?.key
  }

  push(waiting: Waiting): void {
    const heap = this.#heap
    let at = heap.push(waiting) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((heap[above] as Waiting).key <= waiting.key) break
      heap[at] = heap[above] as Waiting
      at = above
    }
    heap[at] = waiting
  }

  pop(): Waiting | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && (heap[child + 1] as Waiting).key < (heap[child] as Waiting).key) child++
      if ((heap[child] as Waiting).key >= last.key) break
      heap[at] = heap[child] as Waiting
      at = child
    }
    heap[at] = last
    return first
  }
}
