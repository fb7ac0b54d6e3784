import {
  type DelphiDimensionCode,
  delphiWeights,
  type IndicatorCode,
  positiveDimensions,
  type Weight,
} from '@tip-standard/core'
import type { Translate } from '../texts/texts.ts'

const LISTS = ['adultLabour', 'childLabour', 'sexual'] as const

/** Indicators that are present, by the ids of the standard's list (`D1.01`, `FL05`), and for whom and what they were collected. */
export type IloOptions = {
  present: readonly string[]
  /** `sexual`: the two lists for sexual exploitation were not available, and nothing is computed. */
  list: (typeof LISTS)[number]
}

/** The result of the ILO's combination table, or that it has none. */
export type IloResult =
  | 'notAVictim'
  | 'labourRights'
  | 'deceptionAndExploitation'
  | 'traffickingForLabour'
  | 'childExploited'
  | 'notCovered'
  | 'unavailable'

/** The panel: six dimensions with the rows that counted, the result of the table, and the eleven indicators of forced labour. */
export type IloPanel = {
  title: string
  caution: string
  list: IloOptions['list']
  dimensions: {
    id: DelphiDimensionCode
    name: string
    isPositive: boolean
    rows: { id: string; strength: Exclude<Weight, '-'> }[]
  }[]
  result: { id: IloResult; text: string }
  /** Indicators of forced labour that are present; they have no weights and no sum. */
  forcedLabour: string[]
}

const DIMENSIONS: readonly DelphiDimensionCode[] = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6']

function resultOf(list: IloOptions['list'], positive: ReadonlySet<string>, isEmpty: boolean): IloResult {
  // If no indicator was checked, the table would give "not a victim"; but absence proves nothing.
  if (isEmpty) return 'notCovered'
  if (list === 'childLabour') return positive.has('D4') ? 'childExploited' : 'notCovered'
  const row = ['D1', 'D2', 'D4', 'D5'].map((id) => (positive.has(id) ? '+' : '-')).join('')
  if (/^(\+.|.\+)\+\+$/.test(row)) return 'traffickingForLabour'
  if (row === '+-+-') return 'deceptionAndExploitation'
  // The abuse of vulnerability is outside the table, and can replace means.
  if (positive.has('D3') || positive.has('D6')) return 'notCovered'
  return row === '----' ? 'notAVictim' : row === '--+-' ? 'labourRights' : 'notCovered'
}

/**
 * The ILO's operational indicators beside a reading: which dimensions are positive, by which rows, and what the published table
 * makes of them. Source: ILO and European Commission 2009, by the transcription of a third party; ILO 2012 for forced labour.
 */
export function iloPanel({ present, list }: IloOptions, say: Translate): IloPanel {
  if (!LISTS.includes(list) || !Array.isArray(present))
    throw new RangeError('ILO indicators need a list of ids that are present, and the list that they are of.')
  const own = new Set(present.filter((id) => typeof id === 'string'))
  const forcedLabour = [...own].filter((id) => /^FL\d\d$/.test(id)).sort()
  const base = { title: say('ilo.title'), caution: say('ilo.caution'), list, forcedLabour }
  if (list === 'sexual') return { ...base, dimensions: [], result: { id: 'unavailable', text: say('ilo.unavailable') } }
  const group = list === 'adultLabour' ? 'adult' : 'child'
  const counted = delphiWeights.flatMap(([id, adult, child]) => {
    const strength = group === 'adult' ? adult : child
    return own.has(id) && strength !== '-' ? [{ id, strength }] : []
  })
  const positive = new Set<string>(
    positiveDimensions({ indicators: counted.map(({ id }) => ({ id: id as IndicatorCode, state: 'present' })) }, group),
  )
  const result = resultOf(list, positive, counted.length === 0)
  return {
    ...base,
    dimensions: DIMENSIONS.map((id) => ({
      id,
      name: say(`ilo.dimension.${id}`),
      isPositive: positive.has(id),
      rows: counted.filter((row) => row.id.startsWith(`${id}.`)),
    })),
    result: { id: result, text: say(`ilo.result.${result}`) },
  }
}
