// Generated from schemas/next/identity-record.schema.json by `pnpm gen`; do not edit.

/**
 * Versions of TIP Standard that a document may follow.
 */
export type StandardVersionCode = '1.0-rc.1' | '1.0-rc.2'
/**
 * As whom a person appears in the records.
 */
export type PersonRoleCode = 'victim' | 'perpetrator' | 'staff' | 'relative'
/**
 * How the follow-up took place.
 */
export type FollowUpModeCode = 'inPerson' | 'homeVisit' | 'phone' | 'message' | 'throughThirdParty'
/**
 * What an address is for.
 */
export type AddressUseCode = 'home' | 'mailing' | 'event' | 'other'
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
 * Why a value is not there; a missing value is never read as "no".
 */
export type AbsentReasonCode = 'unknown' | 'notAsked' | 'refused' | 'notApplicable' | 'withheldForSafety'
/**
 * Who or what a value comes from.
 */
export type InformationSourceCode = 'person' | 'document' | 'observation' | 'otherOrganisation' | 'import' | 'derived'
/**
 * Kind of document that shows who a person is.
 */
export type IdentityDocumentCode =
  'nationalId' | 'passport' | 'refugeeId' | 'birthCertificate' | 'drivingLicence' | 'other'

/**
 * Who a person is: names, contacts, address, document numbers. A separate document in another store, linked by the person id.
 */
