import { isObject } from '@tip-standard/core'
import { PrivacyError } from '../privacy-error.ts'
import { type Budget, epsilonOf, openBudget, rhoOf } from './budget.ts'

const format = 'tip-standard-privacy-budget/1'

/** A paid run: its day, `YYYY-MM-DD`, and its guarantee on its own. */
export type Run = { readonly on: string; readonly epsilon: number; readonly delta: number }

/**
 * The budget that all releases of the same people may spend together, and what they have spent. Keep it with the data;
 * it contains nothing about anyone.
 */
export type BudgetAccount = {
  readonly format: typeof format
  /** The whole budget: all runs together are (ε, δ)-differentially private. */
  readonly epsilon: number
  readonly delta: number
  readonly runs: readonly Run[]
}

/** Opens an account with nothing spent. Throws `planInvalid` for an ε or δ that `openBudget` does not accept. */
export function openAccount({ epsilon, delta }: { epsilon: number; delta: number }): BudgetAccount {
  openBudget({ epsilon, delta })
  return { format, epsilon, delta, runs: [] }
}

const isRun = (value: unknown): value is Run =>
  isObject(value) &&
  typeof value.on === 'string' &&
  typeof value.epsilon === 'number' &&
  typeof value.delta === 'number' &&
  value.epsilon > 0 &&
  value.delta > 0 &&
  value.delta < 1

/** Whether a value read from a file is an account. */
export const isBudgetAccount = (value: unknown): value is BudgetAccount =>
  isObject(value) &&
  value.format === format &&
  isRun({ on: '', epsilon: value.epsilon, delta: value.delta }) &&
  Array.isArray(value.runs) &&
  value.runs.every(isRun)

const rhoSpent = ({ runs }: BudgetAccount): number =>
  runs.reduce((sum, { epsilon, delta }) => sum + rhoOf(epsilon, delta), 0)

/**
 * Computes the ε that all runs of an account guarantee together, with its δ: less than the sum, because
 * zero-concentrated privacy adds up instead (Bun and Steinke 2016).
 */
export const epsilonSpent = (account: BudgetAccount): number => epsilonOf(rhoSpent(account), account.delta)

/**
 * Takes the budget of one run from an account: returns the budget to spend, and the account to keep before anything is
 * released. Throws `budgetSpent` if all runs together would exceed the whole budget.
 */
export function takeFromAccount(
  account: BudgetAccount,
  { on, epsilon, delta }: Run,
): { readonly budget: Budget; readonly account: BudgetAccount } {
  const budget = openBudget({ epsilon, delta })
  const next = { ...account, runs: [...account.runs, { on, epsilon, delta }] }
  // A single run may spend the whole budget, despite rounding.
  if (rhoSpent(next) > rhoOf(account.epsilon, account.delta) * (1 + 1e-9)) throw new PrivacyError('budgetSpent')
  return { budget, account: next }
}
