import { withholdingReasons } from '@tip-standard/policy'
import { maySayReason, type PersonOfCase, type ReferralWithheld } from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { type Html, html } from '../server/html.ts'
import type { Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'
import { personUrl } from './person.ts'

/** Whether someone may see a reason. */
function maySay({ with: { policy }, staff }: Visit, reason: string): boolean {
  const access = ruleOf(policy, staff.role)?.access
  return access !== undefined && maySayReason(access, reason)
}

/** States that the person must be asked before a referral is possible. */
export const noConsentYet = ({ words }: Visit, person: PersonOfCase): Html =>
  html`<div class="problem" role="alert"><p>${words.say('refused.noReferralConsent')}</p>
      <p><a href="${personUrl(person, 'consents')}">${words.say('consents.title')}</a></p></div>`

/** Explains why a referral was not permitted, and what can be done about it. */
export function withheldReferral(visit: Visit, person: PersonOfCase, { part, reason }: ReferralWithheld): Html {
  const { words } = visit
  // The ticked parts include the identity, so with nothing ticked no one can be referred.
  if (reason === 'noSuchPerson')
    return html`<div class="problem" role="alert"><p>${words.say('referral.tickOne')}</p><p>${words.say('referral.nothingSent')}</p></div>`
  const known = withholdingReasons.find(({ id }) => id === reason)
  const why =
    known !== undefined && maySay(visit, known.id)
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
