import type { ReleasePlan } from '../plan/plan.ts'
import type { Table } from '../table/table.ts'

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(await globalThis.crypto.subtle.digest('SHA-256', bytes))
}

/**
 * A hash of the columns that a release was made from: of each column its name, its categories in the order of their first row, and
 * its codes. The same rows in the same order have the same hash; nobody can read them from it, but who has them can tell that it
 * was them. Columns that are `leftOut` change nothing.
 */
export async function hashTable({ rowCount, columns }: Table, leftOut: readonly string[] = []): Promise<string> {
  const parts = [`rows ${rowCount}`]
  for (const { name, values, codes } of columns) {
    if (leftOut.includes(name)) continue
    const texts = await sha256(new TextEncoder().encode(JSON.stringify([name, values])))
    parts.push(texts, await sha256(new Uint8Array(codes.slice().buffer)))
  }
  return sha256(new TextEncoder().encode(parts.join('\n')))
}

/** A hash of a plan with all it names: columns, rules, and the lines of its hierarchies. */
export async function hashPlan(plan: ReleasePlan): Promise<string> {
  const text = JSON.stringify(plan, (_, value) => (value instanceof Uint32Array ? [...value] : value))
  return sha256(new TextEncoder().encode(text))
}
