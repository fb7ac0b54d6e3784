import { basename, join } from 'node:path'
import { isCaseRecord } from '@tip-standard/core'
import { writeNdjson } from '@tip-standard/sheets'
import { sayInternal } from '../gate/say-internal.ts'
import { noRecordsIn } from '../input/no-records.ts'
import { openInput } from '../input/open-input.ts'
import { cellText } from '../privacy/cell-text.ts'
import { type PairDecision, PairMarks, type Unmarked } from '../privacy/mark-pairs.ts'
import { openFlat } from '../privacy/open-flat.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { counted } from '../texts/counted.ts'
import { fillFolder } from './write-folder.ts'

/** Options of `tip link mark`. */
export type LinkMarkOptions = { output: string }

const DECISIONS: readonly string[] = ['sameCase', 'samePerson', 'different']

/** Why decisions mark nothing, in words. */
const reasons: { readonly [K in Unmarked]: string } = {
  notThere: 'the case, or the person in it, is not in these files, or the record has errors (tip validate shows them)',
  othersInCase: 'sameCase, and the later case has other victims, who would no longer count: samePerson may be meant',
  otherOrganisation:
    'samePerson in two organisations: an id across cases is that of one organisation. Where both have the same case, decide sameCase',
  oneCase: 'sameCase, and both entries are in one case: samePerson may be meant',
}

/** The number of a pair in its file, beside the decision about it. */
type ReadDecision = PairDecision & { readonly pair: number }

/** How many contradicted decisions are listed. */
const LISTED = 10

/** The decisions in a file of pairs, and the number of pairs without one. */
async function readDecisions(path: string): Promise<{ decisions: ReadDecision[]; undecided: number }> {
  const columns = ['case', 'person', 'otherCase', 'otherPerson', 'decision'] as const
  const decisions: ReadDecision[] = []
  let undecided = 0
  const rows = await openFlat(path, columns, undefined, { own: columns })
  for await (const item of rows.items) {
    const row = item as Record<string, unknown>
    const [one, person, other, otherPerson, decision] = columns.map((column) => cellText(row[column] ?? '').trim()) as [
      string,
      string,
      string,
      string,
      string,
    ]
    if (decision === '') undecided++
    else if (!DECISIONS.includes(decision))
      throw new CouldNotRun(
        `The decision of pair ${decisions.length + undecided + 1} of the file is none of ${DECISIONS.join(', ')}; nothing was written. Leave the cell empty where nothing is decided yet.`,
      )
    else
      decisions.push({
        pair: decisions.length + undecided + 1,
        one: { case: one, person },
        other: { case: other, person: otherPerson },
        decision: decision as PairDecision['decision'],
      })
  }
  if (rows.left() > 0)
    throw new CouldNotRun('A row of the pairs cannot be read, and nothing was written: correct or remove it.')
  return { decisions, undecided }
}

/** What to correct where decisions contradict each other; empty if none do. */
function contradictionLines(contradicted: readonly PairDecision[], decisions: readonly ReadDecision[]): string[] {
  if (contradicted.length === 0) return []
  const pairs = decisions.filter((one) => contradicted.includes(one)).map(({ pair }) => pair)
  const listed = `${pairs.slice(0, LISTED).join(', ')}${pairs.length > LISTED ? ' …' : ''}`
  return [
    `${counted(pairs.length, 'decision contradicts', 'decisions contradict')} others, which make the two people one, or the ids across cases on file (${pairs.length === 1 ? 'pair' : 'pairs'} ${listed} of the file). Correct what is wrong, and mark the original files again.`,
  ]
}

/** The records of a file as they are; throws a `CouldNotRun` for one that cannot be read, so that none gets lost. */
async function* recordsOf(path: string): AsyncGenerator<unknown> {
  const input = await openInput(path)
  const { kind, batches } = input
  if (kind === 'unknown') throw await noRecordsIn(path, input)
  if (kind !== 'NDJSON' && kind !== 'JSON')
    throw new CouldNotRun('Cases are marked in NDJSON or JSON: convert tables first (tip convert FILE --to ndjson).')
  for await (const { items, findings } of batches) {
    if (findings.some(({ severity }) => severity === 'error'))
      throw new CouldNotRun('A record cannot be read; nothing was written. To see where, run tip validate.')
    for (const { value } of items) yield value
  }
}

/** Marks decisions about pairs in case records, and writes these to a folder. */
export async function runLinkMark(
  pairs: string,
  paths: readonly string[],
  { output }: LinkMarkOptions,
): Promise<number> {
  const names = paths.map((path) => `${basename(path).replace(/\.\w+$/, '')}.ndjson`)
  if (new Set(names).size < names.length)
    throw new CouldNotRun('Two files have the same name, and would be written as one: rename one of them.')
  const { decisions, undecided } = await readDecisions(pairs)
  const marks = new PairMarks()
  for (const path of paths)
    for await (const value of recordsOf(path))
      if (isCaseRecord(value) && !marks.learn(value))
        throw new CouldNotRun('A case is in the files twice, under one id; nothing was written.')
  const unmarked = new Map<Unmarked, number>()
  for (const decision of decisions) {
    const reason = marks.decide(decision)
    if (reason !== undefined) unmarked.set(reason, (unmarked.get(reason) ?? 0) + 1)
  }
  let changed = 0
  async function* marked(path: string): AsyncGenerator<unknown> {
    for await (const value of recordsOf(path)) {
      const record = isCaseRecord(value) ? marks.mark(value) : value
      if (record !== value) changed++
      yield record
    }
  }
  await fillFolder(output, names, async (staging) => {
    for (const [at, path] of paths.entries()) await write(writeNdjson(marked(path)), join(staging, names[at] as string))
  })
  const contradictions = contradictionLines(marks.contradicted, decisions)
  const lines = [
    `${counted(decisions.length, 'decision')}, ${counted(undecided, 'pair')} without one. ${counted(changed, 'case was', 'cases were')} marked.`,
    ...[...unmarked].map(
      ([reason, count]) => `${counted(count, 'decision marks', 'decisions mark')} nothing: ${reasons[reason]}.`,
    ),
    ...contradictions,
  ]
  process.stderr.write(lines.map((line) => `${line}\n`).join(''))
  sayInternal()
  return unmarked.size === 0 && contradictions.length === 0 ? exitCodes.clean : exitCodes.findings
}
