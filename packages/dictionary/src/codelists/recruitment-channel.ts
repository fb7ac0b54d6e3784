import type { CodeList } from '../model.ts'

/** Over which channel the person was recruited. */
export const recruitmentChannel = {
  id: 'recruitmentChannel',
  title: 'Channel of recruitment',
  definition: 'Over which channel the person was recruited.',
  sources: ['htcds', 'iloDelphi', 'tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: 'inPerson',
      label: 'In person',
      definition: 'Someone spoke with the person face to face, and no narrower channel of this list fits.',
    },
    {
      code: 'phone',
      label: 'Telephone',
      definition: 'Through calls or text messages to the person’s number, not through an app.',
    },
    {
      code: 'socialPlatform',
      label: 'Social platform',
      definition: 'Through a profile, post, group or chat on the internet.',
    },
    {
      code: 'jobAdvert',
      label: 'Job advertisement',
      definition: 'Through an offer that was printed, broadcast or posted for anyone to read.',
    },
    {
      code: 'agency',
      label: 'Agency',
      definition: 'Through a firm or office that places workers, registered or not.',
    },
    {
      code: 'family',
      label: 'Family',
      definition: 'Through a relative or a partner, who may have been deceived too.',
    },
    {
      code: 'school',
      label: 'School',
      definition: 'At or through a place of teaching, its staff or its pupils.',
    },
    {
      code: 'camp',
      label: 'Camp',
      definition: 'In or around a site for refugees or displaced people.',
    },
    {
      code: 'other',
      label: 'Another channel',
      definition: 'A way that is not listed, such as a church, a sports club or a market; say which.',
    },
  ],
} as const satisfies CodeList
