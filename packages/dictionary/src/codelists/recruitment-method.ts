import type { CodeList } from '../model.ts'

/** Where or through what the person was recruited. */
export const recruitmentMethod = {
  id: 'recruitmentMethod',
  title: 'Method of recruitment',
  definition: 'Where or through what the person was recruited.',
  sources: ['htcds'],
  mappedTo: ['htcds'],
  codes: [
    {
      code: 'atAPlaceOfBusiness',
      label: 'At a place of business',
      definition: 'In a shop, bar, hotel or office where the person was a customer or passed by.',
      maps: { htcds: { to: 'AtAPlaceOfBusiness', relation: 'exact' } },
    },
    {
      code: 'atAnEducationalInstitution',
      label: 'At an educational institution',
      definition: 'In a school, a university or a training centre.',
      maps: { htcds: { to: 'AtAnEducationalInstitution', relation: 'exact' } },
    },
    {
      code: 'atWork',
      label: 'At work',
      definition: 'Where the person was already employed, by a superior, a colleague or a client.',
      maps: { htcds: { to: 'AtWork', relation: 'exact' } },
    },
    {
      code: 'throughOnlineSocialNetworks',
      label: 'Through online social networks',
      definition: 'By contact with a profile, group or chat, without a public offer.',
      maps: { htcds: { to: 'ThroughOnlineSocialNetworks', relation: 'exact' } },
    },
    {
      code: 'throughAnOnlineAdvertisement',
      label: 'Through an online advertisement',
      definition: 'By an offer published on a website, an app or a page.',
      maps: { htcds: { to: 'ThroughAnOnlineAdvertisement', relation: 'exact' } },
    },
    {
      code: 'throughATelevisionAdvert',
      label: 'Through a television advertisement',
      definition: 'By an offer that was broadcast; count radio here too and say so.',
      maps: { htcds: { to: 'ThroughATelevisionAdvert', relation: 'exact' } },
    },
    {
      code: 'throughANewspaperAdvert',
      label: 'Through a newspaper advertisement',
      definition: 'By an offer printed in a paper or magazine; count posters here too and say so.',
      maps: { htcds: { to: 'ThroughANewspaperAdvert', relation: 'exact' } },
    },
    {
      code: 'throughFamilyOrFamilyEvents',
      label: 'Through family or family events',
      definition: 'By a relative, or at a wedding, a funeral or another gathering of kin.',
      maps: { htcds: { to: 'ThroughFamilyOrFamilyEvents', relation: 'exact' } },
    },
    {
      code: 'throughFriendsOrSocialEvents',
      label: 'Through friends or social events',
      definition: 'By someone the person knew or met at a party, match, service or meeting.',
      maps: { htcds: { to: 'ThroughFriendsOrSocialEvents', relation: 'exact' } },
    },
    {
      code: 'other',
      label: 'In another way',
      definition: 'None of these, such as abduction in the street; say what in the details.',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
