import type { CodeList } from '../model.ts'

/** Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame. */
export const migrationStatus = {
  id: 'migrationStatus',
  title: 'Migration status',
  definition: 'Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame.',
  sources: ['htcds'],
  lens: ['G17', 'G21'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'familyMigrant',
      label: 'Family migrant',
      definition: 'Moved to live with a spouse, parent, child or other relative.',
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
      definition: 'Entered for a short stay, to see people or places, as the visa or stamp shows.',
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
      definition: 'Moved to take up a job or to look for one.',
      maps: {
        htcds: { to: 'LabourMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'studentMigrant',
      label: 'Student migrant',
      definition: 'Moved to attend a school, a university or a course.',
      maps: {
        htcds: { to: 'StudentMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'irregularMigrant',
      label: 'Migrant in an irregular situation',
      definition:
        'Entered, stays or works without what the law of the country asks for; it says nothing against the person.',
      maps: {
        htcds: { to: 'IrregularMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'environmentalMigrant',
      label: 'Environmental migrant',
      definition: 'Left because drought, flood, erosion or another change of nature made life there too hard.',
      maps: {
        htcds: { to: 'EnvironmentalMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'vulnerableMigrant',
      label: 'Vulnerable migrant',
      definition:
        'Cannot in fact make use of rights on the move, is exposed to violence, exploitation or abuse, and so needs protection; ask from what, and record that as well.',
      maps: {
        htcds: { to: 'VulnerableMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'strandedMigrant',
      label: 'Stranded migrant',
      definition: 'Cannot go on, stay lawfully or get home, for want of money, papers or a safe way.',
      maps: {
        htcds: { to: 'StrandedMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'forcedMigrant',
      label: 'Forced migrant',
      definition: 'Had to leave because of war, persecution, threats or disaster, whatever the legal status now.',
      maps: {
        htcds: { to: 'ForcedMigrant', relation: 'exact', note: 'From guidance 7, which prints the label only.' },
      },
    },
    {
      code: 'deportee',
      label: 'Deported person',
      definition: 'Was sent back by the authorities of another country.',
      maps: { htcds: { to: 'Deportee', relation: 'exact', note: 'From guidance 7, which prints the label only.' } },
    },
    {
      code: 'exCombatant',
      label: 'Ex-combatant',
      definition: 'Served an armed force or group before and has left it.',
      maps: { htcds: { to: 'ExCombatant', relation: 'exact', note: 'From guidance 7, which prints the label only.' } },
    },
  ],
} as const satisfies CodeList
