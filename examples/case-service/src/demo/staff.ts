import type { StaffRoleCode } from '@tip-standard/core'

/** The accounts that the texts of the pages describe. */
type DemoAccountId = 'w-1' | 'w-2' | 'h-1' | 's-1' | 'p-1' | 'd-1' | 'k-1' | 'w-9'

/** Invented staff of an invented organisation, whose accounts the demo offers for signing in. */
export type DemoAccount = { id: DemoAccountId; role: StaffRoleCode; agency: string }

export const DEMO_AGENCY = 'org-1'

export const demoAccounts: readonly DemoAccount[] = [
  { id: 'w-1', role: 'caseWorker', agency: DEMO_AGENCY },
  { id: 'w-2', role: 'caseWorker', agency: DEMO_AGENCY },
  { id: 'h-1', role: 'healthWorker', agency: DEMO_AGENCY },
  { id: 's-1', role: 'supervisor', agency: DEMO_AGENCY },
  { id: 'p-1', role: 'other', agency: DEMO_AGENCY },
  { id: 'd-1', role: 'dataOfficer', agency: DEMO_AGENCY },
  { id: 'k-1', role: 'systemAdministrator', agency: DEMO_AGENCY },
  { id: 'w-9', role: 'caseWorker', agency: 'org-2' },
]
