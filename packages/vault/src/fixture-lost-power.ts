/**
 * What is on a disk after the power was lost at any moment of a run that was traced: what was forced to it, and of the
 * rest nothing, all, or any sectors. Names, lengths and removals of files are on the disk at once, as in a file system
 * that keeps a journal of them; what is in the files is not.
 */

import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The calls to trace, and how: `strace` writes a file for each process. */
export const traceInto = (prefix: string): string[] => [
  'strace',
  '-ff',
  '-y',
  '-xx',
  '-ttt',
  '-s',
  '10000000',
  '-o',
  prefix,
  '-e',
  'trace=openat,write,pwrite64,pwritev,pwritev2,writev,ftruncate,fallocate,rename,unlink,unlinkat,mkdir,rmdir,fsync,fdatasync,lseek',
]

/** One change of the disk, that a file is forced to it, or a look for a file that is not there, at a time in seconds. */
type Step = { at: number } & (
  | { does: 'write'; path: string; offset: number; bytes: Buffer }
  | { does: 'cut' | 'grow'; path: string; length: number }
  | { does: 'create' | 'folder' | 'remove' | 'force' | 'look'; path: string }
  | { does: 'rename'; path: string; to: string }
)

const text = (hex: string): string => bytesOf(hex).toString('utf8')
const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex')
const strings = (args: string): string[] => [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, one = '']) => one)
const fileOf = (args: string): string => text(/^\d+<([^>]*)>/.exec(args)?.[1] ?? '')
/** What a call is given, without the bytes. */
const numbersOf = (args: string): string[] => args.replace(/"[^"]*"/g, '').split(', ')

/** Reads the steps of one process; `cwd` is where relative names begin. */
function* stepsOf(trace: string, cwd: string): Generator<Step> {
  const offsets = new Map<string, number>()
  const from = (name: string): string => (name.startsWith('/') ? name : join(cwd, name))
  for (const line of trace.split('\n')) {
    const [, time, call, args = '', result = ''] = /^(\d+\.\d+) (\w+)\((.*)\)\s+= (-?\d+\S*)/.exec(line) ?? []
    const at = Number(time)
    if (call === 'openat' && result.startsWith('-'))
      yield { at, does: 'look', path: from(text(strings(args)[0] ?? '')) }
    if (call === undefined || result.startsWith('-')) continue
    const fd = /^\d+/.exec(call === 'openat' ? result : args)?.[0] ?? ''
    const path = fileOf(args)
    const done = Number.parseInt(result, 10)
    switch (call) {
      case 'openat': {
        offsets.set(fd, 0)
        const opened = fileOf(result)
        if (args.includes('O_CREAT')) yield { at, does: 'create', path: opened }
        if (args.includes('O_TRUNC')) yield { at, does: 'cut', path: opened, length: 0 }
        break
      }
      case 'lseek':
        offsets.set(fd, done)
        break
      case 'write':
      case 'writev': {
        const offset = offsets.get(fd) ?? 0
        offsets.set(fd, offset + done)
        yield { at, does: 'write', path, offset, bytes: bytesOf(strings(args).join('')).subarray(0, done) }
        break
      }
      case 'pwrite64':
      case 'pwritev':
      case 'pwritev2': {
        const offset = Number(numbersOf(args).at(call === 'pwritev2' ? -2 : -1))
        yield { at, does: 'write', path, offset, bytes: bytesOf(strings(args).join('')).subarray(0, done) }
        break
      }
      case 'ftruncate':
        yield { at, does: 'cut', path, length: Number(numbersOf(args).at(-1)) }
        break
      case 'fallocate': {
        const [offset = 0, length = 0] = numbersOf(args).slice(-2).map(Number)
        yield { at, does: 'grow', path, length: offset + length }
        break
      }
      case 'rename': {
        const [one = '', two = ''] = strings(args).map(text)
        yield { at, does: 'rename', path: from(one), to: from(two) }
        break
      }
      case 'unlink':
      case 'unlinkat':
      case 'rmdir':
        yield { at, does: 'remove', path: from(text(strings(args)[0] ?? '')) }
        break
      case 'mkdir':
        yield { at, does: 'folder', path: from(text(strings(args)[0] ?? '')) }
        break
      case 'fsync':
      case 'fdatasync':
        yield { at, does: 'force', path }
        break
      default:
    }
  }
}

