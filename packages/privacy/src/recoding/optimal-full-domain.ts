import { markAmongLeft, type Requirement } from '../models/criterion.ts'
import { PrivacyError } from '../privacy-error.ts'
import { ClassFinder } from './class-finder.ts'
import { isAbove, type Levels, listNodes } from './lattice.ts'
import type { OnProgress } from './recoding.ts'
import { sharesByLevel } from './shares-by-level.ts'
import type { TupleSpace } from './tuple-space.ts'

/** The best node of the lattice, and the tuples whose rows are suppressed there. */
export type OptimalNode = {
  readonly levels: Levels
  readonly suppressed: Uint8Array
}

type Evaluated = {
  readonly levels: Levels
  readonly loss: number
  readonly suppressedRows: number
  /**
   * Lower bounds for all nodes below: the number of rows that cannot be released; and, for tuples lost completely,
   * their shares by column and level.
   */
  readonly lostRows: number
  readonly lostShares: readonly Float64Array[]
  /** The least that those rows lose below, beyond the shares of all rows there and without `lostShares`. */
  readonly lostMore: number
}

/** A class that fails at a node, some of whose rows a node below may release. */
type Failing = { readonly slot: number; readonly rows: number; readonly kept: number; readonly more: number }

/**
 * Finds the optimal full-domain generalisation (the problem of Samarati 2001) by branch and bound: the node of the
 * lattice at which all rows, generalised to the same levels, lose least; rows in classes that fail a criterion are
 * suppressed and lose everything. The answer is exact. Nodes are visited from above, and a node is skipped only if a
 * sound bound shows that it cannot be better: rows that are too rare at a node are too rare at every node below it, and
 * the nodes below release no more of a failing class than any division of it could. Below the node these rows lose
 * everything and the others at least their shares. In the worst case it visits every node, each in O(tuples × blocks).
 */
export function findOptimalNode(
  space: TupleSpace,
  requirement: Requirement,
  mostSuppressed = 1,
  onProgress?: OnProgress,
): OptimalNode {
  const search = new Search(space, requirement, Math.floor(mostSuppressed * space.rowCount + 1e-9))
  return search.run(onProgress)
}

class Search {
  readonly #space: TupleSpace
  readonly #requirement: Requirement
  readonly #mostRows: number
  readonly #finder: ClassFinder
  readonly #shares: readonly Float64Array[]
  readonly #everyTuple: Uint32Array
  readonly #known: Evaluated[] = []
  #best: Evaluated | undefined

  constructor(space: TupleSpace, requirement: Requirement, mostRows: number) {
    this.#space = space
    this.#requirement = requirement
    this.#mostRows = mostRows
    this.#finder = new ClassFinder(space)
    this.#everyTuple = Uint32Array.from({ length: space.tuples.count }, (_, tuple) => tuple)
    this.#shares = sharesByLevel(this.#finder.blocks, space, this.#everyTuple, space.tuples.count)
  }

