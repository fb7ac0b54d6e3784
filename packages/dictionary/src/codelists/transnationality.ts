import type { CodeList } from '../model.ts'

/** Whether a border was crossed in the course of the trafficking. */
export const transnationality = {
  id: 'transnationality',
  title: 'Transnational or internal',
  definition: 'Whether a border was crossed in the course of the trafficking.',
  sources: ['palermo', 'rwanda51'],
  mappedTo: [],
  codes: [
    {
      code: 'transnational',
      label: 'Transnational',
      definition: 'Recruitment, journey or exploitation lay in more than one country, or were planned to.',
    },
    {
      code: 'internal',
      label: 'Within one country',
      definition: 'Everything took place, and was planned, in a single country, as from village to town.',
    },
  ],
} as const satisfies CodeList
