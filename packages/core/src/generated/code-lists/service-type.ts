// Generated from packages/dictionary/src/codelists/service-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ServiceTypeCode } from '../types.ts'

/** Which service is needed, offered or given; none is tied to a sex. */
export const serviceType: CodeList<ServiceTypeCode> = {
  id: "serviceType",
  title: "Type of service",
  definition: "Which service is needed, offered or given; none is tied to a sex.",
  codes: [
    {"code":"shelter","label":"Shelter","definition":"Lodging for weeks or months in a protected place, with staff."},
    {"code":"safeRoom","label":"Safe room for a short stay","definition":"A bed for hours or a few days in a one-stop centre, hospital or police post, until a longer place is found."},
    {"code":"medical","label":"Medical care","definition":"Treatment of illness and injury that is neither care after rape nor reproductive health."},
    {"code":"clinicalManagementOfRape","label":"Clinical management of rape","definition":"Care soon after rape: examination, wounds, prevention of HIV, infections and pregnancy, by consent step by step."},
    {"code":"sexualReproductiveHealth","label":"Sexual and reproductive health care","definition":"Contraception, pregnancy and delivery, infections, abortion care where lawful, at any time and for any sex."},
    {"code":"forensicExamination","label":"Forensic examination","definition":"A medical examination that collects and documents evidence for a court, with a report."},
    {"code":"psychosocial","label":"Psychosocial support","definition":"Counselling, group work, crisis support, and mental health care."},
    {"code":"legal","label":"Legal assistance","definition":"Advice, papers and a lawyer in criminal, civil, labour or immigration matters."},
    {"code":"policeProtection","label":"Police protection","definition":"Measures of the police for safety, such as an escort, patrols or an order to keep away."},
    {"code":"policeInvestigation","label":"Police statement and investigation","definition":"Taking the person’s statement and opening a file, with consent and a trained officer."},
    {"code":"livelihood","label":"Livelihood","definition":"Training, tools, savings or a start for earning an income."},
    {"code":"education","label":"Education","definition":"A place in school, catch-up classes, fees or materials."},
    {"code":"cashOrMaterial","label":"Cash or material help","definition":"Money, food, clothing, hygiene items or household goods."},
    {"code":"return","label":"Return","definition":"The journey home, with travel papers and someone to receive the person, if they want it."},
    {"code":"reintegration","label":"Reintegration","definition":"Support over months after the journey home or a new start, so that the person can live there safely."},
    {"code":"familyTracing","label":"Family tracing","definition":"Looking for relatives and, if it is safe, bringing them together again."},
    {"code":"documentation","label":"Documentation and registration","definition":"Birth entry, identity card, passport or refugee registration."},
    {"code":"interpretation","label":"Interpretation","definition":"Someone who speaks both languages, or signs, during talks and appointments."},
    {"code":"childcare","label":"Childcare","definition":"Someone to look after dependants while the person is at an appointment, at work or in treatment."},
    {"code":"other","label":"Another service","definition":"A service that is not listed, such as mediation or water and sanitation; name it."},
  ],
}
