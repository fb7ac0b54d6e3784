import type { CaseRecord, Consent, Victim } from '@tip-standard/core'
import { addKept, type KeptRefusals, keptCode } from '../records/kept-refusals.ts'
import { bareRefusals, isAnyRefused, refusalsOf, refusedBy } from '../records/refusals.ts'
import { VaultError } from '../vault-error.ts'
import type { Scene } from './acts.ts'
import type { PeopleBefore } from './people-before.ts'

/** What a decision may lack when it is stored, and get later: a form gives an id to what has none. */
type Gap = 'date' | 'id'

/** A decision without such a member, and without the reason why it is not there. */
function without(gaps: readonly Gap[], decision: Consent): object {
  const { absent = {}, ...rest } = decision
  const isOther = ([name]: [string, unknown]): boolean => !gaps.some((gap) => gap === name)
  const reasons = Object.entries(absent).filter(isOther)
  const left = Object.fromEntries(Object.entries(rest).filter(isOther))
  return reasons.length === 0 ? left : { ...left, absent: Object.fromEntries(reasons) }
}

/** A decision as a text: equal ones have equal texts, whatever the order of their members. */
const textOf = (decision: object): string =>
  JSON.stringify(decision, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Decisions by a text, from which each can be taken once. */
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

  /** Takes out an equal decision; returns whether there was one. */
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
 * Whether each of these is in a list as it would be stored, and as often. One that had no day, and so holds against
 * whatever has one, may have got it, and one without an id that too. O(list + these): anyone who sends a long list
 * holds up everyone.
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

/** Whether anyone said of a guardian that they may not decide, or since then that they may. */
const isExcluded = ({ consents = [] }: Pick<Victim, 'consents'>): boolean =>
  consents.some(({ guardianExcluded }) => guardianExcluded === true)
const isToldOf = ({ consents = [] }: Pick<Victim, 'consents'>): boolean =>
  consents.some(({ guardianExcluded }) => guardianExcluded !== undefined)

/**
 * Makes sure that a version that replaces another keeps every refusal and withdrawal of who stays in the case, or comes
 * back to it: a form that does not know them, or an older copy, would turn a no into a yes. What a person decides later
 * stands beside it. That a guardian is excluded stays too, until an entry says that they are not. Who refused something
 * does not leave in the same version in which someone else comes: under a new id, as a program makes that counts people
 * anew, it would be the same person without the no. Throws `decisionLost`.
 */
export function checkDecisionsKept(whole: CaseRecord, next: CaseRecord, { known, added, kept }: PeopleBefore): void {
  const { victims = [] } = next
  const stays = new Set(victims.map(({ id }) => id))
  const refused = (whole.victims ?? []).filter((victim) => !stays.has(victim.id) && isAnyRefused(refusedBy(victim)))
  // Under one id across cases a no holds whatever the person is called in the case.
  const isOf = ({ crossCaseId }: Victim, across: string | undefined): boolean =>
    across !== undefined && crossCaseId === across
  if (added.some((one) => refused.some((gone) => !isOf(one, gone.crossCaseId)))) throw new VaultError('decisionLost')
  for (const { id, consents = [] } of victims) {
    const before = known.get(id) ?? {}
    if (!holdsAll(consents, refusalsOf(before))) throw new VaultError('decisionLost')
    if (isExcluded(before) && !isToldOf({ consents })) throw new VaultError('decisionLost')
    const bare = bareRefusals(refusalsOf({ consents }))
    const theirs = kept.filter(({ person }) => person === id)
    if (!theirs.every((one) => holdsAll(bare, one.consents))) throw new VaultError('decisionLost')
  }
}

/**
 * Keeps what people refused who leave a case, or lose their id across cases there: it holds in the other cases with
 * that id as it did before, and the case is remembered as one that had it.
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
  // Also where nothing was refused: the log does not say whether it was.
  if (hasLeft) scene.note({ kept: await keptCode(scene) })
}
