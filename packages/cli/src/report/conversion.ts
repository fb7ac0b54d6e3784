import type { Loss } from '@tip-standard/formats'
import type { FileReport } from './collector.ts'
import { type Paint, sectionText } from './text.ts'
import { numberText, words } from './words.ts'

/** How a conversion went: what was found, what was lost, records left out, and identity records that were not written. */
export type ConversionReport = { report: FileReport; losses: readonly Loss[]; left: number; unwritten: number }

const kindWords: Record<Loss['kind'], string> = {
  dropped: 'left out',
  merged: 'put together under a wider term',
  narrowed: 'written under a narrower term',
}

function lossLines(losses: readonly Loss[]): string[] {
  const rows = losses.map(({ field, to, kind, count }) => ({
    what: to === undefined ? field : `${field} → ${to}`,
    text: `${numberText(count, 'en')} × ${kindWords[kind]}`,
  }))
  const width = Math.min(56, Math.max(0, ...rows.map(({ what }) => what.length)))
  return rows.map(({ what, text }) => `  ${what.padEnd(width)}  ${text}`)
}

/** The end of a conversion in words, for a terminal or a log: counts, losses field by field, and findings with their first places. */
export function toConversionText({ report, losses, left, unwritten }: ConversionReport, paint: Paint): string {
  const say = words.en
  const converted = `${numberText(report.records, 'en')} records converted`
  const lines = [
    left > 0
      ? `${converted}, ${numberText(left, 'en')} left out because they have errors (tip validate tells which).`
      : `${converted}.`,
  ]
  if (unwritten > 0)
    lines.push(
      `${numberText(unwritten, 'en')} identity records were split off and not written; --identities FILE writes them, to be kept elsewhere.`,
    )
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push('', paint.bold(title), ...rows)
  }
  const groups = (severity: 'error' | 'warning' | 'note') => sectionText(report.groups, severity, 'en', paint)
  section('Not carried over', lossLines(losses))
  section('Could not be used', groups('error'))
  section(say.warnings, groups('warning'))
  section(say.notes, groups('note'))
  return `${lines.join('\n')}\n`
}
