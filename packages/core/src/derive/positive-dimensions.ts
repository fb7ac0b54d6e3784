import type { DelphiDimensionCode, Screening } from '../generated/types.ts'
import { delphiWeights, type Weight } from './delphi-weights.ts'

const DIMENSIONS: readonly DelphiDimensionCode[] = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6']

/** Two strong; one strong and another; three medium; two medium and one weak. One strong alone is not enough. */
function isPositive(weights: readonly Weight[]): boolean {
  const count = (weight: Weight): number => weights.filter((one) => one === weight).length
  const [strong, medium, weak] = [count('S'), count('M'), count('W')]
  return strong >= 2 || (strong === 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1)
}

/**
 * The dimensions of the Delphi indicators that are positive for a screening, by the published rule for adults or children in
 * labour; an indicator that is found in several phases counts once. No legal finding.
 */
export function positiveDimensions({ indicators = [] }: Screening, group: 'adult' | 'child'): DelphiDimensionCode[] {
  const present = new Set<string>(indicators.filter(({ state }) => state === 'present').map(({ id }) => id))
  return DIMENSIONS.filter((dimension) =>
    isPositive(
      delphiWeights
        .filter(([id]) => id.startsWith(`${dimension}.`) && present.has(id))
        .map(([, adult, child]) => (group === 'adult' ? adult : child)),
    ),
  )
}
