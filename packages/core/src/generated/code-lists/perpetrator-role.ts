// Generated from packages/dictionary/src/codelists/perpetrator-role.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PerpetratorRoleCode } from '../types.ts'

/** What the alleged perpetrator did in the course of events; several may hold. */
export const perpetratorRole: CodeList<PerpetratorRoleCode> = {
  id: "perpetratorRole",
  title: "Role of an alleged perpetrator",
  definition: "What the alleged perpetrator did in the course of events; several may hold.",
  codes: [
    {"code":"recruiter","label":"Alleged recruiter","definition":"Is said to have approached the person and drawn them in, for themselves or for others."},
    {"code":"transporter","label":"Alleged transporter","definition":"Is said to have driven, escorted or guided the person to where they were exploited."},
    {"code":"harbourer","label":"Alleged harbourer","definition":"Is said to have lodged, kept or hidden the person."},
    {"code":"exploiter","label":"Alleged exploiter","definition":"Is said to have gained from the person’s work, sexual acts, begging or the like."},
    {"code":"controllerAbuser","label":"Alleged controller or abuser","definition":"Is said to have watched, locked in, threatened, beaten or raped the person so that they obey."},
    {"code":"kidnapper","label":"Alleged kidnapper","definition":"Is said to have carried the person off by force or trick."},
    {"code":"brokerAgent","label":"Alleged broker or agent","definition":"Is said to have arranged jobs, travel or papers between the person and others for a fee."},
    {"code":"smuggler","label":"Alleged smuggler","definition":"Is said to have brought people irregularly over a border for a benefit."},
    {"code":"documentForger","label":"Alleged forger of documents","definition":"Is said to have made or altered passports, permits or certificates."},
    {"code":"financier","label":"Alleged financier","definition":"Is said to have lent, paid or moved the money that made it possible, or to have kept the proceeds."},
    {"code":"client","label":"Alleged client or user of the exploitation","definition":"Is said to have paid for or taken the person’s services or acts, without organising them."},
    {"code":"travellingPartner","label":"Travelling partner","definition":"Travelled with the person, and what part they had is not clear."},
    {"code":"transferrer","label":"Someone who allegedly transferred the person","definition":"Handed the person over to others, by what is said, whether or not money changed hands."},
    {"code":"seller","label":"Someone who allegedly sold the person","definition":"Handed the person over for money or goods, by what is said."},
    {"code":"buyer","label":"Someone who allegedly bought the person","definition":"Took the person over for money or goods, by what is said."},
    {"code":"receiver","label":"Someone who allegedly received the person","definition":"Took the person in on arrival, by what is said, whether or not money changed hands."},
    {"code":"other","label":"Another role","definition":"A part that is not listed, such as lookout, cook or interpreter; say which in the details."},
    {"code":"recruiterOrBroker","label":"Alleged recruiter or broker (merged)","definition":"Either of two roles that CTDC layout C prints as one: from imports only, never split."},
    {"code":"transactionParticipant","label":"Took part in the transaction, allegedly (merged)","definition":"Sold, bought or handled the person, as CTDC layout C prints it: from imports only, never split."},
    {"code":"controllerAbuserOrKidnapper","label":"Alleged controller, abuser or kidnapper (merged)","definition":"Any of three roles that CTDC layout C prints as one: from imports only, never split."},
  ],
}
