import { useTexts } from './texts/interview-texts.ts'

/**
 * Shown if an earlier version of the record is in the vault: it arrived, its answer was lost, and the answers were changed since. They
 * are changed in the case from now on.
 */
export function SavedBefore({ caseId }: { caseId: string }) {
  const { say } = useTexts()
  return (
    <p className="tip-errors" role="alert">
      {say('savedBefore')}{' '}
      <a href={`/cases/${encodeURIComponent(caseId)}`} target="_blank" rel="noopener">
        {say('openCase')}
      </a>
    </p>
  )
}
