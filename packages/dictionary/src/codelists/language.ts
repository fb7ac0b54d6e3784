import type { CodeList } from '../model.ts'

/** Languages, ISO 639-3; HTCDS asks for ISO 639-2. */
export const language = {
  id: 'language',
  title: 'Language',
  definition: 'Languages, ISO 639-3; HTCDS asks for ISO 639-2.',
  sources: ['iso639'],
  lens: ['G13'],
  published: 'iso639-3',
} as const satisfies CodeList
