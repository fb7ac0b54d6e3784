// Generated from packages/dictionary/src/codelists/recruitment-method.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { RecruitmentMethodCode } from '../types.ts'

/** Where or through what the person was recruited. */
export const recruitmentMethod: CodeList<RecruitmentMethodCode> = {
  id: "recruitmentMethod",
  title: "Method of recruitment",
  codes: [
    {"code":"atAPlaceOfBusiness","label":"At a place of business"},
    {"code":"atAnEducationalInstitution","label":"At an educational institution"},
    {"code":"atWork","label":"At work"},
    {"code":"throughOnlineSocialNetworks","label":"Through online social networks"},
    {"code":"throughAnOnlineAdvertisement","label":"Through an online advertisement"},
    {"code":"throughATelevisionAdvert","label":"Through a television advertisement"},
    {"code":"throughANewspaperAdvert","label":"Through a newspaper advertisement"},
    {"code":"throughFamilyOrFamilyEvents","label":"Through family or family events"},
    {"code":"throughFriendsOrSocialEvents","label":"Through friends or social events"},
    {"code":"other","label":"In another way"},
  ],
}
