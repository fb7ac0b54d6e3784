/**
 * Whether a shipped policy was loosened or tightened between two versions, member by member. What no entry here knows
 * counts as loosened.
 */

import { isDeepStrictEqual } from 'node:util'
import type { Edition, EditionPolicy } from './edition.ts'
import { type Difference, difference, type Kind } from './kinds.ts'

type Data = { readonly [member: string]: unknown }
type Values = readonly unknown[]

/** Which way a member may go without more leaving: whether the new value is tighter than the one before. */
type IsTighter = (before: unknown, after: unknown) => boolean

const listOf = (value: unknown): Values => (Array.isArray(value) ? value : [])
const isIn = (some: unknown, all: unknown): boolean => listOf(some).every((one) => listOf(all).includes(one))

const turned =
  (to: boolean): IsTighter =>
  (_, after) =>
    after === to
/** Without a number there is no limit. */
const less: IsTighter = (before, after) =>
  typeof after === 'number' && after < Number(before ?? Number.POSITIVE_INFINITY)
const more: IsTighter = (before, after) => typeof after === 'number' && after > Number(before ?? 0)
const fewer: IsTighter = (before, after) => isIn(after, before)
const longer: IsTighter = (before, after) => isIn(before, after)
/** An empty list means any. */
const fewerOfAny: IsTighter = (before, after) =>
  listOf(after).length > 0 && (listOf(before).length === 0 || isIn(after, before))
const scale =
  (...words: readonly string[]): IsTighter =>
  (before, after) =>
    words.indexOf(String(after)) > words.indexOf(String(before)) && words.includes(String(before))
const basis: IsTighter = (before, after) => {
  const [one, other] = [before, after] as [Data, Data]
  const { attestable: was, legalBases: bases, ...rest } = one
  const { attestable: is, legalBases: left, ...others } = other
  return isDeepStrictEqual(rest, others) && (was === is || is === false) && isIn(left, bases)
}

const access: IsTighter = (before, after) => {
  const members: Readonly<Record<string, IsTighter>> = {
    scope: scale('all', 'agency', 'assigned'),
    upTo: scale('restricted', 'sensitive', 'internal', 'public'),
    identities: scale('withReason', 'withApproval', 'none'),
    writes: turned(false),
    breaksGlass: turned(false),
  }
  if (after === undefined || before === undefined) return after === undefined
  const [one, other] = [before, after] as [Data, Data]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => one[name] === other[name] || members[name]?.(one[name], other[name]) === true,
  )
}

/** Without a list any transfer may be authorised; a list is tighter where each entry was there, and ends no later. */
const transfers: IsTighter = (before, after) => {
  if (!Array.isArray(after) || before === undefined) return Array.isArray(after)
  return (after as Data[]).every(({ until, ...rest }) =>
    (listOf(before) as Data[]).some(
      ({ until: ended, ...one }) => isDeepStrictEqual(one, rest) && String(until) <= String(ended),
    ),
  )
}

/** A role that is granted no view is tighter than one that is for a day. */
const grantDays: IsTighter = (before, after) =>
  before !== undefined && (after === undefined || Number(after) < Number(before))

const WORDS = ['title', 'definition', 'status', 'version', 'authority']
const SOURCES = ['grounds', 'articles']

/** Sections, and the members of each; entries of lists go by `key`, and one that is `added` loosens unless it says otherwise. */
type Section = { members: Readonly<Record<string, IsTighter>>; key?: string; added?: Kind; emptyIsAny?: true }

const sections: Readonly<Record<string, Section>> = {
  fields: { members: { without: longer } },
  purposes: {
    key: 'id',
    members: {
      victims: basis,
      perpetrators: basis,
      counts: turned(true),
      underLegalHold: turned(false),
      audiences: fewer,
      needs: fewer,
    },
  },
  audiences: {
    key: 'id',
    members: {
      isInternal: turned(false),
      takes: scale('records', 'releases'),
      takesNeeded: turned(false),
      upTo: scale('sensitive', 'internal', 'public'),
      without: longer,
    },
  },
  consent: { members: { maxAgeMonths: less, takesUndated: turned(false), childDissentCounts: turned(true) } },
  retention: { members: { takesUndated: turned(false), approvals: more } },
  periods: {
    key: 'id',
    added: 'policyTightened',
    members: { months: less, then: scale('review', 'archive', 'anonymise', 'erase') },
  },
  residency: { members: { countries: fewerOfAny, transferNeedsPermission: turned(true), transfers } },
  roles: { key: 'role', emptyIsAny: true, members: { purposes: fewer, access, grantDays } },
  release: {
    members: {
      k: more,
      minimumCell: more,
      minimumAgencies: more,
      maximumShare: less,
      looksAtEarlier: turned(true),
      approvals: more,
    },
  },
  keys: { members: { rotationDays: less, quorum: more } },
  audit: { members: { events: longer, checkpointHours: less } },
  breach: { members: { withinHours: less, tellsPeople: scale('whenRiskIsHigh', 'always'), safetyFirst: turned(true) } },
}

