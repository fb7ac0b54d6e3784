import { AlternativeSearch, HIDDEN, KNOWN, PUBLISHED, UNLISTED } from './alternative-tables.ts'
import { type Cells, earlierCells, ownCells } from './cells.ts'
import type { TablePlan } from './plan.ts'

/** The length of a search for an alternative, and whether cells are hidden for it. */
const efforts = [
  { attempts: 1, mayHide: false },
  { attempts: 6, mayHide: false },
  { attempts: 20, mayHide: true },
]

/**
 * Ensures a sliding protection level (Fischetti and Salazar-González 2001), the width that stays possible of a sensitive cell:
 * finds for each one other data, published in the same way, in which it counts at least `step` people more or fewer, and
 * hides what it takes. What no alternative needs is published after all: each of them still holds then.
 */
export function ensureProtectionLevels(
  cells: Cells,
  guarded: Uint8Array,
  isHidden: Uint8Array,
  history: TablePlan['history'],
  step: number,
): void {
  const stateOf = new Uint8Array(cells.cellCount).fill(UNLISTED)
  for (const { cell, isKnown } of earlierCells(cells, history)) if (!isKnown) stateOf[cell] = HIDDEN
  for (const cell of ownCells(cells)) stateOf[cell] = isHidden[cell] === 1 ? HIDDEN : PUBLISHED
  for (const { cell, isKnown } of earlierCells(cells, history)) if (isKnown) stateOf[cell] = KNOWN
  const search = new AlternativeSearch(cells, stateOf)
  const isMoved = new Uint8Array(cells.cellCount)
  const isOpen = new Uint8Array(cells.cellCount)
  for (const { attempts, mayHide } of efforts)
    for (let cell = 0; cell < cells.cellCount; cell++) {
      if (guarded[cell] !== 1 || isOpen[cell] === 1) continue
      const found = search.find(cell, step, attempts)
      if (found === undefined || (found.toHide.length > 0 && !mayHide)) continue
      for (const one of found.toHide) stateOf[one] = HIDDEN
      for (const [one, people] of found.moved) {
        isMoved[one] = 1
        if (Math.abs(people) >= step) isOpen[one] = 1
      }
    }
  // Where an earlier release gave a cell away, what else it takes to hide is not known: nothing more is published then.
  const isEveryOpen = guarded.every((isGuarded, cell) => isGuarded === 0 || isOpen[cell] === 1)
  for (const cell of ownCells(cells))
    if (isEveryOpen) isHidden[cell] = guarded[cell] === 1 || isMoved[cell] === 1 ? 1 : 0
    else if (stateOf[cell] === HIDDEN) isHidden[cell] = 1
}
