import type { Speech } from '../texts/speech.ts'
import { countsText } from './counts.ts'
import { bySection, type FileReport, type FoundGroup } from './found.ts'
import { RuleText } from './rule-text.ts'
import { type Paint, widthOn, wrap } from './text.ts'

/** The largest number of finding lines that a person reads; with more, findings of one kind share one sentence. */
const MOST_LINES = 30

const FULL = { places: 5, isBrief: false }
const BRIEF = { places: 3, isBrief: true }

/** The groups that are said together, in the order of the first of each. */
function together(groups: readonly FoundGroup[], keyOf: (group: FoundGroup) => string): FoundGroup[][] {
  const all = new Map<string, FoundGroup[]>()
  for (const group of groups) all.set(keyOf(group), [...(all.get(keyOf(group)) ?? []), group])
  return [...all.values()]
}

const ofRule = ({ source, severity, rule }: FoundGroup): string => `${source} ${severity} ${rule}`
const ofFamily = (group: FoundGroup): string => group.family ?? ofRule(group)

type Detail = { places: number; isBrief: boolean; width: number }

/** What was found, section by section. */
function sections(groups: readonly FoundGroup[], speech: Speech, paint: Paint, detail: Detail): string[] {
  const text = new RuleText(speech, paint, { ...detail, sheet: mainSheet(groups) })
  return bySection(groups).flatMap(({ heading, groups: here }) => {
    const said = together(here, detail.isBrief ? ofFamily : ofRule)
    return [paint.bold(speech.findings.heading(heading)), ...said.flatMap((one) => text.of(one))]
  })
}

/** The sheet that most groups are about: its cells need no name of a sheet. */
function mainSheet(groups: readonly FoundGroup[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { places } of groups)
    for (const { sheet } of places) if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The findings of a file in the order in which people act on them, with this many places, or as many as fit. */
export function findingLines(
  groups: readonly FoundGroup[],
  speech: Speech,
  paint: Paint,
  { places, width = widthOn() }: { places?: number | undefined; width?: number } = {},
): { lines: string[]; isBrief: boolean } {
  const full = sections(groups, speech, paint, { ...FULL, width, ...(places === undefined ? {} : { places }) })
  const isBrief = places === undefined && full.length > MOST_LINES
  return { lines: isBrief ? sections(groups, speech, paint, { ...BRIEF, width }) : full, isBrief }
}

/** How many lists a report says the command for. */
const MOST_LISTS = 3

/** How to see the codes of the lists that findings name by their titles only: they are too long to be shown. */
function listsLine(groups: readonly FoundGroup[], { texts }: Speech): string | undefined {
  const long = groups.filter(({ code, params }) => code === 'codeList' && params['codes'] === undefined)
  const lists = [...new Set(long.flatMap(({ params }) => params['list'] ?? []))]
  if (lists.length === 0) return undefined
  return texts.say('report.lists', {
    commands: lists
      .slice(0, MOST_LISTS)
      .map((id) => `tip explain ${id}`)
      .join(', '),
  })
}

/**
 * A report for a terminal or a log, in the order in which people act on it, with this many places, or as many as fit.
 */
export function toText(
  report: FileReport,
  speech: Speech,
  paint: Paint,
  options: { places: number | undefined; width: number },
): string {
  const { say } = speech.texts
  const { groups } = report
  const { lines: shown, isBrief } = findingLines(groups, speech, paint, options)
  const lists = listsLine(groups, speech)
  const lines = [
    `${paint.bold(report.file)}  ${paint.dim(report.kind)}`,
    countsText(report, speech),
    '',
    ...shown,
    ...(groups.length === 0 ? [say('report.clean')] : []),
    ...(isBrief ? [say('report.codes')] : []),
    ...(lists === undefined ? [] : wrap(lists, '', options.width).split('\n')),
    ...(speech.language === 'en' ? [] : ['', paint.dim(say('draft'))]),
  ]
  return `${lines.join('\n')}\n`
}
