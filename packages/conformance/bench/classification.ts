/** Assessments per second on one core: the facts of the published shape, from hardly anything known to much. */

import { assess, type CaseFacts } from '@tip-standard/classification'

const facts: readonly CaseFacts[] = [
  {},
  {
    ageClass: 'unknown',
    acts: { recruitment: true, transportation: true },
    purposeStage: 'intended',
    borderCrossed: true,
  },
  {
    ageClass: 'child',
    acts: { transportation: true, harbouring: true },
    means: { threatOrUseOfForce: true, paymentToController: true },
    purposes: { sexualExploitation: true, forcedMarriage: true },
    purposeStage: 'realised',
    borderCrossed: false,
    confined: true,
    violence: true,
    sexualViolence: true,
  },
  {
    ageClass: 'adult',
    acts: { transportation: true, transfer: { value: true, phase: 'destination', source: 'statement' } },
    means: {
      coercion: [
        { value: true, phase: 'destination' },
        { value: false, phase: 'origin' },
      ],
    },
    purposes: { sexualExploitation: { value: true, phase: 'destination', reliability: 'high' } },
    purposeStage: 'realised',
    borderCrossed: true,
    irregularEntry: true,
    consentedToMovement: true,
    paidFacilitator: true,
    debt: true,
  },
]

/** Assessments per second of the processor, the median of some rounds after a warm-up. */
export function assessmentsPerSecond(count: number, rounds: number): number {
  const found: number[] = []
  for (let round = -1; round < rounds; round++) {
    const start = process.cpuUsage()
    for (let index = 0; index < count; index++) assess(facts[index % facts.length] ?? {})
    const { user, system } = process.cpuUsage(start)
    if (round >= 0) found.push(count / ((user + system) / 1e6))
  }
  found.sort((a, b) => a - b)
  return found[Math.floor(found.length / 2)] ?? Number.NaN
}
