/** The page about who counts. */

import type { CountingRule } from '@tip-standard/dictionary'
import { toSentence } from '../../conditions/to-sentence.ts'
import type { Model } from '../../model.ts'
import { code, page, plain, table } from './markdown.ts'

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function section({ title, definition, leftOut, once, year }: CountingRule): string {
  const pathCode = (path: string): string => code(path.replace(/^\//, ''))
  const by = once.by.map((set) => set.map(pathCode).join(' with ')).join(', or else ')
  const rows = leftOut.map((reason) => [
    plain(reason.title),
    plain(reason.why),
    `${capitalise(toSentence(reason.condition))}.`,
    reason.acrossEntities === true ? 'when organisations are added up' : 'always',
  ])
  return [
    `## ${title}`,
    plain(definition),
    `The same one is recognised by ${by}${once.by.length > 1 ? ', the first that two entries both have' : ''}; the year is that of ${year.map(pathCode).join(', or else ')}. Without either the year is unknown, and what counts is counted under an unknown year.`,
    table(['Left out', 'Why', 'Condition', 'When'], rows),
  ].join('\n\n')
}

/** docs/reference/counting.md */
export function countingPage(model: Model): string {
  const shares = [...new Set(model.countingRules.map((rule) => rule.shares))]
  return page(
    'Who counts',
    'A table, a report and a release count the same people: those that these rules take. The rules are also data, in `schemas/next/counting-rules.json`; in TypeScript `WhoCounts` of `@tip-standard/core` applies them.',
    'That a person counts once per reporting entity and year is recalled from IC-TIP, whose text was not read: check it before you rely on it. A person who comes again in a later year counts in both years, so the counts of years do not add up to a number of people. Where several organisations are added up, a person known to two of them counts twice unless one of the two says that the case is reported elsewhere.',
    'Of several entries about one person in a year, the first that may be counted counts, with what it holds; what the others hold counts nowhere. Where they differ, such as in the form of exploitation, the order of the records decides what is counted: keep it the same from one count to the next, or bring together what is known of the person first.',
    ...model.countingRules.map(section),
    '## Shares',
    ...shares.map(plain),
  )
}
