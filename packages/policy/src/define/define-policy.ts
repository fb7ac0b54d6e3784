import { isObject, type Json, type Path } from '@tip-standard/core'
import { finding, type PolicyFinding } from '../findings/policy-catalogue.ts'
import { policies } from '../generated/policies.ts'
import type { Policy } from '../generated/policy.ts'
import { makePeriods, makeSections, type Section } from './sections.ts'
import { text } from './tightening.ts'

/** A usable policy, or what is wrong with the document. */
export type PolicyResult = { ok: true; policy: Policy } | { ok: false; findings: PolicyFinding[] }

const HEAD = ['id', 'version', 'title', 'definition']
const ID = /^[a-z][a-zA-Z0-9-]{0,59}$/

/** Replaces one object with what a document says about it, and reports what is wrong. */
function tightenObject(given: Json, base: Json, { members, key }: Section, path: Path, found: PolicyFinding[]): Json {
  const result: Json = { ...base }
  for (const [name, value] of Object.entries(given)) {
    if (name === key) continue
    const change = Object.hasOwn(members, name) ? members[name] : undefined
    if (change === undefined) {
      // The place is that of the object, because an unknown name may be anything.
      found.push(finding('unknownMember', path, { known: Object.keys(members).join(', ') }))
      continue
    }
    const fault = change(value, base[name])
    if (fault === undefined) result[name] = value
    else found.push(finding(fault.code, [...path, name], fault.params))
  }
  return result
}

/**
 * The same for a list, whose entries are identified by one of their properties; entries that are not named stay as they
 * are.
 */
function tightenList(
  given: unknown,
  base: readonly Json[],
  section: Section,
  path: Path,
  found: PolicyFinding[],
): Json[] {
  const { key = 'id' } = section
  if (!Array.isArray(given)) {
    found.push(finding('type', path, { expected: 'a list' }))
    return [...base]
  }
  const result = base.map((entry) => ({ ...entry }))
  const seen = new Set<unknown>()
  for (const [at, entry] of given.entries()) {
    const id: unknown = isObject(entry) ? entry[key] : undefined
    const place = result.findIndex((one) => one[key] === id)
    const before = result[place]
    if (!isObject(entry)) found.push(finding('type', [...path, at], { expected: 'an object' }))
    else if (before === undefined)
      found.push(finding('unknownId', [...path, at], { known: base.map((one) => String(one[key])).join(', ') }))
    else if (seen.has(id)) found.push(finding('doubled', [...path, at]))
    else result[place] = tightenObject(entry, before, section, [...path, at], found)
    seen.add(id)
  }
  return result
}

function tightenSection(name: string, section: Section, given: unknown, base: Policy, found: PolicyFinding[]): unknown {
  const before = base[name as keyof Policy] as unknown
  if (section.key !== undefined) return tightenList(given, before as Json[], section, [name], found)
  if (!isObject(given)) {
    found.push(finding('type', [name], { expected: 'an object' }))
    return before
  }
  const { periods: givenPeriods, ...rest } = given
  const isRetention = name === 'retention'
  const result = tightenObject(isRetention ? rest : given, before as Json, section, [name], found)
  if (isRetention && givenPeriods !== undefined)
    result['periods'] = tightenList(givenPeriods, base.retention.periods, makePeriods(), [name, 'periods'], found)
  return result
}

/** Contradictions within a policy: a field that a purpose needs and that never leaves. */
function contradictions(policy: Policy): PolicyFinding[] {
  return policy.purposes.flatMap(({ needs = [] }, at) =>
    needs.some((field) => policy.fields.without.includes(field))
      ? [finding('contradicts', ['purposes', at, 'needs'], { how: 'a purpose needs a field that never leaves' })]
      : [],
  )
}

