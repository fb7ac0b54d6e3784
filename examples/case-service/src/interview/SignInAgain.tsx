import { useTexts } from './texts/interview-texts.ts'

/**
 * Shown where a session ended during the conversation, or a colleague has signed in since: the answers are still in the
 * page, and can be sent when the person who asked has signed in in another tab.
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
