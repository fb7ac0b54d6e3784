import type { CodeList } from '../model.ts'

/** Where or through what the person was recruited. */
export const recruitmentMethod = {
  id: 'recruitmentMethod',
  title: 'Method of recruitment',
  definition: 'Where or through what the person was recruited.',
  sources: ['htcds'],
  codes: [
    {
      code: 'atAPlaceOfBusiness',
      label: 'At a place of business',
      maps: { htcds: { to: 'AtAPlaceOfBusiness', relation: 'exact' } },
    },
    {
      code: 'atAnEducationalInstitution',
      label: 'At an educational institution',
      maps: { htcds: { to: 'AtAnEducationalInstitution', relation: 'exact' } },
    },
    {
      code: 'atWork',
      label: 'At work',
      maps: { htcds: { to: 'AtWork', relation: 'exact' } },
    },
    {
      code: 'throughOnlineSocialNetworks',
      label: 'Through online social networks',
      maps: { htcds: { to: 'ThroughOnlineSocialNetworks', relation: 'exact' } },
    },
    {
      code: 'throughAnOnlineAdvertisement',
      label: 'Through an online advertisement',
      maps: { htcds: { to: 'ThroughAnOnlineAdvertisement', relation: 'exact' } },
    },
    {
      code: 'throughATelevisionAdvert',
      label: 'Through a television advertisement',
      maps: { htcds: { to: 'ThroughATelevisionAdvert', relation: 'exact' } },
    },
    {
      code: 'throughANewspaperAdvert',
      label: 'Through a newspaper advertisement',
      maps: { htcds: { to: 'ThroughANewspaperAdvert', relation: 'exact' } },
    },
    {
      code: 'throughFamilyOrFamilyEvents',
      label: 'Through family or family events',
      maps: { htcds: { to: 'ThroughFamilyOrFamilyEvents', relation: 'exact' } },
    },
    {
      code: 'throughFriendsOrSocialEvents',
      label: 'Through friends or social events',
      maps: { htcds: { to: 'ThroughFriendsOrSocialEvents', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'In another way',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
