import type { FieldId } from '@tip-standard/core'

/**
 * The field of a case form for each question of HTCDS 2.0, or `identity` if it asks who a person is. Names adapted from
 * HTCDS 2.0, IOM, CC BY 4.0.
 */
export const htcdsQuestions: Readonly<Record<string, FieldId | 'identity'>> = {
  con_consent: 'victim.consents',
  vic_agreementtomanagepersonaldata: 'victim.consents',
  prs_salutation: 'identity',
  prs_firstname: 'identity',
  prs_middlename: 'identity',
  prs_secondname: 'identity',
  prs_identitynumber: 'identity',
  prs_email: 'identity',
  prs_homephone: 'identity',
  prs_mobilephone: 'identity',
  prs_mailingcity: 'identity',
  prs_mailingcountry: 'identity',
  prs_mailingstate: 'identity',
  prs_mailingstreet: 'identity',
  prs_mailingpostalcode: 'identity',
  prs_mailinglongitude: 'identity',
  prs_mailinglatitude: 'identity',
  prs_birthdate: 'victim.birthDate',
  prs_gender: 'victim.sex',
  prs_citizenship: 'victim.citizenships',
  prs_title: 'victim.positionInOrganisation',
  prs_deceased: 'victim.deceased',
  prs_maritalstatus: 'victim.maritalStatus',
  prs_numberofchildren: 'victim.numberOfChildren',
  prs_primarylanguage: 'victim.languages',
  prs_secondarylanguage: 'victim.languages',
  prs_highestlevelofeducation: 'victim.education',
  vic_agewhentrafficked: 'victim.ageWhenTrafficked',
  vic_traffickingstatus: 'victim.status',
  vic_traffickingstatusdecisionmakingorg: 'victim.statusDecidedBy',
  vic_vulnerabilities: 'vulnerabilityFactor.factor',
  vic_detailsofvulnerabilities: 'victim.vulnerabilityDetails',
  vic_methodofrecruitment: 'recruitment.methods',
  vic_locationofrecruitment: 'recruitment.locationName',
  vic_recruitmentwebsitesandapps: 'recruitment.platforms',
  vic_methodsofcontrol: 'meansOfControl.code',
  vic_typeofexploitation: 'exploitation.form',
  vic_typeofsexexploitation: 'exploitation.kinds',
  vic_forcedlabourindustry: 'exploitation.sectors',
  vic_locationofexploitation: 'exploitation.locationName',
  vic_exploitationwebsitesandapps: 'exploitation.platforms',
  cas_status: 'case.status',
  cas_caseowner: 'case.owner',
  cas_reasonforcaseclosure: 'case.closureDetails',
  cas_referringorganisation: 'referral.fromEntity',
  cas_referringprimarycaseworker: 'referral.fromWorkerId',
  cas_referredorganisation: 'referral.toEntities',
  cas_referredprimarycaseworker: 'referral.toWorkerId',
  cas_reasonforincomingreferral: 'referral.reason',
  cas_reasonforoutgoingreferral: 'referral.reason',
  cas_incomingreferraldate: 'referral.sentOn',
  cas_outgoingreferraldate: 'referral.sentOn',
  cas_incomingreferraldetails: 'referral.details',
  cas_outgoingreferraldetails: 'referral.details',
  hte_country: 'exploitation.place',
}

/**
 * Normalises an HTCDS name, which its files write differently: `vic_Methods_of_Control` becomes `vic_methodsofcontrol`.
 */
export function htcdsKey(name: string): string {
  const [prefix = '', ...rest] = name.toLowerCase().split('_')
  return `${prefix}_${rest.join('')}`
}
