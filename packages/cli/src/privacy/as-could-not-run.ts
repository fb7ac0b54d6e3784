import { PrivacyError } from '@tip-standard/privacy'
import { CouldNotRun } from '../process/exit-code.ts'

const words: Readonly<Record<Exclude<PrivacyError['code'], 'planInvalid'>, string>> = {
  belowPolicy:
    'The policy asks for more protection where it leaves your organisation. Ask for as much, or keep the output inside (--for internal).',
  budgetSpent: 'The privacy budget is already spent. Do not release more about the same people.',
  budgetTooSmall: 'Epsilon is so small that only noise would be left. Give a larger --epsilon.',
  cellNotScalar: 'A cell holds an object, or something else that is not a single value. Write one value in each cell.',
  columnEmpty: 'A column has no value in any row. Leave it out, or check that it is the right one.',
  columnUnknown: 'The file has no column of that name. Check the spelling.',
  columnTwice: 'A column is named twice. Name each column once.',
  columnTellsApart:
    'A column holds text or mostly unique values, such as names, numbers or notes, which would be released unchanged. Group its values into classes, or leave the column out.',
  columnNotReleasable:
    'This field must not be released: it identifies a person, holds free text or a date, or is restricted. Leave it out.',
  groupMissing: 'Some rows have no value in the --group-by column. Fill it in.',
  historyNotSealed: 'The history was made with another key, or was changed. Give the key that it was made with.',
  historyOfOtherAudience:
    'The earlier tables of this history were made for another audience or purpose. Keep a history for each.',
  historyOfOtherPlan:
    'The earlier tables of this history were counted in another way. Count as they did, or start another history for people who are in none.',
  historyOfOthers:
    'The history is of other people: hardly anyone with the same id has the same values. Give the history of these people.',
  hierarchyCycle: 'A value of the hierarchy is its own ancestor. Correct the line.',
  hierarchyEmpty: 'The file of the hierarchy is empty. Write one line for each value.',
  hierarchyGap:
    'A line of the hierarchy is shorter or longer than the first one, or has an empty value. Correct the line.',
  hierarchyLeafTwice: 'Two lines of the hierarchy start with the same value. Remove one.',
  hierarchyMissing: 'A column has no hierarchy. Give one with --hierarchies.',
  hierarchyTwoParents: 'A value of the hierarchy has two different parents. Correct the lines.',
  hierarchyTwoTops: 'The lines of the hierarchy do not all end in the same value. End each with *.',
  latticeTooLarge: 'The hierarchies have too many combinations of levels to try. Use --method local.',
  ledgerNotSealed: 'The ledger was made with another key, or was changed. Give the key that it was made with.',
  ledgerOfOthers:
    'The ledger is of other people: no one of its releases is in the data by the same id. Give the ledger of these people, or the ids that they had; for other people start another with --new-ledger.',
  numberExpected: 'A column that is to be microaggregated holds something that is not a number. Correct the values.',
  partlySuppressed:
    'Some rows are suppressed in some columns and not in others. Suppress them in every column, or in none.',
  personMissing: 'Some rows have no value in the columns of --person. Fill them in.',
  personTwice:
    'Several rows belong to one person. Name columns that distinguish people, such as case.id,victim.id, or keep one row for each person.',
  populationMissing: 'The plan needs the rows of a population. Give them.',
  rowNotFlat: 'A row is not an object of single values. Write each row as a flat object.',
  suppressionLimitUnreachable:
    'More rows would have to be suppressed than --suppression-limit allows. Raise the limit, name fewer columns, or give coarser hierarchies.',
  tooFewRows: 'The file has fewer rows than one group needs. Do not release it, or use a smaller k.',
  tooManyValues: 'The columns have too many combinations of values to count. Name fewer columns.',
  unknownLeaf:
    'A column has values that are not in its hierarchy or list. Add them to the hierarchy, or correct the data.',
  valueReserved:
    'A value of a column or of its hierarchy has a name that tables use themselves: Total, or the name of another value with (other) or (no finer value). Rename the value.',
}

