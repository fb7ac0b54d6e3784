import { hypothesisRules, labelRules } from '../rules/hypothesis-rules.ts'
import { HYPOTHESES, type HypothesisId, type HypothesisState, type Label, type Rule } from '../rules/model.ts'
import { type Situation, type Test, toTest } from './evaluate.ts'

/** How a hypothesis reads, and the rule that says so; none does where there is too little to say anything. */
export type HypothesisReading = { state: HypothesisState; rules: string[] }

type TestedRule = { rule: Rule; test: Test }

const tested = (rule: Rule): TestedRule => ({ rule, test: toTest(rule.when) })

const rulesOf = new Map<HypothesisId, TestedRule[]>(
  HYPOTHESES.map((id) => [id, hypothesisRules.filter(({ about }) => about === id).map(tested)]),
)
const testedLabels = labelRules.map(tested)

/** The first rule that fires. */
const firstOf = (rows: readonly TestedRule[], situation: Situation): Rule | undefined =>
  rows.find(({ test }) => test(situation) === 'true')?.rule

/** Reads the hypotheses in the order of their list, so that later ones can ask for earlier ones, and then the label. */
export function readHypotheses(elements: Situation): {
  hypotheses: Record<HypothesisId, HypothesisReading>
  label: Label
  labelRule: string | undefined
  situation: Situation
} {
  const hypotheses = {} as Record<HypothesisId, HypothesisReading>
  const situation: Situation = { ...elements, hypothesis: (id) => hypotheses[id].state }
  for (const id of HYPOTHESES) {
    const rule = firstOf(rulesOf.get(id) ?? [], situation)
    hypotheses[id] =
      rule === undefined
        ? { state: 'insufficient', rules: [] }
        : { state: rule.gives as HypothesisState, rules: [rule.id] }
  }
  const rule = firstOf(testedLabels, situation)
  return { hypotheses, label: (rule?.gives ?? 'undetermined') as Label, labelRule: rule?.id, situation }
}
