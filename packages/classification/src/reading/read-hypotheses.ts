import type { Situation } from '../rules/evaluate.ts'
import type { HypothesisId, HypothesisState, Label } from '../rules/model.ts'
import type { Table, TestedRule } from './table-of.ts'

/** The state of a hypothesis, and the rule that gave it; no rule if too little is known. */
export type HypothesisReading = { state: HypothesisState; rules: string[] }

/** The first rule that fires. */
const firstOf = (rows: readonly TestedRule[], situation: Situation): TestedRule | undefined =>
  rows.find(({ test }) => test(situation) === 'true')

/** Reads the hypotheses in the order of their list, so that later ones can ask for earlier ones, and then the label. */
export function readHypotheses(
  elements: Situation,
  table: Table,
): {
  hypotheses: Record<HypothesisId, HypothesisReading>
  label: Label
  labelRule: string | undefined
  situation: Situation
} {
  const hypotheses = {} as Record<HypothesisId, HypothesisReading>
  const situation: Situation = { ...elements, hypothesis: (id) => hypotheses[id].state }
  for (const [id, rules] of table.hypotheses) {
    const rule = firstOf(rules, situation)
    hypotheses[id] =
      rule === undefined
        ? { state: 'insufficient', rules: [] }
        : { state: rule.gives as HypothesisState, rules: [rule.id] }
  }
  const rule = firstOf(table.labels, situation)
  return { hypotheses, label: (rule?.gives ?? 'undetermined') as Label, labelRule: rule?.id, situation }
}
