import type { Finding } from '@tip-standard/core'
import {
  countTitles,
  isBlank,
  isDoubtful,
  type SourceRow,
  takeTop,
  toCells,
  toPlace,
  toText,
} from '@tip-standard/sheets'
import { namesConsent } from '../records/consent-names.ts'
import { createExchangeFinding, type ExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { toKey } from '../records/name-key.ts'
import { nearestName } from '../records/nearest-name.ts'
import { type HtcdsFieldName, htcdsFields } from './fields.ts'
import { frenchLabels } from './french-labels.ts'
import { otherLabels, sharedLabels } from './other-labels.ts'

/**
 * How a table holds HTCDS data: a hidden row of field names above a row of labels (`template`), field names only (`names`), field
 * names as IOM's XLSForm spells them (`xlsform`), or labels only (`labels`).
 */
export type HtcdsLayoutKind = 'template' | 'names' | 'xlsform' | 'labels'

/** Where the fields of HTCDS are in a table; rows and columns count from 1. */
export type HtcdsLayout = {
  kind: HtcdsLayoutKind
  /** The number of the last header row: data begin below it. */
  headerRow: number
  columns: ReadonlyMap<HtcdsFieldName, number>
  /** Columns that are not read and may have been meant for a field, by the field. */
  others: ReadonlyMap<HtcdsFieldName, readonly number[]>
  /** The columns of no field that speak of consent: what people decided, as a table of victims has it. */
  decisions: readonly number[]
  /** Columns without any header; the templates number their rows in one. */
  headless: ReadonlySet<number>
  /** The texts above each column. */
  headers: ReadonlyMap<number, readonly string[]>
  /** The column that identifies the rows, where the caller named one: see `withIdColumn`. */
  idColumn?: number
  /** How many columns the header rows have. */
  width: number
  findings: ExchangeFinding[]
}

/** A slip in the field names of IOM's Excel templates. */
const misspelledNames: readonly (readonly [string, HtcdsFieldName])[] = [
  ['vic_TraffickinStatusDecisionMakingOrg', 'vic_TraffickingStatusDecisionMakingOrg'],
]

/** Where the Excel templates of IOM themselves have a hidden code above the label of another field: code, and field of the label. */
const templateSlips: ReadonlyMap<HtcdsFieldName, HtcdsFieldName> = /* @__PURE__ */ new Map([
  ['prs_MailingCity', 'prs_MailingStreet'],
  ['prs_MailingCountry', 'prs_MailingCity'],
  ['prs_MailingStreet', 'prs_MailingPostalCode'],
  ['prs_MailingPostalCode', 'prs_MailingCountry'],
])

/** Names that only IOM's XLSForm spells so. */
const xlsformNames: ReadonlySet<string> = new Set(['prs_First_Name', 'prs_Second_Name', 'vic_Methods_of_Control'])

const names: ReadonlyMap<string, HtcdsFieldName> = /* @__PURE__ */ namesByKey()
/** Labels by key; a label that several fields have is left out. */
const labels: ReadonlyMap<string, HtcdsFieldName | 'several'> = /* @__PURE__ */ namesByLabel()

/** Headers in other languages that could be several fields'. They are asked about, and show no table to be one of HTCDS. */
const shared: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(sharedLabels.map(toKey)))()

/** The labels as IOM prints them. */
const publishedLabels: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(htcdsFields.map(({ label }) => label)))()

function namesByKey(): Map<string, HtcdsFieldName> {
  const known = new Map<string, HtcdsFieldName>(htcdsFields.map(({ name }) => [toKey(name), name]))
  for (const [misspelled, name] of misspelledNames) known.set(toKey(misspelled), name)
  return known
}

function namesByLabel(): Map<string, HtcdsFieldName | 'several'> {
  const known = new Map<string, HtcdsFieldName | 'several'>()
  for (const { name, label } of htcdsFields) {
    const key = toKey(label)
    if (key !== '') known.set(key, known.has(key) ? 'several' : name)
  }
  // What is a label of HTCDS stays one: "Date", "Description" and others are words of both languages.
  for (const translated of [frenchLabels, otherLabels])
    for (const [name, texts] of Object.entries(translated) as [HtcdsFieldName, readonly string[]][])
      for (const text of texts) if (!known.has(toKey(text))) known.set(toKey(text), name)
  return known
}

/** Fewer known headers than this may be chance: "Title", "Email" and the like are headers of many tables. */
const minNames = 3
const minLabels = 6

const isTemplateName = (text: string): boolean => misspelledNames.some(([misspelled]) => misspelled === text)

function findName(text: string): HtcdsFieldName | undefined {
  return names.get(toKey(toBareName(text)))
}

/** Exports of forms put the names of groups before the name: `group/prs_Birthdate`, `group:…` or, from ODK Central, `group-…`. */
function toBareName(text: string): string {
  return text.trim().split(/[/:-]/).at(-1) ?? ''
}

/**
 * Finds the header of a table with HTCDS data in its first rows, whatever the order of its columns; `undefined` if
 * there is none. If a hidden code and the label below it disagree, the label counts, because people saw it when they
 * typed.
 */
