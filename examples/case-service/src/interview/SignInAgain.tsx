import { useTexts } from './texts/interview-texts.ts'

/**
 * Shown where a session ended during the conversation: the answers are still in the page, and can be sent when someone
 * has signed in in another tab.
 */
export function SignInAgain() {
  const { say } = useTexts()
  return (
    <p className="tip-errors" role="alert">
      {say('sessionEnded')}{' '}
      <a href="/sign-in" target="_blank" rel="noopener">
        {say('signInAgain')}
      </a>
      . {say('thenTryAgain')}
    </p>
  )
}
