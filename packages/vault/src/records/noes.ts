import type { Consent, Victim } from '@tip-standard/core'

/** Whether a decision is a no: to what was asked, or from some day on to what was agreed to; that of a child beside a guardian too. */
const isNo = ({ decision, withdrawnOn, childAssent }: Consent): boolean =>
  decision !== 'granted' || withdrawnOn !== undefined || childAssent === false

/** The refusals and withdrawals of a person, as they are on record. */
export const noesOf = ({ consents = [] }: Pick<Victim, 'consents'>): Consent[] => consents.filter(isNo)

/** What is kept of a no beyond its case: to what it was said, to whom, and when. What a guardian who may not decide refused is none. */
export function bareNoes(consents: readonly Consent[]): Consent[] {
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

const defined = (made: object): Consent =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Consent
