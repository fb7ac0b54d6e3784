import type { ReleasePlan } from '../plan/plan.ts'

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Hashes a plan with everything that it names: columns, rules, and the lines of its hierarchies. */
export async function hashPlan(plan: ReleasePlan): Promise<string> {
  const text = JSON.stringify(plan, (_, value) => (value instanceof Uint32Array ? [...value] : value))
  return hex(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
