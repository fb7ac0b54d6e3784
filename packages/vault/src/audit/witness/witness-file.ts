import { open, readFile, rename } from 'node:fs/promises'
import type { WitnessStore } from './witness.ts'

/**
 * Stores what a witness has seen in one JSON file, which is replaced as a whole and flushed to disk before the witness
 * answers. Only one process may use it.
 */
export function witnessFile(path: string): WitnessStore {
  let last: Promise<unknown> = Promise.resolve()
  /** Updates run one after another, so that comparing and replacing are one step. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  return {
    latest: (origin) => inTurn(async () => (await read(path)).get(origin)),
    replace: (origin, seen, note) =>
      inTurn(async () => {
        const notes = await read(path)
        if (notes.get(origin) !== seen) return false
        await write(path, notes.set(origin, note))
        return true
      }),
  }
}

async function read(path: string): Promise<Map<string, string>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>))
}

async function write(path: string, notes: ReadonlyMap<string, string>): Promise<void> {
  const beside = `${path}.new`
  const file = await open(beside, 'w', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(Object.fromEntries(notes), undefined, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}
