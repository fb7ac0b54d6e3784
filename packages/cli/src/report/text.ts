import { formatNumber } from '@tip-standard/form-model/languages'
import type { Speech } from '../texts/speech.ts'
import type { Group } from './collector.ts'
import { moreText } from './counts.ts'
import { placeTexts } from './reported.ts'

/** Places shown under one finding; the rest is counted. */
const SHOWN = 5

/** Places shown under each wording of a rule that has several. */
const SHOWN_OF_MANY = 2

/** Colours of a terminal; plain text where the output is not a terminal. */
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

/** Breaks a text into lines of at most `width` characters, indented; a word that is longer has a line of its own. */
export function wrap(text: string, indent: string, width = 80): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width - indent.length) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => indent + line).join('\n')
}

/** The first places of a finding, and how many more there are. */
function placesOf({ places, count }: Group, most: number, speech: Speech): string[] {
  const shown = placeTexts(places.slice(0, most), speech)
  const rest = count - shown.length
  return rest > 0 && shown.length > 0 ? [...shown, moreText(rest, speech)] : shown
}

type Severity = Group['severity']

/** The findings of one rule: each wording with its first places, as many as asked for, or fewer where there are many wordings. */
function ruleText(
  rule: string,
  wordings: readonly Group[],
  severity: Severity,
  speech: Speech,
  paint: Paint,
  asked: number | undefined,
): string {
  const times = (count: number): string => `${formatNumber(count, speech.language)} ×`
  // What is repaired already needs no place.
  if (severity === 'note')
    return wordings.map(({ count, message }) => `  ${paint.dim(`${rule}  ${times(count)}`)}  ${message}`).join('\n')
  const mark = severity === 'error' ? paint.error : paint.warning
  const total = wordings.reduce((sum, { count }) => sum + count, 0)
  const isOne = wordings.length === 1
  const lines = wordings.flatMap((group) => {
    const places = placesOf(group, asked ?? (isOne ? SHOWN : SHOWN_OF_MANY), speech)
    const inOneLine = places.length > 0 ? [places.join('; ')] : []
    return [
      wrap(isOne ? group.message : `${times(group.count)} ${group.message}`, '    '),
      ...(isOne ? places : inOneLine).map((place) => paint.dim(`      ${place}`)),
    ]
  })
  return [`  ${mark(rule)}  ${paint.dim(times(total))}`, ...lines].join('\n')
}

/** The findings of one severity, rule by rule in the order of the most frequent wording of each. */
export function sectionText(
  groups: readonly Group[],
  severity: Severity,
  speech: Speech,
  paint: Paint,
  places?: number,
): string[] {
  const byRule = new Map<string, Group[]>()
  for (const group of groups)
    if (group.severity === severity) byRule.set(group.rule, [...(byRule.get(group.rule) ?? []), group])
  return [...byRule].map(([rule, wordings]) => ruleText(rule, wordings, severity, speech, paint, places))
}
