import { encodeRecords, encodingsToRecords } from '@tip-standard/privacy/linkage'
import { writeNdjson } from '@tip-standard/sheets'
import { type GateFlags, usualGates } from '../gate/gate-flags.ts'
import { openPassage } from '../gate/passage.ts'
import { leftLine } from '../privacy/open-rows.ts'
import { explainingLinkage, readPeople } from '../privacy/people.ts'
import { readTokenKey } from '../privacy/read-key.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { counted } from '../texts/counted.ts'

/** Options of `tip link encode`. */
export type LinkEncodeOptions = {
  id?: string
  keyFile?: string
  fixedSalt?: boolean
  purpose: string
  partner: string
  epoch: string
  plain?: boolean
  saltYear?: string
  blocks?: boolean
  output: string
} & Omit<GateFlags, 'purpose'>

/** Encodes the people of a file so that they can be compared without their names. */
export async function runLinkEncode(path: string, options: LinkEncodeOptions): Promise<number> {
  const { id, keyFile, fixedSalt, purpose, partner, epoch, saltYear, output } = options
  if (!/\.(ndjson|jsonl)$/i.test(output))
    throw new CouldNotRun('Encodings are written as NDJSON: name an output that ends in .ndjson.')
  const { purpose: _domain, ...flags } = options
  const passage = await openPassage(flags, usualGates.linkage, {
    command: 'tip link encode',
    holdsRecords: true,
    output,
    numbersRows: id === undefined,
  })
  const { ids, people, left } = await readPeople(path, id, passage)
  if (saltYear !== undefined && people.some((person) => !(saltYear in person)))
    throw new CouldNotRun('The column of --salt-year is not one of the compared columns.')
  const key = await readTokenKey(keyFile, fixedSalt)
  try {
    const encodings = explainingLinkage(() =>
      encodeRecords(people, {
        key,
        domain: { purpose, partner, epoch },
        hardened: options.plain !== true,
        blocks: options.blocks === true,
        ...(saltYear !== undefined && { salt: (person) => /\d{4}/.exec(person[saltYear] ?? '')?.[0] ?? '' }),
      }),
    )
    await write(writeNdjson(encodingsToRecords(encodings, ids)), output)
  } finally {
    key.destroy()
  }
  process.stderr.write(
    `${counted(people.length, 'person was', 'people were')} encoded. The file holds no name and no key${ids === undefined ? '; rows are identified by their numbers' : ', but it holds their ids'}.\nIt is still personal data: give it only to a recipient who is obliged not to attack it, and never with the key.\n${leftLine(left)}`,
  )
  await passage.finish()
  return left > 0 ? exitCodes.findings : exitCodes.clean
}
