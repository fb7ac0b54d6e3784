/** Fields of HTCDS 2.0 in the order of its field table; adapted from HTCDS 2.0, IOM, CC BY 4.0. */
const table = [
  ['org_Name', 'Organization', 'Organisation Name', 'text', false],
  ['org_ShippingCity', 'Organization', 'Shipping City', 'text', false],
  ['org_ShippingCountry', 'Organization', 'Shipping Country', 'text', false],
  ['org_ShippingState', 'Organization', 'Shipping State/Province', 'text', false],
  ['org_ShippingStreet', 'Organization', 'Shipping Street', 'text', false],
  ['org_ShippingPostalCode', 'Organization', 'Shipping Zip/Postal Code', 'text', false],
  ['org_ShippingLongitude', 'Organization', 'Longitude', 'number', false],
  ['org_ShippingLatitude', 'Organization', 'Latitude', 'number', false],
  ['org_Phone', 'Organization', 'Phone', 'text', false],
  ['org_Type', 'Organization', 'Type', 'one', false],
  ['prs_Salutation', 'Person', 'Salutation', 'text', true],
  ['prs_FirstName', 'Person', 'First Name', 'text', true],
  ['prs_MiddleName', 'Person', 'Middle Name', 'text', false],
  ['prs_SecondName', 'Person', 'Second Name', 'text', true],
  ['prs_Birthdate', 'Person', 'Birthdate', 'date', true],
  ['prs_Gender', 'Person', 'Gender', 'one', true],
  ['prs_Deceased', 'Person', 'Deceased', 'checkbox', false],
  ['prs_MaritalStatus', 'Person', 'Marital Status', 'one', false],
  ['prs_NumberOfChildren', 'Person', 'Number of Children', 'number', false],
  ['prs_PrimaryLanguage', 'Person', 'Primary Language', 'one', false],
  ['prs_SecondaryLanguage', 'Person', 'Secondary Language', 'one', false],
  ['prs_HighestLevelOfEducation', 'Person', 'Highest Level of Education', 'one', false],
  ['prs_Citizenship', 'Person', 'Citizenship', 'many', true],
  ['prs_IdentityNumber', 'Person', 'Identity Number', 'text', false],
  ['prs_Title', 'Person', 'Title', 'text', true],
  ['prs_Email', 'Person', 'Email', 'text', true],
  ['prs_HomePhone', 'Person', 'Home Phone', 'text', true],
  ['prs_MobilePhone', 'Person', 'Mobile Phone', 'text', true],
  ['prs_MailingCity', 'Person', 'Mailing City', 'text', true],
  ['prs_MailingCountry', 'Person', 'Mailing Country', 'text', true],
  ['prs_MailingState', 'Person', 'Mailing State/Province', 'text', true],
  ['prs_MailingStreet', 'Person', 'Mailing Street', 'text', true],
  ['prs_MailingPostalCode', 'Person', 'Mailing Zip/Postal Code', 'text', true],
  ['prs_MailingLongitude', 'Person', 'Longitude', 'number', false],
  ['prs_MailingLatitude', 'Person', 'Latitude', 'number', false],
  ['vic_AgreementToManagePersonalData', 'Victim Context', 'Agreement to Manage Personal Data', 'checkbox', false],
  ['vic_TraffickingStatus', 'Victim Context', 'Trafficking Status', 'one', true],
  [
    'vic_TraffickingStatusDecisionMakingOrg',
    'Victim Context',
    'Trafficking Status Decision Making Organization',
    'one',
    true,
  ],
  ['vic_RelationshipToTrafficker', 'Victim Context', 'Relationship to Trafficker', 'one', false],
  ['vic_AgeWhenTrafficked', 'Victim Context', 'Age when Trafficked', 'number', false],
  ['vic_RecruitmentWebsitesAndApps', 'Victim Context', 'Recruitment Websites and Apps', 'many', false],
  ['vic_MethodOfRecruitment', 'Victim Context', 'Method of Recruitment', 'many', true],
  ['vic_LocationOfRecruitment', 'Victim Context', 'Location of Recruitment', 'organisation', true],
  ['vic_MethodsOfControl', 'Victim Context', 'Methods of Control', 'many', true],
  ['vic_TypeOfExploitation', 'Victim Context', 'Type of Exploitation', 'many', true],
  ['vic_ForcedLabourIndustry', 'Victim Context', 'Forced Labour Industry', 'one', true],
  ['vic_TypeOfSexExploitation', 'Victim Context', 'Type of Sex Exploitation', 'many', true],
  ['vic_LocationOfExploitation', 'Victim Context', 'Location of Exploitation', 'organisation', true],
  ['vic_ExploitationWebsitesAndApps', 'Victim Context', 'Exploitation Websites and Apps', 'many', false],
  ['vic_Vulnerabilities', 'Victim Context', 'Vulnerabilities', 'many', true],
  ['vic_DetailsOfVulnerabilities', 'Victim Context', 'Details Of Vulnerabilities', 'longText', true],
  ['per_RoleInProcess', 'Perpetrator Context', 'Role in Process', 'many', false],
  ['per_RoleDetails', 'Perpetrator Context', 'Role Details', 'longText', false],
  ['per_Organisation', 'Perpetrator Context', '', 'text', false],
  ['cas_Status', 'Case', 'Status', 'one', true],
  ['cas_ReasonForCaseClosure', 'Case', 'Reason for Case Closure', 'longText', true],
  ['cas_CaseOwner', 'Case', 'Case Owner', 'staff', true],
  ['cas_ReferringOrganisation', 'Referral Details', 'Referring Organisation', 'organisation', true],
  ['cas_IncomingReferralDate', 'Referral Details', 'Incoming Referral Date', 'date', true],
  ['cas_ReferringPrimaryCaseWorker', 'Referral Details', 'Referring Primary Case Worker', 'staff', true],
  ['cas_ReasonForIncomingReferral', 'Referral Details', 'Reason for Incoming Referral', 'one', true],
  ['cas_IncomingReferralDetails', 'Referral Details', 'Incoming Referral Details', 'longText', true],
  ['cas_ReferredOrganisation', 'Referral Details', 'Referred Organisation', 'organisation', true],
  ['cas_ReferredPrimaryCaseWorker', 'Referral Details', 'Referred Primary Case Worker', 'staff', true],
  ['cas_ReasonForOutgoingReferral', 'Referral Details', 'Reason for Outgoing Referral', 'one', true],
  ['cas_OutgoingReferralDate', 'Referral Details', 'Outgoing Referral Date', 'date', true],
  ['cas_OutgoingReferralDetails', 'Referral Details', 'Outgoing Referral Details', 'longText', true],
  ['cco_CaseComment', 'Case Comment', 'Case Comment', 'longText', false],
  ['hte_Longitude', 'Historic Trafficking Events', 'Longitude', 'number', false],
  ['hte_Latitude', 'Historic Trafficking Events', 'Latitude', 'number', false],
  ['hte_City', 'Historic Trafficking Events', 'City', 'text', false],
  ['hte_Country', 'Historic Trafficking Events', 'Country', 'text', false],
  ['hte_State', 'Historic Trafficking Events', 'State', 'text', false],
  ['hte_Street', 'Historic Trafficking Events', 'Street', 'text', false],
  ['hte_PostalCode', 'Historic Trafficking Events', 'PostalCode', 'text', false],
  ['hte_Date', 'Historic Trafficking Events', 'Date', 'date', false],
  ['hte_Type', 'Historic Trafficking Events', 'Type', 'one', false],
  ['hte_Description', 'Historic Trafficking Events', 'Description', 'longText', false],
  ['spl_Objectives', 'Support Plan', 'Objectives', 'longText', false],
  ['spl_ActionPlan', 'Support Plan', 'Action Plan', 'longText', false],
  ['spl_PlannedEndDate', 'Support Plan', 'Planned End Date', 'date', false],
  ['spl_ActualEndDate', 'Support Plan', 'Actual End Date', 'date', false],
  ['spl_Type', 'Support Plan', 'Type', 'one', false],
  ['con_Consent', 'Consent', 'Consent', 'checkbox', true],
] as const

/** Names of the 84 fields of HTCDS 2.0. */
export type HtcdsFieldName = (typeof table)[number][0]

/**
 * The kind of value in an HTCDS field; `staff` and `organisation` are references to another record, which files contain
 * as names.
 */
export type HtcdsFieldKind = (typeof table)[number][3]

/** One field of HTCDS 2.0: its name, section, label (empty if it has none), kind of value, and whether it is CORE. */
export type HtcdsField = { name: HtcdsFieldName; section: string; label: string; kind: HtcdsFieldKind; core: boolean }

/** The 84 fields of HTCDS 2.0 in the order of its field table. */
export const htcdsFields: readonly HtcdsField[] = /* @__PURE__ */ table.map(([name, section, label, kind, core]) => ({
  name,
  section,
  label,
  kind,
  core,
}))

/** The names of the 84 fields, in order: the header of a flat file. */
export const htcdsFieldNames: readonly HtcdsFieldName[] = /* @__PURE__ */ htcdsFields.map(({ name }) => name)
