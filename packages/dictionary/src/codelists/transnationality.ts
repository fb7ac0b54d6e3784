import type { CodeList } from '../model.ts'

/** Whether a border was crossed in the course of the trafficking. */
export const transnationality = {
  id: 'transnationality',
  title: 'Transnational or internal',
  definition: 'Whether a border was crossed in the course of the trafficking.',
  sources: ['palermo', 'rwanda51'],
  codes: [
    { code: 'transnational', label: 'Transnational' },
    { code: 'internal', label: 'Within one country' },
  ],
} as const satisfies CodeList
