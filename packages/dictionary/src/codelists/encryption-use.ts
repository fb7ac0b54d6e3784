import type { CodeList } from '../model.ts'

/** Where the data of the record are encrypted. */
export const encryptionUse = {
  id: 'encryptionUse',
  title: 'Use of encryption',
  definition: 'Where the data of the record are encrypted.',
  sources: ['rwanda058', 'gdpr'],
  mappedTo: [],
  codes: [
    { code: 'atRest', label: 'On the disk', definition: 'The disk or database on which the record lies is encrypted.' },
    {
      code: 'byField',
      label: 'Field by field',
      definition: 'Sensitive fields are encrypted with keys of their own, also for those who run the database.',
    },
    { code: 'inTransit', label: 'On the way', definition: 'The record is encrypted whenever it is sent.' },
    {
      code: 'inBackups',
      label: 'In backups',
      definition: 'Copies kept for recovery, on tape, disk or elsewhere, are encrypted too.',
    },
  ],
} as const satisfies CodeList
