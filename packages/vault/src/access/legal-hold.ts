import type { CaseRecord } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'

/** Whether a record has to be kept as it is, for a court or an investigation. */
export const isHeld = ({ dataProtection }: CaseRecord): boolean => dataProtection.legalHold === true

/** A case that is held no longer. */
export const withoutHold = (record: CaseRecord): CaseRecord => ({
  ...record,
  dataProtection: { ...record.dataProtection, legalHold: false },
})

/** Makes sure that who writes a version does not lift a legal hold by it: that takes others. Throws `holdStands`. */
export async function checkHold(scene: Scene, before: CaseRecord, next: CaseRecord): Promise<void> {
  if (isHeld(before) && !isHeld(next)) throw new VaultError('holdStands')
  if (isHeld(before) || !isHeld(next)) return
  // What was approved for another hold lifts none that is set now.
  await scene.tx.query(
    `update cases.erasure set done_at = $3 where agency = $1 and case_id = $2 and action = 'liftHold' and done_at is null`,
    [scene.agency, next.case.id, scene.now.toISOString()],
  )
}
