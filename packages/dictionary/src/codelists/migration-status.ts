import type { CodeList } from '../model.ts'

/** Kinds of migrants of HTCDS guidance 7; several may hold, none is blame. */
export const migrationStatus = {
  id: 'migrationStatus',
  title: 'Migration status',
  definition: 'Kinds of migrants of HTCDS guidance 7; several may hold, none is blame.',
  sources: ['htcds'],
  lens: ['G17', 'G21'],
  codes: [
    {
      code: 'familyMigrant',
      label: 'Family migrant',
      maps: {
        htcds: {
          to: 'FamilyMigrant',
          relation: 'exact',
          note: 'From guidance 7, which prints the label only. The guidance gives it the definition of the visitor.',
        },
      },
    },
    {
      code: 'visitorTouristMigrant',
      label: 'Visitor or tourist',
      maps: {
        htcds: {
          to: 'VisitorTouristMigrant',
          relation: 'exact',
          note: 'From guidance 7, which prints the label only.',
        },
      },
    },
    {
      code: 'labourMigrant',
      label: 'Labour migrant',
      maps: {
        htcds: { to: 'LabourMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'studentMigrant',
      label: 'Student migrant',
      maps: {
        htcds: { to: 'StudentMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'irregularMigrant',
      label: 'Migrant in an irregular situation',
      maps: {
        htcds: { to: 'IrregularMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
  ],
} as const satisfies CodeList
