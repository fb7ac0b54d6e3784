// Generated from packages/dictionary/src/codelists/companion.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { CompanionCode } from '../types.ts'

/** Who travelled with the person; a companion is not by that an alleged perpetrator. */
export const companion: CodeList<CompanionCode> = {
  id: "companion",
  title: "Companion on a leg",
  definition: "Who travelled with the person; a companion is not by that an alleged perpetrator.",
  codes: [
    {"code":"alone","label":"Alone","definition":"No one whom the person knew or was sent with travelled along."},
    {"code":"family","label":"Family","definition":"Parents, children, brothers, sisters or other relatives, but not a partner."},
    {"code":"intimatePartner","label":"Intimate partner","definition":"A spouse, fiancé or boyfriend or girlfriend, whether married or not."},
    {"code":"otherVictims","label":"Other victims","definition":"People who were recruited, moved or exploited in the same way."},
    {"code":"recruiter","label":"Alleged recruiter","definition":"Someone who is said to have drawn the person in and who came along."},
    {"code":"transporter","label":"Alleged transporter","definition":"Someone who is said to have driven or guided the person for those who exploit, within or across borders."},
    {"code":"smuggler","label":"Alleged smuggler","definition":"Someone who is said to have taken people irregularly across a border for a benefit."},
    {"code":"travellingPartner","label":"Travelling partner","definition":"Someone who travelled along and whose part in the events is not clear."},
    {"code":"other","label":"Someone else","definition":"A person who is none of these, such as a colleague or a stranger met on the way."},
  ],
}
