import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileCatalogue } from '@tip-standard/formats'
import { createPseudonymiser, type EvaluationStore, type SecretKey } from '@tip-standard/privacy/pseudonyms'
import { writeWhole } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { locked } from './locked.ts'

const format = 'tip-standard-evaluations/1'

const BUSY = 'Another answer is being made with these limits. If none is, delete the .lock file beside them.'

/** The number of evaluations under each key, each count with a keyed seal. */
type Evaluations = { format: typeof format; used: Record<string, { count: number; seal: string }> }

async function readEvaluations(path: string): Promise<Evaluations> {
  let read: unknown
  try {
    read = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new CouldNotRun('The file of the limits cannot be read, or is not JSON: take it from a backup.')
  }
  const { format: found, used } = (read ?? {}) as Partial<Evaluations>
  if (found !== format || typeof used !== 'object' || used === null)
    throw new CouldNotRun('The file given as limits is not one: name the file that --new-limits wrote.')
  return { format, used }
}

async function writeEvaluations(path: string, evaluations: Evaluations): Promise<void> {
  const result = await writeWhole(path, [`${JSON.stringify(evaluations)}\n`], { mode: 0o600 })
  if (!result.ok) throw new CouldNotRun(fileCatalogue.english.say(result.finding))
}

/** Creates a file of limits; never replaces one, because that would let partners start guessing again. */
export async function beginEvaluations(path: string): Promise<void> {
  if (existsSync(path)) throw new CouldNotRun('This file of limits already exists: continue it with --limits.')
  await writeEvaluations(path, { format, used: {} })
}

/**
 * Counts evaluations in a file, so that limits survive a restart. Rejects a count that was edited by hand, but cannot
 * detect an older copy of the file, so keep it where partners cannot write.
 */
export function evaluationFile(path: string, key: SecretKey): EvaluationStore {
  const seals = createPseudonymiser({ key, domain: { purpose: 'evaluationLimit', partner: 'own', epoch: '1' } })
  const sealed = (keyId: string, count: number) => seals.token('text', `${keyId} ${count}`)
  return {
    take: (keyId, count, limit) =>
      locked(path, BUSY, async () => {
        const evaluations = await readEvaluations(path)
        const before = evaluations.used[keyId]
        if (before !== undefined && sealed(keyId, before.count) !== before.seal)
          throw new CouldNotRun('The limits were changed by hand or belong to another key: take them from a backup.')
        const next = (before?.count ?? 0) + count
        if (next > limit) return undefined
        if (count > 0) {
          evaluations.used[keyId] = { count: next, seal: sealed(keyId, next) }
          await writeEvaluations(path, evaluations)
        }
        return next
      }),
  }
}
