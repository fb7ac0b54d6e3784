import { type Attestation, type GateCounts, holdsOn, type PermitRequest } from '@tip-standard/policy'
import { CouldNotRun } from '../process/exit-code.ts'
import { type Write, write } from '../process/output.ts'
import { english } from '../texts/speech.ts'

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

/** Writes what only the organisation itself may know; only the owner can read the file, and nothing is overwritten without --force. */
export async function writeInternalFile(path: string, facts: InternalFacts, to: Write): Promise<void> {
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
  await to([`${JSON.stringify(content, undefined, 2)}\n`], path, english, 0o600)
}

/** Writes the internal file after the output that it is about, and says that the output is there if that fails. */
export async function writeInternalAfter(path: string, facts: InternalFacts): Promise<void> {
  try {
    await writeInternalFile(path, facts, write)
  } catch (error) {
    if (!(error instanceof CouldNotRun)) throw error
    throw new CouldNotRun(
      'The output was written, but not its internal file: see that the disk has room and that the folder takes files, and run the command again for both.',
    )
  }
}
