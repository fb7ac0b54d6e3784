import { randomBytes } from 'node:crypto'
import { Refusal } from './errors.ts'
import type { Answer } from './routes.ts'
import type { WebSession } from './sessions.ts'

/** As many forms of a session are remembered as sent. */
const MOST = 500
/** For how long a page that a form was answered with is shown again to who pressed twice or reloads, in milliseconds. */
const SHOWN_AGAIN = 60_000

const NUMBER = /^[\w-]{22}$/

/** What a form that was sent is or was answered with, until that is forgotten. */
type SentForm = { answer: Promise<Answer> | undefined }

/** The forms that were sent in each session; they go with it. */
const sentIn = new WeakMap<WebSession, Map<string, SentForm>>()

/** A number for a form: each time that it is shown it has another one. */
export const newNumber = (): string => randomBytes(16).toString('base64url')

/**
 * What is answered to a form that was sent before: the same, and where that leads to another page, this says that
 * nothing was done twice.
 */
async function again({ answer }: SentForm, note: string): Promise<Answer> {
  if (answer === undefined) throw new Refusal('sentAlready')
  const same = await answer
  if ('page' in same) await same.checkAgain?.()
  return 'to' in same ? { to: same.to, note } : same
}

/** A page may hold a name, and is not kept for as long as the session. */
function forgetLater(form: SentForm): void {
  const forget = (): void => {
    form.answer = undefined
  }
  setTimeout(forget, SHOWN_AGAIN).unref()
}

/** A form that arrived: its address, its fields, and what is said if it arrived before. */
type Arrived = { path: string; form: URLSearchParams; note: string }

/**
 * Does what a form requests only once, however often it arrives: someone may press twice on a slow line, reload the
 * answer, or go back and send it again. A refused form can be sent again. The number is bound to the session, which
 * remembers it, to the address of the form and to the button. It protects against accidents only, so anyone with the
 * token may choose it; a form without one is refused, so that none is forgotten.
 */
export async function doOnce(
  session: WebSession,
  { path, form, note }: Arrived,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const number = form.get('once') ?? ''
  if (!NUMBER.test(number)) throw new Refusal('foreignForm')
  const sent = sentIn.get(session) ?? new Map<string, SentForm>()
  sentIn.set(session, sent)
  const key = [path, number, form.get('as') ?? ''].join(' ')
  const before = sent.get(key)
  if (before !== undefined) return await again(before, note)
  const [oldest] = sent.keys()
  if (sent.size >= MOST && oldest !== undefined) sent.delete(oldest)
  const now: SentForm = { answer: work() }
  sent.set(key, now)
  try {
    const answer = (await now.answer) as Answer
    if ('page' in answer && answer.status !== undefined && answer.status >= 400) sent.delete(key)
    if (!('to' in answer)) forgetLater(now)
    return answer
  } catch (error) {
    sent.delete(key)
    throw error
  }
}
