import { findingLines } from '../report/found-text.ts'
import { type Paint, wrap } from '../report/text.ts'
import type { Speech } from '../texts/speech.ts'
import { describeFound, describeLeftOut, describeOpening, describePerson, describeSummary } from './describe.ts'
import type { Layout } from './layout.ts'

/** Wraps a text whose first line has a prefix as long as the indent of the others. */
const hang = (first: string, text: string): string => first + wrap(text, ' '.repeat(first.length)).slice(first.length)

/** The line width of a reading. */
const WIDTH = 80

/** The maximum length of names beside a second column. */
const WIDEST = 36

/** Writes lines in two columns, the second one wrapped; below one another if names are long. */
function table(pairs: readonly (readonly [string, string])[], indent: string, colon: string): string[] {
  const width = Math.max(0, ...pairs.map(([name]) => name.length))
  if (width > WIDEST) return pairs.map(([name, text]) => wrap(`${name}${colon} ${text}`, `${indent}  `).slice(2))
  return pairs.map(([name, text]) => hang(`${indent}${name.padEnd(width)}  `, text))
}

const numbered = (lines: readonly string[]): string[] => lines.map((line, index) => hang(`    ${index + 1}. `, line))

const join = (lines: readonly string[]): string => `${lines.join('\n')}\n\n`

/** Readings for a terminal or a log, 80 columns wide. */
export function textLayout(speech: Speech, paint: Paint): Layout {
  const { say } = speech.texts
  return {
    opening: (start) => {
      const { banner, profile, gaps } = describeOpening(start, speech)
      const gapLines = gaps.lines.map((line) => hang('  - ', line))
      return join([
        wrap(banner, ''),
        '',
        wrap(profile, ''),
        ...(gapLines.length === 0 ? [] : [`${gaps.title}${say('reading.colon')}`, ...gapLines]),
      ])
    },
    file: ({ path, kind }) => join([`${paint.bold(path)}  ${paint.dim(kind)}`]),
    person: (reading) => {
      const { title, place, label, pairs, questions, review } = describePerson(reading, speech)
      return join([
        place === '' ? paint.bold(title) : `${paint.bold(title)}  ${paint.dim(place)}`,
        `  ${paint.bold(label)}`,
        ...table(pairs, '    ', say('reading.colon')),
        ...(questions.lines.length === 0 ? [] : [`  ${questions.title}`, ...numbered(questions.lines)]),
        wrap(review, '  '),
      ])
    },
    endOfFile: (file) => {
      const found = findingLines(describeFound(file, speech), speech, paint, { width: WIDTH }).lines
      const left = describeLeftOut(file, speech)
      const section = (title: string, lines: readonly string[]): string =>
        lines.length === 0 ? '' : join([paint.bold(title), ...lines])
      return [
        found.length === 0 ? '' : join(found),
        left === undefined
          ? ''
          : section(left.title, [wrap(left.text, '  '), ...left.places.map((place) => paint.dim(`      ${place}`))]),
      ].join('')
    },
    end: (files, tally) => {
      const { title, records, labels, reviews } = describeSummary(files, tally, speech)
      const width = Math.max(0, ...labels.map(([count]) => count.length))
      const rows = table(
        labels.map(([count, label, text]) => [`${count.padStart(width)}  ${label}`, text]),
        '    ',
        say('reading.colon'),
      )
      return `${[paint.bold(title), wrap(records, '  '), ...rows, wrap(reviews, '  ')].join('\n')}\n`
    },
  }
}

/** Wraps an explanation, in which lines below headings are indented. */
export function wrapExplanation(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? hang('  - ', line.slice(2)) : wrap(line, '')))
    .join('\n')
}
