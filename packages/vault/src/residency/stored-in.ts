import type { CaseRecord } from '@tip-standard/core'

/**
 * A record as it is stored: what it says about the country of storage is what its writer knew. The gate asks for it
 * where a recipient is in another country, so the vault puts its own in that place, as far as it knows it.
 */
export const storedIn = (country: string | undefined, record: CaseRecord): CaseRecord =>
  country === undefined
    ? record
    : ({ ...record, dataProtection: { ...record.dataProtection, storageCountry: country } } as CaseRecord)