/** A field that no longer leaves is no longer needed either, unless the document itself states otherwise. */
function withoutNeeds(policy: Policy, document: Json): Policy {
  const said = new Set(
    (Array.isArray(document['purposes']) ? document['purposes'] : [])
      .filter((one) => isObject(one) && one['needs'] !== undefined)
      .map((one) => (one as Json)['id']),
  )
  const purposes = policy.purposes.map((purpose) =>
    purpose.needs === undefined || said.has(purpose.id)
      ? purpose
      : { ...purpose, needs: purpose.needs.filter((field) => !policy.fields.without.includes(field)) },
  )
  return { ...policy, purposes }
}

/**
 * Reads the policy of an organisation: a JSON document that names the policy which it `extends`, and what it tightens.
 * Anything that it would allow beyond that policy is a finding, and so are unknown properties, fields and codes.
 * Without a `status` it has that of the policy that it extends: a draft stays a draft. `known` are further policies
 * that it may extend.
 */
export function definePolicy(document: unknown, known: readonly Policy[] = []): PolicyResult {
  if (!isObject(document)) return { ok: false, findings: [finding('type', [], { expected: 'an object' })] }
  const { $schema: _schema, extends: baseId, grounds = [], status: ownStatus, ...given } = document
  if (baseId !== undefined && baseId === given['id'])
    return { ok: false, findings: [finding('extendsItself', ['extends'])] }
  const all = [...known, ...policies]
  const base = all.find(({ id }) => id === baseId)
  if (base === undefined)
    return {
      ok: false,
      findings: [finding('unknownPolicy', ['extends'], { known: all.map(({ id }) => id).join(', ') })],
    }
  // A policy that tightens a draft is no more official than the draft, unless the organisation states that it is.
  const status = ownStatus ?? base.status
  const found: PolicyFinding[] = []
  const result: Json = { ...base, extends: base.id, status, grounds: [] }
  for (const name of HEAD) {
    const value = given[name]
    if (value === undefined) {
      if (name !== 'definition') found.push(finding('missing', [], { member: name }))
      continue
    }
    const isMalformed = name === 'id' && !(typeof value === 'string' && ID.test(value))
    if (text(value, undefined) !== undefined) found.push(finding('type', [name], { expected: 'text' }))
    else if (isMalformed) found.push(finding('idMalformed', [name]))
    else result[name] = value
  }
  if (!['draft', 'official', 'example'].includes(status as string))
    found.push(finding('unknownCode', ['status'], { known: 'draft, official, example' }))
  if (all.some(({ id }) => id === given['id'])) found.push(finding('idTaken', ['id']))
  result['grounds'] = readGrounds(grounds, base, found)
  const sections = makeSections()
  const members = [...HEAD, 'extends', 'status', 'grounds', ...Object.keys(sections)].join(', ')
  for (const [name, value] of Object.entries(given)) {
    if (HEAD.includes(name)) continue
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined
    if (section === undefined) found.push(finding('unknownMember', [], { known: members }))
    else result[name] = tightenSection(name, section, value, base, found)
  }
  if (found.length > 0) return { ok: false, findings: found }
  const policy = withoutNeeds(result as unknown as Policy, document)
  const against = contradictions(policy)
  return against.length > 0 ? { ok: false, findings: against } : { ok: true, policy }
}

const READINGS = ['text', 'summary', 'notRead']

/** The grounds of the base, and those added by the organisation. */
function readGrounds(grounds: unknown, base: Policy, found: PolicyFinding[]): unknown[] {
  if (!Array.isArray(grounds)) {
    found.push(finding('type', ['grounds'], { expected: 'a list' }))
    return [...base.grounds]
  }
  for (const [at, ground] of grounds.entries()) {
    const isGround =
      isObject(ground) &&
      text(ground['law'], undefined) === undefined &&
      text(ground['says'], undefined) === undefined &&
      (ground['article'] === undefined || text(ground['article'], undefined) === undefined) &&
      READINGS.includes(ground['reading'] as string) &&
      Object.keys(ground).every((name) => ['law', 'article', 'reading', 'says'].includes(name))
    if (!isGround) found.push(finding('type', ['grounds', at], { expected: 'law, article, reading and says' }))
  }
  return [...base.grounds, ...grounds]
}
