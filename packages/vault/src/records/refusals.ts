import type { Consent, Victim } from '@tip-standard/core'

/**
 * Whether a decision contains a no: a refusal, a later withdrawal, or a child's dissent beside a guardian's consent.
 */
const isNo = ({ decision, withdrawnOn, childAssent }: Consent): boolean =>
  decision !== 'granted' || withdrawnOn !== undefined || childAssent === false

/** The refusals and withdrawals of a person, as they are on record. */
export const refusalsOf = ({ consents = [] }: Pick<Victim, 'consents'>): Consent[] => consents.filter(isNo)

/**
 * What a person refused, as it is stored beyond their case: decisions, that they chose not to answer when asked, or
 * that their guardian may not decide.
 */
export type Refused = { consents: Consent[]; absent?: { consents: 'refused' } }

/** What a person of a case refused. As in the gate, choosing not to answer counts if no decision of theirs is on record. */
export function refusedBy({ consents, absent }: Pick<Victim, 'consents' | 'absent'>): Refused {
  if (consents === undefined && absent?.consents === 'refused') return { consents: [], absent: { consents: 'refused' } }
  return { consents: [...bareRefusals(refusalsOf({ consents: consents ?? [] })), ...exclusionsIn(consents ?? [])] }
}

/** Whether anything was refused. */
export const isAnyRefused = ({ consents, absent }: Refused): boolean => consents.length > 0 || absent !== undefined

/**
 * What is stored of a refusal beyond its case: of what, to whom, and when. Refusals by an excluded guardian are left
 * out.
 */
function bareRefusals(consents: readonly Consent[]): Consent[] {
  return consents
    .filter(({ givenBy, guardianExcluded }) => !(givenBy === 'guardian' && guardianExcluded === true))
    .map(({ purpose, decision, date, withdrawnOn, recipients, recipientKinds, childAssent, givenBy }) =>
      defined({
        purpose,
        decision,
        date,
        withdrawnOn,
        recipients,
        recipientKinds,
        ...(childAssent === false ? { childAssent, givenBy } : {}),
      }),
    )
}

/** The exclusions of a guardian, without what was decided there. */
const exclusionsIn = (consents: readonly Consent[]): Consent[] =>
  consents
    .filter(({ guardianExcluded }) => guardianExcluded === true)
    .map(({ date, guardianExcluded }) => defined({ givenBy: 'guardian', guardianExcluded, date }))

const defined = (made: object): Consent =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Consent
