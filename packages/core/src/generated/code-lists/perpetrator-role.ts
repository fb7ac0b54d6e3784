// Generated from packages/dictionary/src/codelists/perpetrator-role.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PerpetratorRoleCode } from '../types.ts'

/** What the alleged perpetrator did in the course of events; several may hold. */
export const perpetratorRole: CodeList<PerpetratorRoleCode> = {
  id: "perpetratorRole",
  title: "Role of an alleged perpetrator",
  codes: [
    {"code":"recruiter","label":"Alleged recruiter"},
    {"code":"transporter","label":"Alleged transporter"},
    {"code":"harbourer","label":"Alleged harbourer"},
    {"code":"exploiter","label":"Alleged exploiter"},
    {"code":"controllerAbuser","label":"Alleged controller or abuser"},
    {"code":"kidnapper","label":"Alleged kidnapper"},
    {"code":"brokerAgent","label":"Alleged broker or agent"},
    {"code":"smuggler","label":"Alleged smuggler"},
    {"code":"documentForger","label":"Alleged forger of documents"},
    {"code":"financier","label":"Alleged financier"},
    {"code":"client","label":"Alleged client or user of the exploitation"},
    {"code":"travellingPartner","label":"Travelling partner"},
    {"code":"transferrer","label":"Someone who allegedly transferred the person"},
    {"code":"seller","label":"Someone who allegedly sold the person"},
    {"code":"buyer","label":"Someone who allegedly bought the person"},
    {"code":"receiver","label":"Someone who allegedly received the person"},
    {"code":"other","label":"Another role"},
    {"code":"recruiterOrBroker","label":"Alleged recruiter or broker (merged)"},
    {"code":"transactionParticipant","label":"Took part in the transaction, allegedly (merged)"},
    {"code":"controllerAbuserOrKidnapper","label":"Alleged controller, abuser or kidnapper (merged)"},
  ],
}
