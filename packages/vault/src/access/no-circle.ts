import type { Parameter } from '../database/database.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'

/**
 * Makes sure that no one who approved something for a person, directly or through others, got an approval from that
 * person: if people approve for each other, there is no independent second person. Call it after the new approval is
 * stored. `given` selects who got something (`gainer`) and who approved it (`by`), in an agency (`$1`) and since a time
 * (`$2`). Throws `approvalCycle`.
 */
export async function checkNoCircle(
  { tx, agency }: Pick<Scene, 'tx' | 'agency'>,
  gainer: string,
  given: string,
  since: Parameter,
): Promise<void> {
  // The lock allows one approval at a time in an agency: two approvals that are harmless alone could close a circle
  // together.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 7168019))`, [agency])
  const circle = await tx.query(
    `with recursive given(gainer, by) as (${given}), helpers(who) as (
       select by from given where gainer = $3
       union
       select given.by from given join helpers on given.gainer = helpers.who
     ) select from helpers where who = $3`,
    [agency, since, gainer],
  )
  if (circle.length > 0) throw new VaultError('approvalCycle')
}
