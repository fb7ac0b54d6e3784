/** Documents whose findings a database must give: every case of the conformance suite and every example, under an id of its own. */

import type { DocumentId } from '../document-id.ts'
import { asInSuite, generated } from '../engines.ts'
import { type Case, readCases, readExamples } from '../read-files.ts'

/** A document for a database, what breaks rules in it (`rule severity place`), and whether anything else is wrong with it. */
export type Trial = {
  id: string
  record: string
  document: DocumentId
  data: unknown
  broken: string[]
  isFaulty: boolean
}

/** The id that a document of the suite has, in all places where it has it. */
export const OWN_ID: Record<DocumentId, string> = { caseRecord: 'case-1', identityRecord: 'v-1', datasetRelease: '' }

/** A value in which a text is another one, wherever it is. */
export function renamed(value: unknown, from: unknown, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, from, to)]))
}

/** Makes a document for a database of a case; rules across several records are left out, as each record is judged alone. */
export function toTrial({ id, document, data }: Pick<Case, 'id' | 'document' | 'data'>, index: number): Trial {
  const record = `record-${index}`
  const own = OWN_ID[document] === '' ? data : renamed(data, OWN_ID[document], record)
  const findings = generated(document, own).map(asInSuite)
  const broken = findings.flatMap(({ rule, severity, path }) =>
    rule === undefined ? [] : [`${rule} ${severity} ${path.join('/')}`],
  )
  return {
    id,
    record,
    document,
    data: own,
    broken: broken.sort(),
    isFaulty: findings.some(({ rule }) => rule === undefined),
  }
}

/** The examples as cases of the suite, whose records all have the same id. */
const exampleCases = (): Pick<Case, 'id' | 'document' | 'data'>[] =>
  readExamples().map(({ name, record }) => ({
    id: `example ${name}`,
    document: 'caseRecord',
    data: { ...record, case: { ...record.case, id: OWN_ID.caseRecord } },
  }))

const known = new Map<DocumentId, readonly Trial[]>()

/** The documents of a kind in the suite, and the examples of it. */
export function trialsOf(document: DocumentId): readonly Trial[] {
  const trials =
    known.get(document) ?? [...readCases(), ...exampleCases()].filter((one) => one.document === document).map(toTrial)
  known.set(document, trials)
  return trials
}

/** What a database says of a document: that it refused it, or what is in its view of findings. */
export type Answer = { refused: boolean; broken: string[] }

/** A row of the view of findings. */
export type FindingRow = { record_id: string; place: string; rule_id: string; severity: string }

const ACROSS = new Set([
  'case-id-unique-in-dataset',
  'duplicate-chain-has-no-cycle',
  'duplicate-of-known-case',
  'link-to-known-case',
])

/** What the database says of each document. */
export function answersOf(
  trials: readonly Trial[],
  refused: ReadonlySet<string>,
  rows: readonly FindingRow[],
): Map<string, Answer> {
  const answers = new Map(
    trials.map(({ record }) => [record, { refused: refused.has(record), broken: [] as string[] }]),
  )
  for (const { record_id, rule_id, severity, place } of rows)
    if (!ACROSS.has(rule_id)) answers.get(record_id)?.broken.push(`${rule_id} ${severity} ${place}`)
  return answers
}

/**
 * Where a database and `validate` differ: a document with an error that is no rule has to be refused, any other has to load and to break
 * the same rules in the same places.
 */
export function differences(trials: readonly Trial[], answers: ReadonlyMap<string, Answer>): string[] {
  return trials.flatMap(({ id, record, broken, isFaulty }) => {
    const answer = answers.get(record)
    if (answer === undefined) return [`${id}: no answer`]
    if (answer.refused !== isFaulty) return [`${id}: ${answer.refused ? 'refused' : 'loaded'}`]
    if (isFaulty) return []
    const found = answer.broken.sort().join(', ')
    return found === broken.join(', ') ? [] : [`${id}: wanted ${broken.join(', ')}, found ${found}`]
  })
}
