/** Invented staff of an invented organisation, with whose accounts the demo signs in. */
export type DemoAccount = { id: string; says: string; role: string; agency: string }

export const DEMO_AGENCY = 'org-1'

const at = (id: string, role: string, says: string, agency = DEMO_AGENCY): DemoAccount => ({ id, role, says, agency })

export const demoAccounts: readonly DemoAccount[] = [
  at('w-1', 'caseWorker', 'Case worker: sees the cases assigned to them, whole, and writes'),
  at('w-2', 'caseWorker', 'Another case worker, with other cases'),
  at('h-1', 'healthWorker', 'Health worker: sees assigned cases, not every field, and opens names with approval'),
  at('s-1', 'supervisor', 'Supervisor: sees every case of the organisation, not every field, and approves'),
  at('p-1', 'other', 'Data protection officer: sees no answers, approves, reads the log'),
  at('d-1', 'dataOfficer', 'Data officer: opens no case, makes the report and releases'),
  at('k-1', 'systemAdministrator', 'Key custodian: rotates keys, and opens nothing'),
  at('w-9', 'caseWorker', 'Case worker of another organisation', 'org-2'),
]
