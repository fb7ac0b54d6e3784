import type { Policy } from '@tip-standard/policy'
import type { Vault } from '@tip-standard/vault'
import type { ServiceDirectory } from '../referral/service-directory.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import type { Staff } from '../sign-in/staff-of-claims.ts'
import type { WordsIn } from '../texts/words.ts'
import type { SessionCookie } from './session-cookie.ts'
import type { Sessions } from './sessions.ts'

/** The dependencies of the service; `main.ts` and the tests assemble them. */
export type Surroundings = {
  vault: Vault
  /** The policy of the vault: pages use it to show what a role may do, and the vault decides. */
  policy: Policy
  signIn: SignIn
  sessions: Sessions
  cookie: SessionCookie
  /**
   * The address under which browsers reach the service, such as `https://cases.example.org`: requests for another one
   * are rejected.
   */
  origin: () => string
  /** The staff of an organisation whom the service knows, by pseudonym: cases are assigned to them. */
  staffOf: (agency: string) => readonly Staff[]
  /** Services that people can be referred to. */
  services: ServiceDirectory
  /** The texts of pages, in every language. */
  words: WordsIn
  now: () => Date
  /** The day, `YYYY-MM-DD`. */
  today: () => string
}
