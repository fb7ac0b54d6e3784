import { all, type Expression, namesIn, yes } from './expression.ts'
import type { SurveyNode } from './survey.ts'

/**
 * The dependencies between questions and lists, by when they are asked and required. JavaRosa, the engine of ODK
 * Collect, rejects a form in which one depends on itself: it counts `relevant`, `required`, `readonly` and `calculate`,
 * but not `constraint`.
 */
export class Dependencies {
  readonly #byName = new Map<string, Set<string>>()
  readonly #shown = new Map<string, Expression>()

  constructor(nodes: readonly SurveyNode[]) {
    this.#read(nodes, [])
  }

  /** Everything in a group depends on what the group depends on. */
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

  /** The condition for asking a question, including those of the groups around it. */
  shownWhen(name: string): Expression {
    return this.#shown.get(name) ?? yes
  }

  /** Makes a question or list depend on everything in an expression. */
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
