import {
  countTitles,
  isBlank,
  type SourceRow,
  takeTop,
  toCells,
  toColumnLetters,
  toPlace,
  toText,
} from '@tip-standard/sheets'
import { namesConsent } from '../records/consent-names.ts'
import { createExchangeFinding, type ExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { type CtdcColumn, type CtdcLayout, ctdcColumns, renamedColumns, slaveryColumn } from './layouts.ts'

/** Where the columns of a layout are in a table: names without regard to case, columns from 1. */
export type CtdcHeader = {
  layout: CtdcLayout
  headerRow: number
  columns: ReadonlyMap<CtdcColumn, number>
  /** The columns that the layout does not have and that speak of consent: what people decided, as a table of victims has it. */
  decisions: readonly number[]
  /** Columns without a header, including those beyond `width`. */
  headless: ReadonlySet<number>
  /** The text above each column. */
  headers: ReadonlyMap<number, readonly string[]>
  /** The column that identifies the rows, where the caller named one: see `withIdColumn`. */
  idColumn?: number
  width: number
  findings: ExchangeFinding[]
}

/** What looking for a layout gave: a header, or the findings that say why none was taken. */
export type CtdcDetection = { ok: true; header: CtdcHeader } | { ok: false; findings: ExchangeFinding[] }

/** How a layout is chosen. */
export type DetectCtdcOptions = { layout?: CtdcLayout; sheet?: number }

const layouts: readonly CtdcLayout[] = ['A', 'B', 'C', 'D']

/** Fewer known columns than this are chance: "gender" and the like are columns of many tables. */
const minColumns = 5

const namesByLayout = /* @__PURE__ */ new Map<CtdcLayout, ReadonlyMap<string, CtdcColumn>>(
  /* @__PURE__ */ layouts.map((layout) => {
    const names = new Map<string, CtdcColumn>(ctdcColumns[layout].map((name) => [name.toLowerCase(), name]))
    if (layout === 'A') names.set(slaveryColumn.toLowerCase(), slaveryColumn)
    if (layout === 'D') for (const [other, name] of renamedColumns) names.set(other.toLowerCase(), name)
    return [layout, names]
  }),
)

/**
 * Finds the header of a table of CTDC in its first rows, and by it alone the layout. Columns that the layout does not have are
 * reported and not read; a header whose columns belong to several layouts is refused unless the caller names the layout.
 */
export function detectCtdc(rows: Iterable<SourceRow>, options: DetectCtdcOptions = {}): CtdcDetection {
  const top = takeTop(rows)
  const isNamed = options.layout !== undefined
  const header =
    top.find((row) => Math.max(...countKnown(toNames(row))) >= minColumns) ??
    (isNamed ? top.find((row) => !toCells(row).every(isBlank)) : undefined)
  if (header === undefined) {
    const at = options.sheet === undefined ? {} : { sheet: options.sheet }
    return { ok: false, findings: [createExchangeFinding('unknownLayout', at)] }
  }
  const at = toPlace(header, undefined, { sheet: options.sheet })
  const names = toNames(header)
  const counts = countKnown(names)
  const leaders = layouts.filter((_, index) => counts[index] === Math.max(...counts))
  const layout = options.layout ?? leaders[0] ?? 'A'
  const foreign = layouts.filter((other) => names.some((name) => hasColumn(other, name) && !hasColumn(layout, name)))
  if (!isNamed && (leaders.length > 1 || foreign.length > 0)) {
    const mixed = [...new Set([...leaders, ...foreign])].toSorted().join(', ')
    return { ok: false, findings: [createExchangeFinding('mixedLayout', at, { layouts: mixed })] }
  }
  const found = readHeader(header, layout, names, options.sheet)
  const titles = countTitles(top, header)
  if (titles > 0) found.findings.unshift(createExchangeFinding('titleRows', at, { count: titles }))
  return { ok: true, header: found }
}

/** The names of a header, without regard to case. */
function toNames(header: SourceRow): string[] {
  return toCells(header).map((cell) =>
    toText(cell)
      .trim()
      .replace(/^\ufeff/, '')
      .toLowerCase(),
  )
}

/** How many of the names each layout has. */
function countKnown(names: readonly string[]): number[] {
  return layouts.map((layout) => names.filter((name) => hasColumn(layout, name)).length)
}

function hasColumn(layout: CtdcLayout, name: string): boolean {
  return namesByLayout.get(layout)?.has(name) ?? false
}

function readHeader(
  row: SourceRow,
  layout: CtdcLayout,
  names: readonly string[],
  sheet: number | undefined,
): CtdcHeader {
  const columns = new Map<CtdcColumn, number>()
  const decisions: number[] = []
  const headless = new Set<number>()
  const findings: ExchangeFinding[] = []
  for (const [index, name] of names.entries()) {
    if (isBlank(name)) {
      headless.add(index + 1)
      continue
    }
    const column = namesByLayout.get(layout)?.get(name)
    const at = toPlace(row, index + 1, { sheet })
    if (column === undefined && namesConsent(name)) decisions.push(index + 1)
    else if (column === undefined)
      findings.push(createExchangeFinding('unknownColumn', at, { column: toColumnLetters(index + 1) }))
    else if (columns.has(column)) findings.push(createExchangeFinding('duplicateColumn', at, { field: column }))
    else columns.set(column, index + 1)
  }
  const missing = ctdcColumns[layout].filter((name) => !columns.has(name)).length
  if (missing > 0)
    findings.push(
      createExchangeFinding('partialLayout', toPlace(row, undefined, { sheet }), { count: missing, layout }),
    )
  const headers = new Map(
    toCells(row).flatMap((cell, index) => (isBlank(cell) ? [] : [[index + 1, [toText(cell)]] as const])),
  )
  return { layout, headerRow: row.row, columns, decisions, headless, headers, width: names.length, findings }
}
