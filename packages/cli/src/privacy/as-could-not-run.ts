import { PrivacyError } from '@tip-standard/privacy'
import { CouldNotRun } from '../process/exit-code.ts'

const words: Readonly<Record<Exclude<PrivacyError['code'], 'planInvalid'>, string>> = {
  budgetSpent: 'The privacy budget is spent.',
  budgetTooSmall: 'With so small an epsilon nothing of the data would be left in the noise.',
  cellNotScalar: 'A cell holds an object or something else that is not one value.',
  columnUnknown: 'The file has no column of that name.',
  columnTwice: 'A column is named twice.',
  columnTellsApart:
    'A column has text, or values that most have alone, such as names, numbers or notes: they would leave as they are. Put them into classes, or leave the column out.',
  columnNotReleasable:
    'This field must not be released: it identifies someone, is free text, a date, or is restricted. Leave it out.',
  groupMissing: 'Some rows do not say which group they belong to.',
  hierarchyCycle: 'A value of the hierarchy is above itself.',
  hierarchyEmpty: 'It has no lines.',
  hierarchyGap: 'A line of the hierarchy is shorter or longer than the first one, or has an empty value.',
  hierarchyLeafTwice: 'A value begins two lines of the hierarchy.',
  hierarchyMissing: 'A column has no hierarchy. Give one with --hierarchies.',
  hierarchyTwoParents: 'A value of the hierarchy has two different values above it.',
  hierarchyTwoTops: 'Not every line of the hierarchy ends in the same value.',
  latticeTooLarge: 'The hierarchies have more combinations of levels than can be tried. Use --method local.',
  ledgerNotSealed: 'The ledger was made with another key, or it was changed.',
  numberExpected: 'A column that is to be microaggregated holds something that is not a number.',
  partlySuppressed: 'Some rows are suppressed in some columns and not in others.',
  personMissing: 'Some rows do not say whose they are.',
  personTwice:
    'Several rows are of one person: name columns that tell them apart, such as case.id,victim.id, or count people once.',
  populationMissing: 'The plan needs the rows of a population.',
  releaseUnknown: 'The column that says in which release a row came first holds something else.',
  rowNotFlat: 'A row is not an object of single values.',
  suppressionLimitUnreachable: 'More rows would have to be suppressed than --suppression-limit allows.',
  tooFewRows: 'There are fewer rows than a group needs.',
  tooManyValues: 'The columns have more combinations of values than can be counted.',
  unknownLeaf: 'A column has values that are not in its hierarchy or list.',
  valueReserved: 'A column has a value that is called as the total is.',
}

/** What is wrong with a plan, by the name of the detail that says so. */
const wordsOfPlans: Readonly<Record<string, string>> = {
  column: 'A column is counted in two different ways.',
  fieldOutside: 'This field is not one of a victim or of their case, so that rows of people do not have it.',
  leastColumns: 'Name at least one column.',
  leastEpsilon: 'Epsilon has to be greater than 0.',
  leastK: 'k has to be a whole number, at least 2.',
  leastQuasiIdentifiers: 'Name at least one column that could help to recognise someone (--quasi).',
  maskBeside: 'Values that are averaged or exchanged anew cannot be used beside a ledger or a population.',
  maskOf: 'The mask of a column needs groups of at least 2, or a share from 0 to 1.',
  mostShare: 'A share is a number from 0 to 1.',
  mostSuppressionLimit: 'The suppression limit is a share from 0 to 1.',
  populationBeside: 'A population cannot be used beside a ledger.',
  populationNeeds: 'A population needs the method global, and no groups.',
  quasiIdentifier:
    'This field could help to recognise someone: name it with --quasi, so that it is generalised, and not with --sensitive.',
  rarestAbove: 'The rarest combination has to be expected more than 0 times.',
  ruleOf: 'A rule of a column asks for something that cannot be, such as a distance above 1.',
  valuesOf: 'The values that a column can have are named twice, or one looks like a list or like no answer.',
  yearsOf: 'The years of a date band are four digits, the first not after the last.',
}

const inDetail: Readonly<Record<string, (value: string | number) => string>> = {
  line: (line) => `line ${line}`,
  rows: (rows) => `rows: ${rows}`,
  values: (values) => `values: ${values}`,
  nodes: (nodes) => `combinations: ${nodes}`,
  most: (most) => `at most ${most}`,
  mostColumns: (most) => `at most ${most} columns`,
  k: (k) => `k: ${k}`,
}

/** Names of details whose value is the name of a column or field. */
const columns = ['column', 'fieldOutside', 'maskOf', 'quasiIdentifier', 'ruleOf', 'valuesOf', 'yearsOf']

/** What is wrong with the data, a hierarchy or the plan, in a sentence; the names of the program are not repeated. */
export function toSentence({ code, params }: PrivacyError): string {
  const [reason = ''] = Object.keys(params)
  const sentence =
    code === 'planInvalid' ? (wordsOfPlans[reason] ?? 'What was asked for would not protect anyone.') : words[code]
  const details = Object.entries(params).flatMap(([name, value]) => {
    if (columns.includes(name)) return [`column ${value}`]
    return inDetail[name]?.(value) ?? []
  })
  return details.length === 0 ? sentence : `${sentence.replace(/\.$/, '')} (${details.join(', ')}).`
}

/** Runs something, and says in a sentence what is wrong with the data or the plan if it cannot. */
export async function explaining<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof PrivacyError) throw new CouldNotRun(toSentence(error))
    throw error
  }
}
