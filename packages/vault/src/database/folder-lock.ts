import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { VaultError } from '../vault-error.ts'

/** The holder of a folder. The start time distinguishes a process from a later one with the same number. */
type Holder = { id: string; host: string; process: number; start: string }

/** Folders that this process holds: opening one twice within a process corrupts it just as surely. */
const held = new Set<string>()

/** The start time of a process, in ticks since the machine started; empty if the system does not provide it. */
function startOf(process: number): string {
  try {
    // The name of the program is in parentheses, and may contain some itself.
    return readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function runs({ host, process: number, start }: Holder): boolean {
  // This machine cannot see whether a process of another machine still runs.
  if (host !== hostname()) return true
  try {
    process.kill(number, 0)
  } catch (error) {
    // A process that may not be signalled exists nevertheless.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return start === '' || startOf(number) === start
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/**
 * Locks a folder for this process, until it is released or the process ends, in whatever way. Throws `folderInUse`
 * while the holder runs, however long it has been silent: a running holder is never displaced. A lock whose process has
 * ended is taken over.
 */
export function holdFolder(folder: string): { release(): void } {
  const place = resolve(folder)
  if (held.has(place)) throw new VaultError('folderInUse')
  const path = join(place, 'lock')
  const mine: Holder = { id: randomUUID(), host: hostname(), process: process.pid, start: startOf(process.pid) }
  const draft = join(place, `lock-draft.${mine.id}`)
  // Written completely before it gets its name, so that no one reads half a lock.
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    while (!take(draft, path)) {
      const holder = readHolder(path)
      if (holder !== undefined && runs(holder)) throw new VaultError('folderInUse')
      putAway(path, holder, draft)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  held.add(place)
  return {
    release: () => {
      if (!held.delete(place)) return
      if (readHolder(path)?.id === mine.id) rmSync(path, { force: true })
    },
  }
}

/** Gives the draft the name of the lock; two processes cannot both succeed. Not every file system can do it. */
function take(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new VaultError('folderUnsuitable')
  }
}

/**
 * Removes the lock of a process that has gone. Who does it first holds a lock on that very lock: no one else removes it
 * meanwhile, so what is removed is what was seen, and never the lock of someone who was faster.
 */
function putAway(path: string, gone: Holder | undefined, draft: string): void {
  const over = `${path}.${gone?.id ?? 'unreadable'}`
  if (!take(draft, over)) {
    const other = readHolder(over)
    if (other !== undefined && runs(other)) throw new VaultError('folderInUse')
    putAway(over, other, draft)
    return
  }
  if (readHolder(path)?.id === gone?.id) rmSync(path, { force: true })
  rmSync(over, { force: true })
}
