import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import type { Visit } from '../server/routes.ts'
import { reasonField } from './person.ts'

/**
 * The form for declining a pending request: its address, and the fields besides the `id`. What was asked is in the element
 * `asked-` with the `id`.
 */
export const declineForm = (
  { session, words }: Visit,
  action: string,
  id: string,
  more: Html = html``,
): Html => html`<details><summary aria-describedby="asked-${id}">${words.say('approvals.decline')}</summary><form method="post" action="${action}">${tokenField(session)}<input type="hidden" name="id" value="${id}">${more}
  ${reasonField(words, `decline-${id}`)}<p>${words.say('approvals.declineNote')}</p><button aria-describedby="asked-${id}">${words.say('approvals.decline')}</button></form></details>`
