import { placeText } from '../report/finding.ts'
import { numberText } from '../report/words.ts'
import { describeLeftOut, describeOpening, describePerson, describeSummary, type Shown } from './describe.ts'
import type { Layout } from './layout.ts'

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** Paragraphs with empty lines between them; empty ones are left out. */
const paragraphs = (...parts: string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n\n`)
    .join('')

/** The name of a file as code, so that nothing in it is taken for a mark. */
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``

/** Readings as one Markdown document. */
export function markdownLayout(shown: Shown): Layout {
  const { say, language } = shown
  return {
    opening: (start) => {
      const { title, banner, profile, gaps } = describeOpening(start, shown)
      return paragraphs(
        `# ${title}`,
        `> ${banner}`,
        profile,
        ...(gaps.lines.length === 0 ? [] : [`${gaps.title}${say.colon}`, bullets(gaps.lines)]),
      )
    },
    file: ({ path, kind }) => paragraphs(`## ${code(path)} (${kind})`),
    person: (reading) => {
      const { title, place, label, pairs, questions, review } = describePerson(reading, shown)
      return paragraphs(
        place === '' ? `### ${title}` : `### ${title} (${place})`,
        `**${label}**`,
        bullets(pairs.map(([name, text]) => `${name}${say.colon} ${text}`)),
        ...(questions.lines.length === 0
          ? []
          : [
              `${questions.title}${say.colon}`,
              questions.lines.map((line, index) => `${index + 1}. ${line}`).join('\n'),
            ]),
        review,
      )
    },
    endOfFile: (file) => {
      const { groups } = file.findings.report(file.path, file.kind)
      const left = describeLeftOut(file, shown)
      const lines = (severity: 'error' | 'warning'): string[] =>
        groups
          .filter((group) => group.severity === severity)
          .map(({ rule, message, count, places }) => {
            const named = places.map((place) => placeText(place, language)).filter((place) => place !== '')
            return `${code(rule)}, ${numberText(count, language)} ×${say.colon} ${[message, ...named].join(' ')}`
          })
      const section = (title: string, items: readonly string[]): string =>
        items.length === 0 ? '' : paragraphs(`### ${title}`, bullets(items))
      return [
        section(say.unreadable, lines('error')),
        section(say.attention, lines('warning')),
        left === undefined ? '' : paragraphs(`### ${left.title}`, left.text, bullets(left.places)),
      ].join('')
    },
    end: (files, tally) => {
      const { title, records, labels, reviews } = describeSummary(files, tally, shown)
      const rows = bullets(labels.map(([count, label, text]) => `${count} × ${code(label)}${say.colon} ${text}`))
      return paragraphs(`## ${title}`, records, rows, reviews).slice(0, -1)
    },
  }
}
