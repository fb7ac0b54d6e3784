import type { Provenance } from '@tip-standard/core'
import type { CtdcLayout } from './layouts.ts'

/** The prefix of the system names of imported values, one system for each layout. */
export const ctdcSystemPrefix = 'CTDC layout '

/** The provenance of values from a layout. */
export function toCtdcProvenance(layout: CtdcLayout): Provenance {
  return { source: 'import', system: `${ctdcSystemPrefix}${layout}` }
}

/**
 * Names of extensions in which an import keeps data without a field: flags that state "not present", flags and labels
 * that state "present" but have no code of ours, and the year bands of layout C.
 */
export const ctdcExtensions = {
  prefix: 'org.ctdc.',
  saidNo: 'org.ctdc.saidNo',
  saidYes: 'org.ctdc.saidYes',
  yearRegister: 'org.ctdc.yearRegister',
} as const
