import { isObject } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'

/** One place where two policies differ, and the value in each; `undefined` if one has none. */
export type PolicyDifference = { at: string; before: string | undefined; after: string | undefined }

/** What names an entry of a list: purposes and audiences by their id, roles by the role. */
const nameOf = (entry: unknown): string | undefined => {
  if (!isObject(entry)) return undefined
  const name = entry['id'] ?? entry['role']
  return typeof name === 'string' ? name : undefined
}

type Leaves = Map<string, string>

/** A policy in which the laws behind it are named, and not quoted. */
const withLaws = (policy: Policy): object => ({
  ...policy,
  grounds: policy.grounds.map(({ law, article }) => (article === undefined ? law : `${law} (${article})`)),
})

function leavesOf(value: unknown, at: string, leaves: Leaves): Leaves {
  if (Array.isArray(value) && value.some((entry) => nameOf(entry) !== undefined))
    for (const entry of value) leavesOf(entry, `${at}.${nameOf(entry)}`, leaves)
  else if (Array.isArray(value) && value.some(isObject))
    for (const [index, entry] of value.entries()) leavesOf(entry, `${at}[${index}]`, leaves)
  else if (Array.isArray(value)) leaves.set(at, value.length === 0 ? 'none' : [...value].sort().join(', '))
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value)) leavesOf(inner, at === '' ? name : `${at}.${name}`, leaves)
  else if (value !== undefined) leaves.set(at, String(value))
  return leaves
}

/** Where two policies differ, in the order of the first, and then what only the second says. Entries of lists are found by their ids. */
export function policyDifferences(before: Policy, after: Policy): PolicyDifference[] {
  const [a, b] = [before, after].map((policy) => leavesOf(withLaws(policy), '', new Map())) as [Leaves, Leaves]
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((at) => ({ at, before: a.get(at), after: b.get(at) }))
    .filter((one) => one.before !== one.after)
}