const opposite = (kind: Kind): Kind => (kind === 'policyLoosened' ? 'policyTightened' : 'policyLoosened')

function compareMembers(at: string, before: Data, after: Data, members: Section['members']): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [one, other] = [before[name], after[name]]
    if (isDeepStrictEqual(one, other)) return []
    if (WORDS.includes(name)) return [difference('wordingChanged', `${at}.${name}`)]
    const isTighter = members[name]?.(one, other) === true
    return [difference(isTighter ? 'policyTightened' : 'policyLoosened', `${at}.${name}`)]
  })
}

function compareEntries(at: string, before: unknown, after: unknown, section: Section): Difference[] {
  const { key = 'id', added = 'policyLoosened', emptyIsAny } = section
  const byKey = (list: unknown): Map<string, Data> =>
    new Map((listOf(list) as Data[]).map((one) => [String(one[key]), one]))
  const [olds, news] = [byKey(before), byKey(after)]
  // Where no entry means that everything goes, the first one tightens and the last one to go loosens.
  if (emptyIsAny === true && (olds.size === 0) !== (news.size === 0))
    return [difference(news.size === 0 ? 'policyLoosened' : 'policyTightened', at)]
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((id) => {
    const [one, other] = [olds.get(id), news.get(id)]
    if (one === undefined) return [difference(added, `${at}.${id}`)]
    if (other === undefined) return [difference(opposite(added), `${at}.${id}`)]
    return compareMembers(`${at}.${id}`, one, other, section.members)
  })
}

function compareSection(at: string, name: string, before: unknown, after: unknown): Difference[] {
  const section = sections[name]
  if (isDeepStrictEqual(before, after)) return []
  if (WORDS.includes(name)) return [difference('wordingChanged', at)]
  if (SOURCES.includes(name)) return [difference('sourcesChanged', at)]
  if (section === undefined) return [difference('policyLoosened', at)]
  if (section.key !== undefined) return compareEntries(at, before, after, section)
  const [{ periods: was, ...one }, { periods: is, ...other }] = [before, after].map(
    (value) => (value ?? {}) as Data,
  ) as [Data, Data]
  return [
    ...compareMembers(at, one, other, section.members),
    ...compareEntries(`${at}.periods`, was, is, sections['periods'] as Section),
  ]
}

function comparePolicy(before: EditionPolicy, after: EditionPolicy): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => name !== 'standardVersion')
    .flatMap((name) => compareSection(`${after.id}.${name}`, name, before[name], after[name]))
}

/** Why people are withheld: if a reason is removed, or an attestation can now replace it, more leave. */
function compareReasons(before: Edition, after: Edition): Difference[] {
  const entries = compareEntries(
    'reasons',
    [...before.reasons.values()].map(({ says: _s, ...one }) => one),
    [...after.reasons.values()].map(({ says: _s, ...one }) => one),
    {
      key: 'id',
      added: 'policyTightened',
      members: {
        attestable: (_, now) => now === undefined,
        field: () => true,
        behind: () => true,
      },
    },
  )
  const says = [...after.reasons.values()].filter(({ id, says: now }) => {
    const was = before.reasons.get(id)
    return was !== undefined && was['says'] !== now
  })
  return [...entries, ...says.map(({ id }) => difference('wordingChanged', `reasons.${id}.says`))]
}

/** Every difference between the policies of two versions; policies that are new or gone are files that are. */
export function comparePolicies(before: Edition, after: Edition): Difference[] {
  const kept = [...before.policies.values()].flatMap((one): [EditionPolicy, EditionPolicy][] => {
    const other = after.policies.get(one.id)
    return other === undefined ? [] : [[one, other]]
  })
  return [
    ...kept.flatMap(([one, other]) => comparePolicy(one, other)),
    ...(before.reasons.size === 0 ? [] : compareReasons(before, after)),
  ]
}
