/** Who may do what, said once more from the policy alone: the test compares the service with it, route by route. */

import type { Policy, RoleAccess } from '@tip-standard/policy'
import type { Staff } from '../../../case-service/src/sign-in/staff-of-claims.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'

/** Someone who tries something, and what the policy gives them. */
export type Actor = Staff & {
  access: RoleAccess | undefined
  purposes: readonly string[]
  duty: string | undefined
}

/** A case that exists: of which agency, and who is assigned to it. */
export type Target = { agency: string; assigned: readonly string[] }

/** Someone as the policy sees them. */
export function actorOf({ roles }: Policy, staff: Staff): Actor {
  const rule = roles.find(({ role }) => role === staff.role)
  const purposes = rule?.purposes ?? []
  return { ...staff, access: purposes.includes(CASE_MANAGEMENT) ? rule?.access : undefined, purposes, duty: rule?.duty }
}

type Rule = (actor: Actor, target: Target) => boolean

const anyone: Rule = () => true
const noOne: Rule = () => false
const opens: Rule = ({ access }) => access !== undefined
const isOfAgency: Rule = (actor, { agency }) => opens(actor, { agency, assigned: [] }) && actor.agency === agency
const sees: Rule = (actor, target) =>
  isOfAgency(actor, target) && (actor.access?.scope !== 'assigned' || target.assigned.includes(actor.actor))
/** Whether the people of a case are among what is seen of it, and not only the case. */
const seesPeople: Rule = (actor, target) => sees(actor, target) && actor.access?.upTo !== 'public'
const writes: Rule = (actor, target) => sees(actor, target) && actor.access?.writes === true
const writesNames: Rule = (actor, target) => writes(actor, target) && actor.access?.identities !== 'none'
const gives: Rule = ({ access }) =>
  access?.writes === true && access.identities !== 'none' && access.upTo === 'restricted'
const approves: Rule = (actor) => actor.duty === 'approval' && actor.access !== undefined
const counts: Rule = ({ purposes }) => purposes.includes('statistics')
const holdsKeys: Rule = ({ duty }) => duty === 'keys'

/** What the policy lets someone do, for every route of the service. */
export const allowed: Readonly<Record<string, Rule>> = {
  'GET /': anyone,
  'POST /cases': opens,
  'GET /cases/:case': sees,
  'GET /cases/:case/versions': sees,
  'POST /cases/:case/assign': (actor, target) =>
    seesPeople(actor, target) &&
    actor.access?.scope !== 'assigned' &&
    (actor.access?.writes === true || actor.duty === 'approval'),
  'GET /emergency': ({ access }) => access?.breaksGlass === true,
  // The case is in the form, and is one of the first organisation.
  'POST /emergency': (actor) => actor.agency === 'org-1' && actor.access?.breaksGlass === true,
  'POST /cases/:case/erasure': (actor, target) =>
    actor.duty === 'approval' ? isOfAgency(actor, target) : writes(actor, target),
  'GET /cases/:case/people/:person/identity': seesPeople,
  // Where an approval is needed there is none in this test.
  'POST /cases/:case/people/:person/identity/open': (actor, target) =>
    sees(actor, target) && actor.access?.identities === 'withReason',
  'POST /cases/:case/people/:person/identity/ask': (actor, target) =>
    sees(actor, target) && actor.access?.identities !== 'none',
  'POST /cases/:case/people/:person/identity': writesNames,
  'GET /people/find': opens,
  'POST /people/find': ({ access }) => access?.identities === 'withReason',
  'GET /cases/:case/people/:person/consents': opens,
  'POST /cases/:case/people/:person/consents': writes,
  'POST /cases/:case/people/:person/consents/withdraw': writes,
  'GET /cases/:case/people/:person/referral': seesPeople,
  'POST /cases/:case/people/:person/referral': writes,
  'POST /cases/:case/people/:person/referral/receipt': writes,
  'GET /cases/:case/people/:person/contact': seesPeople,
  'POST /cases/:case/people/:person/contact': (actor, target) =>
    sees(actor, target) && actor.access?.identities === 'withReason',
  'GET /cases/:case/people/:person/follow-up': seesPeople,
  'POST /cases/:case/people/:person/follow-up/follow-up': writes,
  'POST /cases/:case/people/:person/follow-up/assistance': writes,
  'POST /cases/:case/people/:person/follow-up/plan': writes,
  'POST /cases/:case/people/:person/follow-up/plan-end': writes,
  // As with consents: what can be asked for there is decided by the vault, and nothing of the case is on the page.
  'GET /cases/:case/people/:person/access': gives,
  'POST /cases/:case/people/:person/access/ask': (actor, target) => gives(actor, target) && sees(actor, target),
  'POST /cases/:case/people/:person/access': writesNames,
  'GET /files': anyone,
  'GET /files/:file': noOne,
  'GET /checks': opens,
  'POST /checks': opens,
  'GET /report': counts,
  'POST /report': counts,
  'GET /release': counts,
  'POST /release/ask': counts,
  'POST /release': noOne,
  'GET /approvals': approves,
  'POST /approvals': noOne,
  'POST /approvals/decline': noOne,
  'POST /approvals/release': noOne,
  'POST /approvals/release/decline': noOne,
  'POST /reviews': noOne,
  'GET /retention': approves,
  'POST /retention/approve': noOne,
  'POST /retention/decline': noOne,
  'POST /retention/erase': noOne,
  'GET /audit': approves,
  'POST /audit/alarm': approves,
  'POST /audit/verify': approves,
  'GET /keys': holdsKeys,
  'POST /keys/rotate': holdsKeys,
  'POST /keys/canary': holdsKeys,
  'GET /api/session': anyone,
  'GET /api/cases': opens,
  'POST /api/cases': writes,
  'GET /api/cases/:case': sees,
}
