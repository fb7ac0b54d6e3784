import type { Language } from '@tip-standard/core/texts'
import { useCallback, useMemo, useState } from 'react'
import type { CheckedFile, DeskFile } from './protocol.ts'
import { useDeskFiles } from './use-desk-files.ts'
import { useJobs } from './use-jobs.ts'

export type { Outcome } from './use-jobs.ts'

/** The desk: its files with their corrections, their findings, and the one job that may run. */
export function useDesk(language: Language) {
  const onDesk = useDeskFiles()
  const jobs = useJobs(language, onDesk.files)
  const [checked, setChecked] = useState<readonly CheckedFile[]>()
  const { setStale } = onDesk
  const { run } = jobs

  const check = useCallback(
    async (of: readonly DeskFile[]): Promise<void> => {
      if (of.length === 0) return setChecked(undefined)
      const outcome = await run({ do: 'check' }, of)
      if (outcome === undefined) return
      setChecked(outcome.result.files)
      setStale(false)
    },
    [run, setStale],
  )

  return useMemo(() => {
    const { setStale: _setStale, clear, ...files } = onDesk
    const { dismiss, end, ...shownJobs } = jobs
    return {
      ...files,
      ...shownJobs,
      checked,
      check,
      add: async (chosen: Iterable<File>): Promise<void> => {
        const added = [...chosen]
        if (added.length > 0) await check(files.add(added))
      },
      remove: (id: number): void => {
        const left = files.remove(id)
        dismiss()
        setChecked((before) => (left.length === 0 ? undefined : before?.filter((one) => one.id !== id)))
        // A reading job is no longer wanted.
        if (left.length === 0) end()
        else if (shownJobs.isBusy) check(left).catch(() => {})
      },
      forget: (): void => {
        end()
        clear()
        setChecked(undefined)
      },
    }
  }, [onDesk, jobs, checked, check])
}

/** The desk, as its steps use it. */
export type Desk = ReturnType<typeof useDesk>
