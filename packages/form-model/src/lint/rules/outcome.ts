import { decidedBy, entriesWithout, type LintRule, lacking } from '../rule.ts'

/** Rules about status, services and justice. */
export const outcomeRules: readonly LintRule[] = [
  {
    id: 'status-narrowed',
    lens: 'G20',
    severity: 'error',
    message: 'Potential, presumed and identified victims cannot be distinguished; missing: {codes}.',
    why: 'Before a decision a person needs help just as much, but is not yet an identified victim.',
    fix: 'Offer these codes.',
    find: (form) => lacking(form, { 'victim.status': ['potential', 'presumed', 'identified'] }),
  },
  {
    id: 'own-words-decide',
    lens: 'G20',
    severity: 'error',
    message: '"{field}" depends on what the person said in their own words.',
    why: "The person's own words belong to the person; nothing is inferred from them.",
    fix: 'Remove the condition.',
    find: (form) =>
      form.conditions.flatMap(({ condition, path, covers }) => {
        const [first] = covers
        // Also whether there are any.
        return JSON.stringify(condition).includes('"ownWords"') && first !== undefined
          ? [{ at: { path }, field: first.id }]
          : []
      }),
  },
  {
    id: 'statuses-assumed',
    lens: 'G21',
    severity: 'warning',
    message: '"{field}" offers a shortened list; missing: {codes}.',
    why: 'A form must not assume which statuses people can have.',
    fix: 'Offer all codes, or make sure that no one you meet can have the others.',
    find: (form) =>
      lacking(form, {
        'victim.migrationStatuses': [
          'familyMigrant',
          'visitorTouristMigrant',
          'labourMigrant',
          'studentMigrant',
          'irregularMigrant',
          'environmentalMigrant',
          'vulnerableMigrant',
          'strandedMigrant',
          'forcedMigrant',
          'deportee',
          'exCombatant',
        ],
        'victim.internationalProtection': [
          'asylumSeeker',
          'refugee',
          'recipientOfComplementaryProtection',
          'statelessPerson',
        ],
        'victim.displacementStatus': [
          'resident',
          'idp',
          'refugee',
          'statelessPerson',
          'returnedRefugee',
          'returnedMigrant',
          'foreignNational',
          'asylumSeeker',
        ],
        'victim.maritalStatus': [
          'single',
          'married',
          'customaryUnion',
          'widowed',
          'divorced',
          'separated',
          'registeredPartnership',
        ],
      }),
  },
  {
    id: 'service-without-state',
    lens: 'G19',
    severity: 'warning',
    message: 'Services are recorded without these questions: {fields}.',
    why: 'A service that was offered, declined or unavailable is counted as one that was provided.',
    fix: 'Add the question.',
    find: (form) => entriesWithout(form, 'victim.assistance', ['assistance.state']),
  },
  {
    id: 'service-state-narrowed',
    lens: 'G19',
    severity: 'error',
    message: '"{field}" does not distinguish why a service was not provided; missing: {codes}.',
    why: 'Declined, unavailable and not needed are three different findings; men are most often told that a service is unavailable.',
    fix: 'Offer these codes.',
    find: (form) =>
      lacking(form, {
        'assistance.state': ['offered', 'accepted', 'declinedBySurvivor', 'unavailable', 'notApplicable'],
      }),
  },
  {
    id: 'cooperation-decides',
    lens: 'G22',
    severity: 'error',
    message: '"{field}" depends on whether the person files a complaint or cooperates.',
    why: 'Status and help do not depend on a complaint or on cooperation.',
    fix: 'Remove the condition.',
    find: (form) =>
      decidedBy(
        form,
        ['legalProcess.complaint', 'legalProcess.wishToPursue', 'victim.legalProcess'],
        ({ id, info }) => id === 'victim.status' || id === 'victim.assistance' || info.entity === 'assistance',
      ),
  },
  {
    id: 'justice-half-asked',
    lens: 'G22',
    severity: 'warning',
    message: 'Legal measures are asked without these questions: {fields}.',
    why: 'Reflection period, residence, compensation and non-punishment are reported by sex; if they are not asked, they are counted as absent.',
    fix: 'Add the questions.',
    find: (form) =>
      entriesWithout(form, 'victim.legalProcess', [
        'legalProcess.reflectionPeriod',
        'legalProcess.residencePermit',
        'legalProcess.compensation',
        'legalProcess.nonPunishmentApplied',
      ]),
  },
]
