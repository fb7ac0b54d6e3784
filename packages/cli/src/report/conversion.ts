import { formatNumber } from '@tip-standard/form-model/languages'
import type { Loss } from '@tip-standard/formats'
import { counted } from '../texts/counted.ts'
import { english } from '../texts/speech.ts'
import type { FileReport } from './found.ts'
import { findingLines } from './found-text.ts'
import type { Paint } from './text.ts'

/**
 * The result of a conversion: findings, losses, records left out, identity records that were not written, whether ids
 * are random, and facts that the format cannot hold.
 */
export type ConversionReport = {
  report: FileReport
  losses: readonly Loss[]
  left: number
  unwritten: number
  hasRandomIds: boolean
  about: string | undefined
}

const kindWords: Record<Loss['kind'], string> = {
  dropped: 'left out',
  merged: 'merged under a wider term',
  narrowed: 'written under a narrower term',
}

/** Lists values with a changed meaning first, then missing ones, field by field in alphabetical order. */
function lossLines(losses: readonly Loss[]): string[] {
  return (['merged', 'narrowed', 'dropped'] as const).flatMap((wanted) => {
    const rows = losses
      .filter(({ kind }) => kind === wanted)
      .map(({ field, to, count }) => ({
        what: to === undefined ? field : `${field} → ${to}`,
        text: `${formatNumber(count, 'en')} × ${kindWords[wanted]}`,
      }))
      .sort((a, b) => (a.what < b.what ? -1 : 1))
    const width = Math.max(0, ...rows.map(({ what }) => what.length))
    return rows.map(({ what, text }) => `  ${what.padEnd(width)}  ${text}`)
  })
}

/** Reports a conversion for a terminal or a log: counts, losses field by field, and findings with their first places. */
export function toConversionText(
  { report, losses, left, unwritten, hasRandomIds, about }: ConversionReport,
  paint: Paint,
  width: number,
): string {
  const converted = `${counted(report.records, 'record')} converted`
  const lines = [
    left > 0
      ? `${converted}, ${formatNumber(left, 'en')} left out because of errors (to see them, run tip validate).`
      : `${converted}.`,
  ]
  if (unwritten > 0)
    lines.push(
      `${counted(unwritten, 'identity record')} split off and not written. To write them, add --identities FILE, and keep that file elsewhere.`,
    )
  const dropped = (name: RegExp): number =>
    losses
      .filter(({ field, kind }) => kind === 'dropped' && name.test(field))
      .reduce((sum, { count }) => sum + count, 0)
  const uncounted = dropped(/^(traffickingStatus\.notAVictim|case\.duplicateOf)$/)
  if (uncounted > 0)
    lines.push(
      `${counted(uncounted, 'mark of someone found to be no victim, or of a duplicate case, is', 'marks of people found to be no victims, or of duplicate cases, are')} not in the output. Make tables and reports of the records, not of the output, which would count these people.`,
    )
  if (about !== undefined) lines.push(about)
  if (hasRandomIds && report.records > 0)
    lines.push(
      'Cases and people got random ids: reading the file again gives others. Keep this output, or add --id-column NAME with --key-file FILE for ids that stay the same.',
    )
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push('', paint.bold(title), ...rows)
  }
  section('Not carried over', lossLines(losses))
  const found = findingLines(report.groups, english, paint, { width }).lines
  if (found.length > 0) lines.push('', ...found)
  return `${lines.join('\n')}\n`
}
