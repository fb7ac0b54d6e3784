// Generated from packages/dictionary/src/policies/reasons.ts by `pnpm gen`; do not edit.

import type { FieldId } from '@tip-standard/core'

/** Why data about a person do not leave. */
export type WithheldReason = 'legalHold' | 'retentionOver' | 'retentionUnknown' | 'transferNotAllowed' | 'duplicate' | 'notAVictim' | 'otherEvents' | 'noVictim' | 'reportedElsewhere' | 'refused' | 'withdrawn' | 'keepingRefused' | 'expired' | 'guardianExcluded' | 'recipientNotNamed' | 'serviceNotNamed' | 'unspecifiedScope' | 'neverAsked' | 'refusedElsewhere' | 'withholdingStated' | 'noMandate' | 'onlyWithheldVictims' | 'countedBefore'

/** One reason: what it says, the field that decides, and the part of a policy whose article stands behind it. */
export type ReasonInfo = {
  id: WithheldReason
  title: string
  says: string
  field: FieldId
  behind: 'retention' | 'consent' | 'mandate' | 'transfer' | 'counting'
  attestable?: true
}

/** Every reason, in the order in which it is asked. */
export const withholdingReasons: readonly ReasonInfo[] = [
  {"id":"legalHold","title":"Legal hold","says":"The record is under legal hold, and this purpose is not allowed while it is.","field":"dataProtection.legalHold","behind":"retention"},
  {"id":"retentionOver","title":"Retention over","says":"The day until which the record is kept has passed, or is no day. On that day itself the record may still be used.","field":"dataProtection.retainUntil","behind":"retention"},
  {"id":"retentionUnknown","title":"Retention unknown","says":"The record does not say until when it is kept, and the policy asks for it.","field":"dataProtection.retainUntil","behind":"retention","attestable":true},
  {"id":"transferNotAllowed","title":"Transfer not allowed","says":"The audience is in another country, and the record does not say that it may be transferred, or the policy lists the transfers that are authorised and none of them is to this recipient on this day.","field":"dataProtection.transferAllowed","behind":"transfer"},
  {"id":"duplicate","title":"Duplicate","says":"The purpose counts people, and the case is a duplicate of another.","field":"case.duplicateOf","behind":"counting"},
  {"id":"notAVictim","title":"Not a victim","says":"The purpose counts people, and the person was found not to be a victim.","field":"victim.status","behind":"counting"},
  {"id":"otherEvents","title":"Not trafficking","says":"The purpose counts people, and what happened is on record as something other than trafficking.","field":"event.kind","behind":"counting"},
  {"id":"noVictim","title":"No victim in the case","says":"The purpose counts people, and everyone in the case was found not to be a victim.","field":"victim.status","behind":"counting"},
  {"id":"reportedElsewhere","title":"Reported elsewhere","says":"Several organisations are added up, and another one reports the case too.","field":"case.reportedElsewhere","behind":"counting"},
  {"id":"refused","title":"Refused","says":"The last decision of the person about the purpose is a refusal, or a child does not agree to what a guardian granted; or consents are there that are no list of entries, so that no one can read what was decided.","field":"consent.decision","behind":"consent"},
  {"id":"withdrawn","title":"Withdrawn","says":"The person withdrew the consent, on this day or before.","field":"consent.withdrawnOn","behind":"consent"},
  {"id":"keepingRefused","title":"Keeping refused","says":"The last decision of the person about storing what was said is a refusal or a withdrawal, so that the record is used for nothing that rests on consent, whatever they agreed to besides.","field":"consent.decision","behind":"consent"},
  {"id":"expired","title":"Expired","says":"The last day of the consent has passed, or it is older than the policy takes.","field":"consent.expiry","behind":"consent"},
  {"id":"guardianExcluded","title":"Guardian excluded","says":"Only a guardian decided who may not decide, because the guardian may be involved.","field":"consent.guardianExcluded","behind":"consent"},
  {"id":"recipientNotNamed","title":"Recipient not named","says":"The person agreed to other recipients, and not to this one.","field":"consent.recipients","behind":"consent"},
  {"id":"serviceNotNamed","title":"Service not named","says":"The person agreed to other services, and not to all of those asked for.","field":"consent.services","behind":"consent"},
  {"id":"unspecifiedScope","title":"Unspecified scope","says":"Consent is on record, and not for what: it is consent to nothing.","field":"consent.purpose","behind":"consent","attestable":true},
  {"id":"neverAsked","title":"Never asked","says":"No decision of the person about the purpose is on record by this day.","field":"victim.consents","behind":"consent","attestable":true},
  {"id":"refusedElsewhere","title":"Refused in another record","says":"Another record of the same person that is read with this one holds a refusal or withdrawal, and this one holds no consent of a later day; or another copy of this record holds one of keeping it.","field":"consent.decision","behind":"consent"},
  {"id":"withholdingStated","title":"Something is to be held back","says":"A consent says in words what is to be held back; a person has to read it and take it out.","field":"consent.withhold","behind":"consent"},
  {"id":"noMandate","title":"No mandate","says":"The record names none of the legal bases on which the purpose rests.","field":"dataProtection.legalBases","behind":"mandate","attestable":true},
  {"id":"onlyWithheldVictims","title":"Only withheld victims","says":"Every victim whom the alleged perpetrator is linked to, by a relation or an event, is withheld; or every victim of the case, where there is no link.","field":"relation.victimId","behind":"mandate"},
  {"id":"countedBefore","title":"Counted before","says":"The purpose counts people, and the same person was counted for this organisation and year.","field":"victim.crossCaseId","behind":"counting"},
]
