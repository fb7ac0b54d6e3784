// Generated from packages/dictionary/src/codelists/organisation-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { OrganisationTypeCode } from '../types.ts'

/** What kind of organisation it is. */
export const organisationType: CodeList<OrganisationTypeCode> = {
  id: "organisationType",
  title: "Type of organisation",
  codes: [
    {"code":"police","label":"Police"},
    {"code":"immigration","label":"Immigration service"},
    {"code":"prosecution","label":"Prosecution"},
    {"code":"court","label":"Court"},
    {"code":"labourInspection","label":"Labour inspection"},
    {"code":"socialServices","label":"Social services"},
    {"code":"health","label":"Health service"},
    {"code":"oneStopCentre","label":"One-stop centre"},
    {"code":"ngo","label":"Non-governmental organisation"},
    {"code":"hotline","label":"Hotline"},
    {"code":"internationalOrganisation","label":"International organisation"},
    {"code":"school","label":"School or college"},
    {"code":"communityLeader","label":"Community leader"},
    {"code":"company","label":"Company"},
    {"code":"centralGovernment","label":"Central government"},
    {"code":"localGovernment","label":"Local government"},
    {"code":"legalService","label":"Legal service"},
    {"code":"other","label":"Another type of organisation"},
  ],
}