export function detectHtcds(rows: Iterable<SourceRow>, sheet?: number): HtcdsLayout | undefined {
  const top = takeTop(rows)
  const codeIndex = top.findIndex((row) => countKnown(row, (text) => findName(text) !== undefined) >= minNames)
  const codeRow = top[codeIndex]
  if (codeRow) {
    const next = top[codeIndex + 1]
    const isTemplate = next && countKnown(next, (text) => labels.has(toKey(text))) >= minNames
    return withTitles(readHeader(codeRow, isTemplate ? next : undefined, sheet), top, codeRow, sheet)
  }
  const labelRow = top.find((row) => countKnown(row, (text) => labels.has(toKey(text))) >= minLabels)
  return labelRow && withTitles(readHeader(undefined, labelRow, sheet), top, labelRow, sheet)
}

/**
 * Whether a row may answer a field in another way than its cell says: that cell was not read, or another column holds
 * something and may have been meant for the field.
 */
export function mayBeOther(row: SourceRow, { columns, others }: HtcdsLayout, field: HtcdsFieldName): boolean {
  return (
    isDoubtful(row, columns.get(field)) ||
    others.get(field)?.some((column) => !isBlank(toCells(row)[column - 1])) === true
  )
}

/** The label or name of HTCDS that a header is most likely to mean, for findings. */
function nearestLabel(text: string): { nearest?: string } {
  const nearest = nearestName(
    text,
    htcdsFields.flatMap(({ name, label }) => [name, label]),
  )
  return nearest === undefined || nearest === '' ? {} : { nearest }
}

function withTitles(layout: HtcdsLayout, top: readonly SourceRow[], header: SourceRow, sheet?: number): HtcdsLayout {
  const count = countTitles(top, header)
  if (count > 0)
    layout.findings.unshift(createExchangeFinding('titleRows', toPlace(header, undefined, { sheet }), { count }))
  return layout
}

function countKnown(row: SourceRow, isKnown: (text: string) => boolean): number {
  return toCells(row).filter((cell) => typeof cell === 'string' && isKnown(cell)).length
}

function readHeader(codeRow: SourceRow | undefined, labelRow: SourceRow | undefined, sheet?: number): HtcdsLayout {
  const codes = codeRow ? toCells(codeRow) : []
  const captions = labelRow ? toCells(labelRow) : []
  const columns = new Map<HtcdsFieldName, number>()
  const others = new Map<HtcdsFieldName, number[]>()
  const decisions: number[] = []
  const headless = new Set<number>()
  const headers = new Map<number, string[]>()
  const findings: ExchangeFinding[] = []
  const last = labelRow ?? codeRow
  let hasXlsformNames = false
  const width = Math.max(codes.length, captions.length)
  const addOther = (field: HtcdsFieldName, column: number) => others.set(field, [...(others.get(field) ?? []), column])
  for (let index = 0; index < width; index++) {
    const column = index + 1
    const code = toText(codes[index])
    const caption = toText(captions[index])
    headers.set(
      column,
      [code, caption].filter((text) => !isBlank(text)),
    )
    const report = (finding: ExchangeFinding['code'], params: Finding['params']) => {
      if (last) findings.push(createExchangeFinding(finding, toPlace(last, column, { sheet }), params))
    }
    if (isBlank(code) && isBlank(caption)) {
      headless.add(column)
      continue
    }
    const named = findName(code)
    const labelled = labels.get(toKey(caption)) ?? (shared.has(toKey(caption)) ? 'several' : undefined)
    if (xlsformNames.has(toBareName(code))) hasXlsformNames = true
    // In a row of names, people also write labels.
    const written = labelRow === undefined ? labels.get(toKey(code)) : undefined
    let field = named ?? (written === 'several' ? undefined : written)
    if (labelled === 'several') {
      if (!named) {
        report('ambiguousHeader', {})
        continue
      }
    } else if (labelled !== undefined) {
      field = labelled
      // The slips of IOM's own templates are no one's mistake.
      if (named !== undefined && named !== labelled && templateSlips.get(named) !== labelled)
        report('shiftedHeader', { field: labelled, code: named })
      else if (codeRow && named === undefined && !isBlank(code)) report('repairedHeader', { field: labelled })
    }
    if (field === undefined && (namesConsent(toBareName(code)) || namesConsent(caption))) {
      decisions.push(column)
      continue
    }
    if (field === undefined) {
      const { nearest } = nearestLabel(caption || code)
      report('unknownColumn', nearest === undefined ? {} : { nearest })
      const meant = findName(nearest ?? '') ?? labels.get(toKey(nearest ?? ''))
      if (meant !== undefined && meant !== 'several') addOther(meant, column)
      continue
    }
    // IOM's XLSForm has the label "Second Name" twice; its title column is kept apart from the second names proper.
    if (columns.has(field) && hasXlsformNames && named !== undefined) field = named
    if (columns.has(field)) {
      report('duplicateColumn', { field })
      addOther(field, column)
      continue
    }
    columns.set(field, column)
    if (named === undefined && !publishedLabels.has((caption || code).trim())) report('repairedHeader', { field })
    if (named === field && code !== field && !isTemplateName(code)) report('repairedHeader', { field })
  }
  const kind = hasXlsformNames ? 'xlsform' : !labelRow ? 'names' : codeRow ? 'template' : 'labels'
  return { kind, headerRow: last?.row ?? 0, columns, others, decisions, headless, headers, width, findings }
}
