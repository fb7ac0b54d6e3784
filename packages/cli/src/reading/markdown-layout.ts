import { formatNumber } from '@tip-standard/form-model/languages'
import { moreText } from '../report/counts.ts'
import { bySection, type FoundGroup } from '../report/found.ts'
import { placeTexts } from '../report/places.ts'
import type { Speech } from '../texts/speech.ts'
import { describeFound, describeLeftOut, describeOpening, describePerson, describeSummary } from './describe.ts'
import type { Layout } from './layout.ts'

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** Joins paragraphs with blank lines; leaves out empty ones. */
const paragraphs = (...parts: string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n\n`)
    .join('')

/** The name of a file as code, so that nothing in it is taken for markup. */
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``

/** The maximum number of named places per finding; the others are counted. */
const PLACES = 5

function foundText({ rule, message, settle, count, places }: FoundGroup, speech: Speech): string {
  const named = placeTexts(places.slice(0, PLACES), speech)
  const rest = count - named.length
  const where = rest > 0 && named.length > 0 ? [...named, moreText(rest, speech)] : named
  const times = `${formatNumber(count, speech.language)} ×${speech.texts.say('reading.colon')}`
  const what = [message, ...(settle === undefined ? [] : [settle])].join(' ')
  return `${code(rule)}, ${times} ${what}${where.length === 0 ? '' : ` (${where.join('; ')})`}`
}

/** Readings as one Markdown document. */
export function markdownLayout(speech: Speech): Layout {
  const { say } = speech.texts
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
      const left = describeLeftOut(file, speech)
      const found = bySection(describeFound(file, speech)).map(({ heading, groups }) =>
        paragraphs(`### ${speech.findings.heading(heading)}`, bullets(groups.map((one) => foundText(one, speech)))),
      )
      return [
        ...found,
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
