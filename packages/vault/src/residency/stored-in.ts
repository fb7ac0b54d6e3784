import type { CaseRecord } from '@tip-standard/core'

/**
 * A record as stored. Its country of storage is only what its writer knew; the gate needs it if a recipient is in
 * another country, so the vault replaces it with its own, if known.
 */
export const storedIn = (country: string | undefined, record: CaseRecord): CaseRecord =>
  country === undefined
    ? record
    : ({ ...record, dataProtection: { ...record.dataProtection, storageCountry: country } } as CaseRecord)
