import type { CodeList } from '../model.ts'

/** Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame. */
export const migrationStatus = {
  id: 'migrationStatus',
  title: 'Migration status',
  definition: 'Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame.',
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
    {
      code: 'environmentalMigrant',
      label: 'Environmental migrant',
      maps: {
        htcds: { to: 'EnvironmentalMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'vulnerableMigrant',
      label: 'Vulnerable migrant',
      maps: {
        htcds: { to: 'VulnerableMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'strandedMigrant',
      label: 'Stranded migrant',
      maps: {
        htcds: { to: 'StrandedMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'forcedMigrant',
      label: 'Forced migrant',
      maps: {
        htcds: { to: 'ForcedMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'deportee',
      label: 'Deported person',
      maps: {
        htcds: { to: 'Deportee', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'exCombatant',
      label: 'Ex-combatant',
      maps: {
        htcds: { to: 'ExCombatant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
  ],
} as const satisfies CodeList
