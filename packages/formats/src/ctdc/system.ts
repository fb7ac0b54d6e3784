import type { Provenance } from '@tip-standard/core'
import type { CtdcLayout } from './layouts.ts'

/** What the systems of imported values are called, one for each layout. */
export const ctdcSystemPrefix = 'CTDC layout '

/** Where values of a layout come from. */
export function toCtdcProvenance(layout: CtdcLayout): Provenance {
  return { source: 'import', system: `${ctdcSystemPrefix}${layout}` }
}

/**
 * Names of extensions in which an import keeps what has no field: flags that plainly say "not present", flags and labels that say
 * "present" and have no code of ours, and the bands of years of layout C.
 */
export const ctdcExtensions = {
  prefix: 'org.ctdc.',
  saidNo: 'org.ctdc.saidNo',
  saidYes: 'org.ctdc.saidYes',
  yearRegister: 'org.ctdc.yearRegister',
} as const
