import type { FileReport, Group } from './collector.ts'
import { type Language, placeText } from './finding.ts'
import { numberText, words } from './words.ts'

/** Places shown under one finding; the rest is counted. */
const SHOWN = 5

/** Colours of a terminal; plain where the output is no terminal. */
export type Paint = {
  error: (text: string) => string
  warning: (text: string) => string
  dim: (text: string) => string
  bold: (text: string) => string
}

const code = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
const same = (text: string): string => text

/** Paints for a terminal, or leaves texts as they are. */
export function paintFor(isTerminal: boolean): Paint {
  if (!isTerminal) return { error: same, warning: same, dim: same, bold: same }
  return { error: code(31, 39), warning: code(33, 39), dim: code(2, 22), bold: code(1, 22) }
}

/** Breaks a text into lines of at most `width` characters, indented. */
function wrap(text: string, indent: string, width = 96): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width - indent.length) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => indent + line).join('\n')
}

function groupText(group: Group, language: Language, paint: Paint): string {
  const { times, more } = words[language]
  // Nobody has to go anywhere for what is repaired already.
  if (group.severity === 'note')
    return `  ${paint.dim(`${group.rule}  ${times(numberText(group.count, language))}`)}  ${group.message}`
  const mark = group.severity === 'error' ? paint.error : paint.warning
  const shown = group.places
    .slice(0, SHOWN)
    .map((place) => placeText(place, language))
    .filter((place) => place !== '')
  const rest = group.count - shown.length
  const where = [...shown, ...(rest > 0 && shown.length > 0 ? [more(numberText(rest, language))] : [])]
  return [
    `  ${mark(group.rule)}  ${paint.dim(times(numberText(group.count, language)))}`,
    wrap(group.message, '    '),
    ...where.map((place) => paint.dim(`      ${place}`)),
  ].join('\n')
}

/** A report for a terminal or a log: findings by rule, each with its first places. */
export function toText(report: FileReport, language: Language, paint: Paint): string {
  const say = words[language]
  const section = (title: string, severity: Group['severity']): string[] => {
    const groups = report.groups.filter((group) => group.severity === severity)
    return groups.length === 0
      ? []
      : [paint.bold(title), ...groups.map((group) => groupText(group, language, paint)), '']
  }
  const lines = [
    `${paint.bold(report.file)}  ${paint.dim(report.kind)}`,
    say.records(numberText(report.records, language), numberText(report.invalid, language)),
    '',
    ...section(say.errors, 'error'),
    ...section(say.warnings, 'warning'),
    ...section(say.notes, 'note'),
    ...(report.groups.length === 0 ? [say.clean, ''] : []),
    ...(say.draft === '' ? [] : [paint.dim(say.draft), '']),
  ]
  return `${lines.join('\n')}\n`
}
