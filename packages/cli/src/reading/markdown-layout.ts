import { formatNumber } from '@tip-standard/form-model/languages'
import { placeTexts } from '../report/reported.ts'
import type { Speech } from '../texts/speech.ts'
import { describeLeftOut, describeOpening, describePerson, describeSummary } from './describe.ts'
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
export function markdownLayout(speech: Speech): Layout {
  const {
    texts: { say },
    language,
  } = speech
  return {
    opening: (start) => {
      const { title, banner, profile, gaps } = describeOpening(start, speech)
      return paragraphs(
        `# ${title}`,
        `> ${banner}`,
        profile,
        ...(gaps.lines.length === 0 ? [] : [`${gaps.title}${say('reading.colon')}`, bullets(gaps.lines)]),
      )
    },
    file: ({ path, kind }) => paragraphs(`## ${code(path)} (${kind})`),
    person: (reading) => {
      const { title, place, label, pairs, questions, review } = describePerson(reading, speech)
      return paragraphs(
        place === '' ? `### ${title}` : `### ${title} (${place})`,
        `**${label}**`,
        bullets(pairs.map(([name, text]) => `${name}${say('reading.colon')} ${text}`)),
        ...(questions.lines.length === 0
          ? []
          : [
              `${questions.title}${say('reading.colon')}`,
              questions.lines.map((line, index) => `${index + 1}. ${line}`).join('\n'),
            ]),
        review,
      )
    },
    endOfFile: (file) => {
      const { groups } = file.findings.report(file.path, file.kind)
      const left = describeLeftOut(file, speech)
      const lines = (severity: 'error' | 'warning'): string[] =>
        groups
          .filter((group) => group.severity === severity)
          .map(({ rule, message, count, places }) => {
            const named = placeTexts(places, speech)
            return `${code(rule)}, ${formatNumber(count, language)} ×${say('reading.colon')} ${[message, ...named].join(' ')}`
          })
      const section = (title: string, items: readonly string[]): string =>
        items.length === 0 ? '' : paragraphs(`### ${title}`, bullets(items))
      return [
        section(say('reading.unreadable'), lines('error')),
        section(say('reading.attention'), lines('warning')),
        left === undefined ? '' : paragraphs(`### ${left.title}`, left.text, bullets(left.places)),
      ].join('')
    },
    end: (files, tally) => {
      const { title, records, labels, reviews } = describeSummary(files, tally, speech)
      const rows = bullets(
        labels.map(([count, label, text]) => `${count} × ${code(label)}${say('reading.colon')} ${text}`),
      )
      return paragraphs(`## ${title}`, records, rows, reviews).slice(0, -1)
    },
  }
}
