import { codeList, type FieldId } from '@tip-standard/core'
import type { FieldInfo } from '@tip-standard/core/metadata'
import type { Band, Category, Dimension, DimensionValues } from '../generated/indicator.ts'
import { ReportError, type ReportErrorCode } from '../report-error.ts'
import type { CompiledReading } from './answers.ts'
import { isAskable, isCountable } from './countable.ts'

/** The kinds of fields that each kind of dimension can read; any field can be checked for having an answer. */
const reads: { readonly [kind in DimensionValues['kind']]?: readonly FieldInfo['type']['kind'][] } = {
  codes: ['code', 'codes', 'boolean'],
  groups: ['code', 'codes', 'boolean'],
  period: ['date', 'partialDate', 'integer'],
  days: ['date', 'partialDate'],
  number: ['integer', 'number'],
}

/** Codes are part of file names and of the names of merged categories. */
const CODE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/

function fail(id: string, code: ReportErrorCode, what: string): never {
  throw new ReportError(code, `The dimension ${id}: ${what}`)
}

function checkCodes(id: string, codes: readonly string[]): void {
  if (!codes.every((code) => CODE.test(code)))
    fail(id, 'badCategories', 'codes are letters, digits, hyphens and underscores, and begin with a letter.')
  if (new Set(codes).size < codes.length) fail(id, 'badCategories', 'two categories have one code.')
}

/** Wider categories include those below them; the others state who is in them. */
function checkCases(id: string, cases: readonly Category[]): void {
  const parents = new Map(cases.map(({ code, parent }) => [code, parent]))
  for (const { code, parent, when } of cases) {
    if (parent !== undefined && !parents.has(parent))
      fail(id, 'badCategories', 'a category has a parent that is not there.')
    const above = new Set([code])
    for (let next = parent; next !== undefined; next = parents.get(next)) {
      if (above.has(next)) fail(id, 'badCategories', 'a category is its own parent.')
      above.add(next)
    }
    const isWider = cases.some((one) => one.parent === code)
    if (isWider && when !== undefined)
      fail(id, 'badCategories', 'a category with others below it has a condition of its own.')
    if (!isWider && when === undefined) fail(id, 'badCategories', 'a category has no condition that says who is in it.')
  }
}

function checkBands(id: string, bands: readonly Band[]): void {
  if (bands.length === 0) fail(id, 'badBands', 'it has no bands.')
  for (const [at, { min, max }] of bands.entries()) {
    const before = bands[at - 1]
    const follows = before === undefined || (before.max !== undefined && min !== undefined && before.max < min)
    if (!follows || (min !== undefined && max !== undefined && min > max))
      fail(id, 'badBands', 'a band overlaps the one before it, or ends before it begins.')
    if (before?.max !== undefined && min !== undefined && min > before.max + 1)
      fail(
        id,
        'badBands',
        'between two bands there are numbers that neither holds, so that no one with them would be counted.',
      )
  }
}

/** The codes of the categories that a dimension declares itself. */
function ownCodes(values: DimensionValues): string[] {
  if (values.kind === 'cases') return values.cases.map(({ code }) => code)
  if (values.kind === 'groups') return [...values.groups, values.rest].map(({ code }) => code)
  if (values.kind === 'days' || values.kind === 'number') return values.bands.map(({ code }) => code)
  return values.kind === 'answered' ? [values.answer.code] : []
}

/** Throws a `ReportError` for a dimension that contradicts itself. */
export function checkDefinition({ id, values, several }: Dimension): void {
  if ('from' in values && values.from.length === 0) fail(id, 'noReadings', 'it reads no field.')
  if (several === 'set' && values.kind !== 'codes' && values.kind !== 'groups')
    fail(id, 'wrongKind', 'only codes and groups of codes can be counted as a set.')
  checkCodes(id, ownCodes(values))
  if (values.kind === 'cases') checkCases(id, values.cases)
  if (values.kind === 'days' || values.kind === 'number') checkBands(id, values.bands)
}

const listOf = ({ type }: FieldInfo): string | undefined => ('list' in type ? type.list : undefined)

/** The codes of the list of a field; `undefined` if the list is not loaded. */
export function codesOfField({ type }: FieldInfo): ReadonlySet<string> | undefined {
  if (type.kind !== 'code' && type.kind !== 'codes') return undefined
  try {
    return new Set(codeList(type.list).codes.map(({ code }) => code))
  } catch {
    return undefined
  }
}

/** Each code of a list may be in one group only. */
function checkGroups(id: string, codes: readonly string[], known: ReadonlySet<string> | undefined): void {
  if (new Set(codes).size < codes.length) fail(id, 'badCategories', 'a code is in two groups.')
  if (known !== undefined && !codes.every((code) => known.has(code)))
    fail(id, 'unknownCode', 'a group holds a code that the list of its field does not have.')
}

/**
 * Throws a `ReportError` for fields that cannot be read this way, or by which no one may be counted; `named` are fields
 * of conditions.
 */
export function checkReadings(
  { id, values }: Dimension,
  readings: readonly CompiledReading[],
  named: readonly FieldId[],
): void {
  const barred = named.find((one) => !isAskable(one))
  if (barred !== undefined)
    fail(id, 'notCountable', `no one is counted by ${barred}: it is free text, restricted, or says who someone is.`)
  // Any field may be counted by whether it has an answer.
  if (values.kind === 'answered') return
  for (const { field } of readings) {
    if (!isCountable(field))
      fail(id, 'notCountable', `no one is counted by ${field.id}: it is free text, restricted, or says who someone is.`)
    if (reads[values.kind]?.includes(field.type.kind) === false)
      fail(id, 'wrongKind', `${field.id} holds ${field.type.kind}, which cannot be counted as ${values.kind}.`)
  }
  if (values.kind !== 'codes' && values.kind !== 'groups') return
  if (new Set(readings.map(({ field }) => listOf(field))).size > 1)
    fail(id, 'wrongKind', 'its fields have different lists of codes.')
  const [first] = readings
  if (values.kind === 'groups' && first !== undefined)
    checkGroups(
      id,
      values.groups.flatMap(({ codes }) => codes),
      codesOfField(first.field),
    )
}