/** The fault of a plan, by the name of the parameter in the error. */
const wordsOfPlans: Readonly<Record<string, string>> = {
  column: 'A column is counted in two different ways. Use the same hierarchy in every table.',
  fieldOutside:
    'This field belongs neither to a victim nor to their case, so rows of people do not have it. Leave it out.',
  leastBase: 'Counts must be rounded to multiples of at least the minimum.',
  leastColumns: 'No column is named. Name at least one.',
  dateOf: 'The date of the release is not a date: write it as 2026-01-31.',
  deltaForRows: 'Delta must be below one in the number of rows: give a smaller --delta.',
  leastEpsilon: 'Epsilon must be greater than 0, and delta between 0 and 1.',
  leastK: 'k must be a whole number of at least 2.',
  leastPopulation:
    'The file is a sample of the population, so that this has at least as many people: correct --population.',
  leastQuasiIdentifiers:
    'No quasi-identifier is named. Name at least one column that could help to recognise a person (--quasi).',
  maskBeside: 'Microaggregation and random exchange cannot be used with a ledger or a population. Leave them out.',
  maskOf: 'The mask of a column must have groups of at least 2, or a share from 0 to 1.',
  mostDelta:
    'Delta is the chance that epsilon does not hold: give at most 0.001, and far below one in the number of people.',
  mostEpsilon: 'Such a large epsilon protects no one: give at most 20, better 1 to 4.',
  mostShare: 'A share must be a number from 0 to 1.',
  mostSuppressionLimit: 'The suppression limit must be a share from 0 to 1.',
  populationBeside: 'A population cannot be used with a ledger. Leave one of them out.',
  populationNeeds: 'A population needs the method global and no --group-by.',
  quasiIdentifier:
    'This field could help to recognise a person. Name it with --quasi, so that it is generalised, instead of --sensitive.',
  rarestAbove: '--rarest must be greater than 0.',
  restIsTotal: 'The rest cannot have the name of the totals, Total. Give another name with --rest.',
  restOf: 'A value of a column has the name that --rest gives to the rest. Give another name.',
  ruleOf: 'A rule of a column is impossible to meet, such as a distance above 1. Correct the rule.',
  valuesOf:
    'A value of a column is named twice, looks like a list, or looks like a missing answer. Correct the list of values.',
  yearsOf: 'The years of a date band must have four digits, the first not after the last.',
}

const inDetail: Readonly<Record<string, (value: string | number) => string>> = {
  line: (line) => `line ${line}`,
  rows: (rows) => `rows: ${rows}`,
  values: (values) => `values: ${values}`,
  nodes: (nodes) => `combinations: ${nodes}`,
  most: (most) => `at most ${most}`,
  mostColumns: (most) => `at most ${most} columns`,
  k: (k) => `k: ${k}`,
  leastCell: (least) => `counts of at least ${least}`,
}

/** Parameters whose value is the name of a column or field. */
const columns = ['column', 'fieldOutside', 'maskOf', 'quasiIdentifier', 'restOf', 'ruleOf', 'valuesOf', 'yearsOf']

/** Explains a fault of the data, a hierarchy or the plan in a sentence. */
export function toSentence({ code, params }: PrivacyError): string {
  const [reason = ''] = Object.keys(params)
  const sentence =
    code === 'planInvalid'
      ? (wordsOfPlans[reason] ?? 'The plan would not protect anyone. Check its options.')
      : words[code]
  const details = Object.entries(params).flatMap(([name, value]) => {
    if (code === 'belowPolicy' && name === 'leastK') return [`k of at least ${value}`]
    if (columns.includes(name)) return [`column ${value}`]
    return inDetail[name]?.(value) ?? []
  })
  return details.length === 0 ? sentence : `${sentence.replace(/\.$/, '')} (${details.join(', ')}).`
}

/** The permission for the data: a column may be empty because the policy withholds it from every record. */
type Way = { isMasked(column: string): boolean; permission: { audience: string; purpose: string } }

const maskedSentence = (column: string, { permission: { audience, purpose } }: Way): string =>
  `The policy does not let this field leave for ${audience} (${purpose}), so the column is empty whatever the data hold. Leave it out; tip policy explain shows what may leave (column ${column}).`

/**
 * Runs a function; if it fails, explains in a sentence the fault of the data or the plan, or which column the policy
 * withholds.
 */
export async function explaining<T>(run: () => Promise<T>, way?: Way): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof PrivacyError && error.code === 'columnEmpty' && way !== undefined) {
      const column = String(error.params['column'])
      if (way.isMasked(column)) throw new CouldNotRun(maskedSentence(column, way))
    }
    if (error instanceof PrivacyError) throw new CouldNotRun(toSentence(error))
    throw error
  }
}
