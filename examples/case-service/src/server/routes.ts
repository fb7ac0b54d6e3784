import type { Session as VaultSession } from '@tip-standard/vault'
import type { Staff } from '../sign-in/staff-of-claims.ts'
import type { Words } from '../texts/words.ts'
import { Refusal } from './errors.ts'
import type { Html } from './html.ts'
import type { WebSession } from './sessions.ts'
import type { Surroundings } from './surroundings.ts'

/** What a page or a call of the API is given: who asks, and what for. */
export type Visit = {
  with: Surroundings
  session: WebSession
  /** Who asks, and the address in the network from which. */
  staff: Staff & { from: string }
  /** What the page says, in the language of the person who asks. */
  words: Words
  /** The session of the vault. Throws where the policy lets the role open no records. */
  records: () => VaultSession
  /** Parts of the address, such as `case`. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** What was sent: of a form, its fields. */
  form: URLSearchParams
  /** What was sent: of a call of the API, its JSON. */
  body: unknown
}

/** A page. The title of its window stays in the list of visited pages: where that of the page names a case, it has its own. */
export type PageAnswer = {
  title: string
  page: Html
  status?: number
  windowTitle?: string
  /** Throws if the page may not be shown again, for example because a person has withdrawn since. */
  checkAgain?: () => Promise<unknown>
}

/** What is answered. */
export type Answer =
  | PageAnswer
  /** Sends the browser on, after something was done; `note` is said there, once. */
  | { to: string; note?: string }
  /** A file to keep. */
  | { file: string | Uint8Array; name: string; type: string }
  /** A whole document that has no script, shown by itself. */
  | { document: string }
  | { json: unknown; status?: number }

/** One address of the service. Whatever is not `GET` carries the token of the session. */
export type Route = {
  method: 'GET' | 'POST'
  path: string
  /** The pattern of the page that has the form, where that is not the address of the form or the one above it. */
  formOn?: string
  /** The page with the form, filled in again, where the page that has it depends on what was sent. */
  askAgain?: (visit: Visit) => Promise<Answer>
  /** Whether it is answered in JSON, errors as well. */
  isApi?: boolean
  /** Whether a form may be sent again, because it only asks, and the answer may be another one by then. */
  mayRepeat?: boolean
  answer: (visit: Visit) => Promise<Answer>
}

/** A part of an address or a field that has to be there. */
export function needed(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') throw new Refusal('formIncomplete')
  return value
}

/** The address of a case. Case ids are pseudonyms; nothing else is ever in an address. */
export const caseUrl = (caseId: string, ...more: readonly string[]): string =>
  ['/cases', caseId, ...more].map((part, at) => (at === 0 ? part : encodeURIComponent(part))).join('/')
