// Generated from packages/dictionary/src/codelists/deception-subject.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DeceptionSubjectCode } from '../types.ts'

/** What the person was deceived about at recruitment. */
export const deceptionSubject: CodeList<DeceptionSubjectCode> = {
  id: "deceptionSubject",
  title: "Subject of deception",
  definition: "What the person was deceived about at recruitment.",
  codes: [
    {"code":"jobNatureLocationOrEmployer","label":"Nature of the job, place or employer","definition":"What the work would be, where, or for whom was not what was said: a waitress’s job that did not exist."},
    {"code":"wages","label":"Wages or earnings","definition":"Pay was to be higher, regular, or paid to the person."},
    {"code":"workingConditions","label":"Conditions of work","definition":"Hours, rest days, tasks or safety differ from what had been described."},
    {"code":"contract","label":"Content or legality of the contract","definition":"A written or spoken agreement was false, was replaced on arrival, or was against the law."},
    {"code":"housing","label":"Housing and living conditions","definition":"Where and with whom the person would sleep and eat was not as told."},
    {"code":"documentsOrMigrationStatus","label":"Papers or migration status","definition":"A visa, a permit or a passport was false, of another kind, or never came."},
    {"code":"travelAndRecruitmentConditions","label":"Conditions of travel and recruitment","definition":"The route, the price, the fees or the way of hiring turned out differently."},
    {"code":"familyReunification","label":"Family reunification","definition":"The person was told that they would join a relative."},
    {"code":"marriageOrAdoption","label":"Promise of marriage or adoption","definition":"A wedding or a new family was promised that was not meant."},
    {"code":"education","label":"Access to education","definition":"School, training or a scholarship was promised and not given."},
  ],
}
