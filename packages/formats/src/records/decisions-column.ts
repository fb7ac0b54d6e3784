import { type CaseRecord, type Consent, type Json, type Victim, validate } from '@tip-standard/core'
import { excludeAllegedGuardian, type LookUpElsewhere } from '@tip-standard/policy'
import { isBlank, isDoubtful, type SourceRow, toCells, toPlace, toText } from '@tip-standard/sheets'
import { fromConsentCell, isInConsentCell, toConsentCell, unknownConsent, withoutAgreement } from './consent-cell.ts'
import type { ExportTable } from './exchange-table.ts'
import { createExchangeFinding, type ExchangeFinding } from './findings/exchange-catalogue.ts'
import type { CarriedValues } from './uncarried.ts'

/**
 * The column that a file of HTCDS or CTDC has after its own, where these cannot hold what people decided: that of a
 * table of victims.
 */
export const decisionsColumn = 'victim.consents'

/** What choosing not to answer about consent comes to: no reader of a file may take the person for one who was never asked. */
const refusalOfAll: Json = {
  purpose: 'unspecified',
  decision: 'refused',
  absent: { givenBy: 'unknown', date: 'unknown' },
}

/** Counts what a cell holds as carried, knows the person's other entries, and which decisions other cells hold. */
type CellContext = {
  readonly carried: CarriedValues
  readonly elsewhere: LookUpElsewhere
  readonly isHeld?: (consent: Consent) => boolean
}

/**
 * The cell of the decisions of a person; empty if there is nothing for it to hold. A row of HTCDS or CTDC does not say
 * that another is of the same person, so it also has the refusals of the others.
 */
export function toDecisionsCell(
  victim: Victim,
  record: CaseRecord,
  { carried, elsewhere, isHeld = () => false }: CellContext,
): string {
  const { consents = [], absent } = victim
  if (consents.length === 0 && absent?.consents === 'refused') {
    carried.takeReason(victim, 'consents')
    return toConsentCell([refusalOfAll]) ?? ''
  }
  const own = consents.filter((one) => !isHeld(one))
  const { noes, takesAway } = elsewhere(victim, record)
  if (own.length + noes.length === 0) return ''
  const entries: readonly Json[] = own.map((one) => ({ ...one }))
  const counted = excludeAllegedGuardian({ ...victim, consents: entries }, { ...record })['consents'] as readonly Json[]
  const written = entries.map((entry, at) =>
    counted[at] !== entry || takesAway(entry) ? withoutAgreement(entry) : entry,
  )
  for (const [at, consent] of own.entries()) takeWritten(consent, written[at] as Json, { written, carried })
  return toConsentCell([...written, ...noes]) ?? ''
}

/** Counts what of a consent is in the cell of all that are `written` as carried. */
function takeWritten(
  consent: Consent,
  one: Json,
  { written, carried }: { written: readonly Json[]; carried: CarriedValues },
): void {
  for (const name of Object.keys(consent) as (keyof Consent)[])
    if (name in one && isInConsentCell(one, name, written)) carried.take(consent, name)
  for (const name of Object.keys(consent.absent ?? {}))
    if (isInConsentCell(one, name, written)) carried.takeReason(consent, name)
}

/** A table with the decisions of its rows in a last column, if there are any. */
export function withDecisions(
  table: Pick<ExportTable, 'header' | 'rows'>,
  decisions: readonly string[],
): Pick<ExportTable, 'header' | 'rows'> {
  if (decisions.every((cell) => cell === '')) return table
  return {
    header: [...table.header, decisionsColumn],
    rows: table.rows.map((row, at) => [...row, decisions[at] ?? '']),
  }
}

/** What of the decisions from other cells counts beside those that were read from the column. */
export type Beside = (others: readonly Consent[], read: readonly Consent[]) => readonly Consent[]

/**
 * Adds the decisions in the columns of a row to those that the only victim of its record has from other cells. The
 * columns are all that speak of consent and are not read in another way. If the decisions cannot be read, break a rule
 * or may say something else, the victim gets one of which nothing is known, which lets nothing leave, and the row a
 * finding.
 */
export function readDecisions(
  record: CaseRecord,
  row: SourceRow,
  columns: readonly number[],
  { sheet, beside = (others) => others }: { sheet?: number | undefined; beside?: Beside },
): ExchangeFinding[] {
  const [victim] = record.victims ?? []
  const cell = readCell(row, columns)
  if (victim === undefined || cell === 'blank') return []
  const others = victim.consents ?? []
  delete victim.absent?.consents
  const read = cell === 'unclear' ? undefined : fromConsentCell(cell.text)
  if (Array.isArray(read)) {
    victim.consents = [...beside(others, read as Consent[]), ...(read as Consent[])]
    if (areDecisionsValid(record)) return []
  }
  victim.consents = [...others, unknownConsent() as Consent]
  const cells = toCells(row)
  const filled = columns.find((column) => !isBlank(cells[column - 1]))
  return [createExchangeFinding('unreadDecisions', toPlace(row, filled ?? columns[0], { sheet }))]
}

/** The text in the columns of decisions of a row: `unclear` where it may say something else than was read. */
function readCell(row: SourceRow, columns: readonly number[]): { text: string } | 'blank' | 'unclear' {
  if (columns.some((column) => isDoubtful(row, column))) return 'unclear'
  const cells = toCells(row)
  const [text, other] = new Set(columns.map((column) => toText(cells[column - 1]).trim()).filter((one) => one !== ''))
  if (text === undefined) return 'blank'
  return other === undefined ? { text } : 'unclear'
}

function areDecisionsValid(record: CaseRecord): boolean {
  const result = validate(record)
  return (
    result.ok ||
    result.findings.every(
      ({ severity, at }) => severity !== 'error' || at.path.slice(0, 3).join('/') !== 'victims/0/consents',
    )
  )
}
