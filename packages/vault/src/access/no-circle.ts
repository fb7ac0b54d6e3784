import type { Parameter } from '../database/database.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'

/**
 * Makes sure that no one who helped someone to what was approved, directly or through others, was helped by that
 * person: where people approve for each other, no second person looks. Ask after the new approval is stored. `given`
 * selects who got something (`gainer`) and who approved it (`by`), of an agency (`$1`) and since some time (`$2`).
 * Throws `approvalCycle`.
 */
export async function checkNoCircle(
  { tx, agency }: Pick<Scene, 'tx' | 'agency'>,
  gainer: string,
  given: string,
  since: Parameter,
): Promise<void> {
  // One approval at a time in an agency: two that are each harmless could close a circle together.
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
