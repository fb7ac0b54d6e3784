// Generated from schemas/next/dataset-release.schema.json by `pnpm gen`; do not edit.

/**
 * Versions of TIP Standard that a document may follow.
 */
export type StandardVersionCode = '1.0-rc.1' | '1.0-rc.2'
/**
 * Countries and areas, ISO 3166-1 alpha-2.
 */
export type CountryCode =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
/**
 * Languages, ISO 639-3; HTCDS asks for ISO 639-2.
 */
export type LanguageCode = string
/**
 * How a data set was protected before it was released.
 */
export type DisclosureControlCode =
  'kAnonymity' | 'smallCellSuppression' | 'differentialPrivacy' | 'syntheticData' | 'other'
/**
 * Why a value is not there; a missing value is never read as "no".
 */
export type AbsentReasonCode = 'unknown' | 'notAsked' | 'refused' | 'notApplicable' | 'withheldForSafety'
/**
 * Who or what a value comes from.
 */
export type InformationSourceCode = 'person' | 'document' | 'observation' | 'otherOrganisation' | 'import' | 'derived'
/**
 * Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an unknown value and its 9 a legal person.
 */
export type SexCode = 'female' | 'male' | 'otherMarker'

/**
 * What was released, to whom and under which protection (DCAT).
 */
export interface DatasetRelease {
  /**
   * **Version of the standard.** The version of TIP Standard that this document follows.
   */
  standardVersion: StandardVersionCode
  /**
   * **Title.** The title of the release.
   */
  title?: string
  /**
   * **Description.** What the release holds.
   */
  description?: string
  /**
   * **Publisher.** The organisation that publishes.
   */
  publisher?: string
  /**
   * **Contact.** The office to write to, never a private address.
   */
  contactPoint?: string
  /**
   * **Issued.** The day of publication.
   */
  issued?: string
  /**
   * **Modified.** The day of the last change.
   */
  modified?: string
  /**
   * **Period from.** The first date that the data cover.
   */
  temporalFrom?: string
  /**
   * **Period to.** The last date that the data cover.
   */
  temporalTo?: string
  /**
   * **Places.** The countries that the data cover.
   */
  spatial?: CountryCode[]
  /**
   * **Frequency.** How often the release is renewed.
   */
  accrualPeriodicity?: string
  /**
   * **Themes.** The themes of the release.
   *
   * @maxItems 20
   */
  themes?: string[]
  /**
   * **Languages.** The languages of the release, ISO 639-3.
   */
  languages?: LanguageCode[]
  /**
   * **Licence.** The licence of the release.
   */
  licence?: string
  /**
   * **Access rights.** Who may have the release.
   */
  accessRights?: string
  /**
   * **Policy.** The policy of use.
   */
  policy?: string
  /**
   * **Conforms to.** The standard that the data follow.
   */
  conformsTo?: string
  /**
   * **Origin.** How the data came about.
   */
  provenanceNote?: string
  /**
   * **Generated by.** The activity or program that made the release.
   */
  generatedBy?: string
  /**
   * **Distributions.** The files of the release, by name.
   *
   * @maxItems 50
   */
  distributions?: string[]
  /**
   * **Version.** The version of the release.
   */
  version?: string
  /**
   * **Version of the schema.** The version of the schema of the data.
   */
  schemaVersion: string
  /**
   * **Versions of code lists.** The versions of the code lists used.
   */
  codeListVersions?: CodeListVersion[]
  /**
   * **Disclosure control.** How the release was protected.
   */
  disclosureControl?: DisclosureControl
  /**
   * **Suppression report.** What was lost to suppression, by sex.
   */
  suppression?: SuppressionCount[]
  /**
   * **Citation.** How to cite the release.
   */
  citation?: string
  /**
   * **Known bias.** What a reader must know about who is in the data and who is missing.
   */
  knownBias?: string
  absent?: DatasetReleaseAbsent
  provenance?: DatasetReleaseProvenance
  /**
   * **Dataset release: extensions.** What a partner adds, by reversed domain name: restricted, in no export.
   */
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * Which version of a code list a release uses.
 */
export interface CodeListVersion {
  /**
   * **Code list.** The id of the code list.
   */
  list: string
  /**
   * **Version.** The version of the code list.
   */
  version: string
}
/**
 * How a release was protected.
 */
export interface DisclosureControl {
  /**
   * **Method.** The method of protection.
   */
  method?: DisclosureControlCode
  /**
   * **k.** The smallest size of an equivalence class.
   */
  k?: number
  /**
   * **Smallest cell.** The smallest count that is published.
   */
  smallCell?: number
  /**
   * **Epsilon.** The privacy budget of differential privacy.
   */
  epsilon?: number
  /**
   * **Merged groups.** Which groups were merged for the release, and why; stored data are unchanged.
   *
   * @maxItems 20
   */
  mergedGroups?: string[]
  absent?: DisclosureControlAbsent
  provenance?: DisclosureControlProvenance
  /**
   * **Disclosure control: extensions.** What a partner adds, by reversed domain name: restricted, in no export.
   */
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * Why a value is missing; never beside the value.
 */
export interface DisclosureControlAbsent {
  method?: AbsentReasonCode
  k?: AbsentReasonCode
  smallCell?: AbsentReasonCode
  epsilon?: AbsentReasonCode
  mergedGroups?: AbsentReasonCode
}
/**
 * Who or what said a value, and when it held.
 */
export interface DisclosureControlProvenance {
  method?: Provenance
  k?: Provenance
  smallCell?: Provenance
  epsilon?: Provenance
  mergedGroups?: Provenance
}
/**
 * Who or what said a value, and when it held.
 */
export interface Provenance {
  /**
   * **Source.** Who or what said it.
   */
  source: InformationSourceCode
  /**
   * **System.** The standard, data set or system from which an imported value came; never a person.
   */
  system?: string
  /**
   * **As of.** When the value held.
   */
  asOf?: string
}
/**
 * How much was lost to suppression for one sex.
 */
export interface SuppressionCount {
  /**
   * **Sex.** The sex for which the loss is counted; left out, with a reason, for people whose sex is missing.
   */
  sex?: SexCode
  /**
   * **Records before.** How many records there were.
   */
  recordsBefore: number
  /**
   * **Records after.** How many records are in the release.
   */
  recordsAfter: number
  /**
   * **Cells suppressed.** How many cells were suppressed.
   */
  cellsSuppressed?: number
  absent?: SuppressionCountAbsent
  provenance?: SuppressionCountProvenance
  /**
   * **Count of suppression: extensions.** What a partner adds, by reversed domain name: restricted, in no export.
   */
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * Why a value is missing; never beside the value.
 */
export interface SuppressionCountAbsent {
  sex?: AbsentReasonCode
  cellsSuppressed?: AbsentReasonCode
}
/**
 * Who or what said a value, and when it held.
 */
export interface SuppressionCountProvenance {
  sex?: Provenance
  cellsSuppressed?: Provenance
}
/**
 * Why a value is missing; never beside the value.
 */
export interface DatasetReleaseAbsent {
  title?: AbsentReasonCode
  description?: AbsentReasonCode
  publisher?: AbsentReasonCode
  contactPoint?: AbsentReasonCode
  issued?: AbsentReasonCode
  modified?: AbsentReasonCode
  temporalFrom?: AbsentReasonCode
  temporalTo?: AbsentReasonCode
  spatial?: AbsentReasonCode
  accrualPeriodicity?: AbsentReasonCode
  themes?: AbsentReasonCode
  languages?: AbsentReasonCode
  licence?: AbsentReasonCode
  accessRights?: AbsentReasonCode
  policy?: AbsentReasonCode
  conformsTo?: AbsentReasonCode
  provenanceNote?: AbsentReasonCode
  generatedBy?: AbsentReasonCode
  distributions?: AbsentReasonCode
  version?: AbsentReasonCode
  codeListVersions?: AbsentReasonCode
  disclosureControl?: AbsentReasonCode
  suppression?: AbsentReasonCode
  citation?: AbsentReasonCode
  knownBias?: AbsentReasonCode
}
/**
 * Who or what said a value, and when it held.
 */
export interface DatasetReleaseProvenance {
  title?: Provenance
  description?: Provenance
  publisher?: Provenance
  contactPoint?: Provenance
  issued?: Provenance
  modified?: Provenance
  temporalFrom?: Provenance
  temporalTo?: Provenance
  spatial?: Provenance
  accrualPeriodicity?: Provenance
  themes?: Provenance
  languages?: Provenance
  licence?: Provenance
  accessRights?: Provenance
  policy?: Provenance
  conformsTo?: Provenance
  provenanceNote?: Provenance
  generatedBy?: Provenance
  distributions?: Provenance
  version?: Provenance
  codeListVersions?: Provenance
  disclosureControl?: Provenance
  suppression?: Provenance
  citation?: Provenance
  knownBias?: Provenance
}
