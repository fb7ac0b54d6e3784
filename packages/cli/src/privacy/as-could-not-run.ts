import { PrivacyError } from '@tip-standard/privacy'
import { CouldNotRun } from '../process/exit-code.ts'

const words: Readonly<Partial<Record<PrivacyError['code'], string>>> = {
  budgetTooSmall: 'With so small an epsilon nothing of the data would be left in the noise.',
  columnUnknown: 'The file has no column of that name.',
  columnTwice: 'A column is named twice.',
  columnTellsApart:
    'A column has text, or values that most have alone, such as names, numbers or notes: they would leave as they are. Put them into classes, or leave the column out.',
  columnNotReleasable:
    'This field must not be released: it identifies somebody, is free text, a date, or is restricted.',
  hierarchyMissing: 'A column has no hierarchy.',
  ledgerNotSealed: 'The ledger was made with another key, or it was changed.',
  numberExpected: 'A column that is to be microaggregated holds something that is no number.',
  personMissing: 'Of some rows it is not said whose they are.',
  personTwice:
    'Several rows are of one person: name columns that tell them apart, such as case.id,victim.id, or count people once.',
  planInvalid: 'What was asked for would not protect anybody.',
  suppressionLimitUnreachable: 'More rows would have to be suppressed than --suppression-limit allows.',
  tooManyValues: 'The columns have more combinations of values than can be counted.',
  unknownLeaf: 'A column has values that are not in its hierarchy or list.',
  valueReserved: 'A column has a value that is called as the total is.',
}

/** Runs something, and says in a sentence what is wrong with the data or the plan if it cannot. */
export async function explaining<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof PrivacyError)) throw error
    const details = Object.entries(error.params).map(([name, value]) => `${name} ${value}`)
    const detail = details.length === 0 ? '' : ` (${details.join(', ')})`
    throw new CouldNotRun(`${words[error.code] ?? `The data do not fit: ${error.code}.`}${detail}`)
  }
}
