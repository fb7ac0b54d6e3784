import type { CaseRecord } from '@tip-standard/core'
import { markPermitted, type Permitted } from './permitted.ts'

/**
 * Takes a record for use inside the organisation that keeps it: nothing is withheld or masked, and what is written of it says that it is
 * internal. Never call it for data that someone else will receive.
 */
export function withinCustody(record: CaseRecord): Permitted {
  return markPermitted<CaseRecord>(
    { ...record },
    {
      ...{ purpose: 'caseManagement', audience: 'internal', isInternal: true, takes: 'records' },
      ...{ at: '', policy: '' },
    },
  )
}
