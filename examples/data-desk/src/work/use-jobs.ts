import type { Language } from '@tip-standard/core/texts'
import { useCallback, useMemo, useRef, useState } from 'react'
import { commandOf } from './commands.ts'
import { DeskWorker, JobError, type Progress } from './desk-worker.ts'
import type { DeskFile, Job, Refused, Results } from './protocol.ts'

/** A step's request to the worker: a job without the files and the language, which the desk adds. */
type Asked<Do extends Job['do']> = Omit<Extract<Job, { do: Do }>, 'files' | 'language'>

/** What a job gave, with the files that it was given, and the command that does the same. */
export type Outcome<Do extends Job['do']> = { result: Results[Do]; of: readonly DeskFile[]; command: string }

/** The worker of the desk, and the progress of its one job. */
export function useJobs(language: Language, files: readonly DeskFile[]) {
  const worker = useRef<DeskWorker>(undefined)
  // A job that was replaced or forgotten no longer reports anything.
  const latest = useRef(0)
  const [progress, setProgress] = useState<Progress>()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [isDone, setDone] = useState(false)

  const run = useCallback(
    async <Do extends Job['do']>(
      asked: { do: Do } & Asked<Do>,
      of: readonly DeskFile[] = files,
    ): Promise<Outcome<Do> | undefined> => {
      const job = { ...asked, files: of, language } as unknown as Extract<Job, { do: Do }>
      const own = ++latest.current
      worker.current ??= new DeskWorker()
      setRefused(undefined)
      setDone(false)
      setProgress(undefined)
      setBusy(true)
      try {
        const result = await worker.current.run<Do>(job, setProgress)
        if (own === latest.current) setDone(true)
        return { result, of, command: commandOf(job) }
      } catch (error) {
        if (!(error instanceof JobError)) throw error
        if (own === latest.current) setRefused(error.refused)
        return undefined
      } finally {
        if (own === latest.current) setBusy(false)
      }
    },
    [files, language],
  )

  return useMemo(
    () => ({
      progress,
      isBusy,
      refused,
      isDone,
      run,
      /** Clears the reason why the last job was refused. */
      dismiss: (): void => setRefused(undefined),
      cancel: (): void => worker.current?.cancel(),
      /** Ends the worker, with everything in its memory. */
      end: (): void => {
        latest.current++
        worker.current?.cancel()
        worker.current = undefined
        setBusy(false)
        setRefused(undefined)
        setProgress(undefined)
        setDone(false)
      },
    }),
    [progress, isBusy, refused, isDone, run],
  )
}
