import { type CaseRecord, type FieldId, objectOr } from '@tip-standard/core'
import { field } from '@tip-standard/core/metadata'
import { Decider } from '../decide/decide.ts'
import { prepare } from '../decide/prepare.ts'
import { type WithheldReason, withholdingReasons } from '../generated/reasons.ts'
import { type MaskReason, maskOf } from '../mask/mask.ts'
import type { PermittedBasis, PersonDecision } from '../model/decision.ts'
import type { PermitRequest } from '../model/request.ts'
import { withUsableAttestations } from '../model/usable-attestations.ts'

/** Why data about a person leave or not: the rule, the field of the record that decided, and the article that the policy names. */
export type Explanation = {
  kind: PersonDecision['kind']
  at: number
  article?: string
  field: FieldId
  says: string
} & ({ permitted: true; basis: PermittedBasis } | { permitted: false; reason: WithheldReason })

/** The basis on which data leave: the field that states it, and the part of the policy whose article supports it. */
const BASES: Record<PermittedBasis['by'], { field: FieldId; behind?: 'consent' | 'mandate'; says: string }> = {
  consent: {
    field: 'consent.decision',
    behind: 'consent',
    says: 'The person agreed to this purpose, and the consent holds on this day.',
  },
  mandate: {
    field: 'dataProtection.legalBases',
    behind: 'mandate',
    says: 'The record names a legal basis on which the purpose rests.',
  },
  attestation: {
    field: 'dataProtection.legalBases',
    behind: 'mandate',
    says: 'The organisation vouches for a legal basis, and nothing on record speaks against it.',
  },
  custody: {
    field: 'caseRecord.reportingEntity',
    says: 'Nothing leaves: the record stays with the organisation that keeps it.',
  },
}

/**
 * Explains the decision about everyone in one record, as if no one had been counted before. Throws a `PolicyError`
 * like `openGate`.
 */
export function explainDecision(record: CaseRecord, request: PermitRequest): Explanation[] {
  const asked = prepare(withUsableAttestations(request))
  const { articles } = request.policy
  const { victims } = asked.purpose
  // A duty to report supports only the report, in which victims are included by a legal obligation alone, and nothing
  // else that a legal basis permits.
  const isReport = victims.kind === 'mandate' && victims.legalBases.every((one) => one === 'legalObligation')
  const mandate = (isReport ? articles.report : undefined) ?? articles.mandate
  return new Decider(asked).decide(objectOr(record)).map((decision): Explanation => {
    if (decision.permitted) {
      const { behind, ...base } = BASES[decision.basis.by]
      const article = behind === undefined ? undefined : behind === 'mandate' ? mandate : articles[behind]
      return { ...decision, field: base.field, says: base.says, ...(article === undefined ? {} : { article }) }
    }
    const reason = withholdingReasons.find(({ id }) => id === decision.reason)
    if (reason === undefined) throw new TypeError('A reason has no explanation.')
    const article =
      reason.behind === 'counting' ? undefined : reason.id === 'noMandate' ? mandate : articles[reason.behind]
    return { ...decision, field: reason.field, says: reason.says, ...(article === undefined ? {} : { article }) }
  })
}

/**
 * Whether a field leaves for a purpose to an audience, and why not: it is named, restricted, free text, too sensitive,
 * or refers to another record; or it leaves only with consent, or only if every victim of the record leaves.
 */
export type FieldExplanation = { leaves: 'yes' | 'withConsent' | 'withEveryVictim' | 'no'; because?: MaskReason }

/**
 * Explains whether a field leaves, by its id. Throws a `PolicyError` like `openGate`, and a `RangeError` for a field
 * that does not exist.
 */
export function explainField(id: FieldId, request: PermitRequest): FieldExplanation {
  const because = maskOf(field(id), prepare(request))
  if (because === undefined) return { leaves: 'yes' }
  if (because === 'needed') return { leaves: 'withConsent', because }
  return { leaves: because === 'otherVictims' ? 'withEveryVictim' : 'no', because }
}
