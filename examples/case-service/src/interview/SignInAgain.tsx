import { useTexts } from './texts/interview-texts.ts'

/**
 * Shown if the session ended during the conversation, or if a colleague has signed in since: the answers are still in
 * the page, and can be sent once the interviewer has signed in in another tab.
 */
export function SignInAgain({ reason }: { reason: 'sessionEnded' | 'otherSignedIn' }) {
  const { say } = useTexts()
  return (
    <p className="tip-errors" role="alert">
      {say(reason)}{' '}
      <a href="/sign-in" target="_blank" rel="noopener">
        {say('signInAgain')}
      </a>
      . {say('thenTryAgain')}
    </p>
  )
}
