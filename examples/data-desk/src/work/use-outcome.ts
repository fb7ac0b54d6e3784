import { useEffect, useState } from 'react'
import type { DeskFile, Job } from './protocol.ts'
import type { Outcome } from './use-jobs.ts'

/** What a job gave, until a file that it was made of is removed from the desk: then nothing of that file stays on the page. */
export function useOutcome<Do extends Job['do']>(
  files: readonly DeskFile[],
): [outcome: Outcome<Do> | undefined, setOutcome: (outcome: Outcome<Do> | undefined) => void] {
  const [outcome, setOutcome] = useState<Outcome<Do>>()
  const isOld = outcome?.of.some(({ id }) => !files.some((one) => one.id === id)) ?? false
  useEffect(() => {
    if (isOld) setOutcome(undefined)
  }, [isOld])
  return [isOld ? undefined : outcome, setOutcome]
}
