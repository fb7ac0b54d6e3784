export { type RandomBelow, secureRandom } from '../random.ts'
export { type Budget, openBudget, type Spending } from './budget.ts'
export {
  type BudgetAccount,
  epsilonSpent,
  isBudgetAccount,
  openAccount,
  type Run,
  takeFromAccount,
} from './budget-account.ts'
export type { SynthesisColumn, SyntheticRow } from './domain.ts'
export type { MembershipAttack } from './membership-attack.ts'
export type { CombinationReport, GroupReport, SynthesisReport } from './report.ts'
export { type Synthesis, type SynthesisPlan, synthesise } from './synthesise.ts'
