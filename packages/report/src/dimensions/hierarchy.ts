import { type CodeListId, codeList } from '@tip-standard/core'
import { buildHierarchy, type Hierarchy, hierarchyOfList, linesOf, yearHierarchy } from '@tip-standard/privacy'
import type { Category } from '../generated/indicator.ts'
import { linesOfReasons } from './codes.ts'

/** The structure of a dimension's categories. */
export type Outline =
  | { readonly kind: 'list'; readonly list: CodeListId }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'cases'; readonly cases: readonly Category[] }
  | { readonly kind: 'period'; readonly unit: 'year' | 'quarter' }
  | { readonly kind: 'found' }
  /** Sets of other categories: each set is one category. */
  | { readonly kind: 'sets'; readonly of: Outline }

const isAnswer = (code: string): boolean => !code.startsWith('?')

const flat = (codes: Iterable<string>): string[][] => [...codes].map((code) => [code, '*'])

/** The lines of categories whose wider ones are among them. */
function linesOfCases(cases: readonly Category[]): string[][] {
  const parentOf = new Map(cases.map(({ code, parent }) => [code, parent]))
  const above = (code: string): string[] => {
    const parent = parentOf.get(code)
    return parent === undefined ? [code] : [code, ...above(parent)]
  }
  const ways = cases.filter(({ when }) => when !== undefined).map(({ code }) => above(code))
  const height = Math.max(0, ...ways.map(({ length }) => length))
  // A category without wider ones is repeated on every level.
  return ways.map((way) => [...way, ...Array.from({ length: height - way.length }, () => way.at(-1) as string), '*'])
}

/** The periods from the first to the last one found, including those without anyone. */
function linesOfPeriods(unit: 'year' | 'quarter', found: readonly string[]): string[][] {
  if (found.length === 0) return []
  const years = found.map((period) => Number(period.slice(0, 4)))
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (unit === 'year') return linesOf(yearHierarchy(from, to))
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => [`${year}-Q${quarter}`, year, '*']),
  )
}

/** Every set of a few codes; only the found sets, if there would be too many. */
function sets(of: Outline, found: readonly string[]): string[] {
  const codes =
    of.kind === 'codes' ? of.codes : of.kind === 'list' ? codeList(of.list).codes.map(({ code }) => code) : []
  if (codes.length === 0 || codes.length > 4) return [...found]
  return Array.from({ length: 2 ** codes.length - 1 }, (_, at) =>
    codes
      .filter((_code, bit) => (((at + 1) >> bit) & 1) === 1)
      .toSorted()
      .join('+'),
  )
}

function linesOfOutline(outline: Outline, found: readonly string[]): string[][] {
  switch (outline.kind) {
    case 'list':
      return listLines(outline.list, found)
    case 'codes':
      return flat(outline.codes)
    case 'cases':
      return linesOfCases(outline.cases)
    case 'period':
      return linesOfPeriods(outline.unit, found)
    case 'found':
      return flat(found)
    case 'sets':
      return flat(sets(outline.of, found))
    default:
      return outline satisfies never
  }
}

/** The number of codes in a list; for a list that is not loaded, only that there are many. */
export function sizeOfList(list: CodeListId): number {
  try {
    return codeList(list).codes.length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function listLines(list: CodeListId, found: readonly string[]): string[][] {
  try {
    return linesOf(hierarchyOfList(list))
  } catch {
    // The codes of long lists are not loaded.
    return flat(found)
  }
}

/**
 * The position of each declared category; a wider one is at the position of its first part. Others, and those from the
 * data, come last.
 */
export function placesOf(outline: Outline): (code: string) => number {
  const places = new Map<string, number>()
  for (const [place, line] of linesOfOutline(outline, []).entries())
    for (const code of line) if (!places.has(code)) places.set(code, place)
  return (code) => places.get(code) ?? Number.MAX_SAFE_INTEGER
}

/**
 * The categories of a dimension with the wider ones and the missing ones; undeclared codes from the data are separate.
 */
export function toHierarchy(outline: Outline, found: ReadonlySet<string>): Hierarchy {
  const answers = [...found].filter(isAnswer).toSorted()
  const lines = linesOfOutline(outline, answers)
  const known = new Set(lines.map(([code]) => code))
  const others = answers.filter((code) => !known.has(code))
  const height = Math.max(3, ...lines.map(({ length }) => length))
  const stretch = (line: readonly string[]): string[] => {
    const below = line.slice(0, -1)
    return [...below, ...Array.from({ length: height - line.length }, () => below.at(-1) as string), '*']
  }
  return buildHierarchy([...[...lines, ...flat(others)].map(stretch), ...linesOfReasons(height, found.has('?none'))])
}
