import type { CodeList } from '../model.ts'

/** What a person who works on a case or with its data does. */
export const staffRole = {
  id: 'staffRole',
  title: 'Role of staff',
  definition: 'What a person who works on a case or with its data does.',
  sources: ['tipStandard'],
  lens: ['G3', 'G23'],
  mappedTo: [],
  codes: [
    {
      code: 'caseWorker',
      label: 'Case worker',
      definition: 'Plans and follows the help for one person, and is their first contact.',
    },
    {
      code: 'supervisor',
      label: 'Supervisor',
      definition: 'Oversees those who manage cases, reviews files and decides in hard ones.',
    },
    {
      code: 'dataOfficer',
      label: 'Data officer',
      definition: 'Checks, protects and reports records; usually does not meet the people in them.',
    },
    {
      code: 'interpreter',
      label: 'Interpreter',
      definition: 'Carries speech from one language into another and adds nothing.',
    },
    {
      code: 'healthWorker',
      label: 'Health worker',
      definition: 'Gives medical or nursing care, or counsels as part of a health service.',
    },
    {
      code: 'socialWorker',
      label: 'Social worker',
      definition: 'Works with families and welfare offices on living conditions, trained for it.',
    },
    {
      code: 'lawyer',
      label: 'Lawyer',
      definition: 'Advises and represents the person before authorities and courts.',
    },
    {
      code: 'policeOfficer',
      label: 'Police officer',
      definition: 'Investigates or protects in the service of a police force.',
    },
    {
      code: 'prosecutor',
      label: 'Prosecutor',
      definition: 'Brings and argues the charge for the state.',
    },
    {
      code: 'researcher',
      label: 'Researcher',
      definition: 'Uses the data for a study; has no part in the help.',
    },
    {
      code: 'systemAdministrator',
      label: 'System administrator',
      definition: 'Runs accounts, backups and servers; has no need to read the content.',
    },
    {
      code: 'other',
      label: 'Other role',
      definition: 'A task that is not listed, such as a driver or a community volunteer.',
    },
  ],
} as const satisfies CodeList
