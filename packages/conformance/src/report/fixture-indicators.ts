import { type Dimension, defineIndicators, type Indicator, type IndicatorFinding } from '@tip-standard/report'

/** An indicator of a partner. */
export const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'ourShelter',
  title: 'Shelter by district',
  question: 'Who found shelter?',
  unit: 'victims',
  denominator: 'Victims with a service on record',
  by: ['ourServices'],
  figures: [],
  picture: 'bars',
  notReadAs: 'Who needed shelter.',
  sources: ['nationalPlan'],
  ...more,
})

/** The dimension of that indicator. */
export const dimension = (more: Partial<Dimension> = {}): Dimension => ({
  id: 'ourServices',
  title: 'Services',
  definition: 'Services that were accepted.',
  unit: 'victims',
  values: {
    kind: 'codes',
    from: [{ path: 'assistance.serviceType', where: { op: 'in', field: 'state', values: ['accepted'] } }],
  },
  ...more,
})

/** A file with both. */
export const file = (of: Partial<Indicator> = {}, by: Partial<Dimension> = {}) => ({
  dimensions: [dimension(by)],
  indicators: [indicator(of)],
})

/** What is wrong with a file of indicators. */
export const findingsOf = (json: unknown): readonly IndicatorFinding[] => {
  const defined = defineIndicators(json)
  return defined.ok ? [] : defined.findings
}
