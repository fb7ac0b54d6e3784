import { isObject } from '@tip-standard/core'
import { classSizeHistogram } from '../measures/risk.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { findClasses, type ReleasedRow } from '../verify/verify-rows.ts'
import { describePlan } from './describe-plan.ts'
import type { InternalCertificate } from './internal-certificate.ts'
import { type Certificate, makeCertificate } from './public-certificate.ts'

/** The same text for the same value, in whatever order its members are: a certificate may have been written and read by other programs. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  )
}

/** The names of the members in which two objects differ, in order. */
function membersThatDiffer(one: object, other: object): string[] {
  const [own, its] = [one, other].map((each) => new Map(Object.entries(each)))
  return [...new Set([...(own?.keys() ?? []), ...(its?.keys() ?? [])])]
    .filter((name) => textOf(own?.get(name)) !== textOf(its?.get(name)))
    .sort()
}

/**
 * Compares a public certificate with that of the rows, made again: returns the names of the parts that differ. The
 * disclosure, the band of missing rows and the number of earlier releases are taken from the certificate, because rows
 * do not show them.
 */
export function differencesOf(certificate: Certificate, rows: Iterable<ReleasedRow>, plan: ReleasePlan): string[] {
  return membersThatDiffer(certificate, makeCertificate(rows, plan, certificate))
}

/**
 * Compares an internal certificate with what rows and plan alone give of it, the plan and the sizes of classes: returns
 * the names of the parts that differ. What else it holds needs the data.
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
