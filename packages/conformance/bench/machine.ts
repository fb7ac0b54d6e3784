/** What the machine is, and what a process cost: figures that make a benchmark readable. */

import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** One line about the machine. */
export function machine(): string {
  const [first] = cpus()
  return `Node ${process.version}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
}

/** What a finished process cost: seconds on the wall and of the processor, peak memory in MB. */
export type Cost = { wall: number; cpu: number; peak: number; code: number | null }

/** Ticks of the processor in a second, as Linux counts them for programs. */
const TICKS = 100

function sample(child: ChildProcess): { cpu: number; peak: number } | undefined {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return {
      cpu: (Number(stat[11]) + Number(stat[12])) / TICKS,
      peak: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    }
  } catch {
    return undefined
  }
}

/** Runs a program and measures it; what it prints is thrown away. Memory and processor time are read on Linux. */
export async function cost(program: string, args: readonly string[]): Promise<Cost> {
  const start = process.hrtime.bigint()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let last = { cpu: 0, peak: 0 }
  const timer = setInterval(() => {
    const now = sample(child)
    // A process that has just ended is still there for a moment, with its time and without its memory.
    if (now !== undefined) last = { cpu: now.cpu, peak: Math.max(last.peak, now.peak) }
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  return { wall: Number(process.hrtime.bigint() - start) / 1e9, ...last, code }
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
