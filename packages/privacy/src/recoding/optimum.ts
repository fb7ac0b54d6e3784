import { type Classes, type Criterion, markAmongLeft, type Requirement } from '../models/criterion.ts'
import { PrivacyError } from '../privacy-error.ts'
import { ClassFinder } from './class-finder.ts'
import { isAbove, type Levels, listNodes } from './lattice.ts'
import type { OnProgress } from './recoding.ts'
import { sharesByLevel } from './shares-by-level.ts'
import type { TupleSpace } from './tuple-space.ts'

/** The best node of the lattice, and the tuples whose rows are suppressed there. */
export type Optimum = {
  readonly levels: Levels
  readonly suppressed: Uint8Array
  readonly suppressedRows: number
  /** How many nodes had to be looked at, of how many. */
  readonly visited: number
  readonly nodes: number
}

type Evaluated = {
  readonly levels: Levels
  readonly loss: number
  /** What fails a monotone criterion here fails it at every node below: its rows, and their shares by column and level. */
  readonly rareRows: number
  readonly rareShares: readonly Float64Array[]
  readonly suppressedRows: number
}

/**
 * Finds the node of the lattice at which all rows, generalised alike, lose least, where rows in classes that fail a criterion are
 * suppressed and lose everything. The answer is exact. Nodes are visited from above, and a node is left out only where a sound
 * bound says that it cannot be better: rows that are too rare at a node are too rare at every node below it, so below it they lose
 * everything and the others at least their shares.
 */
export function findOptimum(
  space: TupleSpace,
  requirement: Requirement,
  mostSuppressed = 1,
  onProgress?: OnProgress,
): Optimum {
  const search = new Search(space, requirement, Math.floor(mostSuppressed * space.rowCount + 1e-9))
  return search.run(onProgress)
}

class Search {
  readonly #space: TupleSpace
  readonly #k: number
  readonly #monotone: readonly Criterion[]
  readonly #others: readonly Criterion[]
  readonly #mostRows: number
  readonly #finder: ClassFinder
  readonly #shares: readonly Float64Array[]
  readonly #everyTuple: Uint32Array
  readonly #known: Evaluated[] = []
  #best: Evaluated | undefined

  constructor(space: TupleSpace, { k, criteria }: Requirement, mostRows: number) {
    this.#space = space
    this.#k = k
    this.#monotone = criteria.filter(({ isMonotone }) => isMonotone)
    this.#others = criteria.filter(({ isMonotone }) => !isMonotone)
    this.#mostRows = mostRows
    this.#finder = new ClassFinder(space)
    this.#everyTuple = Uint32Array.from({ length: space.tuples.count }, (_, tuple) => tuple)
    this.#shares = sharesByLevel(this.#finder.blocks, space, this.#everyTuple, space.tuples.count)
  }

  run(onProgress?: OnProgress): Optimum {
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
    const suppressed = this.#suppressedAt(best.levels)
    return {
      levels: best.levels,
      suppressed,
      suppressedRows: best.suppressedRows,
      visited: seen.size,
      nodes: nodes.length,
    }
  }

  get #bestLoss(): number {
    return this.#best?.loss ?? Number.POSITIVE_INFINITY
  }

  /** From the top down to where no child is better: a good answer early prunes much. */
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
      if (upper.rareRows > this.#mostRows) return false
      const bound = everything - this.#sharesAt(levels, upper.rareShares) + upper.rareRows * levels.length
      if (bound >= this.#bestLoss) return false
    }
    return true
  }

  #evaluate(levels: Levels): Evaluated {
    const { hierarchies } = this.#space
    const { classes, fails } = this.#classesAt(levels)
    const rare = this.#sumFailing(classes, fails)
    const rareLoss = this.#sharesAt(levels) - this.#sharesAt(levels, rare.shares) + rare.rows * hierarchies.length
    const found = { levels, rareRows: rare.rows, rareShares: rare.shares }
    let evaluated: Evaluated = { ...found, loss: rareLoss, suppressedRows: rare.rows }
    // The other criteria only suppress more: they are asked only where that could still be the best.
    if (this.#others.length > 0 && rareLoss < this.#bestLoss && rare.rows <= this.#mostRows) {
      markAmongLeft(this.#others, classes, fails)
      const { rows, shares } = this.#sumFailing(classes, fails)
      const loss = this.#sharesAt(levels) - this.#sharesAt(levels, shares) + rows * hierarchies.length
      evaluated = { ...found, loss, suppressedRows: rows }
    }
    this.#known.push(evaluated)
    if (evaluated.suppressedRows <= this.#mostRows && evaluated.loss < this.#bestLoss) this.#best = evaluated
    return evaluated
  }

  /** The classes at a node, and which of them are too rare for a monotone criterion. */
  #classesAt(levels: Levels): { classes: Classes; fails: Uint8Array } {
    const { count } = this.#space.tuples
    const found = this.#finder.find(this.#finder.at(levels), this.#everyTuple, count)
    const { sizes } = this.#finder.sizesOf(found, this.#everyTuple, count)
    const fails = new Uint8Array(found.slotCount)
    for (let slot = 0; slot < found.slotCount; slot++) if ((sizes[slot] as number) < this.#k) fails[slot] = 1
    const classes = { classOf: found.slotOf, members: this.#everyTuple, length: count, classCount: found.slotCount }
    markAmongLeft(this.#monotone, classes, fails)
    return { classes, fails }
  }

  #sumFailing({ classOf, length }: Classes, fails: Uint8Array): { rows: number; shares: Float64Array[] } {
    const { counts } = this.#space.tuples
    const failing = new Uint32Array(length)
    let count = 0
    let rows = 0
    for (let tuple = 0; tuple < length; tuple++) {
      if (fails[classOf[tuple] as number] !== 1) continue
      failing[count++] = tuple
      rows += counts[tuple] as number
    }
    return { rows, shares: sharesByLevel(this.#finder.blocks, this.#space, failing, count) }
  }

  #suppressedAt(levels: Levels): Uint8Array {
    const { count } = this.#space.tuples
    const { classes, fails } = this.#classesAt(levels)
    markAmongLeft(this.#others, classes, fails)
    const suppressed = new Uint8Array(count)
    for (let tuple = 0; tuple < count; tuple++) suppressed[tuple] = fails[classes.classOf[tuple] as number] as number
    return suppressed
  }
}
