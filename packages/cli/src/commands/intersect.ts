import { createIntersectionParty, keyFromText, newKeyText } from '@tip-standard/privacy/pseudonyms'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { hashElements, readExchange, readState, writeExchange, writeState } from '../privacy/exchange-file.ts'
import { explainingPseudonyms } from '../privacy/explaining-pseudonyms.ts'
import { identifierColumn, readIdentifiers } from '../privacy/identifiers.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'

const firstFormat = 'tip-standard-intersection-first/1'
const secondFormat = 'tip-standard-intersection-second/1'
const stateFormat = 'tip-standard-intersection-state/1'

/** Options of `tip intersect start`. */
export type IntersectStartOptions = { column: string; id?: string; state: string; output: string } & GateFlags
/** Options of `tip intersect answer`. */
export type IntersectAnswerOptions = { state: string; countOnly?: boolean; output: string }
/** Options of `tip intersect finish`. */
export type IntersectFinishOptions = { state: string; second: string; output?: string }

type State = { name: string; ids: string[]; kind: string; key: string; sent: string }

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
  const { ids, values } = await readIdentifiers(path, named, id, passage)
  const key = newKeyText()
  const party = await createIntersectionParty(named.kind, values, keyFromText(key))
  const first = party.first()
  await writeState(stateFormat, { name: id ?? 'row', ids, kind: named.kind, key, sent: hashElements(first) }, state)
  await writeExchange(firstFormat, first, output, { kind: named.kind })
  process.stderr.write('Send the first message to the partner, and keep the state secret until the exchange ends.\n')
  await passage.finish()
  return exitCodes.clean
}

/** Reads the first message of the partner, which must be about the same kind of identifier. */
async function theirFirst(path: string, { kind }: State): Promise<readonly Uint8Array[]> {
  const { elements, head } = await readExchange(firstFormat, path)
  if (head['kind'] !== kind)
    throw new CouldNotRun('The two sides use different kinds of identifiers: agree on one and start again.')
  return elements
}

/** Answers the first message of the partner, so that it can see who is common, or only how many. */
export async function runIntersectAnswer(path: string, options: IntersectAnswerOptions): Promise<number> {
  const state = await readState<State>(stateFormat, options.state)
  const elements = await theirFirst(path, state)
  const order = options.countOnly === true ? 'shuffled' : 'kept'
  const second = await explainingPseudonyms(async () =>
    (await createIntersectionParty('text', state.ids, keyFromText(state.key))).second(elements, order),
  )
  await writeExchange(secondFormat, second, options.output, { order, to: hashElements(elements) })
  process.stderr.write(
    order === 'kept'
      ? 'The partner can see which of its people you know too.\n'
      : 'The partner can see how many of its people you know too.\n',
  )
  return exitCodes.clean
}

/** Finds who is common, or how many, from the first message of the partner and its answer to ours. */
export async function runIntersectFinish(path: string, options: IntersectFinishOptions): Promise<number> {
  const state = await readState<State>(stateFormat, options.state)
  const first = await theirFirst(path, state)
  const { elements: second, head } = await readExchange(secondFormat, options.second)
  if (head['to'] !== state.sent || second.length !== state.ids.length)
    throw new CouldNotRun('The answer of the partner is not to the message of this state: ask for it again.')
  await explainingPseudonyms(async () => {
    const party = await createIntersectionParty('text', state.ids, keyFromText(state.key))
    if (head['order'] === 'kept') {
      const rows = party.common(second, first).map((at) => ({ [state.name]: state.ids[at] as string }))
      return writeRows(rows, options.output, [state.name])
    }
    return writeRows([{ common: String(party.countCommon(second, first)) }], options.output, ['common'])
  })
  return exitCodes.clean
}