export interface IdentityRecord {
  /**
   * **Version of the standard.** The version of TIP Standard that this document follows.
   */
  standardVersion: StandardVersionCode
  /**
   * **Person id.** The pseudonym of the person in case records.
   */
  personId: string
  /**
   * **Role.** Whether the person is a victim, an alleged perpetrator, a relative or a member of staff.
   */
  role?: PersonRoleCode
  /**
   * **Salutation.** How the person is addressed.
   */
  salutation?: string
  /**
   * **First name.** The first or given name.
   */
  firstName?: string
  /**
   * **Middle name.** The middle name.
   */
  middleName?: string
  /**
   * **Second name.** The second or family name.
   */
  secondName?: string
  /**
   * **Other names.** Other names by which the person is known.
   *
   * @maxItems 20
   */
  otherNames?: string[]
  /**
   * **E-mail.** The e-mail address.
   */
  email?: string
  /**
   * **Home telephone.** The telephone number at home, E.164.
   */
  homePhone?: string
  /**
   * **Mobile telephone.** The mobile telephone number, E.164.
   */
  mobilePhone?: string
  /**
   * **Safe telephone.** The number at which it is safe to call, E.164.
   */
  safePhone?: string
  /**
   * **Safe times.** When it is safe to call.
   */
  safeTimes?: string
  /**
   * **Safe ways of contact.** The ways in which it is safe to contact the person. No other way is used.
   */
  safeModes?: FollowUpModeCode[]
  /**
   * **Safe from.** The hour of the day, local time, from which it is safe to contact the person.
   */
  safeFromHour?: number
  /**
   * **Safe until.** The hour of the day, local time, until which it is safe to contact the person. An hour before the one from which it is safe means that the night is.
   */
  safeUntilHour?: number
  /**
   * **No contact.** Whether the person asked not to be contacted any more.
   */
  noContact?: boolean
  /**
   * **Addresses.** Addresses and exact places.
   */
  addresses?: Address[]
  /**
   * **Document numbers.** The numbers of the documents of the person.
   */
  identityNumbers?: IdentityNumber[]
  absent?: IdentityRecordAbsent
  provenance?: IdentityRecordProvenance
  /**
   * **Identity record: extensions.** What a partner adds, by reversed domain name: restricted, in no export.
   */
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * An address or an exact place; kept apart from the case.
 */
export interface Address {
  /**
   * **Use.** What the address is: a home, a postal address or the place of an event.
   */
  use?: AddressUseCode
  /**
   * **Refers to.** The id of the event to which an exact place belongs.
   */
  refersTo?: string
  /**
   * **Street.** Street and number.
   */
  street?: string
  /**
   * **City.** City or village.
   */
  city?: string
  /**
   * **Province or state.** Province or state.
   */
  state?: string
  /**
   * **Postal code.** Postal code.
   */
  postalCode?: string
  /**
   * **Country.** Country, ISO 3166-1 alpha-2.
   */
  country?: CountryCode
  /**
   * **Longitude.** Longitude in degrees.
   */
  longitude?: number
  /**
   * **Latitude.** Latitude in degrees.
   */
  latitude?: number
  absent?: AddressAbsent
  provenance?: AddressProvenance
  /**
   * **Address: extensions.** What a partner adds, by reversed domain name: restricted, in no export.
   */
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * Why a value is missing; never beside the value.
 */
export interface AddressAbsent {
  use?: AbsentReasonCode
  refersTo?: AbsentReasonCode
  street?: AbsentReasonCode
  city?: AbsentReasonCode
  state?: AbsentReasonCode
  postalCode?: AbsentReasonCode
  country?: AbsentReasonCode
  longitude?: AbsentReasonCode
  latitude?: AbsentReasonCode
}
/**
 * Who or what said a value, and when it held.
 */
export interface AddressProvenance {
  use?: Provenance
  refersTo?: Provenance
  street?: Provenance
  city?: Provenance
  state?: Provenance
  postalCode?: Provenance
  country?: Provenance
  longitude?: Provenance
  latitude?: Provenance
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
 * The number of one document of the person.
 */
export interface IdentityNumber {
  /**
   * **Kind of document.** What kind of document it is.
   */
  kind?: IdentityDocumentCode
  /**
   * **Number.** The number of the document.
   */
  number?: string
  /**
   * **Issued by.** The country that issued the document.
   */
  issuingCountry?: CountryCode
  absent?: IdentityNumberAbsent
  provenance?: IdentityNumberProvenance
  /**
   * **Document number: extensions.** What a partner adds, by reversed domain name: restricted, in no export.
   */
  extensions?: {
    [k: string]: unknown
  }
}
/**
 * Why a value is missing; never beside the value.
 */
export interface IdentityNumberAbsent {
  kind?: AbsentReasonCode
  number?: AbsentReasonCode
  issuingCountry?: AbsentReasonCode
}
/**
 * Who or what said a value, and when it held.
 */
export interface IdentityNumberProvenance {
  kind?: Provenance
  number?: Provenance
  issuingCountry?: Provenance
}
/**
 * Why a value is missing; never beside the value.
 */
export interface IdentityRecordAbsent {
  role?: AbsentReasonCode
  salutation?: AbsentReasonCode
  firstName?: AbsentReasonCode
  middleName?: AbsentReasonCode
  secondName?: AbsentReasonCode
  otherNames?: AbsentReasonCode
  email?: AbsentReasonCode
  homePhone?: AbsentReasonCode
  mobilePhone?: AbsentReasonCode
  safePhone?: AbsentReasonCode
  safeTimes?: AbsentReasonCode
  safeModes?: AbsentReasonCode
  safeFromHour?: AbsentReasonCode
  safeUntilHour?: AbsentReasonCode
  noContact?: AbsentReasonCode
  addresses?: AbsentReasonCode
  identityNumbers?: AbsentReasonCode
}
/**
 * Who or what said a value, and when it held.
 */
export interface IdentityRecordProvenance {
  role?: Provenance
  salutation?: Provenance
  firstName?: Provenance
  middleName?: Provenance
  secondName?: Provenance
  otherNames?: Provenance
  email?: Provenance
  homePhone?: Provenance
  mobilePhone?: Provenance
  safePhone?: Provenance
  safeTimes?: Provenance
  safeModes?: Provenance
  safeFromHour?: Provenance
  safeUntilHour?: Provenance
  noContact?: Provenance
  addresses?: Provenance
  identityNumbers?: Provenance
}