  run(onProgress?: OnProgress): OptimalNode {
    const nodes = listNodes(this.#space.hierarchies)
    const seen = new Set<string>()
    const visit = (levels: Levels): Evaluated => {
      seen.add(levels.join())
      return this.#evaluate(levels)
    }
    this.#descend(visit)
    const withBounds = nodes
      .map((levels) => ({ levels, bound: this.#sharesAt(levels) }))
      .sort((a, b) => b.bound - a.bound)
    for (const [at, { levels, bound }] of withBounds.entries()) {
      onProgress?.(at / withBounds.length)
      if (bound < this.#bestLoss && !seen.has(levels.join()) && this.#mayBeBest(levels)) visit(levels)
    }
    const best = this.#best
    if (best === undefined) throw new PrivacyError('suppressionLimitUnreachable')
    return { levels: best.levels, suppressed: this.#suppressedAt(best.levels) }
  }

  get #bestLoss(): number {
    return this.#best?.loss ?? Number.POSITIVE_INFINITY
  }

  /** Descends from the top until no child is better: a good early answer prunes much. */
  #descend(visit: (levels: Levels) => Evaluated): void {
    let at = visit(this.#space.hierarchies.map(({ levels }) => levels.length - 1))
    for (;;) {
      let next: Evaluated | undefined
      for (let column = 0; column < at.levels.length; column++) {
        if (at.levels[column] === 0) continue
        const levels = at.levels.map((level, other) => (other === column ? level - 1 : level))
        if (!this.#mayBeBest(levels)) continue
        const child = visit(levels)
        if (next === undefined || child.loss < next.loss) next = child
      }
      if (next === undefined || next.loss >= at.loss) return
      at = next
    }
  }

  #sharesAt(levels: Levels, shares = this.#shares): number {
    let sum = 0
    for (let column = 0; column < levels.length; column++) sum += shares[column]?.[levels[column] as number] as number
    return sum
  }

  #mayBeBest(levels: Levels): boolean {
    const everything = this.#sharesAt(levels)
    for (let at = this.#known.length - 1; at >= 0; at--) {
      const upper = this.#known[at] as Evaluated
      if (!isAbove(upper.levels, levels)) continue
      if (upper.lostRows > this.#mostRows) return false
      const bound = everything - this.#sharesAt(levels, upper.lostShares) + upper.lostMore
      if (bound >= this.#bestLoss) return false
    }
    return true
  }

  #evaluate(levels: Levels): Evaluated {
    const { hierarchies, tuples } = this.#space
    const { slotOf, lost, failing, lostRows: tooRare } = this.#classesAt(levels)
    if (tooRare > this.#mostRows) {
      const refused = { levels, loss: Number.POSITIVE_INFINITY, suppressedRows: tooRare }
      return this.#note({ ...refused, lostRows: tooRare, lostShares: [], lostMore: Number.POSITIVE_INFINITY })
    }
    const gone = new Uint32Array(tuples.count)
    let goneCount = 0
    for (let tuple = 0; tuple < tuples.count; tuple++)
      if (lost[slotOf[tuple] as number] === 1) gone[goneCount++] = tuple
    const lostShares = sharesByLevel(this.#finder.blocks, this.#space, gone, goneCount)
    let loss = this.#sharesAt(levels) - this.#sharesAt(levels, lostShares) + tooRare * hierarchies.length
    let suppressedRows = tooRare
    let lostRows = tooRare
    let lostMore = tooRare * hierarchies.length
    for (const { rows, kept, more } of failing) {
      suppressedRows += rows
      loss += rows * more
      lostRows += rows - kept
      lostMore += (rows - kept) * more
    }
    return this.#note({ levels, loss, suppressedRows, lostRows, lostShares, lostMore })
  }

  #note(evaluated: Evaluated): Evaluated {
    this.#known.push(evaluated)
    const { suppressedRows, loss } = evaluated
    if (suppressedRows <= this.#mostRows && loss < this.#bestLoss) this.#best = evaluated
    return evaluated
  }

  /**
   * The class of each tuple at a node; which classes are lost whole there and below, and their rows; and which others fail there:
   * their rows, how many of them a node below may release at most, and what a row of them loses more where it is suppressed.
   */
  #classesAt(levels: Levels): { slotOf: Uint32Array; lost: Uint8Array; lostRows: number; failing: Failing[] } {
    const { hierarchies, tuples } = this.#space
    const { k, criteria } = this.#requirement
    const { slotOf, slotCount } = this.#finder.find(this.#finder.at(levels), this.#everyTuple, tuples.count)
    const { sizes } = this.#finder.sizesOf({ slotOf, slotCount }, this.#everyTuple, tuples.count)
    const lost = new Uint8Array(slotCount)
    let lostRows = 0
    for (let slot = 0; slot < slotCount; slot++) {
      const size = sizes[slot] as number
      if (size >= k) continue
      lost[slot] = 1
      lostRows += size
    }
    const failing: Failing[] = []
    if (criteria.length === 0 || lostRows > this.#mostRows) return { slotOf, lost, lostRows, failing }
    const all = { classOf: slotOf, members: this.#everyTuple, length: tuples.count, classCount: slotCount }
    const { classes, firstOf, mostKept } = markAmongLeft(criteria, all, lost)
    for (let at = 0; at < classes.length; at++) {
      const slot = classes[at] as number
      const rows = sizes[slot] as number
      if (lost[slot] !== 1) continue
      // Parts below k are too rare.
      if ((mostKept[at] as number) < k) {
        lostRows += rows
        continue
      }
      lost[slot] = 0
      const more = hierarchies.length - this.#shareOf(firstOf[at] as number, levels)
      failing.push({ slot, rows, kept: Math.min(rows, mostKept[at] as number), more })
    }
    return { slotOf, lost, lostRows, failing }
  }

  /** The summed shares of a tuple at a node. */
  #shareOf(tuple: number, levels: Levels): number {
    let sum = 0
    for (const [column, hierarchy] of this.#space.hierarchies.entries()) {
      const leaf = this.#space.tuples.codes[column]?.[tuple] as number
      const value = hierarchy.levels[levels[column] as number]?.[leaf] as number
      sum += (hierarchy.leavesOf[value] as number) / hierarchy.leafCount
    }
    return sum
  }

  #suppressedAt(levels: Levels): Uint8Array {
    const { slotOf, lost, failing } = this.#classesAt(levels)
    for (const { slot } of failing) lost[slot] = 1
    return Uint8Array.from({ length: this.#space.tuples.count }, (_, tuple) => lost[slotOf[tuple] as number] as number)
  }
}
