import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, type TestContext } from 'vitest'
import { sampleRecords } from '../src/sample/sample.ts'
import { bundleTip } from './bundle-tip.ts'
import { type Run, runWithin } from './run-within.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The arguments for Node that run the command, bundled from its source. */
const tipCommand: readonly string[] = ['--conditions=@tip-standard/source', await bundleTip(inject('runFolder'), 'tip')]

/** Starts the command as a process of its own; the paths in `parameters` have to be absolute. */
export function startTip(parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...tipCommand, ...parameters], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
}

export type { Run }

/** Waits for the end of a process and collects all its output. */
export function endOf(child: ChildProcess): Promise<Run> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

/** Runs the command to its end, in this process: to start one for each run takes many times as long as most runs do. */
export const runTip = (...parameters: string[]): Promise<Run> => runWithin(root, parameters)

/** Runs the command to its end in a folder, in this process. */
export const runTipIn = (folder: string, ...parameters: string[]): Promise<Run> => runWithin(folder, parameters)

/** Runs the command to its end as a process of its own. */
export const runAsProcess = (...parameters: string[]): Promise<Run> => endOf(startTip(parameters))

/** The command as it is published; `pnpm run build` makes it. */
const built = join(root, 'packages/cli/bin/tip.js')

/** Runs the command that was built to its end. */
export const runBuiltTip = (...parameters: string[]): Promise<Run> =>
  endOf(spawn(process.execPath, [built, ...parameters], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }))

/** A line of a shell that runs the command in place of `TIP`. */
export function startInShell(line: string, stdin: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  const command = [process.execPath, ...tipCommand].map((part) => `'${part}'`).join(' ')
  return spawn('/bin/sh', ['-c', line.replaceAll('TIP', command)], { cwd: root, stdio: [stdin, 'pipe', 'pipe'] })
}

/** `script` of util-linux runs a command in a terminal of its own; the one of other systems takes other options. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** Skips a test that needs a terminal where there is none, and says so. */
export const needsTerminal = ({ skip }: TestContext): void =>
  skip(!hasScript, 'script of util-linux, which gives a command a terminal, is not installed')

/** Skips a test that needs what only Linux has, and says so. */
export const needsLinux = ({ skip }: TestContext): void => skip(process.platform !== 'linux', 'needs Linux')

/** A new folder; `remove` takes it away. */
export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'tip-cli-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Valid records as lines of NDJSON, without the line ends. */
export const sampleLines = (count: number, seed = 1): string[] =>
  [...sampleRecords(count, seed)].map((record) => JSON.stringify(record))

/** What the command asks for without showing what is typed. */
const QUESTION = /(?:[Pp]assphrase|Telephone|Names|Day of birth, YYYY-MM-DD): /

/** Runs the command of a line in a terminal, and answers each question when it is asked. */
export async function typeInto(line: string, ...answers: readonly string[]): Promise<Run> {
  const left = [...answers]
  const child = startInShell(`script -qec "TIP ${line}" /dev/null`, 'pipe')
  let seen = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    seen += chunk.toString()
    for (let found = QUESTION.exec(seen); found !== null; found = QUESTION.exec(seen)) {
      seen = seen.slice(found.index + found[0].length)
      const answer = left.shift()
      // A question too many gets no answer, so that the command ends instead of waiting.
      if (answer === undefined) child.stdin?.end()
      else child.stdin?.write(`${answer}\r`)
    }
  })
  return await endOf(child)
}
