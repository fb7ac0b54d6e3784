import type { Language } from '@tip-standard/core/texts'
import { useCallback, useMemo, useRef, useState } from 'react'
import { commandOf } from './commands.ts'
import { DeskWorker, JobError, type Progress } from './desk-worker.ts'
import {
  type CheckedFile,
  type Correction,
  type DeskFile,
  isSameSpot,
  type Job,
  type ReadOptions,
  type Refused,
  type Results,
} from './protocol.ts'

/** What a step asks the worker for: a job without the files and the language, which the desk adds. */
type Asked<Do extends Job['do']> = Omit<Extract<Job, { do: Do }>, 'files' | 'language'>

/** What a job gave, with the command that does the same. */
export type Outcome<Do extends Job['do']> = { result: Results[Do]; command: string }

/** The desk: its files with their corrections, what was found in them, and the one job that may run. */
export function useDesk(language: Language) {
  const worker = useRef<DeskWorker>(undefined)
  const [files, setFiles] = useState<readonly DeskFile[]>([])
  const [checked, setChecked] = useState<readonly CheckedFile[]>()
  const [isStale, setStale] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [isDone, setDone] = useState(false)
  const nextId = useRef(1)

  const run = useCallback(
    async <Do extends Job['do']>(
      asked: { do: Do } & Asked<Do>,
      of: readonly DeskFile[] = files,
    ): Promise<Outcome<Do> | undefined> => {
      const job = { ...asked, files: of, language } as unknown as Extract<Job, { do: Do }>
      worker.current ??= new DeskWorker()
      setRefused(undefined)
      setDone(false)
      setProgress(undefined)
      setBusy(true)
      try {
        const result = await worker.current.run<Do>(job, setProgress)
        setDone(true)
        return { result, command: commandOf(job) }
      } catch (error) {
        if (!(error instanceof JobError)) throw error
        setRefused(error.refused)
        return undefined
      } finally {
        setBusy(false)
      }
    },
    [files, language],
  )

  const check = useCallback(
    async (of: readonly DeskFile[]): Promise<void> => {
      if (of.length === 0) return setChecked(undefined)
      const outcome = await run({ do: 'check' }, of)
      if (outcome === undefined) return
      setChecked(outcome.result.files)
      setStale(false)
    },
    [run],
  )

  const add = useCallback(
    async (chosen: Iterable<File>): Promise<void> => {
      const added = Array.from(
        chosen,
        (file): DeskFile => ({ id: nextId.current++, file, options: {}, corrections: [] }),
      )
      if (added.length === 0) return
      const all = [...files, ...added]
      setFiles(all)
      await check(all)
    },
    [files, check],
  )

  const remove = useCallback(
    (id: number): void => {
      const left = files.filter((one) => one.id !== id)
      setFiles(left)
      setRefused(undefined)
      if (left.length === 0) setChecked(undefined)
      else setChecked((before) => before?.filter((one) => one.id !== id))
    },
    [files],
  )

  const change = useCallback((id: number, how: (desk: DeskFile) => DeskFile): void => {
    setFiles((before) => before.map((one) => (one.id === id ? how(one) : one)))
    setStale(true)
  }, [])

  return useMemo(
    () => ({
      files,
      checked,
      isStale,
      progress,
      isBusy,
      refused,
      isDone,
      run,
      check,
      add,
      remove,
      correct: (id: number, correction: Correction, was: string): void =>
        change(id, (desk) => {
          const others = desk.corrections.filter((one) => !isSameSpot(one, correction))
          return { ...desk, corrections: correction.text === was ? others : [...others, correction] }
        }),
      correctAll: (id: number, corrections: readonly Correction[]): void =>
        change(id, (desk) => ({
          ...desk,
          corrections: [
            ...desk.corrections.filter((one) => !corrections.some((other) => isSameSpot(one, other))),
            ...corrections,
          ],
        })),
      undoCorrections: (): void => {
        setFiles((before) => before.map((one) => ({ ...one, corrections: [] })))
        setStale(true)
      },
      settle: (id: number, options: ReadOptions): DeskFile[] => {
        const settled = files.map((one) => (one.id === id ? { ...one, options: { ...one.options, ...options } } : one))
        setFiles(settled)
        return settled
      },
      cancel: (): void => worker.current?.cancel(),
      forget: (): void => {
        worker.current?.cancel()
        worker.current = undefined
        setFiles([])
        setChecked(undefined)
        setRefused(undefined)
        setProgress(undefined)
        setDone(false)
        setStale(false)
      },
    }),
    [files, checked, isStale, progress, isBusy, refused, isDone, run, check, add, remove, change],
  )
}

/** The desk as its steps use it. */
export type Desk = ReturnType<typeof useDesk>
