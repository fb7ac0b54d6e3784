import type { CaseRecord } from '@tip-standard/core'
import type { StaffGate } from '@tip-standard/policy'
import type { Scene } from '../access/acts.ts'
import { dayAfter } from '../access/decision-days.ts'

const whoPasses = (gate: StaffGate, record: CaseRecord): boolean[] =>
  gate.pass(record).decisions.map(({ permitted }) => permitted)

/**
 * The last day, `YYYY-MM-DD`, on which everyone in a case who may be read today may still be read, for example because
 * a consent or the retention ends; `undefined` if that is not before the last day of a pack.
 */
export async function lastDayOf(
  { gate, gateOn, day }: Pick<Scene, 'gate' | 'gateOn' | 'day'>,
  record: CaseRecord,
  until: string,
): Promise<string | undefined> {
  const today = whoPasses(gate, record)
  const isSame = async (at: string): Promise<boolean> => {
    const then = whoPasses(await gateOn(at), record)
    return today.every((passes, person) => !passes || then[person] === true)
  }
  // What has ended does not begin again, so most cases need only one check.
  if (await isSame(until)) return undefined
  let last = day
  for (let next = dayAfter(day); next < until && (await isSame(next)); next = dayAfter(next)) last = next
  return last
}
