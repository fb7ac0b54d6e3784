import { all, type Expression, namesIn, yes } from './expression.ts'
import type { SurveyNode } from './survey.ts'

/**
 * Which questions and lists depend on which, by when they are asked and needed. JavaRosa, the engine of ODK Collect, refuses a form in
 * which one depends on itself: it counts `relevant`, `required`, `readonly` and `calculate`, and leaves `constraint` out.
 */
export class Dependencies {
  readonly #byName = new Map<string, Set<string>>()
  readonly #shown = new Map<string, Expression>()

  constructor(nodes: readonly SurveyNode[]) {
    this.#read(nodes, [])
  }

  /** What a group depends on, everything in it depends on. */
  #read(nodes: readonly SurveyNode[], above: readonly Expression[]): void {
    for (const node of nodes) {
      const shown = [...above, node.relevant]
      if (node.kind !== 'group') {
        const when = all(shown)
        this.#shown.set(node.name, when)
        this.add(node.name, when)
      }
      if (node.kind !== 'question') this.#read(node.nodes, shown)
    }
  }

  /** When a question is asked, with what the groups around it say. */
  shownWhen(name: string): Expression {
    return this.#shown.get(name) ?? yes
  }

  /** Lets a question or list depend on everything that an expression names. */
  add(name: string, expression: Expression): void {
    this.#byName.set(name, new Set([...(this.#byName.get(name) ?? []), ...namesIn(expression)]))
  }

  /** Whether a question would depend on itself if it depended on an expression. */
  wouldClose(name: string, expression: Expression): boolean {
    const seen = new Set<string>()
    const open = [...namesIn(expression)]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name) return true
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(this.#byName.get(next) ?? []))
    }
    return false
  }
}
