/** The records of the vault with invented people. */

import type { CaseRecord, Victim } from '@tip-standard/core'

/** Some of the records are enough: each run opens a database. */
export const RECORDS = 12

const AGREED = (['caseManagement', 'research', 'referral', 'shareIdentifiable'] as const).map((purpose) => ({
  purpose,
  decision: 'granted',
  givenBy: 'self',
  date: '2025-01-02',
  ...(purpose === 'caseManagement' ? {} : { recipients: ['Partner'] }),
  ...(purpose === 'referral' || purpose === 'shareIdentifiable' ? { services: ['shelter'] } : {}),
}))

/** Decisions without which a vault takes no record. */
const KEEPING = ['interview', 'storage', 'unspecified']

/** Someone whose answers may be kept, whatever else they refused. */
const keepable = ({ consents, ...victim }: Victim): Victim => ({
  ...victim,
  ...(consents === undefined
    ? {}
    : {
        consents: consents.map((one) => {
          if (!KEEPING.includes(String(one.purpose))) return one
          const { withdrawnOn: _, childAssent: __, guardianExcluded: ___, ...rest } = one
          return { ...rest, decision: 'granted', givenBy: 'self' }
        }),
      }),
})

/**
 * Records as an agency has them that keeps them in a vault: its own, open to every role that the policy names; and
 * everyone in the first agreed, so that there is something to show.
 */
export const vaultRecords = (records: readonly CaseRecord[]): CaseRecord[] =>
  records.slice(0, RECORDS).map(({ reportingEntity, dataProtection, victims, ...record }, at) => {
    const { accessRoles: _, ...rest } = dataProtection
    const agreed = (victims ?? []).map(({ absent: __, ...victim }) => ({ ...victim, consents: AGREED }))
    return {
      ...record,
      ...(victims === undefined ? {} : { victims: at === 0 ? agreed : victims.map(keepable) }),
      reportingEntity: { ...reportingEntity, id: 'org-1' },
      dataProtection: rest,
    } as CaseRecord
  })
