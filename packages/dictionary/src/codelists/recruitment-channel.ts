import type { CodeList } from '../model.ts'

/** Over which channel the person was recruited. */
export const recruitmentChannel = {
  id: 'recruitmentChannel',
  title: 'Channel of recruitment',
  definition: 'Over which channel the person was recruited.',
  sources: ['htcds', 'iloDelphi', 'tipStandard'],
  codes: [
    { code: 'inPerson', label: 'In person' },
    { code: 'phone', label: 'Telephone' },
    { code: 'socialPlatform', label: 'Social platform' },
    { code: 'jobAdvert', label: 'Job advertisement' },
    { code: 'agency', label: 'Agency' },
    { code: 'family', label: 'Family' },
    { code: 'school', label: 'School' },
    { code: 'camp', label: 'Camp' },
    { code: 'other', label: 'Another channel' },
  ],
} as const satisfies CodeList
