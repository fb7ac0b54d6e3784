/** Shown where a session ended during the conversation: the answers are still in the page, and can be sent when someone has signed in in another tab. */
export function SignInAgain() {
  return (
    <p className="tip-errors" role="alert">
      Your session has ended, and the answers are still here.{' '}
      <a href="/sign-in" target="_blank" rel="noopener">
        Sign in in a new tab
      </a>
      , then come back and try again.
    </p>
  )
}
