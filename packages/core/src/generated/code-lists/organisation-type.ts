// Generated from packages/dictionary/src/codelists/organisation-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { OrganisationTypeCode } from '../types.ts'

/** What kind of organisation it is. */
export const organisationType: CodeList<OrganisationTypeCode> = {
  id: "organisationType",
  title: "Type of organisation",
  definition: "What kind of organisation it is.",
  codes: [
    {"code":"police","label":"Police","definition":"A force that keeps order or investigates crime, including border and anti-trafficking units."},
    {"code":"immigration","label":"Immigration service","definition":"The office that decides on entry, stay and permits of foreigners."},
    {"code":"prosecution","label":"Prosecution","definition":"The office that brings charges before a court."},
    {"code":"court","label":"Court","definition":"A body of judges that hears and decides cases."},
    {"code":"labourInspection","label":"Labour inspection","definition":"The office that checks whether working conditions follow the law."},
    {"code":"socialServices","label":"Social services","definition":"A public office for welfare, child protection, gender or family matters."},
    {"code":"health","label":"Health service","definition":"A hospital, a health centre, a clinic or a post, public or private."},
    {"code":"oneStopCentre","label":"One-stop centre","definition":"One place that gives medical, psychosocial, legal, forensic and police help together to survivors of gender-based violence and child abuse, such as an Isange centre in Rwanda."},
    {"code":"ngo","label":"Non-governmental organisation","definition":"A private association without profit, national or foreign, also of a faith."},
    {"code":"hotline","label":"Hotline","definition":"A service that people call or write to for help, whoever runs it."},
    {"code":"internationalOrganisation","label":"International organisation","definition":"A body founded by states, such as an agency of the United Nations or IOM."},
    {"code":"school","label":"School or college","definition":"A place of teaching for children or adults, from nursery to university."},
    {"code":"communityLeader","label":"Community leader","definition":"Someone with standing in a village, camp or faith who holds no public office."},
    {"code":"company","label":"Company","definition":"A business run for profit, including recruitment agencies and carriers."},
    {"code":"centralGovernment","label":"Central government","definition":"A ministry or national agency that fits none of the types above."},
    {"code":"localGovernment","label":"Local government","definition":"A province, district, sector, cell or municipality."},
    {"code":"legalService","label":"Legal service","definition":"A law firm, a bar association or a clinic that gives free advice."},
    {"code":"other","label":"Another type of organisation","definition":"An organisation of a type that is not listed, such as a trade union or an embassy."},
  ],
}
