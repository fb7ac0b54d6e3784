import type { BoundaryCase } from '../model.ts'

/**
 * Cases at the edge of rules, beside the example that keeps and the one that breaks each: the day itself, the birthday,
 * what is not known.
 */
export const boundaryCases = {
  'minor-at-registration-agrees-with-dates': [
    {
      name: 'day-before-18',
      about: 'The eighteenth birthday is on the day after the case was opened: a minor.',
      keeps: {
        birthDate: '2007-06-16',
        minorAtRegistration: 'minor',
        '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
      },
    },
    {
      name: 'on-the-day',
      about: 'The eighteenth birthday is on the day on which the case was opened: an adult.',
      keeps: {
        birthDate: '2007-06-15',
        minorAtRegistration: 'adult',
        '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
      },
    },
    {
      name: 'adult-by-statement',
      about: 'The eighteenth birthday is on the day after the case was opened, and an adult is stated.',
      breaks: {
        birthDate: '2007-06-16',
        minorAtRegistration: 'adult',
        '/': { case: { id: 'case-1', openedOn: '2025-06-15' } },
      },
    },
  ],
  'minor-at-entry-agrees': [
    {
      name: 'age-at-registration',
      about: 'An adult at entry who is 17 at registration.',
      breaks: { minorAtEntry: 'adult', age: 17 },
    },
    {
      name: 'adult-later',
      about: 'A minor at entry who is an adult at registration.',
      keeps: { minorAtEntry: 'minor', age: 25, ageWhenTrafficked: 17 },
    },
  ],
  'minor-at-entry-agrees-with-dates': [
    {
      name: 'recruited-as-an-adult',
      about: 'A minor at entry, by dates of the only recruitment an adult.',
      breaks: { birthDate: '2000', minorAtEntry: 'minor', recruitment: [{ date: '2022' }] },
    },
    {
      name: 'year-that-may-be-either',
      about: 'In the year of the eighteenth birthday either status may be right.',
      keeps: { birthDate: '2004', minorAtEntry: 'adult', recruitment: [{ date: '2022' }] },
    },
  ],
  'means-for-adults': [
    {
      name: 'child-by-age',
      about: 'A child by the age at registration.',
      keeps: { means: null, '/': { victims: [{ id: 'v-1', consents: [], age: 10 }] } },
    },
    {
      name: 'child-by-band',
      about: 'A child by the age band.',
      keeps: { means: null, '/': { victims: [{ id: 'v-1', consents: [], ageBand: 'age9To17' }] } },
    },
    {
      name: 'child-when-trafficked',
      about: 'A child by the age when first trafficked.',
      keeps: { means: null, '/': { victims: [{ id: 'v-1', consents: [], ageWhenTrafficked: 12 }] } },
    },
    {
      name: 'child-by-birth-year',
      about: 'A child by year of birth and recruitment.',
      keeps: {
        means: null,
        '/': { victims: [{ id: 'v-1', consents: [], birthDate: '2015', recruitment: [{ date: '2025' }] }] },
      },
    },
    {
      name: 'child-by-event',
      about: 'A child on the day on which the event began.',
      keeps: {
        means: null,
        periodFrom: '2025-06-14',
        '/': { victims: [{ id: 'v-1', consents: [], birthDate: '2007-06-15' }] },
      },
    },
    {
      name: 'eighteen-on-the-day',
      about: 'Eighteen on the day on which the event began: means are needed.',
      breaks: {
        means: null,
        periodFrom: '2025-06-15',
        '/': { victims: [{ id: 'v-1', consents: [], birthDate: '2007-06-15' }] },
      },
    },
    {
      name: 'adult-in-a-later-event',
      about: 'A minor at entry, an adult when this event began: means are needed.',
      breaks: {
        means: null,
        periodFrom: '2025',
        '/': { victims: [{ id: 'v-1', consents: [], birthDate: '1990', minorAtEntry: 'minor' }] },
      },
    },
    {
      name: 'age-seventeen',
      about: 'Seventeen at registration.',
      keeps: { means: null, '/': { victims: [{ id: 'v-1', consents: [], age: 17 }] } },
    },
    {
      name: 'age-eighteen',
      about: 'Eighteen at registration, the age at entry not known: means are needed.',
      breaks: { means: null, '/': { victims: [{ id: 'v-1', consents: [], age: 18 }] } },
    },
    {
      name: 'not-trafficking',
      about: 'An event of smuggling needs no means.',
      keeps: {
        kind: 'smuggling',
        means: null,
        acts: null,
        purposes: null,
        '/': { victims: [{ id: 'v-1', consents: [], age: 30 }] },
      },
    },
  ],
  'referral-consent-granted': [
    {
      name: 'refused',
      about: 'The consent was refused.',
      breaks: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'refused',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
            },
          ],
        },
      },
    },
    {
      name: 'withdrawn-later',
      about: 'The consent was withdrawn after the referral had been sent.',
      keeps: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'withdrawn',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
              withdrawnOn: '2025-09-01',
            },
          ],
        },
      },
    },
    {
      name: 'duty-to-report',
      about: 'A report under a legal duty needs no consent.',
      keeps: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        mandatoryReporting: true,
        toldBefore: true,
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'refused',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
            },
          ],
        },
      },
    },
  ],
  'referral-sent-before-withdrawal': [
    {
      name: 'day-not-known',
      about: 'The day of withdrawal is not known: nothing can be concluded.',
      keeps: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'withdrawn',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
              absent: { withdrawnOn: 'unknown' },
            },
          ],
        },
      },
    },
  ],
  'referral-to-named-recipient': [
    {
      name: 'kind-not-named',
      about: 'The kind of recipient is not among those of the consent.',
      breaks: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        recipientKinds: ['family'],
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'granted',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
            },
          ],
        },
      },
    },
    {
      name: 'kind-named',
      about: 'The kind of recipient is among those of the consent.',
      keeps: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        recipientKinds: ['authorities'],
        toEntities: ['org-9'],
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'granted',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
            },
          ],
        },
      },
    },
  ],
  'referral-for-named-service': [
    {
      name: 'all-services',
      about: 'A consent that names no service covers those of the referral.',
      keeps: {
        direction: 'outgoing',
        status: 'sent',
        consentId: 'c-1',
        sentOn: '2025-03-10',
        services: ['shelter'],
        '../': {
          consents: [
            {
              id: 'c-1',
              purpose: 'referral',
              decision: 'granted',
              givenBy: 'self',
              date: '2025-03-01',
              recipientKinds: ['authorities'],
            },
          ],
        },
      },
    },
  ],
  'sharing-names-recipients': [
    { name: 'tracing', about: 'Tracing names recipients too.', breaks: { purpose: 'tracing' } },
  ],
  'age-band-agrees-with-birth-date': [
    {
      name: 'year-at-the-edge',
      about: 'In the year of the birthday both bands may be right.',
      keeps: { birthDate: '1998', ageBand: 'age24To26', '/': { case: { id: 'case-1', openedOn: '2025-06-15' } } },
    },
  ],
  'duration-band-agrees-with-period': [
    {
      name: 'years-only',
      about: 'Two years without months may be anything up to 24 months.',
      keeps: { periodFrom: '2020', periodTo: '2021', durationBand: 'months13To24' },
    },
  ],
  'journey-in-order': [
    {
      name: 'less-precise',
      about: 'A year is compared with a day as far as both go.',
      keeps: { journey: [{ departedOn: '2024-05-01' }, { departedOn: '2024' }] },
    },
  ],
} as const satisfies Record<string, readonly BoundaryCase[]>
