import type { CaseRecord, FieldId } from '@tip-standard/core'
import { field } from '@tip-standard/core/metadata'
import { type PermitRequest, type Policy, policies } from '@tip-standard/policy'
import { plainGate } from '../../../policy/src/fixture-plain-gate.ts'
import { isClosed } from '../fixture-gate-people.ts'
import { type Found, isOfField } from './fixture-world.ts'

const order = ['public', 'internal', 'sensitive', 'restricted']

/** Whether a field leaves for a purpose to an audience, by what the reference says: always, with consent, or never. */
function leaving(id: string, { policy, purpose, audience }: PermitRequest): 'yes' | 'withConsent' | 'no' {
  const { needs = [] } = policy.purposes.find((one) => one.id === purpose) ?? {}
  const to = policy.audiences.find((one) => one.id === audience)
  if (to === undefined || to.without?.includes(id as FieldId)) return 'no'
  const { sensitivity, presence, identifiability } = field(id as FieldId)
  if (identifiability === 'direct') return 'no'
  if (isClosed(id)) return to.takesNeeded && needs.includes(id as FieldId) ? 'withConsent' : 'no'
  return order.indexOf(sensitivity) <= order.indexOf(to.upTo) || presence === 'required' ? 'yes' : 'no'
}

/**
 * Says for one request which sentinels may be in its output: those of people whom the plain implementation of the gate
 * lets out, in fields that the audience may have.
 */
export class Judge {
  readonly #records: readonly CaseRecord[]
  readonly #request: PermitRequest
  readonly #decisions: string[][]

  constructor(records: readonly CaseRecord[], request: PermitRequest) {
    this.#records = records
    this.#request = request
    this.#decisions = plainGate(records, request)
  }

  /** On what the owner of a sentinel leaves; `undefined` where they are withheld. */
  #basisOf({ record, owner }: Found): string | undefined {
    const one = this.#records[record]
    const decisions = this.#decisions[record] ?? []
    const leaves = (decision: string | undefined): string | undefined =>
      ['consent', 'mandate', 'attestation'].includes(decision ?? '') ? decision : undefined
    const at = Number(owner.slice(1))
    const victims = one?.victims?.length ?? 0
    if (owner.startsWith('v')) return at < victims ? leaves(decisions[at]) : undefined
    if (owner.startsWith('p')) return leaves(decisions[victims + at])
    const whose = owner.startsWith('e') ? decisions.slice(0, victims) : decisions
    return whose.map(leaves).find((basis) => basis !== undefined)
  }

  /** Whether a sentinel may be in the output. */
  permits(found: Found): boolean {
    const basis = this.#basisOf(found)
    if (basis === undefined || !isOfField(found)) return false
    const how = leaving(found.field, this.#request)
    return how === 'yes' || (how === 'withConsent' && basis === 'consent' && found.owner.startsWith('v'))
  }

  /** How many people leave and how many are withheld. */
  get counts(): { permitted: number; withheld: number } {
    const all = this.#decisions.flat()
    const permitted = all.filter((one) => ['consent', 'mandate', 'attestation'].includes(one)).length
    return { permitted, withheld: all.length - permitted }
  }
}

/** The default policy. */
export const defaultPolicy: Policy = policies.find(({ id }) => id === 'default') as Policy