/** Reads the traces of all processes: what happened below a folder, in order. */
export function readSteps(prefix: string, folder: string): Step[] {
  const name = prefix.slice(prefix.lastIndexOf('/') + 1)
  return readdirSync(dirname(prefix))
    .filter((one) => one.startsWith(`${name}.`))
    .flatMap((one) => [...stepsOf(readFileSync(join(dirname(prefix), one), 'latin1'), folder)])
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .sort((a, b) => a.at - b.at)
}

type Pending = { offset: number; bytes: Buffer }
const SECTOR = 512

/** A disk that goes through the steps of a run, one after the other. */
export class Disk {
  readonly #from: string
  readonly #kept: string
  #pending = new Map<string, Pending[]>()

  /** The disk begins as a copy of a folder, in which nothing is pending; `from` is the name that the steps have for it. */
  constructor(from: string, kept: string) {
    this.#from = from
    this.#kept = kept
  }

  #place = (path: string, folder: string = this.#kept): string => folder + path.slice(this.#from.length)

  /** Takes one step. */
  take(step: Step): void {
    const { path } = step
    const place = this.#place(path)
    switch (step.does) {
      case 'write':
        this.#pending.set(path, [...(this.#pending.get(path) ?? []), step])
        return
      case 'force':
        write(place, this.#pending.get(path) ?? [])
        this.#pending.delete(path)
        return
      case 'create':
        if (!existsSync(place)) closeSync(openSync(place, 'a'))
        return
      case 'look':
        return
      case 'folder':
        mkdirSync(place, { recursive: true })
        return
      case 'grow':
        if ((statSync(place, { throwIfNoEntry: false })?.size ?? 0) < step.length) setLength(place, step.length)
        return
      case 'cut':
        this.#pending.set(
          path,
          (this.#pending.get(path) ?? [])
            .filter(({ offset }) => offset < step.length)
            .map(({ offset, bytes }) => ({ offset, bytes: bytes.subarray(0, step.length - offset) })),
        )
        setLength(place, step.length)
        return
      case 'remove':
        rmSync(place, { recursive: true, force: true })
        this.#pending.delete(path)
        return
      case 'rename': {
        if (existsSync(place)) renameSync(place, this.#place(step.to))
        const own = this.#pending.get(path)
        this.#pending.delete(path)
        if (own === undefined) this.#pending.delete(step.to)
        else this.#pending.set(step.to, own)
        return
      }
      default:
        step satisfies never
    }
  }

  /** Writes what is on the disk when the power goes now; `survives` says of each sector that was not forced whether it is there. */
  loseInto(folder: string, survives: () => boolean): void {
    copyFolder(this.#kept, folder)
    for (const [path, pending] of this.#pending) {
      const parts = pending.flatMap(({ offset, bytes }) => {
        const sectors: Pending[] = []
        for (let at = 0; at < bytes.length; at += SECTOR)
          if (survives()) sectors.push({ offset: offset + at, bytes: bytes.subarray(at, at + SECTOR) })
        return sectors
      })
      const place = this.#place(path, folder)
      if (existsSync(place)) write(place, parts)
    }
  }
}

/** Copies a folder with its owners and rights. */
export const copyFolder = (from: string, to: string): void => void execFileSync('cp', ['-a', from, to])

function write(place: string, parts: readonly Pending[]): void {
  if (parts.length === 0) return
  const file = openSync(place, existsSync(place) ? 'r+' : 'w+')
  for (const { offset, bytes } of parts) writeSync(file, bytes, 0, bytes.length, offset)
  closeSync(file)
}

function setLength(place: string, length: number): void {
  const file = openSync(place, existsSync(place) ? 'r+' : 'w+')
  ftruncateSync(file, length)
  closeSync(file)
}
