import { type Attestation, type GateCounts, holdsOn, type PermitRequest } from '@tip-standard/policy'
import { CouldNotRun } from '../process/exit-code.ts'
import { type Write, write } from '../process/output.ts'
import { refuseOverwriting } from '../process/overwriting.ts'

/** What only the organisation itself may know about an output. */
export type InternalFacts = {
  command: string
  request: PermitRequest
  /** Id, version and hash of the policy. */
  policy: string
  counts: GateCounts
  /** The attestations that applied to this purpose on this day. */
  attestations: readonly Attestation[]
  /** The numbers in the file, from 1 below the header, of the rows that were written, in their order. */
  rows?: readonly number[]
  /** What was made of the data, compared with them. */
  comparison?: object
}

/** The attestations that could replace consents on the day of a request, for its purpose. */
export const attestationsFor = ({ attestations = [], purpose, at }: PermitRequest): Attestation[] =>
  attestations.filter((one) => holdsOn(one, purpose, at))

/** The internal file that belongs to an output: beside it, also where that is a folder. */
export const internalPathOf = (output: string): string => `${output.replace(/[\\/]+$/, '')}.internal.json`

/** Writes the file beside an output that is in its place already. */
const writeAfter: Write = async (...file) => {
  try {
    await write(...file)
  } catch (error) {
    if (!(error instanceof CouldNotRun)) throw error
    throw new CouldNotRun(
      'The output was written, but not the internal file that belongs to it: make room on its disk. To have both, run the command again with --force.',
    )
  }
}

/**
 * Writes what only the organisation itself may know; only the owner can read the file, and nothing is overwritten
 * without --force. Give `to` where the output is still to be placed, so that both are or none.
 */
export async function writeInternalFile(path: string, facts: InternalFacts, to: Write = writeAfter): Promise<void> {
  const { command, request, policy, counts, attestations, rows, comparison } = facts
  const { at, madeAt, purpose, audience, actor, recipient } = request
  const content = {
    about:
      'Internal: how many people were withheld from an output, why, and what the output lost. Keep it in your organisation, and never beside what you send.',
    command,
    at,
    ...(madeAt === undefined ? {} : { madeAt: madeAt.toISOString() }),
    purpose,
    audience,
    policy,
    ...(recipient === undefined ? {} : { recipient }),
    ...(actor === undefined ? {} : { actor }),
    records: counts.records,
    people: { inTheOutput: counts.permitted, withheld: counts.withheld },
    attestations,
    ...(rows === undefined ? {} : { rows }),
    ...(comparison === undefined ? {} : { comparison }),
  }
  refuseOverwriting(path)
  await to([`${JSON.stringify(content, undefined, 2)}\n`], path, undefined, 0o600)
}
