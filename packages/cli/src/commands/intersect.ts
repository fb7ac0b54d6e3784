import {
  canonicalise,
  createIntersectionParty,
  type IntersectionParty,
  keyFromText,
  newKeyText,
} from '@tip-standard/privacy/pseudonyms'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { hashElements, readExchange, readState, writeExchange, writeState } from '../privacy/exchange-file.ts'
import { explainingPseudonyms } from '../privacy/explaining-pseudonyms.ts'
import { identifierColumn, readIdentifiers } from '../privacy/identifiers.ts'
import { leftLine } from '../privacy/open-rows.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { counted } from '../texts/counted.ts'

const firstFormat = 'tip-standard-intersection-first/1'
const secondFormat = 'tip-standard-intersection-second/1'
const stateFormat = 'tip-standard-intersection-state/2'

/** Options of `tip intersect start`. */
export type IntersectStartOptions = { column: string; id?: string; state: string; output: string } & GateFlags
/** Options of `tip intersect answer`. */
export type IntersectAnswerOptions = { state: string; countOnly?: boolean; output: string }
/** Options of `tip intersect finish`. */
export type IntersectFinishOptions = { state: string; second: string; output?: string }

/** The secret state of one side; `rows` are the row ids of each identifier. */
type State = { name: string; rows: string[][]; kind: string; key: string; sent: string }

/** Resumes an exchange, for which only the number of identifiers is needed. */
const partyOf = ({ rows, key }: State): Promise<IntersectionParty> =>
  createIntersectionParty(
    'text',
    rows.map(([id = '']) => id),
    keyFromText(key),
  )

/** Writes the first message: the identifiers of a file under a secret exponent, in random order. */
export async function runIntersectStart(path: string, options: IntersectStartOptions): Promise<number> {
  const { column, id, state, output, ...flags } = options
  const passage = await openPassage(flags, usualGates.linkage, {
    command: 'tip intersect start',
    holdsRecords: true,
    output,
    numbersRows: id === undefined,
  })
  const named = identifierColumn(column)
  const { ids, values, left } = await readIdentifiers(path, named, id, passage)
  // Each identifier is sent once, because the number of rows with it is no concern of the partner.
  const distinct = new Map<string, { value: string; rows: string[] }>()
  for (const [at, value] of values.entries()) {
    const form = canonicalise(named.kind, value)
    const one = distinct.get(form) ?? { value, rows: [] }
    one.rows.push(ids[at] as string)
    distinct.set(form, one)
  }
  const [sent, rows] = [[...distinct.values()].map(({ value }) => value), [...distinct.values()].map((one) => one.rows)]
  const key = newKeyText()
  const party = await createIntersectionParty(named.kind, sent, keyFromText(key))
  const first = party.first()
  const kept: State = { name: id ?? 'row', rows, kind: named.kind, key, sent: hashElements(first) }
  await writeState(stateFormat, kept, state)
  await writeExchange(firstFormat, first, output, { kind: named.kind })
  process.stderr.write(
    `Send the first message to the partner, and keep the state secret until the exchange ends.\n${leftLine(left)}`,
  )
  await passage.finish()
  return left > 0 ? exitCodes.findings : exitCodes.clean
}

/** Reads the partner's first message, which must be about the same kind of identifier. */
async function theirFirst(path: string, { kind, sent }: State): Promise<readonly Uint8Array[]> {
  const { elements, head } = await readExchange(firstFormat, path)
  if (head['kind'] !== kind)
    throw new CouldNotRun('The two sides use different kinds of identifiers: agree on one and start again.')
  if (hashElements(elements) === sent)
    throw new CouldNotRun('This is your own first message: give that of the partner.')
  return elements
}

/** Answers the partner's first message, so that it learns who is common, or only how many. */
export async function runIntersectAnswer(path: string, options: IntersectAnswerOptions): Promise<number> {
  const state = await readState<State>(stateFormat, options.state)
  const elements = await theirFirst(path, state)
  const order = options.countOnly === true ? 'shuffled' : 'kept'
  const second = await explainingPseudonyms(async () => (await partyOf(state)).second(elements, order))
  await writeExchange(secondFormat, second, options.output, { order, to: hashElements(elements) })
  const sees = order === 'kept' ? 'which' : 'how many'
  process.stderr.write(
    `The message asks about ${counted(elements.length, 'identifier')}: compare that with what you agreed on. The partner can see ${sees} of its people you know too.\n`,
  )
  return exitCodes.clean
}

/** Finds who is common, or how many, from the partner's first message and its answer to ours. */
export async function runIntersectFinish(path: string, options: IntersectFinishOptions): Promise<number> {
  const state = await readState<State>(stateFormat, options.state)
  const first = await theirFirst(path, state)
  const { elements: second, head } = await readExchange(secondFormat, options.second)
  if (head['to'] !== state.sent || second.length !== state.rows.length)
    throw new CouldNotRun('The answer of the partner does not belong to the message of this state: ask for it again.')
  await explainingPseudonyms(async () => {
    const party = await partyOf(state)
    if (head['order'] === 'kept') {
      const common = party.common(second, first).flatMap((at) => state.rows[at] ?? [])
      return writeRows(
        common.map((row) => ({ [state.name]: row })),
        options.output,
        [state.name],
      )
    }
    return writeRows([{ common: String(party.countCommon(second, first)) }], options.output, ['common'])
  })
  return exitCodes.clean
}
