import type { CaseRecord } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'

/** Whether a record has to be kept unchanged, for a court or an investigation. */
export const isHeld = ({ dataProtection }: CaseRecord): boolean => dataProtection.legalHold === true

/** A case after its legal hold is lifted. */
export const withoutHold = (record: CaseRecord): CaseRecord => ({
  ...record,
  dataProtection: { ...record.dataProtection, legalHold: false },
})

/** Makes sure that a new version does not lift a legal hold, which needs approval by others. Throws `holdStands`. */
export function checkHold(before: CaseRecord, next: CaseRecord): void {
  if (isHeld(before) && !isHeld(next)) throw new VaultError('holdStands')
}
