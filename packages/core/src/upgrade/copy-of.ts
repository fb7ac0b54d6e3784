import { isObject } from '../runtime/values.ts'

/** A copy of JSON, member by member as it is, `__proto__` included. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]))
}
