import type { CodeList } from '../model.ts'

/** How far the text that was read out or shown had been checked in the language used. */
export const consentTextStatus = {
  id: 'consentTextStatus',
  title: 'Status of the text read out',
  definition: 'How far the text that was read out or shown had been checked in the language used.',
  sources: ['tipStandard'],
  lens: ['G13', 'G14'],
  mappedTo: [],
  codes: [
    {
      code: 'original',
      label: 'The original text',
      definition: 'The text was used in the language in which it was written: English, in the forms of this standard.',
    },
    {
      code: 'reviewedTranslation',
      label: 'Reviewed translation',
      definition: 'Put into another language and then checked by a native speaker who did not write it.',
    },
    {
      code: 'draftTranslation',
      label: 'Draft translation',
      definition: 'A translation that no native speaker has reviewed yet.',
    },
    {
      code: 'interpreted',
      label: 'Interpreted on the spot',
      definition: 'An interpreter or the worker put the text into the language of the person.',
    },
  ],
} as const satisfies CodeList
