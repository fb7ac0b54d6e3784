import { isObject } from '@tip-standard/core'
import { classSizeHistogram } from '../measures/risk.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { findClasses, type ReleasedRow } from '../verify/verify-rows.ts'
import { describePlan } from './describe-plan.ts'
import type { InternalCertificate } from './internal-certificate.ts'
import { type Certificate, makeCertificate } from './public-certificate.ts'

/**
 * Equal values have equal texts, whatever the order of their properties: other programs may have written and read a
 * certificate.
 */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  )
}

/** The names of the properties in which two objects differ, in order. */
function membersThatDiffer(one: object, other: object): string[] {
  const [own, its] = [one, other].map((each) => new Map(Object.entries(each)))
  return [...new Set([...(own?.keys() ?? []), ...(its?.keys() ?? [])])]
    .filter((name) => textOf(own?.get(name)) !== textOf(its?.get(name)))
    .sort()
}

/**
 * Compares a public certificate with one made again from the rows: returns the names of the parts that differ. The
 * disclosure, the band of missing rows and the number of earlier releases are copied from the certificate, because rows
 * do not show them.
 */
export function differencesOf(certificate: Certificate, rows: Iterable<ReleasedRow>, plan: ReleasePlan): string[] {
  return membersThatDiffer(certificate, makeCertificate(rows, plan, certificate))
}

/**
 * Compares the parts of an internal certificate that rows and plan determine, the plan and the class sizes: returns the
 * names of the parts that differ. Its other parts need the data.
 */
export function internalDifferencesOf(
  { plan: described, classSizes }: InternalCertificate,
  rows: Iterable<ReleasedRow>,
  plan: ReleasePlan,
): string[] {
  const sizes = findClasses(rows, plan).classes.map(({ size }) => size)
  const found = { plan: describePlan(plan), classSizes: classSizeHistogram(sizes) }
  return membersThatDiffer({ plan: described, classSizes: classSizes.after }, found)
}
