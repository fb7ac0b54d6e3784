import type { Cells } from './cells.ts'
import type { Equations, Sum } from './equations.ts'

/** Cells that add up to another one of the same table. */
export type Line = { readonly parts: readonly number[]; readonly whole: number }

/** The lines of all tables of a plan, along every dimension. */
export function linesOf({ tables, find, release }: Cells): Line[] {
  const lines: Line[] = []
  for (const { axes, cells } of tables) {
    const columns = axes.map(({ column }) => column)
    for (const [at, { published }] of axes.entries()) {
      const partsOf = new Map<number, number[]>()
      for (const { id, values } of cells) {
        const parent = published.parentOf.get(values[at] as string)
        if (parent === undefined) continue
        const whole = find(columns, values.with(at, parent), { from: 1, to: release }) as number
        const parts = partsOf.get(whole)
        if (parts === undefined) partsOf.set(whole, [id])
        else parts.push(id)
      }
      for (const [whole, parts] of partsOf) lines.push({ parts, whole })
    }
  }
  return lines
}

/** Keeps count of what is still open in each line, so that the last open cell of one that bounds would give away stays hidden. */
export class LineGuard {
  readonly #linesWith: readonly number[][]
  readonly #open: Int32Array
  /** What the sensitive parts of a line have over the one that each has at least; `undefined` where a line has none. */
  readonly #slack: readonly (number | undefined)[]
  readonly #minimumSlack: number

  constructor(lines: readonly Line[], { cellCount, counts }: Cells, guarded: Uint8Array, minimumWidth: number) {
    const linesWith: number[][] = Array.from({ length: cellCount }, () => [])
    this.#open = new Int32Array(lines.length)
    this.#slack = lines.map(({ parts, whole }, line) => {
      for (const cell of [...parts, whole]) {
        linesWith[cell]?.push(line)
        if (guarded[cell] === 0) this.#open[line] = (this.#open[line] as number) + 1
      }
      const hidden = parts.filter((cell) => guarded[cell] === 1)
      if (hidden.length === 0 || guarded[whole] === 1) return undefined
      return hidden.reduce((sum, cell) => sum + (counts[cell] as number) - 1, 0)
    })
    this.#linesWith = linesWith
    this.#minimumSlack = minimumWidth - 1
  }

  /** Whether publishing a cell closes no line of which the sensitive parts would then have too few possible counts. */
  allows(cell: number): boolean {
    return (this.#linesWith[cell] as number[]).every((line) => {
      const slack = this.#slack[line]
      return slack === undefined || slack >= this.#minimumSlack || (this.#open[line] as number) > 1
    })
  }

  /** Notes that a cell has been published. */
  close(cell: number): void {
    for (const line of this.#linesWith[cell] as number[]) this.#open[line] = (this.#open[line] as number) - 1
  }
}

/** The equations that hidden cells are in, and the number that each has in them. */
export function equationsOf(
  lines: readonly Line[],
  counts: Uint32Array,
  isHidden: Uint8Array,
): { equations: Equations; unknownOf: Map<number, number> } {
  const unknownOf = new Map<number, number>()
  for (const [cell, hidden] of isHidden.entries()) if (hidden === 1) unknownOf.set(cell, unknownOf.size)
  const sums: Sum[] = []
  for (const { parts, whole } of lines) {
    const hidden = parts.filter((cell) => isHidden[cell] === 1)
    if (hidden.length === 0 && isHidden[whole] === 0) continue
    const shown = parts.reduce((sum, cell) => sum + (isHidden[cell] === 1 ? 0 : (counts[cell] as number)), 0)
    const known = (isHidden[whole] === 1 ? 0 : (counts[whole] as number)) - shown
    sums.push({ parts: hidden.map((cell) => unknownOf.get(cell) as number), whole: unknownOf.get(whole), known })
  }
  return { equations: { unknownCount: unknownOf.size, sums }, unknownOf }
}
