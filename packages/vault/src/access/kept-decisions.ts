import type { CaseRecord, Consent, Victim } from '@tip-standard/core'
import { addKept, type KeptRefusals, keptCode } from '../records/kept-refusals.ts'
import { isAnyRefused, refusalsOf, refusedBy } from '../records/refusals.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'
import type { PeopleBefore } from './people-before.ts'

/** What a decision may lack when it is stored and get later: a form adds ids where there are none. */
type Gap = 'date' | 'id'

/** A decision without these properties, and without the reason why they are missing. */
function without(gaps: readonly Gap[], decision: Consent): object {
  const { absent = {}, ...rest } = decision
  const isOther = ([name]: [string, unknown]): boolean => !gaps.some((gap) => gap === name)
  const reasons = Object.entries(absent).filter(isOther)
  const left = Object.fromEntries(Object.entries(rest).filter(isOther))
  return reasons.length === 0 ? left : { ...left, absent: Object.fromEntries(reasons) }
}

/** A decision as a text: equal decisions have equal texts, whatever the order of their properties. */
const textOf = (decision: object): string =>
  JSON.stringify(decision, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Decisions by their text, each of which can be taken once. */
class Pile {
  readonly #byText = new Map<string, Consent[]>()
  readonly #textOf: (one: Consent) => string

  constructor(decisions: readonly Consent[], text: (one: Consent) => string) {
    this.#textOf = text
    for (const one of decisions) {
      const same = this.#byText.get(text(one))
      if (same === undefined) this.#byText.set(text(one), [one])
      else same.push(one)
    }
  }

  /** Removes an equal decision; returns whether there was one. */
  take(one: Consent): boolean {
    return this.#byText.get(this.#textOf(one))?.pop() !== undefined
  }

  get left(): Consent[] {
    return [...this.#byText.values()].flat()
  }
}

/** The gaps that decisions can have, each list after those that it contains. */
const GAPS: readonly (readonly Gap[])[] = [['id'], ['date'], ['id', 'date']]

/**
 * Whether a list has each of these decisions as it would be stored, and as often. A decision without a day, which
 * therefore holds against any dated one, may have got one; likewise for ids. O(list + these): anyone who sends a long
 * list holds up everyone.
 */
function holdsAll(list: readonly Consent[], these: readonly Consent[]): boolean {
  if (these.length === 0) return true
  const exact = new Pile(list, textOf)
  let missing = these.filter((one) => !exact.take(one))
  let { left } = exact
  for (const gaps of GAPS) {
    const lacking = missing.filter((one) => gaps.every((gap) => one[gap] === undefined))
    if (lacking.length === 0) continue
    const filled = new Pile(left, (one) => textOf(without(gaps, one)))
    const found = new Set(lacking.filter((one) => filled.take(one)))
    missing = missing.filter((one) => !found.has(one))
    left = filled.left
  }
  return missing.length === 0
}

/** Whether anyone recorded that a guardian may not decide. */
const isExcluded = ({ consents = [] }: Pick<Victim, 'consents'>): boolean =>
  consents.some(({ guardianExcluded }) => guardianExcluded === true)

/** Whether a new version drops that a guardian may not decide, although no entry of it newly says that they may. */
function isExclusionLost(before: Pick<Victim, 'consents'>, next: Pick<Victim, 'consents'>): boolean {
  if (!isExcluded(before) || isExcluded(next)) return false
  const cleared = ({ consents = [] }: Pick<Victim, 'consents'>): Consent[] =>
    consents.filter(({ guardianExcluded }) => guardianExcluded === false)
  return holdsAll(cleared(before), cleared(next))
}

/**
 * Makes sure that a new version of a case keeps every refusal and withdrawal of people who stay in it or come back: a
 * form that does not know them, or an older copy, would turn a no into a yes. Later decisions are added beside them. A
 * guardian stays excluded too, until an entry says otherwise. A person who refused something cannot leave in the
 * version in which someone else arrives: a program that numbers people again would bring back the same person under a
 * new id, without the refusal. Throws `decisionLost`.
 */
export function checkDecisionsKept(whole: CaseRecord, next: CaseRecord, { known, added, kept }: PeopleBefore): void {
  const { victims = [] } = next
  const stays = new Set(victims.map(({ id }) => id))
  const refused = (whole.victims ?? []).filter((victim) => !stays.has(victim.id) && isAnyRefused(refusedBy(victim)))
  // Under one id across cases, a refusal holds whatever id the person has within the case.
  const isOf = ({ crossCaseId }: Victim, across: string | undefined): boolean =>
    across !== undefined && crossCaseId === across
  if (added.some((one) => refused.some((gone) => !isOf(one, gone.crossCaseId)))) throw new VaultError('decisionLost')
  for (const { id, consents = [] } of victims) {
    const before = known.get(id) ?? {}
    if (!holdsAll(consents, refusalsOf(before))) throw new VaultError('decisionLost')
    if (isExclusionLost(before, { consents })) throw new VaultError('decisionLost')
    const bare = refusedBy({ consents }).consents
    const theirs = kept.filter(({ person }) => person === id)
    if (!theirs.every((one) => holdsAll(bare, one.consents))) throw new VaultError('decisionLost')
  }
}

/**
 * Stores the refusals of people who leave a case, or lose their id across cases in it: the refusals still hold in other
 * cases with that id, and the vault remembers that this case had it.
 */
export async function keepRefusalsOfLeavers(scene: Scene, before: CaseRecord, next: CaseRecord): Promise<void> {
  const now = new Map((next.victims ?? []).map((victim) => [victim.id, victim.crossCaseId]))
  const left: KeptRefusals[] = []
  let hasLeft = false
  for (const victim of before.victims ?? []) {
    const { id, crossCaseId } = victim
    if (crossCaseId === undefined || now.get(id) === crossCaseId) continue
    hasLeft = true
    const refused = refusedBy(victim)
    if (isAnyRefused(refused) || ![...now.values()].includes(crossCaseId))
      left.push({ crossCaseId, case: next.case.id, ...refused })
  }
  await addKept(scene, left)
  // Noted even if nothing was refused, so that the log does not reveal whether anything was.
  if (hasLeft) scene.note({ kept: await keptCode(scene) })
}
