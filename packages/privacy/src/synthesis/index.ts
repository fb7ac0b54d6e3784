export { type RandomBelow, secureRandom } from '../random.ts'
export { type Budget, openBudget, type Spending } from './budget.ts'
export type { CombinationReport, SynthesisReport } from './report.ts'
export { type Synthesis, type SynthesisColumn, type SynthesisPlan, synthesise } from './synthesise.ts'
