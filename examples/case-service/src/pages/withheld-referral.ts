import { field } from '@tip-standard/core'
import { withholdingReasons } from '@tip-standard/policy'
import type { PersonOfCase, ReferralWithheld } from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { type Html, html } from '../server/html.ts'
import type { Visit } from '../server/routes.ts'
import { ruleOf, seesUpTo } from '../sign-in/what-roles-do.ts'
import { personUrl } from './person.ts'

/**
 * Whether someone may be told a reason: it says something about the field that decides, and of a refusal elsewhere that
 * the person has another case, which is not for the person who sees their own cases only.
 */
function maySay(
  { with: { policy }, staff }: Visit,
  { id, field: decides }: (typeof withholdingReasons)[number],
): boolean {
  const access = ruleOf(policy, staff.role)?.access
  if (access === undefined || (id === 'refusedElsewhere' && access.scope === 'assigned')) return false
  return seesUpTo(access.upTo, field(decides).sensitivity)
}

/** The person has to be asked before there can be a referral. */
export const noConsentYet = ({ words }: Visit, person: PersonOfCase): Html =>
  html`<div class="problem" role="alert"><p>${words.say('refused.noReferralConsent')}</p>
      <p><a href="${personUrl(person, 'consents')}">${words.say('consents.title')}</a></p></div>`

/** Why a referral was not let through, in words, and what can be done about it. */
export function withheldReferral(visit: Visit, person: PersonOfCase, { part, reason }: ReferralWithheld): Html {
  const { words } = visit
  // Who the person is leaves with what is ticked, so where nothing is, no one does.
  if (reason === 'noSuchPerson')
    return html`<div class="problem" role="alert"><p>${words.say('referral.tickOne')}</p><p>${words.say('referral.nothingSent')}</p></div>`
  const known = withholdingReasons.find(({ id }) => id === reason)
  const why =
    known !== undefined && maySay(visit, known)
      ? html`<p><b>${words.translated(`reason.${known.id}.title`, known.title)}.</b> ${words.translated(`reason.${known.id}.says`, known.says)}</p>`
      : html`<p>${words.say('referral.decidedOtherwise')}</p>`
  const asked = part === 'case' ? 'referral' : 'shareIdentifiable'
  const purpose = labelOf(words, 'consentPurpose', reason === 'keepingRefused' ? 'storage' : asked)
  const consents = html`<a href="${personUrl(person, 'consents')}">${words.say('consents.title')}</a>`
  return html`<div class="problem" role="alert"><p>${words.say(part === 'case' ? 'referral.withheldCase' : 'referral.withheldName')}</p>
      ${why}
      ${known?.behind !== 'retention' && known?.behind !== 'transfer' && html`<p>${words.fill(reason === 'keepingRefused' ? 'referral.askToKeep' : 'referral.askPerson', { link: consents, purpose })}</p>`}
      <p>${words.say('referral.nothingSent')}</p></div>`
}
