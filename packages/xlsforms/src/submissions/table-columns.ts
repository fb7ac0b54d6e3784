/**
 * Maps the columns of a table to questions. Central writes `page-group-question` and, split,
 * `page-group-question/code`; Kobo writes `page/group/question` or `question`, split `question/code`, or the labels of
 * all of them.
 */

import type { SurveyQuestion } from '../survey/survey.ts'
import { type ServerName, serverName } from './server-names.ts'
import type { IndexedQuestion, SurveyIndex } from './survey-index.ts'

/** The content of a column. */
export type Column =
  | { kind: 'answer'; question: string; isLabel: boolean }
  | { kind: 'choice'; question: string; code: string | undefined; isLabel: boolean }
  | { kind: 'server'; what: ServerName }
  | { kind: 'ambiguous' }
  | { kind: 'unknown' }
  | { kind: 'empty' }

type Candidate = { question: SurveyQuestion; repeat: string | undefined; code?: string | undefined; isLabel: boolean }

/**
 * The part of a header after its groups: names consist of letters, digits and `_`, and anything else separates them.
 */
const lastName = (header: string): string => /[\w]*$/.exec(header)?.[0] ?? ''

function candidates(header: string, index: SurveyIndex): Candidate[] {
  const named = index.questions.get(lastName(header))
  if (named !== undefined) return [{ ...named, isLabel: false }]
  const slash = header.lastIndexOf('/')
  const [before, after] = slash === -1 ? [header, ''] : [header.slice(0, slash), header.slice(slash + 1)]
  const split = slash === -1 ? undefined : index.questions.get(lastName(before))
  if (split?.question.type === 'selectMany') {
    const code = index.isChoice(split.question, after) ? after : index.codesByLabel(split.question).get(after)
    return [{ ...split, code, isLabel: false }]
  }
  const labelled = byLabel(header, index)
  if (labelled.length > 0) return labelled.map((one) => ({ ...one, isLabel: true }))
  return byLabel(before, index)
    .filter(({ question }) => question.type === 'selectMany')
    .map((one) => ({ ...one, code: index.codesByLabel(one.question).get(after), isLabel: true }))
}

/** Questions with a label, which may follow the labels of groups and may itself contain slashes. */
function byLabel(header: string, index: SurveyIndex): readonly IndexedQuestion[] {
  for (let rest = header, slash = -1; ; rest = rest.slice(slash + 1)) {
    const found = index.byLabel(rest)
    slash = rest.indexOf('/')
    if (found.length > 0 || slash === -1) return found
  }
}

/** The position of each column among columns with the same label, which are in the order of the form's questions. */
function placesAmongTwins(found: readonly (readonly Candidate[])[]): ReadonlyMap<number, number> {
  const twins = new Map<string, number[]>()
  for (const [at, list] of found.entries()) {
    if (list.length < 2 || !list.every(({ isLabel }) => isLabel)) continue
    const key = list.map(({ question, code }) => `${question.name} ${code ?? ''}`).join()
    twins.set(key, [...(twins.get(key) ?? []), at])
  }
  const whole = [...twins.values()].filter((columns) => columns.length === found[columns[0] ?? 0]?.length)
  return new Map(whole.flatMap((columns) => columns.map((at, place) => [at, place] as const)))
}

/** The repeat with most of the known questions in a header; `undefined` if most are outside repeats. */
function scopeOf(found: readonly (readonly Candidate[])[], index: SurveyIndex): string | undefined {
  const counts = new Map<string, number>()
  for (const repeat of index.repeats.keys()) counts.set(repeat, 0)
  for (const list of found)
    for (const { repeat } of list) if (repeat !== undefined) counts.set(repeat, (counts.get(repeat) ?? 0) + 1)
  const [best] = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1])
  return best?.[0]
}

/** The meaning of each column of a table; `repeat` is the repeat whose entries the table contains. */
export function columnsOf(
  header: readonly string[],
  index: SurveyIndex,
): { columns: Column[]; repeat: string | undefined; isOfEntries: boolean; isKnown: boolean } {
  const servers = header.map((one) => serverName(one))
  const found = header.map((one, at) => (servers[at] === undefined ? candidates(one, index) : []))
  const isOfEntries = servers.includes('parentKey')
  const repeat = isOfEntries ? scopeOf(found, index) : undefined
  const inScope = found.map((list) => list.filter((candidate) => candidate.repeat === repeat))
  const places = placesAmongTwins(inScope)
  const columns = header.map((one, at): Column => {
    const what = servers[at]
    if (what !== undefined) return { kind: 'server', what }
    if (one.trim() === '') return { kind: 'empty' }
    const here = inScope[at] ?? []
    const place = places.get(at)
    const first = here[place ?? 0]
    if (first === undefined) return { kind: 'unknown' }
    if (here.length > 1 && place === undefined) return { kind: 'ambiguous' }
    const { question, isLabel } = first
    return 'code' in first
      ? { kind: 'choice', question: question.name, code: first.code, isLabel }
      : { kind: 'answer', question: question.name, isLabel }
  })
  const isKnown = columns.some(({ kind }) => kind === 'answer' || kind === 'choice')
  return { columns, repeat, isOfEntries, isKnown }
}
