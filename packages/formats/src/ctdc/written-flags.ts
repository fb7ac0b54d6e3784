import type { CaseRecord, Exploitation, Victim } from '@tip-standard/core'
import { type CrosswalkList, countRelation, toForeignTerms } from '../records/crosswalk-index.ts'
import type { LossCounter } from '../records/losses.ts'
import type { CarriedValues } from '../records/uncarried.ts'
import { minorAbuseLabel } from './flags.ts'
import { type CtdcColumn, ctdcColumns, slaveryColumn } from './layouts.ts'
import { ctdcExtensions } from './system.ts'

/** Layouts that can be written. */
export type WritableLayout = 'A' | 'D'

/** Our forms that CTDC counts as types of labour and therefore writes with a second flag. */
const secondFlags: Readonly<Record<string, readonly [WritableLayout, CtdcColumn][]>> = {
  forcedBegging: [['A', 'isForcedLabour']],
  forcedCriminality: [['A', 'isForcedLabour']],
  domesticServitude: [
    ['A', 'typeOfLabourDomesticWork'],
    ['D', 'typeOfLabourDomesticWork'],
  ],
}

/** A section that CTDC divides: section A alone cannot be written. */
const dividedSector = 'A'

/** The flags of a victim in a layout; values that merge or have no flag are counted as losses. */
export function toSetFlags(
  victim: Victim,
  layout: WritableLayout,
  hasSlaveryColumn: boolean,
  carried: CarriedValues,
  losses: LossCounter,
): Set<string> {
  const columns = new Set<string>(ctdcColumns[layout])
  if (layout === 'A' && hasSlaveryColumn) columns.add(slaveryColumn)
  const set = new Set<string>()
  const add = (list: CrosswalkList, code: string, prefix = ''): void => {
    const rows = toForeignTerms(`ctdc${layout}`, list, code).filter(
      ({ to }) => to.startsWith(prefix) && columns.has(to),
    )
    if (rows.length === 0) losses.add(`${list}.${code}`, 'dropped')
    for (const row of rows) {
      set.add(row.to)
      countRelation(losses, row, row.to)
    }
  }
  for (const means of victim.meansOfControl ?? []) {
    const code = carried.take(means, 'code')
    if (code !== undefined) add('meansOfControl', code)
  }
  for (const entry of victim.exploitation ?? []) {
    const form = carried.take(entry, 'form')
    if (form !== undefined) add('exploitationForm', form)
    for (const [target, flag] of secondFlags[form ?? ''] ?? []) if (target === layout) set.add(flag)
    for (const kind of carried.take(entry, 'kinds') ?? []) add('exploitationKind', kind)
    addSectors(entry, carried, losses, add)
  }
  for (const recruitment of victim.recruitment ?? [])
    for (const relation of carried.take(recruitment, 'recruiterRelations') ?? [])
      add('relationToVictim', relation, 'recruiterRelation')
  for (const flag of toTexts(victim.extensions?.[ctdcExtensions.saidYes])) {
    if (columns.has(flag)) set.add(flag)
    else if (layout !== 'A' || flag !== minorAbuseLabel) losses.add(flag, 'dropped')
  }
  // Layout D cannot express that something was not present.
  if (layout === 'D')
    for (const flag of toTexts(victim.extensions?.[ctdcExtensions.saidNo])) losses.add(`${flag}.0`, 'dropped')
  return set
}

function addSectors(
  entry: Exploitation,
  carried: CarriedValues,
  losses: LossCounter,
  add: (list: CrosswalkList, code: string) => void,
): void {
  const divisions = carried.take(entry, 'divisions') ?? []
  for (const division of divisions) add('industryDivision', division)
  for (const sector of carried.take(entry, 'sectors') ?? []) {
    if (sector !== dividedSector) add('economicSector', sector)
    else if (!divisions.some((division) => division === '01' || division === '03'))
      losses.add(`economicSector.${sector}`, 'dropped')
  }
}

/** The texts of a list in an extension; other content was put there by another program. */
export function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** The duration band of a victim's events; the first one given. */
export function findDuration(record: CaseRecord, victimId: string, carried: CarriedValues): string | undefined {
  for (const event of record.events ?? [])
    if (event.durationBand !== undefined && event.victimIds.includes(victimId))
      return carried.take(event, 'durationBand')
  return undefined
}
