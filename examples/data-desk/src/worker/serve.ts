/**
 * The worker: does one job at a time, reports its progress, and keeps nothing but the findings in the files on the
 * desk.
 */

import type { CheckedFile, DeskFile, Job, Phase, Results, Said } from '../work/protocol.ts'
import type { Examined } from './check.ts'
import { toRefused } from './to-refused.ts'

/**
 * Reports the progress of a job: its activity, the number of records or files, and the completed share if it is known.
 */
export type Tell = (phase: Phase, count: number, share?: number) => void

/** The work that a page posts, with the folder of the page for large outputs. */
export type Posted = { job: Job; folder: string }

const post = (said: Said): void => globalThis.postMessage(said)

/** The minimum interval, in milliseconds, between progress messages, because the page must draw them. */
const pause = 80

function teller(): Tell {
  let last = 0
  let phase: Phase | undefined
  return (now, count, share) => {
    if (now === phase && performance.now() - last < pause) return
    last = performance.now()
    phase = now
    post({ kind: 'progress', phase: now, count, ...(share === undefined ? {} : { share }) })
  }
}

/** The findings in the files of the desk, cached until the officer changes a statement about a file. */
const found = new Map<string, Examined>()

const keyOf = ({ id, options, corrections }: DeskFile): string => JSON.stringify([id, options, corrections])

async function examineAll(files: readonly DeskFile[], tell: Tell): Promise<{ desk: DeskFile; examined: Examined }[]> {
  const { examine } = await import('./check.ts')
  const keys = new Set(files.map(keyOf))
  for (const key of found.keys()) if (!keys.has(key)) found.delete(key)
  const all: { desk: DeskFile; examined: Examined }[] = []
  for (const desk of files) {
    const examined = found.get(keyOf(desk)) ?? (await examine(desk, tell))
    found.set(keyOf(desk), examined)
    all.push({ desk, examined })
  }
  return all
}

async function check({ files, language }: Job, tell: Tell): Promise<Results['check']> {
  const { showExamined, wordsFor } = await import('./check.ts')
  const words = await wordsFor(language)
  const shown: CheckedFile[] = []
  for (const { desk, examined } of await examineAll(files, tell)) {
    tell('cells', examined.records)
    shown.push(await showExamined(desk, examined, words))
  }
  return { files: shown }
}

async function run(job: Job, folder: string, tell: Tell): Promise<Results[keyof Results]> {
  const { files, language } = job
  switch (job.do) {
    case 'check':
      return check(job, tell)
    case 'mark': {
      const [{ wordsFor }, { markFiles }] = await Promise.all([import('./check.ts'), import('./mark.ts')])
      return markFiles(await examineAll(files, tell), await wordsFor(language), folder, tell)
    }
    case 'correct':
      return (await import('./mark.ts')).correctFiles(files, folder, tell)
    case 'message': {
      const [{ wordsFor }, { messageFor }] = await Promise.all([import('./check.ts'), import('./message.ts')])
      const examined = (await examineAll(files, tell)).map((one) => one.examined)
      return { text: await messageFor(examined, await wordsFor(job.partnerLanguage), job.partnerLanguage) }
    }
    case 'report':
      return (await import('./publish.ts')).makeReport(job, { ...job, folder, tell })
    case 'table':
      return (await import('./publish.ts')).makeTable(job, { ...job, folder, tell })
    case 'advise':
      return (await import('./publish.ts')).giveAdvice({ ...job, folder, tell })
    case 'release':
      return (await import('./publish.ts')).makeRelease(job.k, { ...job, folder, tell })
    case 'convert':
      return (await import('./convert.ts')).convertFiles(job.to, { ...job, folder, tell })
    default:
      return job satisfies never
  }
}

globalThis.addEventListener('message', async ({ data }: MessageEvent<Posted>) => {
  const { job, folder } = data
  try {
    post({ kind: 'done', result: await run(job, folder, teller()) })
  } catch (error) {
    post({ kind: 'refused', refused: await toRefused(error, job.language) })
  }
})

// The lock is released when the worker ends for any reason, so that the page notices.
navigator.locks
  ?.request((globalThis as unknown as { name: string }).name, () => {
    post({ kind: 'ready' })
    return new Promise(() => {})
  })
  // A page opened as a file has no locks; its worker can still be cancelled.
  .catch(() => {})
