import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { PrivacyError } from '@tip-standard/privacy'
import {
  type Budget,
  type BudgetAccount,
  epsilonSpent,
  isBudgetAccount,
  openAccount,
  type Run,
  takeFromAccount,
} from '@tip-standard/privacy/synthesis'
import type { Counted } from '../process/counted-outputs.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { writeCounting } from './counting-file.ts'
import { locked } from './locked.ts'

const BUSY = 'Another run is spending this budget. If none is, delete the .lock file beside it.'

/** What a whole budget has to do with: the ε of all runs together, and their δ. */
export type Whole = { readonly epsilon: number | undefined; readonly delta: number }

/** The ε that all runs on the same people may spend together unless the user says otherwise. */
const usualWhole = 10

async function readAccount(path: string, { epsilon, delta }: Whole): Promise<BudgetAccount> {
  if (!existsSync(path)) return openAccount({ epsilon: epsilon ?? usualWhole, delta })
  let read: unknown
  try {
    read = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new CouldNotRun('The file of the budget cannot be read, or is not JSON: take it from a backup.')
  }
  if (!isBudgetAccount(read))
    throw new CouldNotRun('The file given as a budget is not one: name the file that a run wrote.')
  return epsilon === undefined ? read : { ...read, epsilon }
}

/** What all runs have spent of a budget. */
export type Spent = { readonly spent: number; readonly whole: number; readonly runs: number }

type Taken = ReturnType<typeof takeFromAccount>

function take(before: BudgetAccount, run: Run): Taken {
  try {
    return takeFromAccount(before, run)
  } catch (error) {
    if (error instanceof PrivacyError && error.code === 'budgetSpent')
      throw new CouldNotRun(
        `Nothing was made: ${before.runs.length === 1 ? '1 run on these people has' : `${before.runs.length} runs on these people have`} spent epsilon ${toText(epsilonSpent(before))} of ${before.epsilon}, and this one would spend more than is left. The file of the budget is the record; a larger --whole-epsilon weakens what was promised.`,
      )
    throw error
  }
}

/**
 * The budget of one run; throws a `CouldNotRun` where less is left. It is spent once the records are written: until
 * then no one has learned anything.
 */
export async function budgetFor(path: string, run: Run, whole: Whole): Promise<Budget> {
  return take(await readAccount(path, whole), run).budget
}

/**
 * Records what a run spends in the budget file for these people, before anyone can read the output: a run that fails
 * then has spent too much, never too little. The file is created if missing. It contains nothing about anyone, and only
 * its owner can read it. What other runs have spent meanwhile counts too.
 */
export function spendBudget(path: string, run: Run, whole: Whole): Promise<Spent & Counted> {
  return locked(path, BUSY, async () => {
    const { account } = take(await readAccount(path, whole), run)
    const counted = await writeCounting(path, `${JSON.stringify(account, undefined, 2)}\n`)
    return { ...counted, spent: epsilonSpent(account), whole: account.epsilon, runs: account.runs.length }
  })
}

const toText = (epsilon: number): string => epsilon.toLocaleString('en', { maximumFractionDigits: 2 })

/** What all runs have spent, in words. */
export const spentText = ({ spent, whole, runs }: Spent): string =>
  `${runs === 1 ? 'This is the first run that the budget file counts:' : `With ${runs} runs that the budget file counts,`} epsilon ${toText(spent)} of ${whole} is spent.`
