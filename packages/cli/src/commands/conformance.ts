import { readFile } from 'node:fs/promises'
import {
  ConformanceCheck,
  type ConformanceReason,
  type ConformanceReport,
  type ConformanceStatement,
  defineStatement,
  fieldLabel,
  STANDARD_VERSION,
  today,
  toMessage,
} from '@tip-standard/core'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Options of `tip conformance`. */
export type ConformanceOptions = {
  statement?: string
  writeStatement?: string
  format: 'text' | 'json'
  output?: string
}

function reasonText(reason: ConformanceReason): string {
  switch (reason.code) {
    case 'noRecords':
      return 'No record was read.'
    case 'invalidRecords':
      return `Some records have errors (${reason.rules.join(', ')}): run tip validate.`
    case 'otherVersion':
      return `Some records follow a newer version than ${STANDARD_VERSION}.`
    case 'neverFilled':
      return `${reason.field} is never filled (${fieldLabel(reason.field)}).`
    case 'notAlwaysFilled':
      return `${reason.field} is not filled everywhere (${fieldLabel(reason.field)}).`
    case 'noneFilled':
      return `None of these is ever filled: ${reason.fields.join(', ')}.`
    default:
      return reason satisfies never
  }
}

/** The report for a terminal: the level and why it is not higher, then fields and lists. */
function toText(report: ConformanceReport, statement: ConformanceStatement | undefined): string {
  const byUse = (wanted: string): string[] =>
    Object.entries(report.fields)
      .filter(([, use]) => use === wanted)
      .map(([field]) => field)
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
  const claim =
    statement === undefined
      ? []
      : section(
          report.unsupported.length === 0
            ? `The statement claims ${statement.level}: the records show it.`
            : `The statement claims ${statement.level}, which the records do not show:`,
          report.unsupported.length === 0 ? [''] : report.unsupported.map(reasonText),
        )
  const reached = report.levels.filter(({ reasons }) => reasons.length === 0).map(({ id }) => id)
  const levels = reached.length > 1 ? `levels reached: ${reached.join(', ')}` : `level reached: ${reached[0]}`
  return `${[
    `TIP Standard ${report.standardVersion}: ${reached.length === 0 ? 'no level reached' : levels}.`,
    ...claim.map((line) => line.trimEnd()),
    ...section('Stated as not filled, but filled in the records', report.understated),
    ...report.levels.flatMap(({ title, reasons }, at) => {
      const below = report.levels.slice(0, at).flatMap((level) => level.reasons.map(reasonText))
      const lines = reasons.map(reasonText)
      return section(
        `Why ${title} is not reached${below.length > 0 ? ', besides' : ''}`,
        lines.filter((line) => !below.includes(line)),
      )
    }),
    ...section('Fields always filled, where there is a place for them', [byUse('always').join(', ')]),
    ...section('Fields sometimes filled', [byUse('sometimes').join(', ')]),
    ...section('Code lists used', [report.codeLists.join(', ')]),
  ].join('\n')}\n`
}

/** The places in a statement that still hold what `--write-statement` puts there for the implementer to fill in. */
function placeholdersIn(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return /^<.*>$/.test(value) ? [at] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => placeholdersIn(inner, at === '' ? name : `${at}.${name}`))
}

async function readStatement(path: string): Promise<ConformanceStatement> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new CouldNotRun('The statement cannot be read, or it is not JSON: check its path and contents.')
  }
  const open = placeholdersIn(json)
  if (open.length > 0)
    throw new CouldNotRun(
      `The statement is not valid: it is not filled in yet. Replace the words in angle brackets with your own, in ${open.join(', ')}.`,
    )
  const statement = defineStatement(json)
  if (statement.ok) return statement.value
  const [first] = statement.findings
  const more = statement.findings.length > 1 ? ` (and ${statement.findings.length - 1} more)` : ''
  throw new CouldNotRun(
    `The statement is not valid: ${first === undefined ? '' : toMessage(first)}${more} The guide on conformance describes statements: docs/guides/conformance.md in the repository of TIP Standard.`,
  )
}

/** A statement as far as records can fill it in; the implementer replaces the parts in angle brackets. */
function begunStatement(report: ConformanceReport): object {
  return {
    standardVersion: STANDARD_VERSION,
    system: { name: '<name of the system>', version: '<its version>' },
    implementer: { name: '<organisation>', contact: '<e-mail or page>' },
    date: today(),
    level: report.level ?? 'core',
    profiles: [],
    extensions: [],
    notFilled: report.levels
      .flatMap(({ reasons }) => reasons)
      .flatMap((reason) => (reason.code === 'neverFilled' ? [reason.field] : []))
      .filter((field, at, all) => all.indexOf(field) === at)
      .map((field) => ({ field, reason: '<why>' })),
  }
}

/** Checks what records show about the system that wrote them; gives the exit code. */
export async function runConformance(paths: readonly string[], options: ConformanceOptions): Promise<number> {
  const statement = options.statement === undefined ? undefined : await readStatement(options.statement)
  const check = new ConformanceCheck()
  for (const path of paths) {
    const input = await openInput(path)
    if (input.kind === 'unknown')
      throw new CouldNotRun('A file could not be read as records: to see why, run tip validate on it.')
    for await (const { items, findings } of input.batches) {
      for (const { value } of items) check.add(value)
      // What could not be read is a record that no one can read.
      for (const { severity } of findings) if (severity === 'error') check.add(undefined)
    }
  }
  const report = check.report(statement)
  const text = options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toText(report, statement)
  await write([text], options.output)
  if (options.writeStatement !== undefined)
    await write([`${JSON.stringify(begunStatement(report), null, 2)}\n`], options.writeStatement)
  const isReached = statement === undefined ? report.level !== undefined : report.unsupported.length === 0
  return isReached ? exitCodes.clean : exitCodes.findings
}
