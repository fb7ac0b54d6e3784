import { isObject, type Json, type Path } from '@tip-standard/core'
import { isCodeOf } from '@tip-standard/core/metadata'
import { isDay } from '../decide/prepare.ts'
import { finding, type PolicyFinding } from '../findings/policy-catalogue.ts'
import { policies } from '../generated/policies.ts'
import type { Policy } from '../generated/policy.ts'
import type { Attestation, PermitRequest } from '../model/request.ts'
import { definePolicy } from './define-policy.ts'
import { text } from './tightening.ts'

/** What an organisation has settled once, so that daily work needs no questions: its policy, its attestations and who acts. */
export type StandingPolicy = {
  policy: Policy
  attestations: readonly Attestation[]
  actor?: NonNullable<PermitRequest['actor']>
}

/** A standing file that can be used, or what is wrong with it. */
export type StandingPolicyResult = { ok: true; standing: StandingPolicy } | { ok: false; findings: PolicyFinding[] }

const MEMBERS = ['policy', 'attestations', 'actor']
const ATTESTATION = ['id', 'basis', 'purposes', 'from', 'until', 'reason', 'by']

function unknownMembers(value: Json, known: readonly string[], path: Path): PolicyFinding[] {
  const isKnown = Object.keys(value).every((name) => name === '$schema' || known.includes(name))
  return isKnown ? [] : [finding('unknownMember', path, { known: known.join(', ') })]
}

function attestationFindings(value: unknown, path: Path, policy: Policy): PolicyFinding[] {
  if (!isObject(value)) return [finding('type', path, { expected: 'an object' })]
  const { id, basis, purposes, from, until, reason, by } = value
  const found = unknownMembers(value, ATTESTATION, path)
  const ids = policy.purposes.map((purpose) => purpose.id)
  if (text(id, undefined) !== undefined) found.push(finding('type', [...path, 'id'], { expected: 'text' }))
  if (text(reason, undefined) !== undefined) found.push(finding('type', [...path, 'reason'], { expected: 'text' }))
  if (!(typeof basis === 'string' && isCodeOf.legalBasis(basis) && basis !== 'consent'))
    found.push(
      finding('unknownCode', [...path, 'basis'], {
        known: 'contract, legalObligation, vitalInterests, publicTask, legitimateInterests',
      }),
    )
  if (!(typeof by === 'string' && isCodeOf.staffRole(by)))
    found.push(finding('unknownCode', [...path, 'by'], { known: 'staffRole' }))
  if (!Array.isArray(purposes) || purposes.length === 0)
    found.push(finding('type', [...path, 'purposes'], { expected: 'a list' }))
  else
    for (const [at, purpose] of purposes.entries())
      if (!ids.includes(purpose as string))
        found.push(finding('unknownPurpose', [...path, 'purposes', at], { known: ids.join(', ') }))
  for (const [name, day] of [
    ['from', from],
    ['until', until],
  ] as const)
    if (!isDay(day)) found.push(finding('notADay', [...path, name]))
  if (isDay(from) && isDay(until) && until < from) found.push(finding('daysOutOfOrder', [...path, 'until']))
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
  if (!Array.isArray(attestations)) found.push(finding('type', ['attestations'], { expected: 'a list' }))
  else
    for (const [at, one] of attestations.entries())
      found.push(...attestationFindings(one, ['attestations', at], policy))
  if (actor !== undefined) {
    if (!isObject(actor)) found.push(finding('type', ['actor'], { expected: 'an object' }))
    else {
      found.push(...unknownMembers(actor, ['role', 'id'], ['actor']))
      const { role, id } = actor
      if (!(typeof role === 'string' && isCodeOf.staffRole(role)))
        found.push(finding('unknownCode', ['actor', 'role'], { known: 'staffRole' }))
      if (id !== undefined && text(id, undefined) !== undefined)
        found.push(finding('type', ['actor', 'id'], { expected: 'text' }))
    }
  }
  if (found.length > 0) return { ok: false, findings: found }
  const who = actor as StandingPolicy['actor']
  return {
    ok: true,
    standing: { policy, attestations: attestations as Attestation[], ...(who === undefined ? {} : { actor: who }) },
  }
}
