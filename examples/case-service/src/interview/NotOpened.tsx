import { useTexts } from './texts/interview-texts.ts'

/** Shown in place of the interview if no one is signed in, or if the service could not say who is. */
export function NotOpened({ reason }: { reason: 'signedOut' | 'unavailable' }) {
  const { say } = useTexts()
  return (
    <main className="tip-root">
      <h1>{say(reason)}</h1>
      <p>{say('signedOutNote')}</p>
      {reason === 'signedOut' ? (
        <a className="tip-button" href="/sign-in">
          {say('signIn')}
        </a>
      ) : (
        // The page itself: the service may ask to sign in by then.
        <a className="tip-button" href="/interview/">
          {say('tryAgain')}
        </a>
      )}
    </main>
  )
}
