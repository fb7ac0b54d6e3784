/** Someone who is signed in without a browser, and fills in forms as they are on the pages. */

import type { StaffRoleCode } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'
import type { WebSession } from '../../../case-service/src/server/sessions.ts'
import { CASE_MANAGEMENT, opensRecords } from '../../../case-service/src/sign-in/what-roles-do.ts'
import type { TestService } from './fixture-service.ts'

/** What a page or a form was answered with. */
export type Answered = { status: number; body: string; location: string | null }

/** A form as it is sent: fields by their names, with several values in a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Someone of the staff of the demo. */
export type Visitor = {
  session: WebSession
  get: (path: string) => Promise<Answered>
  /** Sends fields as they are given. */
  send: (path: string, fields: Fields) => Promise<Answered>
  /** What the form of a page would send: its hidden fields, and what is filled in. */
  fill: (page: string, action: string, fields: Fields) => Promise<Fields>
  /** Opens a page, fills in a form of it and sends it. */
  submit: (page: string, action: string, fields: Fields) => Promise<Answered>
  /** Sends a record as a program does, after the version that was seen; gives the status, and the code where it is refused. */
  put: (expectedVersion: number, record: object) => Promise<[status: number, code: string | undefined]>
  /** The page to which an answer leads. */
  follow: (answer: Answered) => Promise<string>
}

const ROLES: Readonly<Record<string, StaffRoleCode>> = {
  w: 'caseWorker',
  h: 'healthWorker',
  l: 'lawyer',
  s: 'supervisor',
  p: 'other',
  d: 'dataOfficer',
  k: 'systemAdministrator',
}

/** The hidden fields of the form with an action; those of the last one where there are several. */
function hiddenFields(page: string, action: string): Record<string, string> {
  const forms = page.split('<form ').slice(1)
  const form = forms.findLast((one) => one.includes(` action="${action}"`))?.split('</form>')[0]
  if (form === undefined) throw new Error(`The page has no form that is sent to ${action}.`)
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(
    inputs.map((input) => [/ name="([^"]*)"/.exec(input)?.[1] ?? '', / value="([^"]*)"/.exec(input)?.[1] ?? '']),
  )
}

/** Signs someone in by their account, such as `w-2`, whose letter is their role. */
export async function enter(service: TestService, actor: string, language: Language = 'en'): Promise<Visitor> {
  const { vault, sessions, policy } = service.surroundings
  const staff = { actor, role: ROLES[actor.slice(0, 1)] as StaffRoleCode, agency: 'org-1' }
  const records = opensRecords(policy, staff.role)
    ? await vault.startSession({ ...staff, from: 'desk-1', purpose: CASE_MANAGEMENT })
    : undefined
  const secret = sessions.start(staff, records, language)
  const ask = async (path: string, body?: URLSearchParams): Promise<Answered> => {
    const asked = { headers: { cookie: `session=${secret}` }, redirect: 'manual' } as const
    const answer = await fetch(service.origin + path, body === undefined ? asked : { ...asked, method: 'POST', body })
    return { status: answer.status, body: await answer.text(), location: answer.headers.get('location') }
  }
  const send: Visitor['send'] = async (path, fields) =>
    await ask(
      path,
      new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))),
    )
  const fill: Visitor['fill'] = async (page, action, fields) => ({
    ...hiddenFields((await ask(page)).body, action),
    ...fields,
  })
  const session = sessions.find(secret) as WebSession
  return {
    session,
    get: (path) => ask(path),
    send,
    fill,
    submit: async (page, action, fields) => await send(action, await fill(page, action, fields)),
    put: async (expectedVersion, record) => {
      const headers = { cookie: `session=${secret}`, 'x-token': session.token, 'content-type': 'application/json' }
      const body = JSON.stringify({ expectedVersion, record })
      const answer = await fetch(`${service.origin}/api/cases`, { method: 'POST', headers, body })
      return [answer.status, ((await answer.json()) as { code?: string }).code]
    },
    follow: async ({ location }) => (await ask(location ?? '')).body,
  }
}
