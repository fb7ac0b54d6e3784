import { createOprfClient, createOprfServer, keyFromText, newKeyText } from '@tip-standard/privacy/pseudonyms'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { beginEvaluations, evaluationFile } from '../privacy/evaluation-file.ts'
import { hashElements, readExchange, readState, writeExchange, writeState } from '../privacy/exchange-file.ts'
import { explainingPseudonyms } from '../privacy/explaining-pseudonyms.ts'
import { identifierColumn, readIdentifiers } from '../privacy/identifiers.ts'
import { leftLine } from '../privacy/open-rows.ts'
import { readKeyFile } from '../privacy/read-key.ts'
import { writeRows } from '../privacy/write-rows.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'

const requestFormat = 'tip-standard-oprf-request/1'
const answerFormat = 'tip-standard-oprf-answer/1'
const stateFormat = 'tip-standard-oprf-state/1'

/** Options of `tip oprf ask`. */
export type OprfAskOptions = { column: string; state: string; output: string } & GateFlags
/** Options of `tip oprf answer`. */
export type OprfAnswerOptions = {
  keyFile: string
  purpose: string
  partner: string
  epoch: string
  limit: number
  limits?: string
  newLimits?: string
  output: string
}
/** Options of `tip oprf finish`. */
export type OprfFinishOptions = { answer: string; state: string; id?: string; output?: string } & GateFlags

type State = { column: string; key: string; asked: string }

/** Blinds the identifiers of a file for the key holder; stores a secret that is needed to finish the answer. */
export async function runOprfAsk(path: string, options: OprfAskOptions): Promise<number> {
  const { column, state, output, ...flags } = options
  const passage = await openPassage(flags, usualGates.research, {
    command: 'tip oprf ask',
    holdsRecords: true,
    output,
  })
  const named = identifierColumn(column)
  const { values, left } = await readIdentifiers(path, named, undefined, passage)
  const key = newKeyText()
  const { blinded } = (await createOprfClient(keyFromText(key))).blind(named.kind, values)
  await writeState(stateFormat, { column, key, asked: hashElements(blinded) }, state)
  await writeExchange(requestFormat, blinded, output)
  process.stderr.write(
    `Send the request to the holder of the key, and keep the state secret until the answer is finished.\n${leftLine(left)}`,
  )
  await passage.finish()
  return left > 0 ? exitCodes.findings : exitCodes.clean
}

/** Answers a request with the key, without seeing an identifier, until the limit is reached. */
export async function runOprfAnswer(path: string, options: OprfAnswerOptions): Promise<number> {
  const { keyFile, purpose, partner, epoch, limit, limits, newLimits, output } = options
  const file = limits ?? newLimits
  if (file === undefined || (limits !== undefined && newLimits !== undefined))
    throw new CouldNotRun(
      'Name the file that counts the answers: with --new-limits the first time, then with --limits.',
    )
  const { elements } = await readExchange(requestFormat, path)
  const key = await readKeyFile(keyFile)
  try {
    if (newLimits !== undefined) await beginEvaluations(newLimits)
    return await explainingPseudonyms(async () => {
      const server = await createOprfServer(key, { purpose, partner, epoch }, limit, evaluationFile(file, key))
      await writeExchange(answerFormat, await server.evaluate(elements), output, {
        to: hashElements(elements),
      })
      process.stderr.write(
        `${elements.length} were answered; ${await server.left()} may still be asked for ${partner}.\n`,
      )
      return exitCodes.clean
    })
  } finally {
    key.destroy()
  }
}

/** Makes the tokens from the answer, for the rows of the requested file. */
export async function runOprfFinish(path: string, options: OprfFinishOptions): Promise<number> {
  const { answer, state, id, output, ...flags } = options
  const passage = await openPassage(flags, usualGates.research, {
    command: 'tip oprf finish',
    holdsRecords: true,
    output,
    numbersRows: id === undefined,
  })
  const { column, key, asked } = await readState<State>(stateFormat, state)
  const named = identifierColumn(column)
  const { ids, values, left } = await readIdentifiers(path, named, id, passage)
  const { elements, head } = await readExchange(answerFormat, answer)
  if (head['to'] !== asked) throw new CouldNotRun('The answer is not to the request of this state: ask for it again.')
  const blinding = (await createOprfClient(keyFromText(key))).blind(named.kind, values)
  if (hashElements(blinding.blinded) !== asked)
    throw new CouldNotRun('The file, or the people who may leave, changed since the request was made: ask again.')
  const tokens = await explainingPseudonyms(async () => blinding.finish(elements))
  await writeRows(
    tokens.map((token, index) => ({ [id ?? 'row']: ids[index] as string, token })),
    output,
    [id ?? 'row', 'token'],
  )
  process.stderr.write(leftLine(left))
  await passage.finish()
  return left > 0 ? exitCodes.findings : exitCodes.clean
}
