import { decidedBy, entriesWithout, type LintRule, lacking } from '../rule.ts'

/** Rules about status, services and justice. */
export const outcomeRules: readonly LintRule[] = [
  {
    id: 'status-narrowed',
    lens: 'G20',
    severity: 'error',
    message: 'Potential, presumed and identified victims cannot be told apart; missing: {codes}.',
    why: 'A person is no less in need before somebody has decided, and no identified victim before.',
    fix: 'Offer these codes.',
    find: (form) => lacking(form, { 'victim.status': ['potential', 'presumed', 'identified'] }),
  },
  {
    id: 'own-words-decide',
    lens: 'G20',
    severity: 'error',
    message: '{field}: depends on what the person said in own words.',
    why: 'The words of the person belong to the person; nothing is read off them.',
    fix: 'Take the condition away.',
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
    message: '{field}: the list was shortened; missing: {codes}.',
    why: 'Which statuses people can have is not for the form to assume.',
    fix: 'Offer all codes, or make sure that nobody you meet can have the others.',
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
          'returnee',
          'foreignNational',
          'asylumSeeker',
        ],
        'victim.maritalStatus': ['single', 'married', 'widowed', 'divorced', 'separated', 'registeredPartnership'],
      }),
  },
  {
    id: 'service-without-state',
    lens: 'G19',
    severity: 'warning',
    message: 'Services are recorded without: {fields}.',
    why: 'A service that was offered, declined or not to be had is counted as one that was given.',
    fix: 'Add the question.',
    find: (form) => entriesWithout(form, 'victim.assistance', ['assistance.state']),
  },
  {
    id: 'service-state-narrowed',
    lens: 'G19',
    severity: 'error',
    message: '{field}: why a service was not given cannot be told; missing: {codes}.',
    why: 'Declined by the person, not to be had and not needed are three findings; the second is what men are told most often.',
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
    message: '{field}: depends on whether the person goes to law.',
    why: 'Status and help do not depend on a complaint or on cooperation.',
    fix: 'Take the condition away.',
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
    message: 'What the law did is asked without: {fields}.',
    why: 'Reflection period, residence, compensation and non-punishment are reported by sex; who is not asked has none.',
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
