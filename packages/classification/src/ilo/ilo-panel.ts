import {
  type DelphiDimensionCode,
  delphiWeights,
  type IndicatorCode,
  positiveDimensions,
  type Weight,
} from '@tip-standard/core'
import type { Translate } from '../texts/texts.ts'
import { DIMENSIONS, type DimensionState, type IloResult, isOutside, possibleResults } from './table.ts'

const LISTS = ['adultLabour', 'childLabour', 'sexual'] as const

/**
 * What a screening found, by the ids of the standard's list (`D1.01`, `FL05`), and for whom and what it asked. An
 * indicator that is in neither list was not asked, and is not known.
 */
export type IloOptions = {
  /** Indicators that were found. */
  present: readonly string[]
  /** Indicators that were looked for and not found. What is in both lists counts as found. */
  absent?: readonly string[]
  /** `sexual`: the two lists for sexual exploitation were not available, and nothing is computed. */
  list: (typeof LISTS)[number]
}

/** One dimension: what counted, and what was not asked. */
export type IloDimension = {
  id: DelphiDimensionCode
  name: string
  isPositive: boolean
  /** `notPositive` only where every indicator of the dimension was asked. */
  state: DimensionState
  rows: { id: string; strength: Exclude<Weight, '-'> }[]
  /** Indicators of the dimension that were not asked. */
  notAsked: string[]
}

/** The panel: six dimensions with the rows that counted, the result of the table, and the eleven indicators of forced labour. */
export type IloPanel = {
  title: string
  caution: string
  list: IloOptions['list']
  dimensions: IloDimension[]
  /** `possible`: where the result is `notKnown`, the results that the table can still give. */
  result: { id: IloResult; text: string; possible?: IloResult[] }
  /** Indicators of forced labour that are present; they have no weights and no sum. */
  forcedLabour: string[]
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** The ids of a list; a value that is not a text is not an id. */
const idsIn = (list: readonly string[]): Set<string> => new Set(list.filter((id) => typeof id === 'string'))

function readDimensions({ present, absent = [], list }: IloOptions, say: Translate): IloDimension[] {
  const [found, denied] = [idsIn(present), idsIn(absent)]
  const group = list === 'adultLabour' ? 'adult' : 'child'
  const listed = delphiWeights.flatMap(([id, adult, child]) => {
    const strength = group === 'adult' ? adult : child
    return strength === '-' ? [] : [{ id, strength }]
  })
  const counted = listed.filter(({ id }) => found.has(id))
  const positive = new Set<string>(
    positiveDimensions({ indicators: counted.map(({ id }) => ({ id: id as IndicatorCode, state: 'present' })) }, group),
  )
  return DIMENSIONS.map((id) => {
    const isOwn = (row: { id: string }): boolean => row.id.startsWith(`${id}.`)
    const open = listed.filter((row) => isOwn(row) && !found.has(row.id) && !denied.has(row.id))
    const isPositive = positive.has(id)
    return {
      id,
      name: say(`ilo.dimension.${id}`),
      isPositive,
      state: isPositive ? 'positive' : open.length === 0 ? 'notPositive' : 'notKnown',
      rows: counted.filter(isOwn),
      notAsked: open.map((row) => row.id),
    }
  })
}

/**
 * The ILO's operational indicators beside a reading: which dimensions are positive, by which rows, and what the
 * published table makes of them. An indicator that was not asked is not known, and never a "no". Source: ILO and
 * European Commission 2009, by the transcription of a third party; ILO 2012 for forced labour.
 */
export function iloPanel(options: IloOptions, ageClass: 'child' | 'adult' | 'unknown', say: Translate): IloPanel {
  const { present, absent = [], list } = options
  if (!LISTS.includes(list) || !isList(present) || !isList(absent))
    throw new RangeError('ILO indicators need lists of ids that are present and absent, and the list that they are of.')
  const forcedLabour = [...idsIn(present)].filter((id) => /^FL\d\d$/.test(id)).sort()
  const base = { title: say('ilo.title'), caution: say('ilo.caution'), list, forcedLabour }
  if (list === 'sexual') return { ...base, dimensions: [], result: { id: 'unavailable', text: say('ilo.unavailable') } }
  const dimensions = readDimensions(options, say)
  const isAnyFound = forcedLabour.length > 0 || dimensions.some(({ rows }) => rows.length > 0)
  const possible = possibleResults(list, dimensions, isAnyFound)
  const [only] = possible
  const named = (id: IloResult) => ({ id, text: say(`ilo.result.${id}`) })
  if (isOutside(list, ageClass, possible)) return { ...base, dimensions, result: named('otherList') }
  if (possible.length === 1 && only !== undefined) return { ...base, dimensions, result: named(only) }
  return { ...base, dimensions, result: { ...named('notKnown'), possible } }
}
