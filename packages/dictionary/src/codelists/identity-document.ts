import type { CodeList } from '../model.ts'

/** Kind of document that shows who a person is. */
export const identityDocument = {
  id: 'identityDocument',
  title: 'Identity document',
  definition: 'Kind of document that shows who a person is.',
  sources: ['tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: 'nationalId',
      label: 'National identity card',
      definition: 'The card that a state issues to its citizens or residents.',
    },
    {
      code: 'passport',
      label: 'Passport',
      definition: 'A booklet for travel that a state issues to its nationals.',
    },
    {
      code: 'refugeeId',
      label: 'Refugee identity card',
      definition: 'A card or proof of registration from the host state or the refugee agency of the United Nations.',
    },
    {
      code: 'birthCertificate',
      label: 'Birth certificate',
      definition: 'An extract from the civil register on when, where and of whom the person was born.',
    },
    {
      code: 'drivingLicence',
      label: 'Driving licence',
      definition: 'Proof that its holder may drive, with a photograph and a number.',
    },
    {
      code: 'other',
      label: 'Another document',
      definition: 'A paper that is not listed, such as a voter’s card or a laissez-passer.',
    },
  ],
} as const satisfies CodeList
