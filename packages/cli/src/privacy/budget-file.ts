import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileCatalogue } from '@tip-standard/formats'
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
import { writeWhole } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
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

/** A budget to spend in one run, and what all runs have spent with it. */
export type Taken = { readonly budget: Budget; readonly spent: number; readonly whole: number; readonly runs: number }

/**
 * Takes the budget of one run from the file that counts what is spent on these people, and writes that down before anything is made: a run that fails
 * then has spent too much, never too little. The file is begun where there is none. It holds nothing about anyone, and only its owner can read it.
 */
export function takeBudget(path: string, run: Run, whole: Whole): Promise<Taken> {
  return locked(path, BUSY, async () => {
    const before = await readAccount(path, whole)
    let taken: ReturnType<typeof takeFromAccount>
    try {
      taken = takeFromAccount(before, run)
    } catch (error) {
      if (error instanceof PrivacyError && error.code === 'budgetSpent')
        throw new CouldNotRun(
          `Nothing was made: ${before.runs.length} runs on these people have spent epsilon ${toText(epsilonSpent(before))} of ${before.epsilon}, and this one would spend more than is left. The file of the budget is the record; a larger --whole-epsilon weakens what was promised.`,
        )
      throw error
    }
    const result = await writeWhole(path, [`${JSON.stringify(taken.account, undefined, 2)}\n`], { mode: 0o600 })
    if (!result.ok) throw new CouldNotRun(fileCatalogue.english.say(result.finding))
    const { account } = taken
    return { budget: taken.budget, spent: epsilonSpent(account), whole: account.epsilon, runs: account.runs.length }
  })
}

const toText = (epsilon: number): string => epsilon.toLocaleString('en', { maximumFractionDigits: 2 })

/** What all runs have spent, in words. */
export const spentText = ({ spent, whole, runs }: Taken): string =>
  `${runs === 1 ? 'This is the first run on these people:' : `With ${runs} runs on these people,`} epsilon ${toText(spent)} of ${whole} is spent.`
