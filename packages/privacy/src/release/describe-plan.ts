import type { Mask, Method, Purpose, ReleasePlan } from '../plan/plan.ts'

/** Describes a plan in words and numbers, for a certificate. */
export type PlanDescription = {
  readonly purpose: Purpose
  readonly k: number
  readonly counted: string
  readonly method: Method
  readonly suppressionLimit: number
  readonly quasiIdentifiers: readonly { readonly column: string; readonly levels: number; readonly leaves: number }[]
  readonly sensitive: readonly { readonly column: string; readonly rules: readonly string[] }[]
  /** The masks that were applied to columns first. */
  readonly masks: readonly { readonly column: string; readonly mask: string }[]
}

function countedIn({ groupBy, population }: ReleasePlan): string {
  if (groupBy !== undefined) return `distinct values of ${groupBy}`
  if (population?.model === 'kMap') return 'people of a population'
  return population === undefined
    ? 'rows'
    : `rows; of the people of the population in each equivalence class, a share of ${population.least} to ${population.most} is in the data`
}

function maskInWords(mask: Mask): string {
  if (mask.model === 'dateBand') return `dates by ${mask.band}`
  if (mask.model === 'microaggregate') return `means of groups of at least ${mask.k} neighbours`
  return `${mask.share * 100} % of the rows, chosen at random, exchange their values`
}

/** Describes a plan without any value of the data; hierarchies by their heights and numbers of leaves. */
export function describePlan(plan: ReleasePlan): PlanDescription {
  return {
    purpose: plan.purpose,
    k: plan.k,
    counted: countedIn(plan),
    method: plan.method,
    suppressionLimit: plan.suppressionLimit,
    quasiIdentifiers: plan.quasiIdentifiers.map(({ column, hierarchy }) => ({
      column,
      levels: hierarchy.levels.length,
      leaves: hierarchy.leafCount,
    })),
    sensitive: plan.sensitive.map(({ column, rules }) => ({
      column,
      rules: rules.map((rule) =>
        rule.model === 'close'
          ? `t-closeness, t ${rule.t}, ${rule.distance} distance`
          : rule.model === 'recursive'
            ? `recursive (${rule.c}, ${rule.l})-diversity`
            : `${rule.model} ${rule.l}-diversity`,
      ),
    })),
    masks: Object.entries(plan.masks).map(([column, mask]) => ({ column, mask: maskInWords(mask) })),
  }
}
