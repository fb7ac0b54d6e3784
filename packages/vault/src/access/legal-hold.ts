import type { CaseRecord } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'

/** Whether a record has to be kept as it is, for a court or an investigation. */
export const isHeld = ({ dataProtection }: CaseRecord): boolean => dataProtection.legalHold === true

/** A case that is held no longer. */
export const withoutHold = (record: CaseRecord): CaseRecord => ({
  ...record,
  dataProtection: { ...record.dataProtection, legalHold: false },
})

/** Makes sure that who writes a version does not lift a legal hold by it: that takes others. Throws `holdStands`. */
export function checkHold(before: CaseRecord, next: CaseRecord): void {
  if (isHeld(before) && !isHeld(next)) throw new VaultError('holdStands')
}
