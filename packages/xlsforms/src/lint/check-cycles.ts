import type { Report } from './finding.ts'
import type { Form } from './form.ts'
import type { SurveyRow } from './survey-rows.ts'

/**
 * Columns that can make one question depend on another. Engines evaluate each group separately: when something is
 * asked, required or editable, as JavaRosa does, and which choices and entries exist.
 */
const dependent = [
  ['relevant', 'calculation', 'required', 'readonly'],
  ['relevant', 'calculation', 'choice_filter', 'repeat_count'],
]

/** Finds questions that depend on themselves, directly, through others, or through the groups around them. */
export function checkCycles(form: Form, report: Report): void {
  const reported = new Set<number>()
  for (const columns of dependent) {
    const next = form.rows.map((row) => [
      ...columns.flatMap((column) => form.references(row, column).map(({ index }) => index)),
      ...(row.parent ? [row.parent.index] : []),
    ])
    for (const members of findCycles(next)) {
      if (members.some((index) => reported.has(index))) continue
      for (const index of members) reported.add(index)
      reportCycle(form, report, columns, members)
    }
  }
}

/**
 * Reports a cycle at its first member that refers to another one: a group can be a member without a reference of its
 * own.
 */
function reportCycle(form: Form, report: Report, columns: readonly string[], members: readonly number[]): void {
  const rows = members.map((index) => form.rows[index]).filter((row): row is SurveyRow => row !== undefined)
  for (const row of rows.sort((a, b) => a.index - b.index)) {
    const column = columns.find((name) => form.references(row, name).some(({ index }) => members.includes(index)))
    if (column === undefined) continue
    report('CYCLE_001', form.survey.at(row.raw, column))
    return
  }
}

/** Finds the strongly connected components that contain a cycle (Tarjan's algorithm, without recursion). */
function findCycles(next: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(next.length).fill(-1)
  const lowest = new Int32Array(next.length)
  const isOnStack = new Uint8Array(next.length)
  const stack: number[] = []
  const cycles: number[][] = []
  let count = 0
  for (let start = 0; start < next.length; start++) {
    if (order[start] !== -1) continue
    const path = [{ node: start, edge: 0 }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top
      if (top.edge === 0) {
        order[node] = lowest[node] = count++
        stack.push(node)
        isOnStack[node] = 1
      }
      const to = next[node]?.[top.edge]
      top.edge++
      if (to !== undefined) {
        if (order[to] === -1) path.push({ node: to, edge: 0 })
        else if (isOnStack[to]) lowest[node] = Math.min(lowest[node] ?? 0, order[to] ?? 0)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) lowest[above.node] = Math.min(lowest[above.node] ?? 0, lowest[node] ?? 0)
      if (lowest[node] !== order[node]) continue
      const members = stack.splice(stack.lastIndexOf(node))
      for (const member of members) isOnStack[member] = 0
      if (members.length > 1 || next[node]?.includes(node)) cycles.push(members)
    }
  }
  return cycles
}
