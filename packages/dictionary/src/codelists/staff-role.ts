import type { CodeList } from '../model.ts'

/** What a person who works on a case or with its data does. */
export const staffRole = {
  id: 'staffRole',
  title: 'Role of staff',
  definition: 'What a person who works on a case or with its data does.',
  sources: ['tipStandard'],
  lens: ['G3', 'G23'],
  codes: [
    { code: 'caseWorker', label: 'Case worker' },
    { code: 'supervisor', label: 'Supervisor' },
    { code: 'dataOfficer', label: 'Data officer' },
    { code: 'interpreter', label: 'Interpreter' },
    { code: 'healthWorker', label: 'Health worker' },
    { code: 'socialWorker', label: 'Social worker' },
    { code: 'lawyer', label: 'Lawyer' },
    { code: 'policeOfficer', label: 'Police officer' },
    { code: 'prosecutor', label: 'Prosecutor' },
    { code: 'researcher', label: 'Researcher' },
    { code: 'systemAdministrator', label: 'System administrator' },
    { code: 'other', label: 'Other role' },
  ],
} as const satisfies CodeList
