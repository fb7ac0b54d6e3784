import {
  createNoteKey,
  createWitness,
  type NoteSigner,
  type NoteVerifier,
  noteSigner,
  readNoteVerifier,
  witnessFile,
} from '@tip-standard/vault'
import { readText } from '../../input/read-file.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'
import { say, writeOne } from './say.ts'

/** Makes a witness from a key file and a name. */
function witnessOf(name: string, key: Buffer): NoteSigner {
  try {
    return noteSigner(name, 'witness', key)
  } catch {
    throw new CouldNotRun(
      'The name of a witness has no spaces and no plus signs, and its key is in the file that tip vault witness new wrote.',
    )
  }
}

/** Options of `tip vault witness new`. */
export type VaultWitnessNewOptions = { key: string }

/** Makes the key of a witness, and writes the public half for verification. */
export async function runVaultWitnessNew(name: string, { key: path }: VaultWitnessNewOptions): Promise<number> {
  const key = createNoteKey()
  const { verifier } = witnessOf(name, key)
  await write([`${key.toString('base64')}\n`], path, english, 0o600)
  await write([`${verifier.text}\n`], undefined)
  say('Done. Others verify with the line above; keep the file of --key secret.')
  return exitCodes.clean
}

/** Options of `tip vault witness sign`. */
export type VaultWitnessOptions = { name: string; key: string; logKey: string[]; seen: string; output?: string }

/**
 * Signs a vault's request if it is consistent with what the witness has seen: on another machine, in other hands,
 * without the vault.
 */
export async function runVaultWitness(
  path: string,
  { name, key, logKey, seen, output }: VaultWitnessOptions,
): Promise<number> {
  const logs: NoteVerifier[] = []
  for (const one of logKey) {
    const log = readNoteVerifier(await readText(one, 'The key of a log'))
    if (log === undefined)
      throw new CouldNotRun('A file of --log-key holds no key of a log: tip vault audit key writes it.')
    logs.push(log)
  }
  const signer = witnessOf(name, Buffer.from(await readText(key, 'The key of the witness'), 'base64'))
  const request = await readText(path, 'The request')
  const { status, body } = await createWitness(logs, witnessFile(seen), signer, Date.now)(request)
  switch (status) {
    case 200:
      await writeOne(`${request.slice(request.indexOf('\n\n') + 2)}${body}`, 'what this witness signed', output)
      return exitCodes.clean
    case 409:
      throw new CouldNotRun(
        body === ''
          ? 'The log does not follow from what this witness has seen: investigate before you do anything else.'
          : `This witness has seen ${counted(Number(body.trim()), 'entry', 'entries')}, but the request starts elsewhere: ask again with tip vault audit request --seen ${body.trim()}. If the log has fewer, part of it is gone.`,
      )
    case 404:
      throw new CouldNotRun('The request is about a log whose key is not among those of --log-key.')
    case 400:
      throw new CouldNotRun('The file is no request to a witness: tip vault audit request writes one.')
    case 403:
      throw new CouldNotRun('The request is not signed by the log: do not trust its source.')
    case 422:
      throw new CouldNotRun(
        'The log has a different history from the one that this witness has seen: investigate before you do anything else.',
      )
    default:
      return status satisfies never
  }
}
