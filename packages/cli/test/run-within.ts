import { Readable, Writable } from 'node:stream'
import { inject } from 'vitest'
import type { runProgram } from '../src/run-program.ts'
import { bundleTip } from './bundle-tip.ts'

/** The result of a run of the command: exit code, signal and output. */
export type Run = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }

/** Collects what is written in place of a stream of the process. */
class Collector extends Writable {
  readonly #pieces: Buffer[] = []
  readonly fd: number

  constructor(fd: number) {
    super()
    this.fd = fd
  }

  override _write(piece: Buffer, _: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece)
    done()
  }

  get text(): string {
    return Buffer.concat(this.#pieces).toString()
  }
}

/** Lets the process have other streams while something is done. */
async function withStreams<T>(
  streams: { stdin: Readable; stdout: Writable; stderr: Writable },
  work: () => Promise<T>,
): Promise<T> {
  const names = ['stdin', 'stdout', 'stderr'] as const
  const own = names.map((name) => Object.getOwnPropertyDescriptor(process, name) as PropertyDescriptor)
  for (const name of names) Object.defineProperty(process, name, { configurable: true, value: streams[name] })
  try {
    return await work()
  } finally {
    for (const [place, name] of names.entries()) Object.defineProperty(process, name, own[place] as PropertyDescriptor)
  }
}

async function runNow(words: readonly string[]): Promise<Run> {
  const { runProgram: run } = (await import(await bundleTip(inject('runFolder'), 'run-program'))) as {
    runProgram: typeof runProgram
  }
  const [stdout, stderr] = [new Collector(1), new Collector(2)]
  let code = 0
  await withStreams({ stdin: Readable.from([]), stdout, stderr }, () =>
    run(words, (given) => {
      code = given
    }),
  )
  return { code, signal: null, out: stdout.text, err: stderr.text }
}

async function runIn(folder: string, words: readonly string[]): Promise<Run> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await runNow(words)
  } finally {
    process.chdir(before)
  }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs the command to its end in a folder and in this process, where it is loaded once. One at a time: a command takes
 * the process to be its own.
 */
export function runWithin(folder: string, words: readonly string[]): Promise<Run> {
  const turn = last.then(() => runIn(folder, words))
  last = turn.catch(() => {})
  return turn
}
