// Generated from packages/dictionary/src/codelists/recruitment-channel.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { RecruitmentChannelCode } from '../types.ts'

/** Over which channel the person was recruited. */
export const recruitmentChannel: CodeList<RecruitmentChannelCode> = {
  id: "recruitmentChannel",
  title: "Channel of recruitment",
  codes: [
    {"code":"inPerson","label":"In person"},
    {"code":"phone","label":"Telephone"},
    {"code":"socialPlatform","label":"Social platform"},
    {"code":"jobAdvert","label":"Job advertisement"},
    {"code":"agency","label":"Agency"},
    {"code":"family","label":"Family"},
    {"code":"school","label":"School"},
    {"code":"camp","label":"Camp"},
    {"code":"other","label":"Another channel"},
  ],
}
