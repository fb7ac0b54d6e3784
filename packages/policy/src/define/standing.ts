import { isObject, type Json, type Path } from '@tip-standard/core'
import { codeList } from '@tip-standard/core/metadata'
import { finding, type PolicyFinding } from '../findings/policy-catalogue.ts'
import { policies } from '../generated/policies.ts'
import type { Policy, PolicyBasis } from '../generated/policy.ts'
import type { Attestation, PermitRequest } from '../model/request.ts'
import {
  type AttestationFlaw,
  attestationFlaws,
  isAttestable,
  isAuditId,
  isRole,
} from '../model/usable-attestations.ts'
import { definePolicy } from './define-policy.ts'

/**
 * What an organisation has settled once, so that daily work needs no questions: its policy, its attestations, and who
 * acts.
 */
export type StandingPolicy = {
  policy: Policy
  attestations: readonly Attestation[]
  actor?: NonNullable<PermitRequest['actor']>
}

/** A usable standing file with points to review, or what is wrong with it. */
export type StandingPolicyResult =
  | { ok: true; standing: StandingPolicy; warnings: PolicyFinding[] }
  | { ok: false; findings: PolicyFinding[] }

const MEMBERS = ['policy', 'attestations', 'actor']
const ATTESTATION = ['id', 'basis', 'purposes', 'from', 'until', 'reason', 'by']

function unknownMembers(value: Json, known: readonly string[], path: Path): PolicyFinding[] {
  const isKnown = Object.keys(value).every((name) => name === '$schema' || known.includes(name))
  return isKnown ? [] : [finding('unknownMember', path, { known: known.join(', ') })]
}

/** Attestations for longer than this are not reviewed: the people who made them have left by then. */
const LONGEST_YEARS = 5

/** Whether a period is longer than an attestation should hold. */
const isLong = (from: string, until: string): boolean =>
  until > `${String(Number(from.slice(0, 4)) + LONGEST_YEARS).padStart(4, '0')}${from.slice(4)}`

/**
 * What is wrong with the purposes of an attestation: purposes that the policy does not have, or for which it has little
 * or no effect.
 */
function purposeFindings(purposes: readonly unknown[], basis: unknown, path: Path, policy: Policy): PolicyFinding[] {
  const known = policy.purposes.map(({ id }) => id).join(', ')
  return purposes.flatMap((id, at) => {
    const purpose = policy.purposes.find((one) => one.id === id)
    if (purpose === undefined) return [finding('unknownPurpose', [...path, at], { known })]
    const serves = (one: PolicyBasis): boolean =>
      one.kind === 'consent' ? one.attestable : one.legalBases.some((each) => each === basis)
    if (serves(purpose.victims)) return []
    // It also permits records without a last day of retention, if the policy requires that day.
    const servesElsewhere = serves(purpose.perpetrators) || !policy.retention.takesUndated
    return [finding(servesElsewhere ? 'attestsNoVictim' : 'attestsNothing', [...path, at])]
  })
}

const codes = (all: readonly { code: string }[]): { known: string } => ({
  known: all.map(({ code }) => code).join(', '),
})

/** The codes that a part can have. */
const codesOf = (part: 'basis' | 'by'): { known: string } =>
  part === 'by'
    ? codes(codeList('staffRole').codes)
    : codes(codeList('legalBasis').codes.filter(({ code }) => isAttestable(code)))

/** A part that makes an attestation invalid, as a finding. */
const flawFinding = ({ part, code }: AttestationFlaw, path: Path): PolicyFinding =>
  finding(
    code,
    [...path, part],
    code === 'type' ? { expected: 'a list' } : code === 'unknownCode' ? codesOf(part === 'by' ? 'by' : 'basis') : {},
  )

function attestationFindings(value: unknown, path: Path, policy: Policy): PolicyFinding[] {
  if (!isObject(value)) return [finding('type', path, { expected: 'an object' })]
  const { basis, purposes, from, until } = value
  const flaws = attestationFlaws(value, policy)
  const isFlawed = (part: AttestationFlaw['part']): boolean => flaws.some((one) => one.part === part)
  const found = [
    ...unknownMembers(value, ATTESTATION, path),
    ...flaws.map((one) => flawFinding(one, path)),
    ...(isFlawed('purposes') ? [] : purposeFindings(purposes as unknown[], basis, [...path, 'purposes'], policy)),
  ]
  if (!isFlawed('from') && !isFlawed('until') && isLong(from as string, until as string))
    found.push(finding('attestedForLong', [...path, 'until'], { years: LONGEST_YEARS }))
  return found
}

/**
 * What is wrong with a list of attestations: with each one, and with two of the same id, which the audit could not
 * distinguish.
 */
function attestationsFindings(attestations: unknown, policy: Policy): PolicyFinding[] {
  if (!Array.isArray(attestations)) return [finding('type', ['attestations'], { expected: 'a list' })]
  const ids = new Set<unknown>()
  return attestations.flatMap((one, at) => {
    const id: unknown = isObject(one) ? one['id'] : undefined
    const isDoubled = id !== undefined && ids.has(id)
    ids.add(id)
    const path = ['attestations', at]
    return [...attestationFindings(one, path, policy), ...(isDoubled ? [finding('doubled', [...path, 'id'])] : [])]
  })
}

function actorFindings(actor: unknown): PolicyFinding[] {
  if (!isObject(actor)) return [finding('type', ['actor'], { expected: 'an object' })]
  const found = unknownMembers(actor, ['role', 'id'], ['actor'])
  const { role, id } = actor
  if (!isRole(role)) found.push(finding('unknownCode', ['actor', 'role'], codesOf('by')))
  if (id !== undefined && !isAuditId(id)) found.push(finding('notAnId', ['actor', 'id']))
  return found
}

/** Reads a standing file, `tip.policy.json`: a policy (the id of a shipped one, or a document), attestations, and who acts. */
export function defineStandingPolicy(document: unknown): StandingPolicyResult {
  if (!isObject(document)) return { ok: false, findings: [finding('type', [], { expected: 'an object' })] }
  const { policy: given = 'default', attestations = [], actor } = document
  const found = unknownMembers(document, MEMBERS, [])
  const shipped = policies.find(({ id }) => id === given)
  const own = shipped === undefined && isObject(given) ? definePolicy(given) : undefined
  const policy = shipped ?? (own?.ok === true ? own.policy : undefined)
  if (own?.ok === false)
    found.push(...own.findings.map((one) => ({ ...one, at: { path: ['policy', ...one.at.path] } })))
  else if (policy === undefined)
    found.push(finding('unknownPolicy', ['policy'], { known: policies.map(({ id }) => id).join(', ') }))
  if (policy === undefined) return { ok: false, findings: found }
  found.push(...attestationsFindings(attestations, policy))
  if (actor !== undefined) found.push(...actorFindings(actor))
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, findings: found }
  const who = actor as StandingPolicy['actor']
  return {
    ok: true,
    standing: { policy, attestations: attestations as Attestation[], ...(who === undefined ? {} : { actor: who }) },
    warnings: found,
  }
}
