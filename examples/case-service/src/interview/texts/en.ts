/** The texts around the interview, which itself uses those of the forms. */
export const en = {
  loading: 'Loading…',
  signedOut: 'You are signed out',
  signedOutNote: 'Drafts that you kept are still on this device.',
  signIn: 'Sign in',
  unavailable: 'The service is not available now',
  tryAgain: 'Try again',
  title: 'New interview',
  lead: 'The answers are saved into the vault when the form is whole. Until then they are in this page, and in a draft if you keep one: encrypted, on this device.',
  begin: 'Begin',
  draft: 'Interview',
  back: 'Back to the cases',
  notSaved: 'Nothing was saved',
  notSavedNote: 'The person said no. No answer was sent, and none is kept.',
  maybeSaved: 'The interview may be in the vault',
  maybeSavedNote:
    'The person said no, but the answers were sent before, and it is not certain whether they arrived. Open the case. If it is there, record what the person refused, and ask for its erasure.',
  saved: 'Saved into the vault',
  openCase: 'Open the case',
  savedBefore:
    'This interview is in the vault already, as you sent it first. What you changed since is only here: write it into the case. Then delete the draft, if you kept one.',
  sessionEnded: 'Your session has ended, and the answers are still here.',
  otherSignedIn: 'Someone else has signed in meanwhile, and the answers are still here.',
  signInAgain: 'Sign in in a new tab',
  thenTryAgain: 'Then come back and try again.',
} as const
