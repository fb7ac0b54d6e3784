import type { CodeList } from '../model.ts'

/** Kind of document that shows who a person is. */
export const identityDocument = {
  id: 'identityDocument',
  title: 'Identity document',
  definition: 'Kind of document that shows who a person is.',
  sources: ['tipStandard'],
  codes: [
    { code: 'nationalId', label: 'National identity card' },
    { code: 'passport', label: 'Passport' },
    { code: 'refugeeId', label: 'Refugee identity card' },
    { code: 'birthCertificate', label: 'Birth certificate' },
    { code: 'drivingLicence', label: 'Driving licence' },
    { code: 'other', label: 'Another document' },
  ],
} as const satisfies CodeList
