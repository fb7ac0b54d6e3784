import type { ResolvedItem } from './resolve-form.ts'

/** A repeat that is shown as lines to tick: which questions of an entry make a line, and which are shown below it. */
export type Checklist = { line: ResolvedItem; state: ResolvedItem | undefined; below: readonly ResolvedItem[] }

/** How a question is shown as lines to tick; `undefined` if it is not. */
export function checklistOf({ item, items }: ResolvedItem): Checklist | undefined {
  const { checklist } = item
  const line = items.find(({ id }) => id === checklist?.line)
  if (checklist === undefined || line === undefined) return undefined
  const state = items.find(({ id }) => id === checklist.state)
  return { line, state, below: items.filter((one) => one !== line && one !== state) }
}
