import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Words } from '../texts/words.ts'
import { type Problem, problemOf } from './errors.ts'
import { isFromHere } from './foreign-forms.ts'
import { type Html, html } from './html.ts'
import { pageOf } from './language.ts'
import { isInDoubt } from './problem-page.ts'
import { withSentForm } from './refused-form.ts'
import type { Answer, Route, Visit } from './routes.ts'

/** Problems that the sender of a form can correct on its page. */
const STATUS: readonly number[] = [400, 409, 422]

/** Everything needed to show the page of a submitted form again. */
export type Asking = {
  service: FastifyInstance
  routes: readonly Route[]
  request: FastifyRequest
  route: Route
  visit: Visit
}

async function pageWithForm({ routes, route, visit }: Asking): Promise<Answer> {
  const above = route.path.slice(0, route.path.lastIndexOf('/'))
  const isPage = (path: string): boolean => routes.some((one) => one.method === 'GET' && one.path === path)
  const path = [route.formOn, route.path, above].find((one) => one !== undefined && isPage(one))
  const show = route.askAgain ?? routes.find((one) => one.method === 'GET' && one.path === path)?.answer
  return (await show?.({ ...visit, query: new URLSearchParams() })) ?? { to: '/' }
}

const sentTo = ({ service, request, visit: { form } }: Asking, action: string) => ({
  page: pageOf(service, request),
  action,
  fields: form,
})

/**
 * The answer to a rejected form: its page, filled in as submitted, with the fault. `undefined` if it cannot be
 * corrected there, or the sender may not see the page.
 */
export async function askAgain(asking: Asking, error: unknown): Promise<Answer | undefined> {
  const { request, route, visit } = asking
  const problem = problemOf(error)
  if (route.method !== 'POST' || route.isApi === true || !STATUS.includes(problem.status)) return undefined
  // With a new number, it would be done twice.
  if (problem.code === 'sentAlready') return undefined
  const shown = await pageWithForm(asking).catch(() => undefined)
  if (shown === undefined || !('page' in shown)) return undefined
  const page = withSentForm(shown.page, sentTo(asking, request.url), visit.words, problem)
  return page === undefined ? undefined : { ...shown, page, status: problem.status }
}

/** A page that rejects a form, with the form as submitted. */
export function keepSent(asking: Asking, answer: Answer): Answer {
  if (!('page' in answer) || asking.route.method !== 'POST' || (answer.status ?? 200) < 400) return answer
  const page = withSentForm(answer.page, sentTo(asking, asking.request.url), asking.visit.words)
  return page === undefined ? answer : { ...answer, page }
}

/**
 * Whether a form comes from a page of this service in a session that has ended since: it is not processed, but shown
 * for sending again.
 */
export const isOfEarlierSession = (request: FastifyRequest, { with: { origin }, session, form }: Visit): boolean =>
  isFromHere(request, origin()) && form.has('token') && form.get('token') !== session.token

/**
 * The fields of a form that was sent, as they were, with a button that sends them again: for a page that cannot show the
 * form itself. Only for forms of this service: forms that another site invented are not offered for sending.
 */
function sentForm(request: FastifyRequest, origin: string, says: { note: string; button: string }): Html | undefined {
  const { body, url } = request
  if (!(body instanceof URLSearchParams) || !isFromHere(request, origin)) return undefined
  return html`<form method="post" action="${url}">${[...body].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
      <p>${says.note}</p><button>${says.button}</button></form>`
}

/**
 * What was sent from a page and could not be done now, with a button that sends it again. Where it may have been done, a
 * link leads first to the case, or to the page.
 */
export function keptForAgain(
  request: FastifyRequest,
  origin: string,
  page: string,
  problem: Problem,
  { say }: Words,
): Html | undefined {
  const inDoubt = isInDoubt(problem)
  const button = say(inDoubt ? 'kept.sendAgain' : 'kept.tryAgain')
  const kept = sentForm(request, origin, { note: say('kept.failed'), button })
  if (kept === undefined || !inDoubt) return kept
  const [ofCase] = /^\/cases\/[^/]+/.exec(page) ?? [page]
  return html`<p><a class="button" href="${ofCase}" target="_blank" rel="noopener">${say('kept.look')}</a></p>
      ${kept}`
}

/**
 * The answer to a form whose session has ended: the page itself keeps the input, for sending it again after signing in
 * in another tab.
 */
export function keptForLater(request: FastifyRequest, origin: string, { say }: Words): Answer | undefined {
  const kept = sentForm(request, origin, { note: say('kept.thenShow'), button: say('kept.show') })
  if (kept === undefined) return undefined
  return {
    title: say('problem.title'),
    status: 401,
    page: html`<div class="problem" role="alert"><p>${say('kept.signedOut')}</p>
      <p class="code">${say('problem.code', { code: 'signedOut' })}</p></div>
      <p><a class="button" href="/sign-in" target="_blank" rel="noopener">${say('kept.signIn')}</a></p>
      ${kept}`,
  }
}
