import { leastRows, type ReleasePlan, type SensitiveRule } from '../plan/plan.ts'
import { type Counts, guaranteeOf, isKept, merge, reached, star } from './check-spread.ts'
import { valueCheck } from './known-values.ts'
import type { Checked, VerificationReport } from './report.ts'

/** A released row: a text in every column. */
export type ReleasedRow = Readonly<Record<string, string>>

/**
 * A class as a reader finds it: the texts of its quasi-identifiers, its rows, and how often each sensitive value
 * occurs, by column of the plan.
 */
type FoundClass = { readonly texts: readonly string[]; size: number; readonly spreads: Map<string, number>[] }

/** The result of reading released rows once: their classes, and the faults of single rows. */
export type FoundRows = {
  readonly rows: number
  readonly suppressed: number
  readonly wrongColumns: number
  readonly unknown: number
  readonly suppressedInPart: number
  readonly classes: readonly FoundClass[]
}

const isClose = ({ sensitive }: ReleasePlan): boolean =>
  sensitive.some(({ rules }) => rules.some(({ model }) => model === 'close'))

/** Reads the released rows once: finds classes by their texts, and faults of single rows. */
export function findClasses(rows: Iterable<ReleasedRow>, plan: ReleasePlan): FoundRows {
  const quasi = plan.quasiIdentifiers.map(({ column, hierarchy }) => ({ column, isKnown: valueCheck(hierarchy) }))
  const sensitive = plan.sensitive.map(({ column }) => column)
  const expected = new Set([...quasi.map(({ column }) => column), ...sensitive])
  const classes = new Map<string, FoundClass>()
  const found = { rows: 0, suppressed: 0, wrongColumns: 0, unknown: 0, suppressedInPart: 0 }
  for (const row of rows) {
    found.rows++
    const names = Object.keys(row)
    if (names.length !== expected.size || names.some((name) => !expected.has(name) || typeof row[name] !== 'string')) {
      found.wrongColumns++
      continue
    }
    const texts = quasi.map(({ column }) => row[column] as string)
    if (texts.every((text) => text === star)) {
      found.suppressed++
      if (sensitive.some((column) => row[column] !== star)) found.suppressedInPart++
      continue
    }
    if (quasi.some(({ isKnown }, at) => !isKnown(texts[at] as string))) found.unknown++
    const key = JSON.stringify(texts)
    let one = classes.get(key)
    if (one === undefined) {
      one = { texts, size: 0, spreads: sensitive.map(() => new Map()) }
      classes.set(key, one)
    }
    one.size++
    for (const [at, column] of sensitive.entries()) {
      const spread = one.spreads[at] as Map<string, number>
      spread.set(row[column] as string, (spread.get(row[column] as string) ?? 0) + 1)
    }
  }
  return { ...found, classes: [...classes.values()] }
}

/** How often each sensitive value occurs in the data, by column: the reference for t-closeness. */
export type Reference = Readonly<Record<string, Counts>>

/**
 * The distance from the released rows, which is all that they can show. The plan limits the distance from the data,
 * which may be slightly larger or smaller.
 */
function distanceFromReleased(
  rule: SensitiveRule,
  column: string,
  at: number,
  classes: readonly FoundClass[],
): Checked {
  const spreads = classes.map((one) => one.spreads[at] as Counts)
  const overall = merge(spreads)
  const found = spreads.reduce((worst, spread) => Math.max(worst, reached(rule, spread, overall)), 0)
  const { required } = guaranteeOf(rule)
  return { guarantee: 'closenessToReleased', column, required, found, rowsAgainst: 0, holds: true }
}

function checkRule(
  rule: SensitiveRule,
  column: string,
  at: number,
  classes: readonly FoundClass[],
  overall: Counts,
): Checked {
  const { guarantee, required, isLeast } = guaranteeOf(rule)
  let worst = isLeast ? Number.POSITIVE_INFINITY : 0
  let rowsAgainst = 0
  for (const { size, spreads } of classes) {
    const value = reached(rule, spreads[at] as Counts, overall)
    worst = isLeast ? Math.min(worst, value) : Math.max(worst, value)
    if (!isKept(rule, value)) rowsAgainst += size
  }
  return {
    guarantee,
    column,
    required,
    found: classes.length === 0 ? required : worst,
    rowsAgainst,
    holds: rowsAgainst === 0,
  }
}

/**
 * Recomputes every guarantee of a plan from released rows alone; t-closeness also from how often each sensitive value
 * occurs in the data, if that is known. It shares no code with `anonymise`: classes are found by their texts. Groups
 * (`groupBy`) and suppressed rows are not in a release, and whether each value is an ancestor of the original cannot be
 * checked without the original data; the report states this.
 */
export function verifyRows(rows: Iterable<ReleasedRow>, plan: ReleasePlan, reference?: Reference): VerificationReport {
  return verifyFound(findClasses(rows, plan), plan, reference)
}

/** Recomputes every guarantee from rows that were already read. */
export function verifyFound(found: FoundRows, plan: ReleasePlan, reference?: Reference): VerificationReport {
  const { classes } = found
  const least = leastRows(plan)
  const small = classes.filter(({ size }) => size < least)
  const count = (guarantee: Checked['guarantee'], rowsAgainst: number): Checked => ({
    guarantee,
    required: 0,
    found: rowsAgainst,
    rowsAgainst,
    holds: rowsAgainst === 0,
  })
  const smallest = classes.reduce((smaller, { size }) => Math.min(smaller, size), Number.POSITIVE_INFINITY)
  const checks: Checked[] = [
    count('columns', found.wrongColumns),
    count('knownValues', found.unknown),
    count('suppressedWhole', found.suppressedInPart),
    {
      guarantee: 'kAnonymity',
      required: least,
      found: classes.length === 0 ? least : smallest,
      rowsAgainst: small.reduce((sum, { size }) => sum + size, 0),
      holds: small.length === 0,
    },
    ...plan.sensitive.flatMap(({ column, rules }, at) => {
      const released = merge(classes.map(({ spreads }) => spreads[at] as Counts))
      const overall = reference?.[column] ?? released
      return rules.map((rule) =>
        rule.model === 'close' && reference === undefined
          ? distanceFromReleased(rule, column, at, classes)
          : checkRule(rule, column, at, classes, overall),
      )
    }),
  ]
  return {
    holds: checks.every(({ holds }) => holds),
    rows: found.rows,
    suppressedRows: found.suppressed,
    classes: classes.length,
    checks,
    notShown: [
      ...(plan.groupBy === undefined ? [] : (['groups'] as const)),
      ...(plan.population === undefined ? [] : (['population'] as const)),
      'ancestry',
      ...(plan.suppressionLimit < 1 ? (['suppression'] as const) : []),
      ...(reference === undefined && isClose(plan) ? (['closeness'] as const) : []),
    ],
  }
}
