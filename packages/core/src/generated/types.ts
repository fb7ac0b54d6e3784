// Generated from packages/dictionary by `pnpm gen`; do not edit.

/** Whether the survivor was abducted when the incident took place. */
export type AbductionStatusCode = 'none' | 'forcedConscription' | 'trafficked' | 'otherAbductionOrKidnapping'

/** Why a value is not there; a missing value is never read as "no". */
export type AbsentReasonCode = 'unknown' | 'notAsked' | 'refused' | 'notApplicable' | 'withheldForSafety'

/** What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts. */
export type ActCode = 'recruitment' | 'transportation' | 'transfer' | 'harbouring' | 'receipt'

/** What an address is for. */
export type AddressUseCode = 'home' | 'mailing' | 'event' | 'other'

/** The nine age bands of CTDC, in whole years; the first two are children. */
export type AgeBandCode = 'age0To8' | 'age9To17' | 'age18To20' | 'age21To23' | 'age24To26' | 'age27To29' | 'age30To38' | 'age39To47' | 'age48AndOver'

/** Under which law the data are processed. */
export type ApplicableLawCode = 'rwandaLaw058Of2021' | 'gdpr' | 'other'

/** How a service ended, or that it has not ended yet. */
export type AssistanceOutcomeCode = 'ongoing' | 'completed' | 'partlyCompleted' | 'interrupted' | 'notStarted'

/** What became of one service that the person may need; declined, unavailable and not applicable are never added together. */
export type AssistanceStateCode = 'offered' | 'accepted' | 'declinedBySurvivor' | 'unavailable' | 'alreadyReceived' | 'notApplicable'

/** How a border was crossed on a leg of the journey. */
export type BorderCrossingCode = 'regular' | 'irregular' | 'none'

/** The status of the work on a case. */
export type CaseStatusCode = 'open' | 'followUp' | 'closed' | 'transferred' | 'reopened'

/** What a person is charged with or convicted of. */
export type ChargeOffenceCode = 'trafficking' | 'facilitatingTrafficking' | 'exploitationOfOthers' | 'smuggling' | 'abduction' | 'forcedLabour' | 'childLabour' | 'sexualOffence' | 'prostitutionOffence' | 'forcedOrChildMarriage' | 'documentOffence' | 'moneyLaundering' | 'violence' | 'corruption' | 'other'

/** What became of a charge. */
export type ChargeOutcomeCode = 'pending' | 'dropped' | 'replaced' | 'convicted' | 'acquitted'

/** Whether a child is with the people who care for it. */
export type ChildSeparationCode = 'notSeparated' | 'unaccompaniedMinor' | 'separatedChild' | 'otherVulnerableChild'

/** What has to be true before a plan is closed, agreed with the person. */
export type ClosingCriterionCode = 'safe' | 'housed' | 'income' | 'healthCare' | 'psychosocial' | 'schooling' | 'legalStatus' | 'socialTies' | 'personAgrees'

/** What was made sure of before a case was closed. */
export type ClosureCheckCode = 'safetyPlanReviewed' | 'actionPlanComplete' | 'resumeNotification' | 'supervisorReview'

/** Why the organisation ended its work on a case; HTCDS holds free text here. What was checked before closing has a list of its own. */
export type ClosureReasonCode = 'needsMet' | 'noContact' | 'survivorRequest' | 'survivorLeftArea' | 'transferredOrganisation' | 'fundingConstraints' | 'noFurtherSupport' | 'notTrafficking' | 'death' | 'other'

/** Who travelled with the person; a companion is not by that an alleged perpetrator. */
export type CompanionCode = 'alone' | 'family' | 'intimatePartner' | 'otherVictims' | 'recruiter' | 'transporter' | 'smuggler' | 'travellingPartner' | 'other'

/** How far a claim for compensation has come. */
export type CompensationStatusCode = 'notClaimed' | 'claimed' | 'awarded' | 'paid' | 'refused'

/** What the person, or the guardian, decided; refusal never blocks a service. */
export type ConsentDecisionCode = 'granted' | 'refused' | 'withdrawn'

/** Who gave, refused or withdrew consent. */
export type ConsentGiverCode = 'self' | 'guardian' | 'both'

/** How consent was given. */
export type ConsentMethodCode = 'written' | 'oral' | 'electronic'

/** What the consent is for; consent to one purpose is never consent to another. */
export type ConsentPurposeCode = 'interview' | 'storage' | 'caseManagement' | 'referral' | 'shareIdentifiable' | 'shareStatistics' | 'research' | 'media' | 'tracing' | 'unspecified'

/** With whom data may be shared under a consent. */
export type ConsentRecipientCode = 'family' | 'authorities' | 'unhcr' | 'otherOrganisations' | 'others'

/** How far the text that was read out or shown had been checked in the language used. */
export type ConsentTextStatusCode = 'original' | 'reviewedTranslation' | 'draftTranslation' | 'interpreted'

/** When a means of control was used. */
export type ControlPhaseCode = 'recruitment' | 'transit' | 'exploitation' | 'after'

/** Countries and areas, ISO 3166-1 alpha-2. */
export type CountryCode = 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HM' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'

/** Currencies, ISO 4217. */
export type CurrencyCode = 'AED' | 'AFN' | 'ALL' | 'AMD' | 'ANG' | 'AOA' | 'ARS' | 'AUD' | 'AWG' | 'AZN' | 'BAM' | 'BBD' | 'BDT' | 'BGN' | 'BHD' | 'BIF' | 'BMD' | 'BND' | 'BOB' | 'BOV' | 'BRL' | 'BSD' | 'BTN' | 'BWP' | 'BYN' | 'BZD' | 'CAD' | 'CDF' | 'CHE' | 'CHF' | 'CHW' | 'CLF' | 'CLP' | 'CNY' | 'COP' | 'COU' | 'CRC' | 'CUC' | 'CUP' | 'CVE' | 'CZK' | 'DJF' | 'DKK' | 'DOP' | 'DZD' | 'EGP' | 'ERN' | 'ETB' | 'EUR' | 'FJD' | 'FKP' | 'GBP' | 'GEL' | 'GHS' | 'GIP' | 'GMD' | 'GNF' | 'GTQ' | 'GYD' | 'HKD' | 'HNL' | 'HTG' | 'HUF' | 'IDR' | 'ILS' | 'INR' | 'IQD' | 'IRR' | 'ISK' | 'JMD' | 'JOD' | 'JPY' | 'KES' | 'KGS' | 'KHR' | 'KMF' | 'KPW' | 'KRW' | 'KWD' | 'KYD' | 'KZT' | 'LAK' | 'LBP' | 'LKR' | 'LRD' | 'LSL' | 'LYD' | 'MAD' | 'MDL' | 'MGA' | 'MKD' | 'MMK' | 'MNT' | 'MOP' | 'MRU' | 'MUR' | 'MVR' | 'MWK' | 'MXN' | 'MXV' | 'MYR' | 'MZN' | 'NAD' | 'NGN' | 'NIO' | 'NOK' | 'NPR' | 'NZD' | 'OMR' | 'PAB' | 'PEN' | 'PGK' | 'PHP' | 'PKR' | 'PLN' | 'PYG' | 'QAR' | 'RON' | 'RSD' | 'RUB' | 'RWF' | 'SAR' | 'SBD' | 'SCR' | 'SDG' | 'SEK' | 'SGD' | 'SHP' | 'SLE' | 'SOS' | 'SRD' | 'SSP' | 'STN' | 'SVC' | 'SYP' | 'SZL' | 'THB' | 'TJS' | 'TMT' | 'TND' | 'TOP' | 'TRY' | 'TTD' | 'TWD' | 'TZS' | 'UAH' | 'UGX' | 'USD' | 'USN' | 'UYI' | 'UYU' | 'UYW' | 'UZS' | 'VED' | 'VES' | 'VND' | 'VUV' | 'WST' | 'XAF' | 'XAG' | 'XAU' | 'XBA' | 'XBB' | 'XBC' | 'XBD' | 'XCD' | 'XDR' | 'XOF' | 'XPD' | 'XPF' | 'XPT' | 'XSU' | 'XTS' | 'XUA' | 'XXX' | 'YER' | 'ZAR' | 'ZMW' | 'ZWG'

/** Through which work the record came about. */
export type DataSourceCode = 'caseManagement' | 'hotline' | 'police' | 'court' | 'survey'

/** What the person was deceived about at recruitment. */
export type DeceptionSubjectCode = 'jobNatureLocationOrEmployer' | 'wages' | 'workingConditions' | 'contract' | 'housing' | 'documentsOrMigrationStatus' | 'travelAndRecruitmentConditions' | 'familyReunification' | 'marriageOrAdoption' | 'education'

/** Which kind of body decided on the trafficking status. */
export type DecisionMakerCode = 'police' | 'ngo' | 'courtOrProsecution' | 'nonPoliceGovernment' | 'other'

/** The six dimensions into which the operational indicators fall; the first two characters of the code of an indicator. */
export type DelphiDimensionCode = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6'

/** How a data set was protected before it was released. */
export type DisclosureControlCode = 'kAnonymity' | 'smallCellSuppression' | 'differentialPrivacy' | 'syntheticData' | 'other'

/** In which stage of displacement an incident took place. */
export type DisplacementStageCode = 'notDisplaced' | 'preDisplacement' | 'duringFlight' | 'duringRefuge' | 'duringReturnTransit' | 'postDisplacement'

/** Whether and how the person is displaced or away from their own country. */
export type DisplacementStatusCode = 'resident' | 'idp' | 'refugee' | 'statelessPerson' | 'returnedRefugee' | 'returnedMigrant' | 'foreignNational' | 'asylumSeeker'

/** How a person fares in one domain of reintegration, as person and worker see it together. */
export type DomainStatusCode = 'crisis' | 'unstable' | 'improving' | 'stable'

/** How long the trafficking lasted, in months. */
export type DurationBandCode = 'months0To12' | 'months13To24' | 'months25AndOver'

/** Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section. */
export type EconomicSectorCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'

/** The highest level that the person has completed, after ISCED 2011; level 0 of attainment is parted into no schooling and less than primary. */
export type EducationLevelCode = 'noSchooling' | 'lessThanPrimary' | 'primary' | 'lowerSecondary' | 'upperSecondary' | 'postSecondaryNonTertiary' | 'shortCycleTertiary' | 'bachelor' | 'master' | 'doctoral'

/** What the person lived from before the trafficking, by status in employment rather than by occupation. */
export type EmploymentStatusCode = 'employee' | 'casualWorker' | 'selfEmployed' | 'familyWorker' | 'employed' | 'unemployed' | 'student' | 'careWork' | 'unableToWork' | 'notEmployed'

/** Where the data of the record are encrypted. */
export type EncryptionUseCode = 'atRest' | 'byField' | 'inTransit' | 'inBackups'

/** What was decided on a reflection period or a residence permit. */
export type EntitlementDecisionCode = 'granted' | 'refused' | 'notApplied'

/** What the event was: trafficking, or something that is told apart from it and may stand beside it. */
export type EventKindCode = 'trafficking' | 'smuggling' | 'abduction' | 'genderBasedViolence' | 'forcedOrChildMarriage' | 'labourRightsViolation' | 'illegalAdoption' | 'other'

/** What the person was exploited for, first level; several may hold. ChildLabour of HTCDS is an age, not a form: it maps to nothing here and infers nothing. */
export type ExploitationFormCode = 'sexual' | 'forcedLabour' | 'domesticServitude' | 'slaveryServitude' | 'forcedMarriage' | 'childMarriage' | 'forcedCriminality' | 'forcedBegging' | 'armedRecruitment' | 'organRemoval' | 'illegalAdoption' | 'forcedSurrogacyPregnancy' | 'other'

/** Second level below the form, where the form alone hides what matters. */
export type ExploitationKindCode = 'prostitution' | 'prostitutionOutdoor' | 'prostitutionVenue' | 'escort' | 'massage' | 'pornography' | 'remoteInteractive' | 'privateServitude' | 'peddling' | 'scam' | 'drugs' | 'theft' | 'smugglingOfGoodsOrPeople' | 'benefitFraud' | 'forcedPregnancy' | 'surrogacy'

/** Whether the exploitation took place or was only intended; an intended purpose is enough for trafficking. */
export type ExploitationStageCode = 'realised' | 'intended'

/** In what kind of place the exploitation took place. */
export type ExploitationVenueCode = 'street' | 'barOrClub' | 'hotelOrGuesthouse' | 'massageOrBeautyBusiness' | 'privateHome' | 'farm' | 'constructionSite' | 'mine' | 'factory' | 'fishingVessel' | 'market' | 'restaurant' | 'onlineOnly' | 'scamCompound' | 'camp' | 'other'

/** Whether a factor raises risk or protects; a factor is never the cause of the crime. */
export type FactorPolarityCode = 'risk' | 'protective'

/** Who someone is to the person. */
export type FamilyRelationCode = 'child' | 'spouseOrPartner' | 'parent' | 'sibling' | 'grandparent' | 'grandchild' | 'otherRelative' | 'nonRelative'

/** How the follow-up took place. */
export type FollowUpModeCode = 'inPerson' | 'homeVisit' | 'phone' | 'message' | 'throughThirdParty'

/** Whether the person was reached at a planned follow-up. */
export type FollowUpResultCode = 'reached' | 'declined' | 'notReached' | 'postponed' | 'unsafe'

/** Domains in which a person may have difficulty: by function and never by diagnosis. The six domains of the Washington Group Short Set, recalled. The disability classes of GBVIMS are broader and are never expanded into these. */
export type FunctionDomainCode = 'seeing' | 'hearing' | 'walking' | 'remembering' | 'selfCare' | 'communicating'

/** Computed from the exposure and never typed in. */
export type GbvContextCode = 'intimatePartnerViolence' | 'childSexualAbuse' | 'earlyMarriage' | 'possibleSexualExploitation' | 'possibleSexualSlavery' | 'harmfulTraditionalPractice'

/** When gender-based violence took place in relation to the trafficking. */
export type GbvPhaseCode = 'before' | 'during' | 'after'

/** The types of GBVIMS, asked in this order; one type per incident. Trafficking and sexual exploitation are contexts, not types. */
export type GbvTypeCode = 'rape' | 'sexualAssault' | 'physicalAssault' | 'forcedMarriage' | 'denialOfResources' | 'psychologicalAbuse' | 'nonGbv'

/** How a person describes their own gender; self-declared, optional, restricted, and never derived from sex. */
export type GenderIdentityCode = 'woman' | 'man' | 'transgenderWoman' | 'transgenderMan' | 'nonConforming' | 'selfDescribed'

/** Trafficking in persons in the International Classification of Crime for Statistical Purposes. */
export type IccsOffenceCode = '0204' | '02041' | '02042' | '02043' | '02044'

/** Kind of document that shows who a person is. */
export type IdentityDocumentCode = 'nationalId' | 'passport' | 'refugeeId' | 'birthCertificate' | 'drivingLicence' | 'other'

/** Signs of trafficking for labour (67 operational indicators, from a public synthesis) and of forced labour (11); no single one is enough, and absence proves nothing. */
export type IndicatorCode = 'D1.01' | 'D1.02' | 'D1.03' | 'D1.04' | 'D1.05' | 'D1.06' | 'D1.07' | 'D1.08' | 'D1.09' | 'D1.10' | 'D2.01' | 'D2.02' | 'D2.03' | 'D2.04' | 'D2.05' | 'D2.06' | 'D2.07' | 'D2.08' | 'D2.09' | 'D2.10' | 'D3.01' | 'D3.02' | 'D3.03' | 'D3.04' | 'D3.05' | 'D3.06' | 'D3.07' | 'D3.08' | 'D3.09' | 'D3.10' | 'D3.11' | 'D3.12' | 'D3.13' | 'D3.14' | 'D3.15' | 'D3.16' | 'D4.01' | 'D4.02' | 'D4.03' | 'D4.04' | 'D4.05' | 'D4.06' | 'D4.07' | 'D4.08' | 'D4.09' | 'D5.01' | 'D5.02' | 'D5.03' | 'D5.04' | 'D5.05' | 'D5.06' | 'D5.07' | 'D5.08' | 'D5.09' | 'D5.10' | 'D5.11' | 'D5.12' | 'D5.13' | 'D5.14' | 'D5.15' | 'D6.01' | 'D6.02' | 'D6.03' | 'D6.04' | 'D6.05' | 'D6.06' | 'D6.07' | 'FL01' | 'FL02' | 'FL03' | 'FL04' | 'FL05' | 'FL06' | 'FL07' | 'FL08' | 'FL09' | 'FL10' | 'FL11'

/** Whether a sign was seen; not seen and not asked differ. */
export type IndicatorStateCode = 'present' | 'notPresent'

/** Divisions of ISIC Rev. 4 that HTCDS and CTDC name, with the section as parent. */
export type IndustryDivisionCode = '01' | '02' | '03' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '49' | '50' | '51' | '52' | '53' | '55' | '56' | '77' | '78' | '79' | '80' | '81' | '82'

/** Who or what a value comes from. */
export type InformationSourceCode = 'person' | 'document' | 'observation' | 'otherOrganisation' | 'import' | 'derived'

/** What the person was told before consent; the seven prompts of HTCDS in other words. */
export type InformedItemCode = 'agreesToInterview' | 'toldPurpose' | 'toldDataUse' | 'toldResearchUse' | 'toldAccessRight' | 'toldRetention' | 'toldWithdrawal'

/** Protection that a person has or seeks; several may hold. */
export type InternationalProtectionCode = 'asylumSeeker' | 'refugee' | 'recipientOfComplementaryProtection' | 'statelessPerson'

/** How far proceedings against an alleged perpetrator have come. */
export type JusticeStageCode = 'suspected' | 'arrested' | 'investigated' | 'charged' | 'prosecuted' | 'dropped' | 'convicted' | 'acquitted' | 'appeal'

/** Languages, ISO 639-3; HTCDS asks for ISO 639-2. */
export type LanguageCode = string

/** What a place or a leg of the journey was in the course of events. */
export type LegRoleCode = 'origin' | 'recruitment' | 'transit' | 'exploitation' | 'identification' | 'return'

/** On which ground personal data are processed. */
export type LegalBasisCode = 'consent' | 'contract' | 'legalObligation' | 'vitalInterests' | 'publicTask' | 'legitimateInterests'

/** How the person had to live during the exploitation. */
export type LivingConditionCode = 'adequate' | 'overcrowded' | 'insanitary' | 'lackOfFood' | 'noPrivacy' | 'lockedIn'

/** Marital status of the person. */
export type MaritalStatusCode = 'single' | 'married' | 'customaryUnion' | 'widowed' | 'divorced' | 'separated' | 'registeredPartnership'

/** How the act was done: the second element of trafficking in persons, not needed where the person is under 18. */
export type MeansCode = 'threatOrForce' | 'otherCoercion' | 'abduction' | 'fraud' | 'deception' | 'abuseOfPower' | 'abuseOfVulnerability' | 'paymentsOrBenefits'

/** How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form. */
export type MeansOfControlCode = 'debtBondage' | 'takesEarnings' | 'restrictsFinancialAccess' | 'threats' | 'psychologicalAbuse' | 'physicalAbuse' | 'sexualAbuse' | 'falsePromises' | 'psychoactiveSubstances' | 'restrictsMovement' | 'restrictsMedicalCare' | 'excessiveWorkingHours' | 'usesChildren' | 'threatOfLawEnforcement' | 'withholdsNecessities' | 'withholdsDocuments' | 'other' | 'notSpecified' | 'reproductiveCoercion' | 'familySeparation' | 'spiritualOath' | 'digitalSurveillance' | 'visaSponsorshipTie' | 'threatensFamily' | 'mergedDebtBondageOrEarnings' | 'mergedThreats' | 'mergedAbuse' | 'mergedDenialOfBasicNeeds'

/** Kinds of migrants and other statuses of HTCDS guidance 7; several may hold, none is blame. */
export type MigrationStatusCode = 'familyMigrant' | 'visitorTouristMigrant' | 'labourMigrant' | 'studentMigrant' | 'irregularMigrant' | 'environmentalMigrant' | 'vulnerableMigrant' | 'strandedMigrant' | 'forcedMigrant' | 'deportee' | 'exCombatant'

/** Whether a person is under 18 at a given time. */
export type MinorStatusCode = 'minor' | 'adult'

/** Whether the needs were met at a follow-up. */
export type NeedsMetCode = 'yes' | 'no' | 'partly'

/** The ten major groups of ISCO-08, recalled. */
export type OccupationGroupCode = 'armedForces' | 'managers' | 'professionals' | 'technicians' | 'clericalSupport' | 'serviceAndSales' | 'skilledAgricultural' | 'craftAndTrades' | 'plantAndMachineOperators' | 'elementary'

/** Websites and apps used for recruitment or for exploitation; HTCDS keeps the two apart in two fields with the same values. */
export type OnlinePlatformCode = 'facebook' | 'instagram' | 'whatsApp' | 'telegram' | 'facebookMessenger' | 'viber' | 'snapChat' | 'line' | 'fourSale' | 'weChat' | 'qq' | 'qZone' | 'tikTok' | 'twitter' | 'other'

/** What kind of organisation it is. */
export type OrganisationTypeCode = 'police' | 'immigration' | 'prosecution' | 'court' | 'labourInspection' | 'socialServices' | 'health' | 'oneStopCentre' | 'ngo' | 'hotline' | 'internationalOrganisation' | 'school' | 'communityLeader' | 'company' | 'centralGovernment' | 'localGovernment' | 'legalService' | 'other'

/** Two bandings that overlap, in whole years: six of GBVIMS and four of CTDC layout C; one is never converted into the other. */
export type PerpetratorAgeBandCode = 'age0To11' | 'age12To17' | 'age18To25' | 'age26To40' | 'age41To60' | 'age61AndOver' | 'age0To29' | 'age30To38' | 'age39To47' | 'age48AndOver'

/** Whether the alleged perpetrator is a person or an organisation. */
export type PerpetratorKindCode = 'person' | 'organisation'

/** What the alleged perpetrator did in the course of events; several may hold. */
export type PerpetratorRoleCode = 'recruiter' | 'transporter' | 'harbourer' | 'exploiter' | 'controllerAbuser' | 'kidnapper' | 'brokerAgent' | 'smuggler' | 'documentForger' | 'financier' | 'client' | 'travellingPartner' | 'transferrer' | 'seller' | 'buyer' | 'receiver' | 'other' | 'recruiterOrBroker' | 'transactionParticipant' | 'controllerAbuserOrKidnapper'

/** As whom a person appears in the records. */
export type PersonRoleCode = 'victim' | 'perpetrator' | 'staff' | 'relative'

/** Whom the person prefers as interviewer or interpreter. */
export type PreferredSexCode = 'female' | 'male' | 'noPreference'

/** What was promised at recruitment. */
export type PromiseCode = 'work' | 'marriage' | 'study' | 'adoption' | 'migration' | 'other'

/** What a published data set prints as gender: release-level and ambiguous between sex and gender, and never read into sex or gender identity. */
export type PublishedGenderCode = 'female' | 'male' | 'woman' | 'man' | 'transgenderOrNonConforming'

/** What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol. */
export type PurposeCode = 'prostitutionOfOthers' | 'otherSexualExploitation' | 'forcedLabourServices' | 'slavery' | 'practicesSimilarToSlavery' | 'servitude' | 'organRemoval' | 'domesticServitude' | 'debtBondage' | 'forcedCriminality' | 'forcedBegging' | 'forcedMarriage' | 'childMarriage' | 'armedRecruitment' | 'illegalAdoption' | 'forcedSurrogacy' | 'other'

/** Over which channel the person was recruited. */
export type RecruitmentChannelCode = 'inPerson' | 'phone' | 'socialPlatform' | 'jobAdvert' | 'agency' | 'family' | 'school' | 'camp' | 'other'

/** Where or through what the person was recruited. */
export type RecruitmentMethodCode = 'atAPlaceOfBusiness' | 'atAnEducationalInstitution' | 'atWork' | 'throughOnlineSocialNetworks' | 'throughAnOnlineAdvertisement' | 'throughATelevisionAdvert' | 'throughANewspaperAdvert' | 'throughFamilyOrFamilyEvents' | 'throughFriendsOrSocialEvents' | 'other'

/** Whether the referral came in or went out. */
export type ReferralDirectionCode = 'incoming' | 'outgoing'

/** Why the person was referred. */
export type ReferralReasonCode = 'additionalServicesRequired' | 'migrationOrChangeOfLocation' | 'other'

/** General category of who referred the person. */
export type ReferralSourceCode = 'healthMedical' | 'psychosocial' | 'policeOther' | 'legalAssistance' | 'livelihoods' | 'selfReferral' | 'teacherSchoolOfficial' | 'communityOrCampLeader' | 'safehouse' | 'otherHumanitarianOrDevelopmentActor' | 'otherGovernmentService' | 'other'

/** How far a referral has come; sending it needs consent. */
export type ReferralStatusCode = 'draft' | 'sent' | 'accepted' | 'rejected' | 'done' | 'revoked'

/** A part of life in which recovery is planned and followed. */
export type ReintegrationDomainCode = 'safety' | 'housing' | 'livelihood' | 'health' | 'psychosocial' | 'education' | 'legal' | 'family'

/** How the plan ended, or that it has not. */
export type ReintegrationOutcomeCode = 'ongoing' | 'completed' | 'partlyCompleted' | 'endedBySurvivor' | 'lostContact' | 'transferred' | 'retrafficked' | 'died'

/** Who an alleged perpetrator or recruiter is to the victim, one per pair of people; intimate partners are never hidden in family. */
export type RelationToVictimCode = 'intimatePartner' | 'formerPartner' | 'parent' | 'otherFamily' | 'family' | 'caregiver' | 'friendAcquaintance' | 'neighbour' | 'employer' | 'recruiterAgent' | 'smuggler' | 'official' | 'serviceProvider' | 'onlineContact' | 'stranger' | 'other' | 'intimateOrFormerPartner' | 'familyOrIntimatePartner' | 'acquaintedUnspecified' | 'strangerUnknownOrOther'

/** Whether the same incident was reported by another organisation, to avoid counting twice. */
export type ReportedElsewhereCode = 'no' | 'gbvimsOrganisation' | 'otherOrganisation'

/** Under which conditions a person returned. */
export type ReturnKindCode = 'spontaneous' | 'assistedVoluntary' | 'noAlternative' | 'forced' | 'rescue'

/** How urgent the protection of the person is. */
export type RiskLevelCode = 'high' | 'medium' | 'low'

/** The thirty districts of Rwanda; the codes are coined here. */
export type RwandaDistrictCode = 'RW-01/Gasabo' | 'RW-01/Kicukiro' | 'RW-01/Nyarugenge' | 'RW-02/Bugesera' | 'RW-02/Gatsibo' | 'RW-02/Kayonza' | 'RW-02/Kirehe' | 'RW-02/Ngoma' | 'RW-02/Nyagatare' | 'RW-02/Rwamagana' | 'RW-03/Burera' | 'RW-03/Gakenke' | 'RW-03/Gicumbi' | 'RW-03/Musanze' | 'RW-03/Rulindo' | 'RW-04/Karongi' | 'RW-04/Ngororero' | 'RW-04/Nyabihu' | 'RW-04/Nyamasheke' | 'RW-04/Rubavu' | 'RW-04/Rusizi' | 'RW-04/Rutsiro' | 'RW-05/Gisagara' | 'RW-05/Huye' | 'RW-05/Kamonyi' | 'RW-05/Muhanga' | 'RW-05/Nyamagabe' | 'RW-05/Nyanza' | 'RW-05/Nyaruguru' | 'RW-05/Ruhango'

/** The sectors of the districts of Rwanda; the codes are coined here. */
export type RwandaSectorCode = string

/** What a screening found; it is not a legal finding. */
export type ScreeningOutcomeCode = 'noIndicators' | 'indicators' | 'presumed'

/** How much harm a leak could do; the four labels are recalled. */
export type SensitivityLevelCode = 'low' | 'moderate' | 'high' | 'severe'

/** What a court imposed. */
export type SentenceKindCode = 'imprisonment' | 'lifeImprisonment' | 'suspended' | 'fine' | 'communityService' | 'confiscation' | 'ban' | 'compensationOrder' | 'other'

/** Which service is needed, offered or given; none is tied to a sex. */
export type ServiceTypeCode = 'shelter' | 'safeRoom' | 'medical' | 'clinicalManagementOfRape' | 'sexualReproductiveHealth' | 'forensicExamination' | 'psychosocial' | 'legal' | 'policeProtection' | 'policeInvestigation' | 'livelihood' | 'education' | 'cashOrMaterial' | 'return' | 'reintegration' | 'familyTracing' | 'documentation' | 'interpretation' | 'childcare' | 'other'

/** What kind of settlement a place is, so that movement from rural to urban areas can be seen. */
export type SettlementTypeCode = 'urban' | 'rural' | 'camp' | 'borderPost' | 'workSite'

/** Sex as registered or observed; sexBasis says which. ISO/IEC 5218 writes 1 for male and 2 for female; its 0 is an unknown value and its 9 a legal person. */
export type SexCode = 'female' | 'male' | 'otherMarker'

/** What the recorded sex rests on. */
export type SexBasisCode = 'document' | 'observed' | 'self'

/** What a person who works on a case or with its data does. */
export type StaffRoleCode = 'caseWorker' | 'supervisor' | 'dataOfficer' | 'interpreter' | 'healthWorker' | 'socialWorker' | 'lawyer' | 'policeOfficer' | 'prosecutor' | 'researcher' | 'systemAdministrator' | 'other'

/** Versions of TIP Standard that a document may follow. */
export type StandardVersionCode = '1.0-rc.1' | '1.0-rc.2'

/** What the trafficking status rests on. */
export type StatusBasisCode = 'selfReport' | 'screening' | 'interview' | 'documents' | 'courtDecision' | 'referralInformation' | 'other'

/** Provinces, states and the like, ISO 3166-2. */
export type SubdivisionCode = string

/** What a support plan is about. */
export type SupportPlanTypeCode = 'education' | 'financial' | 'health' | 'labourExploitationRehabilitation' | 'legal' | 'livelihood' | 'rightsBasedTraining' | 'sexualExploitationRehabilitation' | 'socialCare'

/** How far a person has been recognised as a victim of trafficking. */
export type TraffickingStatusCode = 'potential' | 'presumed' | 'identified' | 'notAVictim' | 'declinedIdentification'

/** Whether the data may be transferred outside the country. */
export type TransferDecisionCode = 'yes' | 'no' | 'underConditions'

/** Whether a border was crossed in the course of the trafficking. */
export type TransnationalityCode = 'transnational' | 'internal'

/** How a leg of the journey was travelled. */
export type TransportCode = 'foot' | 'road' | 'rail' | 'air' | 'sea' | 'animal'

/** Which documents the person had on a leg of the journey. */
export type TravelDocumentCode = 'ownDocument' | 'falseDocument' | 'noDocument' | 'confiscated' | 'other'

/** What a person needs at once, before anything else is asked. */
export type UrgentNeedCode = 'medicalCare' | 'food' | 'rest' | 'clothingAndHygiene' | 'safePlace' | 'companion' | 'helpForChildren' | 'contactSomeone' | 'none' | 'other'

/** Circumstances that raise risk or protect, at four levels; a factor is never the cause of the crime. The list of HTCDS is deprecated and is read as risk factors. */
export type VulnerabilityFactorCode = 'addiction' | 'socialGroup' | 'discrimination' | 'poverty' | 'disabilityAndPhysicalHealth' | 'mentalHealth' | 'migration' | 'homelessness' | 'abuseSocialMedia' | 'abusePhysical' | 'education' | 'workEnvironment' | 'familySize' | 'familyStructure' | 'socioEconomicStatus' | 'familyMigrationHistory' | 'householdLivelihood' | 'householdEducation' | 'genderDiscriminationInHousehold' | 'familyDynamics' | 'singleHeadedHousehold' | 'childHeadedHousehold' | 'psychologicalDependency' | 'culturalOrReligiousBeliefs' | 'irregularStatus' | 'lackOfInformation' | 'statelessness' | 'conflict' | 'naturalDisaster' | 'displacement' | 'supportiveFamily' | 'educationAccess' | 'knowledgeOfRights' | 'stableIncome' | 'communitySupport' | 'legalStatus' | 'accessToServices' | 'protectiveLaw' | 'other'

/** At which level a factor works. */
export type VulnerabilityLevelCode = 'individual' | 'householdFamily' | 'community' | 'structural'

/** Where a dependant lives now. */
export type WhereaboutsCode = 'withPerson' | 'withOtherParent' | 'withRelatives' | 'withExploiter' | 'inCare' | 'elsewhere'

/** Whether the person wants legal action. */
export type WishToPursueCode = 'yes' | 'no' | 'undecided'

/** Why the person asks to hold something back from someone. */
export type WithholdReasonCode = 'fear' | 'wantsToTellThemselves' | 'other'

/** Measures that protect a person who testifies. */
export type WitnessProtectionCode = 'sealedRecords' | 'videoLink' | 'pseudonym'

/** Regions that a published data set prints instead of countries; never turned into a country. */
export type WorldRegionCode = 'africa' | 'americasOrOceania' | 'asia' | 'europe'

/** Yes and no where a published row can hold both, for several people together. */
export type YesNoCode = 'yes' | 'no'

/** One case with the people in it, without anything that names them. */
export interface CaseRecord {
  /** **Version of the standard.** The version of TIP Standard that this document follows. */
  standardVersion: StandardVersionCode
  /** **Case.** The file that an organisation keeps about what happened and what was done. */
  case: Case
  /** **Reporting entity.** The one organisation that reports this record. */
  reportingEntity: ReportingEntity
  /** **Data protection.** On which legal basis the record is kept, for how long, and who may see it. */
  dataProtection: DataProtection
  /** **Victims.** The people in this case who are potential, presumed or identified victims of trafficking. */
  victims?: Victim[]
  /** **Alleged perpetrators.** The people or organisations alleged to have taken part; "alleged" until a conviction is recorded. */
  perpetrators?: Perpetrator[]
  /** **Relations.** How one alleged perpetrator relates to one victim, for each pair. */
  relations?: Relation[]
  /** **Events.** What was done: acts, means and purposes, when and where, to whom and allegedly by whom. */
  events?: Event[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    victims?: AbsentReasonCode
    perpetrators?: AbsentReasonCode
    relations?: AbsentReasonCode
    events?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    victims?: Provenance
    perpetrators?: Provenance
    relations?: Provenance
    events?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** The file that an organisation keeps about what happened and what was done. */
export interface Case {
  /** **Case id.** A pseudonym of the case, unique at the reporting entity; never a name or a register number. */
  id: string
  /** **Opened on.** The day on which the organisation took the case up; the date of registration. */
  openedOn?: string
  /** **Year of registration.** The year of registration, where the day is not known or was published without it. */
  registrationYear?: number
  /** **Closed on.** The day on which the case was closed. */
  closedOn?: string
  /** **Status of the case.** The status of the case. */
  status?: CaseStatusCode
  /** **Case owner.** The role of the person who keeps the case, never the name. */
  owner?: StaffRoleCode
  /** **Pseudonym of the case owner.** The pseudonym of the worker who keeps the case; the name is in an identity record. */
  ownerId?: string
  /** **Level of risk.** How urgent the danger to the person is; each level says how soon the organisation responds. */
  risk?: RiskLevelCode
  /**
   * **Safety plan.** A reference to the safety plan, which is kept elsewhere.
   * Restricted: off by default in forms, in no default export.
   */
  safetyPlanId?: string
  /** **Reasons for closure.** Why the case was closed. */
  closureReasons?: ClosureReasonCode[]
  /** **Checks before closing.** What was made sure of before the case was closed. */
  closureChecks?: ClosureCheckCode[]
  /**
   * **Details of closure.** More about the closure; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  closureDetails?: string
  /** **Feedback.** What the person says about the service. */
  feedback?: Feedback
  /** **Linked cases.** Ids of other cases that belong together with this one. */
  linkedCaseIds?: string[]
  /** **Duplicate of.** The id of the case of which this one is a duplicate. */
  duplicateOf?: string
  /** **Reported elsewhere.** Whether another organisation reports the same case, so that it is counted once. */
  reportedElsewhere?: ReportedElsewhereCode
  /**
   * **Comments.** Notes of the case worker; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  comments?: string[]
  /**
   * **Support plans.** The plans made with the person.
   * Restricted: off by default in forms, in no default export.
   */
  supportPlans?: SupportPlan[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    openedOn?: AbsentReasonCode
    registrationYear?: AbsentReasonCode
    closedOn?: AbsentReasonCode
    status?: AbsentReasonCode
    owner?: AbsentReasonCode
    ownerId?: AbsentReasonCode
    risk?: AbsentReasonCode
    safetyPlanId?: AbsentReasonCode
    closureReasons?: AbsentReasonCode
    closureChecks?: AbsentReasonCode
    closureDetails?: AbsentReasonCode
    feedback?: AbsentReasonCode
    linkedCaseIds?: AbsentReasonCode
    duplicateOf?: AbsentReasonCode
    reportedElsewhere?: AbsentReasonCode
    comments?: AbsentReasonCode
    supportPlans?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    openedOn?: Provenance
    registrationYear?: Provenance
    closedOn?: Provenance
    status?: Provenance
    owner?: Provenance
    ownerId?: Provenance
    risk?: Provenance
    safetyPlanId?: Provenance
    closureReasons?: Provenance
    closureChecks?: Provenance
    closureDetails?: Provenance
    feedback?: Provenance
    linkedCaseIds?: Provenance
    duplicateOf?: Provenance
    reportedElsewhere?: Provenance
    comments?: Provenance
    supportPlans?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What the person says about the service they received. */
export interface Feedback {
  /** **Opening hours suited.** Whether the opening hours suited the person. */
  openingHoursSuited?: boolean
  /** **Support person allowed.** Whether the person could bring someone they trust. */
  supportPersonAllowed?: boolean
  /** **Private meeting.** Whether the meeting was in private. */
  privateMeeting?: boolean
  /** **Language understood.** Whether the person understood the language used. */
  languageUnderstood?: boolean
  /** **Comfortable with the worker.** Whether the person was comfortable with the worker. */
  comfortableWithWorker?: boolean
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    openingHoursSuited?: AbsentReasonCode
    supportPersonAllowed?: AbsentReasonCode
    privateMeeting?: AbsentReasonCode
    languageUnderstood?: AbsentReasonCode
    comfortableWithWorker?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    openingHoursSuited?: Provenance
    supportPersonAllowed?: Provenance
    privateMeeting?: Provenance
    languageUnderstood?: Provenance
    comfortableWithWorker?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What is planned with the person, and until when. */
export interface SupportPlan {
  /** **Type of plan.** The kind of support planned. */
  type?: SupportPlanTypeCode
  /**
   * **Objectives.** What the plan is for; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  objectives?: string
  /**
   * **Action plan.** What has to be done; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  actionPlan?: string
  /** **Planned end.** The day on which the plan should end. */
  plannedEnd?: string
  /** **Actual end.** The day on which the plan ended. */
  actualEnd?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    type?: AbsentReasonCode
    objectives?: AbsentReasonCode
    actionPlan?: AbsentReasonCode
    plannedEnd?: AbsentReasonCode
    actualEnd?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    type?: Provenance
    objectives?: Provenance
    actionPlan?: Provenance
    plannedEnd?: Provenance
    actualEnd?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** The organisation that reports the record: one of the four units of the international classification. */
export interface ReportingEntity {
  /** **Id.** The identifier of the organisation in the register of the country or network. */
  id: string
  /** **Name.** The name of the organisation, never of a person. */
  name?: string
  /** **Type of organisation.** What kind of organisation reports. */
  type?: OrganisationTypeCode
  /** **Place.** Country and administrative area of the organisation. */
  place?: Place
  /**
   * **Street.** The street of the organisation; left out where a shelter could be found by it.
   * Restricted: off by default in forms, in no default export.
   */
  street?: string
  /**
   * **Postal code.** The postal code of the organisation.
   * Restricted: off by default in forms, in no default export.
   */
  postalCode?: string
  /**
   * **Longitude.** Longitude of the organisation in degrees; left out where a shelter could be found by it.
   * Restricted: off by default in forms, in no default export.
   */
  longitude?: number
  /**
   * **Latitude.** Latitude of the organisation in degrees; left out where a shelter could be found by it.
   * Restricted: off by default in forms, in no default export.
   */
  latitude?: number
  /** **Telephone.** The public telephone number of the organisation, E.164. */
  phone?: string
  /** **Sources of the data.** From which kind of activity the record comes. */
  dataSources?: DataSourceCode[]
  /** **Legal mandate.** The law or decision that allows the organisation to hold such records. */
  legalMandate?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    name?: AbsentReasonCode
    type?: AbsentReasonCode
    place?: AbsentReasonCode
    street?: AbsentReasonCode
    postalCode?: AbsentReasonCode
    longitude?: AbsentReasonCode
    latitude?: AbsentReasonCode
    phone?: AbsentReasonCode
    dataSources?: AbsentReasonCode
    legalMandate?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    name?: Provenance
    type?: Provenance
    place?: Provenance
    street?: Provenance
    postalCode?: Provenance
    longitude?: Provenance
    latitude?: Provenance
    phone?: Provenance
    dataSources?: Provenance
    legalMandate?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** On which basis the record is kept, how long, and who may see it. */
export interface DataProtection {
  /** **Legal bases.** The bases on which the data are processed. */
  legalBases?: LegalBasisCode[]
  /** **Applicable laws.** The data protection laws that apply. */
  laws?: ApplicableLawCode[]
  /** **Sensitivity.** How sensitive the record is. */
  sensitivity?: SensitivityLevelCode
  /** **Retain until.** The day after which the record is destroyed or reviewed. */
  retainUntil?: string
  /** **Legal hold.** Whether the record has to be kept as it is for an investigation or a court, and is used for nothing else. */
  legalHold?: boolean
  /** **Roles with access.** The roles that may see the record. */
  accessRoles?: StaffRoleCode[]
  /**
   * **Reference of the pseudonym key.** Which key made the pseudonyms; the key itself is kept elsewhere.
   * Restricted: off by default in forms, in no default export.
   */
  pseudonymKeyRef?: string
  /** **Collected on.** The day on which the data were collected. */
  collectedOn?: string
  /** **Collected by.** The role of the person who collected the data, never the name. */
  collectedBy?: StaffRoleCode
  /** **Last reviewed.** The day on which the need to keep the record was last reviewed. */
  lastReviewed?: string
  /** **Impact assessment.** A reference to the data protection impact assessment, which is kept elsewhere. */
  impactAssessmentRef?: string
  /** **Impact assessed on.** The day of the data protection impact assessment. */
  impactAssessedOn?: string
  /** **Country of storage.** The country in which the record is stored, ISO 3166-1 alpha-2. */
  storageCountry?: CountryCode
  /** **Encryption.** Where the data of the record are encrypted. */
  encryption?: EncryptionUseCode[]
  /** **Access is logged.** Whether each look at the record is logged. */
  accessLogged?: boolean
  /** **Transfer abroad.** Whether the record may be transferred to another country. */
  transferAllowed?: TransferDecisionCode
  /** **Conditions of transfer.** The conditions under which the record may be transferred. */
  transferConditions?: string
  /** **Breach log.** A reference to the breach log, which is kept elsewhere. */
  breachLogRef?: string
  /** **Deadline to report a breach.** Within how many hours the controller reports a breach to the authority; 48 under Law 058/2021 of Rwanda, article 43. */
  breachDeadlineHours?: number
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    legalBases?: AbsentReasonCode
    laws?: AbsentReasonCode
    sensitivity?: AbsentReasonCode
    retainUntil?: AbsentReasonCode
    legalHold?: AbsentReasonCode
    accessRoles?: AbsentReasonCode
    pseudonymKeyRef?: AbsentReasonCode
    collectedOn?: AbsentReasonCode
    collectedBy?: AbsentReasonCode
    lastReviewed?: AbsentReasonCode
    impactAssessmentRef?: AbsentReasonCode
    impactAssessedOn?: AbsentReasonCode
    storageCountry?: AbsentReasonCode
    encryption?: AbsentReasonCode
    accessLogged?: AbsentReasonCode
    transferAllowed?: AbsentReasonCode
    transferConditions?: AbsentReasonCode
    breachLogRef?: AbsentReasonCode
    breachDeadlineHours?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    legalBases?: Provenance
    laws?: Provenance
    sensitivity?: Provenance
    retainUntil?: Provenance
    legalHold?: Provenance
    accessRoles?: Provenance
    pseudonymKeyRef?: Provenance
    collectedOn?: Provenance
    collectedBy?: Provenance
    lastReviewed?: Provenance
    impactAssessmentRef?: Provenance
    impactAssessedOn?: Provenance
    storageCountry?: Provenance
    encryption?: Provenance
    accessLogged?: Provenance
    transferAllowed?: Provenance
    transferConditions?: Provenance
    breachLogRef?: Provenance
    breachDeadlineHours?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** A person who is a potential, presumed or identified victim of trafficking. */
export interface Victim {
  /** **Person id.** A pseudonym of the person, unique in the record; joins the identity record, which is kept elsewhere. */
  id: string
  /** **Id across cases.** A pseudonym that is the same in all cases of the reporting entity; never a name or a register number. */
  crossCaseId?: string
  /**
   * **Sex.** The sex as registered, observed or stated; the basis is recorded beside it.
   * Never derived from gender identity, and gender identity never from it.
   */
  sex?: SexCode
  /** **Basis of sex.** Whether the sex was taken from a document, observed or stated by the person. */
  sexBasis?: SexBasisCode
  /**
   * **Gender identity.** How the person describes their gender; only the person can say, and no one has to.
   * Self-declared, off by default, in no default export and never counted.
   * Restricted: off by default in forms, in no default export.
   */
  genderIdentity?: GenderIdentityCode
  /**
   * **Gender in own words.** The words that the person uses for their gender.
   * Restricted: off by default in forms, in no default export.
   */
  genderSelfDescribed?: string
  /** **Gender as published.** The value that a published data set prints, which may have been sex or gender; never used as either. */
  genderAsPublished?: PublishedGenderCode
  /**
   * **Pronouns.** The pronouns that the person uses.
   * Restricted: off by default in forms, in no default export.
   */
  pronouns?: string
  /** **Date of birth.** The date of birth, as far as it is known: year, month or day. */
  birthDate?: string
  /** **Age.** The age in whole years at registration, where the date of birth is not known. */
  age?: number
  /** **Age is an estimate.** Whether the age or the date of birth is an estimate. */
  ageEstimated?: boolean
  /** **Age band.** The age at registration in nine bands. */
  ageBand?: AgeBandCode
  /** **Minor at registration.** Whether the person was under 18 when the case was registered. */
  minorAtRegistration?: MinorStatusCode
  /** **Minor at entry.** Whether the person was under 18 when the process of trafficking began. */
  minorAtEntry?: MinorStatusCode
  /** **Minor at start of exploitation.** Whether the person was under 18 when the exploitation began. */
  minorAtStartOfExploitation?: MinorStatusCode
  /** **Age when first trafficked.** The age in whole years when the person was first trafficked. */
  ageWhenTrafficked?: number
  /** **Citizenships.** The countries of which the person is a citizen, ISO 3166-1 alpha-2. */
  citizenships?: CountryCode[]
  /** **Region of origin as published.** The world region of origin that a published data set prints in place of a country. */
  regionOfOrigin?: WorldRegionCode
  /** **Country of birth.** The country in which the person was born. */
  countryOfBirth?: CountryCode
  /** **Country of origin.** The country from which the person comes. */
  countryOfOrigin?: CountryCode
  /** **Residence before.** Where the person lived before the trafficking, with the type of settlement. */
  residenceBefore?: Place
  /**
   * **Ethnicity.** The ethnic group with which the person identifies; asked only where the law allows it and the person gains by it.
   * Restricted: off by default in forms, in no default export.
   */
  ethnicity?: string
  /** **Languages.** The languages that the person speaks, the best first, ISO 639-3. */
  languages?: LanguageCode[]
  /** **Marital status.** The marital status of the person. */
  maritalStatus?: MaritalStatusCode
  /** **Highest level of education.** The highest level of education completed, ISCED 2011. */
  education?: EducationLevelCode
  /** **Occupation.** The occupation before the trafficking, ISCO-08 major group. */
  occupation?: OccupationGroupCode
  /** **Employment status.** What the person lived from before the trafficking. */
  employmentStatus?: EmploymentStatusCode
  /** **Difficulties in functioning.** The domains in which the person has a lot of difficulty or cannot function at all; by function, not by diagnosis. */
  functionalDifficulties?: FunctionDomainCode[]
  /** **Deceased.** Whether the person is known to have died. */
  deceased?: boolean
  /**
   * **Position in an organisation.** The position that the source records for a worker; kept so that an import loses nothing.
   * Restricted: off by default in forms, in no default export.
   */
  positionInOrganisation?: string
  /** **Trafficking status.** Whether the person is a potential, presumed or identified victim. */
  status?: TraffickingStatusCode
  /** **Status decided by.** What kind of organisation decided the status. */
  statusDecidedBy?: DecisionMakerCode
  /** **Date of the status.** The day on which the status was decided. */
  statusDate?: string
  /** **Basis of the status.** On what the decision rests. */
  statusBases?: StatusBasisCode[]
  /** **Displacement status.** Whether the person is a resident, displaced, a refugee, a returnee or otherwise displaced. */
  displacementStatus?: DisplacementStatusCode
  /** **Migration status.** The kinds of migrant that the person is, and other statuses that come with it. */
  migrationStatuses?: MigrationStatusCode[]
  /** **International protection.** The kinds of international protection sought or held. */
  internationalProtection?: InternationalProtectionCode[]
  /** **Unaccompanied or separated.** Whether a child is unaccompanied or separated. */
  childSeparation?: ChildSeparationCode
  /** **Number of children.** How many children the person has; says nothing about the rows of dependants. */
  numberOfChildren?: number
  /** **Dependants.** The people who depend on the person, each with whereabouts and risk. */
  dependants?: Dependant[]
  /**
   * **Pregnant.** Whether the person is pregnant; never tied to a sex by validation.
   * Restricted: off by default in forms, in no default export.
   */
  pregnant?: boolean
  /**
   * **Breastfeeding.** Whether the person is breastfeeding; never tied to a sex by validation.
   * Restricted: off by default in forms, in no default export.
   */
  breastfeeding?: boolean
  /** **Head of a household.** Whether the person heads a household. */
  householdHead?: boolean
  /** **Sole caregiver.** Whether no one else cares for the dependants. */
  soleCaregiver?: boolean
  /** **Trafficked before.** Whether the person was trafficked before. */
  priorTrafficking?: boolean
  /**
   * **Exposure to gender-based violence.** Gender-based violence before, during and after the trafficking; it neither makes nor unmakes a finding of trafficking.
   * Restricted: off by default in forms, in no default export.
   */
  gbvExposure?: GbvExposure[]
  /** **Risk and protective factors.** Factors at four levels that raise or lower risk; never a cause of the crime. */
  vulnerabilityFactors?: VulnerabilityFactor[]
  /**
   * **Details of vulnerability.** More about the factors; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  vulnerabilityDetails?: string
  /** **Special needs.** Needs that a service has to know about. */
  specialNeeds?: string[]
  /**
   * **In own words.** What the survivor says, in their own words; kept apart from coded data, read by no derivation, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  ownWords?: string
  /** **Recruitment.** How the person was recruited. */
  recruitment?: Recruitment[]
  /** **Journey.** The legs of the journey, in order. */
  journey?: JourneyLeg[]
  /** **Exploitation.** The exploitation that the person suffered or was meant to suffer; several forms can be given. */
  exploitation?: Exploitation[]
  /** **Means of control.** How the person was kept under control. */
  meansOfControl?: MeansOfControl[]
  /** **Screenings.** The interviews in which indicators of trafficking were looked for. */
  screenings?: Screening[]
  /** **Consents.** What the person agreed to, refused or withdrew: one entry for each purpose. */
  consents?: Consent[]
  /** **Assistance.** The services offered, accepted, declined or not available. */
  assistance?: Assistance[]
  /** **Referrals.** Referrals in and out. */
  referrals?: Referral[]
  /** **Follow-ups.** What happened after the assistance. */
  followUps?: FollowUp[]
  /** **Reintegration plans.** What was agreed for recovery and reintegration. */
  reintegrationPlans?: ReintegrationPlan[]
  /** **Returns.** Returns to a country or place where the person lived before. */
  returns?: ReturnEvent[]
  /** **Legal process.** Complaint, reflection period, residence permit, compensation, non-punishment. */
  legalProcess?: LegalProcess
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    crossCaseId?: AbsentReasonCode
    sex?: AbsentReasonCode
    sexBasis?: AbsentReasonCode
    genderIdentity?: AbsentReasonCode
    genderSelfDescribed?: AbsentReasonCode
    genderAsPublished?: AbsentReasonCode
    pronouns?: AbsentReasonCode
    birthDate?: AbsentReasonCode
    age?: AbsentReasonCode
    ageEstimated?: AbsentReasonCode
    ageBand?: AbsentReasonCode
    minorAtRegistration?: AbsentReasonCode
    minorAtEntry?: AbsentReasonCode
    minorAtStartOfExploitation?: AbsentReasonCode
    ageWhenTrafficked?: AbsentReasonCode
    citizenships?: AbsentReasonCode
    regionOfOrigin?: AbsentReasonCode
    countryOfBirth?: AbsentReasonCode
    countryOfOrigin?: AbsentReasonCode
    residenceBefore?: AbsentReasonCode
    ethnicity?: AbsentReasonCode
    languages?: AbsentReasonCode
    maritalStatus?: AbsentReasonCode
    education?: AbsentReasonCode
    occupation?: AbsentReasonCode
    employmentStatus?: AbsentReasonCode
    functionalDifficulties?: AbsentReasonCode
    deceased?: AbsentReasonCode
    positionInOrganisation?: AbsentReasonCode
    status?: AbsentReasonCode
    statusDecidedBy?: AbsentReasonCode
    statusDate?: AbsentReasonCode
    statusBases?: AbsentReasonCode
    displacementStatus?: AbsentReasonCode
    migrationStatuses?: AbsentReasonCode
    internationalProtection?: AbsentReasonCode
    childSeparation?: AbsentReasonCode
    numberOfChildren?: AbsentReasonCode
    dependants?: AbsentReasonCode
    pregnant?: AbsentReasonCode
    breastfeeding?: AbsentReasonCode
    householdHead?: AbsentReasonCode
    soleCaregiver?: AbsentReasonCode
    priorTrafficking?: AbsentReasonCode
    gbvExposure?: AbsentReasonCode
    vulnerabilityFactors?: AbsentReasonCode
    vulnerabilityDetails?: AbsentReasonCode
    specialNeeds?: AbsentReasonCode
    ownWords?: AbsentReasonCode
    recruitment?: AbsentReasonCode
    journey?: AbsentReasonCode
    exploitation?: AbsentReasonCode
    meansOfControl?: AbsentReasonCode
    screenings?: AbsentReasonCode
    consents?: AbsentReasonCode
    assistance?: AbsentReasonCode
    referrals?: AbsentReasonCode
    followUps?: AbsentReasonCode
    reintegrationPlans?: AbsentReasonCode
    returns?: AbsentReasonCode
    legalProcess?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    crossCaseId?: Provenance
    sex?: Provenance
    sexBasis?: Provenance
    genderIdentity?: Provenance
    genderSelfDescribed?: Provenance
    genderAsPublished?: Provenance
    pronouns?: Provenance
    birthDate?: Provenance
    age?: Provenance
    ageEstimated?: Provenance
    ageBand?: Provenance
    minorAtRegistration?: Provenance
    minorAtEntry?: Provenance
    minorAtStartOfExploitation?: Provenance
    ageWhenTrafficked?: Provenance
    citizenships?: Provenance
    regionOfOrigin?: Provenance
    countryOfBirth?: Provenance
    countryOfOrigin?: Provenance
    residenceBefore?: Provenance
    ethnicity?: Provenance
    languages?: Provenance
    maritalStatus?: Provenance
    education?: Provenance
    occupation?: Provenance
    employmentStatus?: Provenance
    functionalDifficulties?: Provenance
    deceased?: Provenance
    positionInOrganisation?: Provenance
    status?: Provenance
    statusDecidedBy?: Provenance
    statusDate?: Provenance
    statusBases?: Provenance
    displacementStatus?: Provenance
    migrationStatuses?: Provenance
    internationalProtection?: Provenance
    childSeparation?: Provenance
    numberOfChildren?: Provenance
    dependants?: Provenance
    pregnant?: Provenance
    breastfeeding?: Provenance
    householdHead?: Provenance
    soleCaregiver?: Provenance
    priorTrafficking?: Provenance
    gbvExposure?: Provenance
    vulnerabilityFactors?: Provenance
    vulnerabilityDetails?: Provenance
    specialNeeds?: Provenance
    ownWords?: Provenance
    recruitment?: Provenance
    journey?: Provenance
    exploitation?: Provenance
    meansOfControl?: Provenance
    screenings?: Provenance
    consents?: Provenance
    assistance?: Provenance
    referrals?: Provenance
    followUps?: Provenance
    reintegrationPlans?: Provenance
    returns?: Provenance
    legalProcess?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** A person who depends on the victim. */
export interface Dependant {
  /** **Relation.** How the dependant is related to the person. */
  relation?: FamilyRelationCode
  /** **Age band.** The age of the dependant in bands. */
  ageBand?: AgeBandCode
  /** **Sex.** The sex of the dependant. */
  sex?: SexCode
  /** **Whereabouts.** Where the dependant is. */
  whereabouts?: WhereaboutsCode
  /** **At risk.** Whether the dependant is at risk. */
  atRisk?: boolean
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    relation?: AbsentReasonCode
    ageBand?: AbsentReasonCode
    sex?: AbsentReasonCode
    whereabouts?: AbsentReasonCode
    atRisk?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    relation?: Provenance
    ageBand?: Provenance
    sex?: Provenance
    whereabouts?: Provenance
    atRisk?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One kind of gender-based violence in one phase. */
export interface GbvExposure {
  /** **Id.** An id within the person, where a leg of the journey refers to it. */
  id?: string
  /**
   * **Phase.** Whether it happened before, during or after the trafficking.
   * Restricted: off by default in forms, in no default export.
   */
  phase?: GbvPhaseCode
  /**
   * **Type.** The type of violence, by the classification of GBVIMS.
   * Restricted: off by default in forms, in no default export.
   */
  type?: GbvTypeCode
  /**
   * **Stage of displacement.** The stage of displacement at which it happened.
   * Restricted: off by default in forms, in no default export.
   */
  displacementStage?: DisplacementStageCode
  /**
   * **Previous incidents.** Whether there were incidents before this one.
   * Restricted: off by default in forms, in no default export.
   */
  previousIncidents?: boolean
  /**
   * **Harmful practice.** Whether a harmful traditional practice was part of it.
   * Restricted: off by default in forms, in no default export.
   */
  harmfulPractice?: boolean
  /**
   * **Goods or money exchanged.** Whether goods or money were exchanged.
   * Restricted: off by default in forms, in no default export.
   */
  exchangeOfValue?: boolean
  /**
   * **Abduction at the time.** Whether the person was abducted, conscripted or trafficked at the time.
   * Restricted: off by default in forms, in no default export.
   */
  abductionStatus?: AbductionStatusCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    id?: AbsentReasonCode
    phase?: AbsentReasonCode
    type?: AbsentReasonCode
    displacementStage?: AbsentReasonCode
    previousIncidents?: AbsentReasonCode
    harmfulPractice?: AbsentReasonCode
    exchangeOfValue?: AbsentReasonCode
    abductionStatus?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    id?: Provenance
    phase?: Provenance
    type?: Provenance
    displacementStage?: Provenance
    previousIncidents?: Provenance
    harmfulPractice?: Provenance
    exchangeOfValue?: Provenance
    abductionStatus?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** A factor at one level that raises or lowers risk; never a cause of the crime. */
export interface VulnerabilityFactor {
  /** **Level.** The level at which the factor works. */
  level?: VulnerabilityLevelCode
  /** **Factor.** The factor. */
  factor?: VulnerabilityFactorCode
  /** **Risk or protection.** Whether the factor raises risk or protects. */
  polarity?: FactorPolarityCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    level?: AbsentReasonCode
    factor?: AbsentReasonCode
    polarity?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    level?: Provenance
    factor?: Provenance
    polarity?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** How the person was recruited: once or several times. */
export interface Recruitment {
  /** **Methods of recruitment.** Where and through whom the person was recruited. */
  methods?: RecruitmentMethodCode[]
  /** **Channels.** The channels through which contact was made. */
  channels?: RecruitmentChannelCode[]
  /** **Websites and apps.** The websites and apps used to recruit. */
  platforms?: OnlinePlatformCode[]
  /** **Promises.** What was promised. */
  promised?: PromiseCode[]
  /** **Deceived about.** What the person was deceived about. */
  deceptionAbout?: DeceptionSubjectCode[]
  /** **Fee.** What the person paid to be recruited or moved. */
  fee?: Money
  /** **Debt.** What the person was told they owe. */
  debt?: Money
  /** **Place.** Where the person was recruited. */
  place?: Place
  /**
   * **Place as named by the source.** The organisation or place that the source names; kept so that an import loses nothing.
   * Restricted: off by default in forms, in no default export.
   */
  locationName?: string
  /** **Date.** When the person was recruited. */
  date?: string
  /** **Recruiter.** How the recruiter was related to the person. */
  recruiterRelations?: RelationToVictimCode[]
  /** **Abducted.** Whether the person was abducted. */
  abduction?: boolean
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    methods?: AbsentReasonCode
    channels?: AbsentReasonCode
    platforms?: AbsentReasonCode
    promised?: AbsentReasonCode
    deceptionAbout?: AbsentReasonCode
    fee?: AbsentReasonCode
    debt?: AbsentReasonCode
    place?: AbsentReasonCode
    locationName?: AbsentReasonCode
    date?: AbsentReasonCode
    recruiterRelations?: AbsentReasonCode
    abduction?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    methods?: Provenance
    channels?: Provenance
    platforms?: Provenance
    promised?: Provenance
    deceptionAbout?: Provenance
    fee?: Provenance
    debt?: Provenance
    place?: Provenance
    locationName?: Provenance
    date?: Provenance
    recruiterRelations?: Provenance
    abduction?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One leg of the journey, in order. */
export interface JourneyLeg {
  /** **From.** Where the leg began. */
  from?: Place
  /** **To.** Where the leg ended. */
  to?: Place
  /** **Role of the destination.** What the destination of the leg was in the process. */
  role?: LegRoleCode
  /** **Departed.** When the leg began. */
  departedOn?: string
  /** **Arrived.** When the leg ended. */
  arrivedOn?: string
  /** **Transport.** How the person travelled. */
  transports?: TransportCode[]
  /** **Border crossing.** Whether a border was crossed, and how; it says nothing about consent. */
  borderCrossing?: BorderCrossingCode
  /** **Documents.** The documents used on the leg. */
  documents?: TravelDocumentCode[]
  /** **Smuggling involved.** Whether a smuggler was paid or took part; smuggling and trafficking can both be there. */
  smugglingInvolved?: boolean
  /** **Accompanied by.** Who travelled with the person. */
  companions?: CompanionCode[]
  /** **Control during the leg.** Ids of the means of control used on the leg. */
  controlIds?: string[]
  /**
   * **Violence during the leg.** Ids of the exposures to gender-based violence on the leg.
   * Restricted: off by default in forms, in no default export.
   */
  gbvIds?: string[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    from?: AbsentReasonCode
    to?: AbsentReasonCode
    role?: AbsentReasonCode
    departedOn?: AbsentReasonCode
    arrivedOn?: AbsentReasonCode
    transports?: AbsentReasonCode
    borderCrossing?: AbsentReasonCode
    documents?: AbsentReasonCode
    smugglingInvolved?: AbsentReasonCode
    companions?: AbsentReasonCode
    controlIds?: AbsentReasonCode
    gbvIds?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    from?: Provenance
    to?: Provenance
    role?: Provenance
    departedOn?: Provenance
    arrivedOn?: Provenance
    transports?: Provenance
    borderCrossing?: Provenance
    documents?: Provenance
    smugglingInvolved?: Provenance
    companions?: Provenance
    controlIds?: Provenance
    gbvIds?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One form of exploitation that the person suffered or was meant to suffer. */
export interface Exploitation {
  /** **Form of exploitation.** The form of exploitation, first level; forms are never merged in stored data. */
  form?: ExploitationFormCode
  /** **Kinds.** The kinds within the form, second level. */
  kinds?: ExploitationKindCode[]
  /** **Stage.** Whether the exploitation took place or was intended; intended is enough. */
  stage?: ExploitationStageCode
  /** **Economic sectors.** The sectors of the economy, ISIC Rev. 4 sections. */
  sectors?: EconomicSectorCode[]
  /** **Industry divisions.** The divisions within the sectors, ISIC Rev. 4. */
  divisions?: IndustryDivisionCode[]
  /** **Work.** The work that the person was made to do, ISCO-08 major group. */
  occupation?: OccupationGroupCode
  /** **Venues.** The kinds of place in which it happened. */
  venues?: ExploitationVenueCode[]
  /** **Websites and apps.** The websites and apps used to exploit. */
  platforms?: OnlinePlatformCode[]
  /** **Place.** Where the exploitation took place; in published data often a proxy. */
  place?: Place
  /** **Region as published.** The world region of exploitation that a published data set prints in place of a country. */
  regionAsPublished?: WorldRegionCode
  /**
   * **Place as named by the source.** The organisation or place that the source names; kept so that an import loses nothing.
   * Restricted: off by default in forms, in no default export.
   */
  locationName?: string
  /** **Started.** When the exploitation began. */
  startedOn?: string
  /** **Ended.** When the exploitation ended. */
  endedOn?: string
  /** **Hours a week.** Hours of work in a usual week. */
  hoursPerWeek?: number
  /** **Pay a month.** What the person was in fact paid in a usual month; zero where nothing was paid. */
  payPerMonth?: Money
  /** **Living conditions.** How the person had to live. */
  livingConditions?: LivingConditionCode[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    form?: AbsentReasonCode
    kinds?: AbsentReasonCode
    stage?: AbsentReasonCode
    sectors?: AbsentReasonCode
    divisions?: AbsentReasonCode
    occupation?: AbsentReasonCode
    venues?: AbsentReasonCode
    platforms?: AbsentReasonCode
    place?: AbsentReasonCode
    regionAsPublished?: AbsentReasonCode
    locationName?: AbsentReasonCode
    startedOn?: AbsentReasonCode
    endedOn?: AbsentReasonCode
    hoursPerWeek?: AbsentReasonCode
    payPerMonth?: AbsentReasonCode
    livingConditions?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    form?: Provenance
    kinds?: Provenance
    stage?: Provenance
    sectors?: Provenance
    divisions?: Provenance
    occupation?: Provenance
    venues?: Provenance
    platforms?: Provenance
    place?: Provenance
    regionAsPublished?: Provenance
    locationName?: Provenance
    startedOn?: Provenance
    endedOn?: Provenance
    hoursPerWeek?: Provenance
    payPerMonth?: Provenance
    livingConditions?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One way in which the person was kept under control. */
export interface MeansOfControl {
  /** **Id.** An id within the person, where a leg of the journey refers to it. */
  id?: string
  /** **Means of control.** The means, kept unmerged; a sexual means does not make the purpose sexual. */
  code?: MeansOfControlCode
  /** **Phases.** In which phases it was used. */
  phases?: ControlPhaseCode[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    id?: AbsentReasonCode
    code?: AbsentReasonCode
    phases?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    id?: Provenance
    code?: Provenance
    phases?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** An interview or check in which indicators of trafficking were looked for; its result is not a legal finding. */
export interface Screening {
  /** **Tool.** The name of the screening tool. */
  tool?: string
  /** **Version of the tool.** The version of the screening tool. */
  toolVersion?: string
  /** **Organisation.** The identifier or public name of the screening organisation, never of a person. */
  organisation?: string
  /** **Role of the screener.** The role of the person who screened, never the name. */
  screenerRole?: StaffRoleCode
  /** **Sex of the screener.** The sex of the person who screened. */
  screenerSex?: SexCode
  /** **Screener is trained.** Whether the screener was trained to identify victims. */
  screenerTrained?: boolean
  /** **Date.** The day of the screening. */
  date?: string
  /** **Place.** Where the screening took place. */
  place?: Place
  /** **Language.** The language of the interview, ISO 639-3. */
  language?: LanguageCode
  /** **Interpreter used.** Whether an interpreter took part. */
  interpreterUsed?: boolean
  /** **Sex of the interpreter.** The sex of the interpreter. */
  interpreterSex?: SexCode
  /** **Preferred interviewer.** Whom the person would rather speak to; no preference is an answer. */
  preferredInterviewerSex?: PreferredSexCode
  /** **Preferred interpreter.** Whom the person would rather have as interpreter; no preference is an answer. */
  preferredInterpreterSex?: PreferredSexCode
  /** **Private place.** Whether the place was private. */
  privatePlace?: boolean
  /** **Urgent needs.** What the person needed at once, before the questions went on. */
  urgentNeeds?: UrgentNeedCode[]
  /** **In danger now.** Whether the person, or someone they care about, was in danger at the time of the talk. */
  inDanger?: boolean
  /** **Wishes.** The help that the person would like next, as they said it; no offer and no decision. */
  wishes?: ServiceTypeCode[]
  /** **Support person.** Whether a person of trust was there or could have been. */
  supportPerson?: boolean
  /** **Breaks offered.** Whether breaks were offered. */
  breaksOffered?: boolean
  /**
   * **Safe contact agreed.** Whether a safe way of contact was agreed; the contact itself is in the identity record.
   * Restricted: off by default in forms, in no default export.
   */
  safeContactAgreed?: boolean
  /**
   * **Signs of trauma.** Whether the interviewer saw signs of trauma and slowed down or stopped.
   * Restricted: off by default in forms, in no default export.
   */
  traumaSigns?: boolean
  /** **Indicators.** The indicators that were looked for. */
  indicators?: ScreeningIndicator[]
  /** **Outcome.** What the screening found; no legal finding. */
  outcome?: ScreeningOutcomeCode
  /** **Referred by.** The general category of the organisation that referred the person to the screening. */
  referredBy?: ReferralSourceCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    tool?: AbsentReasonCode
    toolVersion?: AbsentReasonCode
    organisation?: AbsentReasonCode
    screenerRole?: AbsentReasonCode
    screenerSex?: AbsentReasonCode
    screenerTrained?: AbsentReasonCode
    date?: AbsentReasonCode
    place?: AbsentReasonCode
    language?: AbsentReasonCode
    interpreterUsed?: AbsentReasonCode
    interpreterSex?: AbsentReasonCode
    preferredInterviewerSex?: AbsentReasonCode
    preferredInterpreterSex?: AbsentReasonCode
    privatePlace?: AbsentReasonCode
    urgentNeeds?: AbsentReasonCode
    inDanger?: AbsentReasonCode
    wishes?: AbsentReasonCode
    supportPerson?: AbsentReasonCode
    breaksOffered?: AbsentReasonCode
    safeContactAgreed?: AbsentReasonCode
    traumaSigns?: AbsentReasonCode
    indicators?: AbsentReasonCode
    outcome?: AbsentReasonCode
    referredBy?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    tool?: Provenance
    toolVersion?: Provenance
    organisation?: Provenance
    screenerRole?: Provenance
    screenerSex?: Provenance
    screenerTrained?: Provenance
    date?: Provenance
    place?: Provenance
    language?: Provenance
    interpreterUsed?: Provenance
    interpreterSex?: Provenance
    preferredInterviewerSex?: Provenance
    preferredInterpreterSex?: Provenance
    privatePlace?: Provenance
    urgentNeeds?: Provenance
    inDanger?: Provenance
    wishes?: Provenance
    supportPerson?: Provenance
    breaksOffered?: Provenance
    safeContactAgreed?: Provenance
    traumaSigns?: Provenance
    indicators?: Provenance
    outcome?: Provenance
    referredBy?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One indicator looked for in a screening. */
export interface ScreeningIndicator {
  /** **Indicator.** The indicator, by the lists of the ILO. */
  id: IndicatorCode
  /** **Phase.** The phase to which the indicator belongs. */
  phase?: ControlPhaseCode
  /** **State.** Whether the indicator was found; not asked is not the same as not found. */
  state?: IndicatorStateCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    phase?: AbsentReasonCode
    state?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    phase?: Provenance
    state?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** A decision of the person about one purpose; consent to one purpose is never read as consent to another. */
export interface Consent {
  /** **Id.** An id within the person, so that a referral can name the consent that it rests on. */
  id?: string
  /** **Purpose.** What the person decides about. */
  purpose?: ConsentPurposeCode
  /** **Decision.** What the person decided; a refusal never blocks services. */
  decision?: ConsentDecisionCode
  /** **Given by.** Who decided. */
  givenBy?: ConsentGiverCode
  /** **Assent of the child.** Whether the child agrees too. */
  childAssent?: boolean
  /**
   * **Guardian excluded.** Whether the guardian may not decide, because the guardian may be involved.
   * Restricted: off by default in forms, in no default export.
   */
  guardianExcluded?: boolean
  /** **Recipients.** The organisations with which information may be shared, by identifier or public name, never a person. */
  recipients?: string[]
  /** **Kinds of recipient.** The kinds of recipient with whom information may be shared. */
  recipientKinds?: ConsentRecipientCode[]
  /** **Services.** The services to which the decision applies. */
  services?: ServiceTypeCode[]
  /**
   * **To be withheld.** What is to be held back, from whom and why.
   * Restricted: off by default in forms, in no default export.
   */
  withhold?: Withholding[]
  /** **Method.** How the decision was given. */
  method?: ConsentMethodCode
  /** **Language.** The language in which it was explained, ISO 639-3. */
  language?: LanguageCode
  /** **Status of the text.** How far the text that was read out had been checked in that language. */
  textStatus?: ConsentTextStatusCode
  /** **Date.** The day of the decision. */
  date?: string
  /** **Expiry.** The day after which the decision no longer holds. */
  expiry?: string
  /** **Withdrawn on.** The day on which the consent was withdrawn. */
  withdrawnOn?: string
  /** **Informed about.** What the person was told before deciding. */
  informedItems?: InformedItemCode[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    id?: AbsentReasonCode
    purpose?: AbsentReasonCode
    decision?: AbsentReasonCode
    givenBy?: AbsentReasonCode
    childAssent?: AbsentReasonCode
    guardianExcluded?: AbsentReasonCode
    recipients?: AbsentReasonCode
    recipientKinds?: AbsentReasonCode
    services?: AbsentReasonCode
    withhold?: AbsentReasonCode
    method?: AbsentReasonCode
    language?: AbsentReasonCode
    textStatus?: AbsentReasonCode
    date?: AbsentReasonCode
    expiry?: AbsentReasonCode
    withdrawnOn?: AbsentReasonCode
    informedItems?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    id?: Provenance
    purpose?: Provenance
    decision?: Provenance
    givenBy?: Provenance
    childAssent?: Provenance
    guardianExcluded?: Provenance
    recipients?: Provenance
    recipientKinds?: Provenance
    services?: Provenance
    withhold?: Provenance
    method?: Provenance
    language?: Provenance
    textStatus?: Provenance
    date?: Provenance
    expiry?: Provenance
    withdrawnOn?: Provenance
    informedItems?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What is to be held back, from whom and why. */
export interface Withholding {
  /**
   * **From whom.** The organisation or category of people from whom it is held back, never a name.
   * Restricted: off by default in forms, in no default export.
   */
  fromWhom?: string
  /**
   * **What.** What is held back.
   * Restricted: off by default in forms, in no default export.
   */
  what?: string
  /**
   * **Why.** Why it is held back.
   * Restricted: off by default in forms, in no default export.
   */
  why?: WithholdReasonCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    fromWhom?: AbsentReasonCode
    what?: AbsentReasonCode
    why?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    fromWhom?: Provenance
    what?: Provenance
    why?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One service: offered, accepted, declined or not available. */
export interface Assistance {
  /** **Service.** The kind of service; the same list for people of every sex and gender. */
  serviceType?: ServiceTypeCode
  /** **Provider.** The identifier or public name of the provider, never of a person. */
  provider?: string
  /** **State.** Whether the service was offered, accepted, declined by the survivor or could not be had. */
  state?: AssistanceStateCode
  /** **Start.** The day on which the service began. */
  startedOn?: string
  /** **End.** The day on which the service ended. */
  endedOn?: string
  /** **Outcome.** How the service ended, or that it is still running. */
  outcome?: AssistanceOutcomeCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    serviceType?: AbsentReasonCode
    provider?: AbsentReasonCode
    state?: AbsentReasonCode
    startedOn?: AbsentReasonCode
    endedOn?: AbsentReasonCode
    outcome?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    serviceType?: Provenance
    provider?: Provenance
    state?: Provenance
    startedOn?: Provenance
    endedOn?: Provenance
    outcome?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** The handing on of a person from one organisation to another. */
export interface Referral {
  /** **Direction.** Whether the person comes in or goes out. */
  direction?: ReferralDirectionCode
  /** **From.** The identifier or public name of the referring organisation, never of a person. */
  fromEntity?: string
  /**
   * **Referring worker.** The pseudonym of the worker who refers; the name is in an identity record.
   * Restricted: off by default in forms, in no default export.
   */
  fromWorkerId?: string
  /** **To.** The identifiers or public names of the organisations referred to, never of a person. */
  toEntities?: string[]
  /** **Kinds of recipient.** The kinds of recipient to which the organisations referred to belong. */
  recipientKinds?: ConsentRecipientCode[]
  /**
   * **Receiving worker.** The pseudonym of the worker who receives; the name is in an identity record.
   * Restricted: off by default in forms, in no default export.
   */
  toWorkerId?: string
  /** **Services.** The services for which the person is referred. */
  services?: ServiceTypeCode[]
  /** **Reason.** Why the person is referred. */
  reason?: ReferralReasonCode
  /** **Status.** The status of the referral. */
  status?: ReferralStatusCode
  /** **Reason of rejection.** Why the referral was rejected. */
  rejectedReason?: string
  /** **Consent.** The consent on which the referral rests; without it nothing is sent. */
  consentId?: string
  /** **Sent on.** The day on which the referral was sent or came in. */
  sentOn?: string
  /** **Answered on.** The day on which the referral was answered. */
  answeredOn?: string
  /** **Done on.** The day on which the service was given. */
  doneOn?: string
  /**
   * **Details.** More about the referral; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  details?: string
  /** **Mandatory report.** Whether the law obliged the organisation to report. */
  mandatoryReporting?: boolean
  /** **Told before.** Whether the person was told of the duty before the interview. */
  toldBefore?: boolean
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    direction?: AbsentReasonCode
    fromEntity?: AbsentReasonCode
    fromWorkerId?: AbsentReasonCode
    toEntities?: AbsentReasonCode
    recipientKinds?: AbsentReasonCode
    toWorkerId?: AbsentReasonCode
    services?: AbsentReasonCode
    reason?: AbsentReasonCode
    status?: AbsentReasonCode
    rejectedReason?: AbsentReasonCode
    consentId?: AbsentReasonCode
    sentOn?: AbsentReasonCode
    answeredOn?: AbsentReasonCode
    doneOn?: AbsentReasonCode
    details?: AbsentReasonCode
    mandatoryReporting?: AbsentReasonCode
    toldBefore?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    direction?: Provenance
    fromEntity?: Provenance
    fromWorkerId?: Provenance
    toEntities?: Provenance
    recipientKinds?: Provenance
    toWorkerId?: Provenance
    services?: Provenance
    reason?: Provenance
    status?: Provenance
    rejectedReason?: Provenance
    consentId?: Provenance
    sentOn?: Provenance
    answeredOn?: Provenance
    doneOn?: Provenance
    details?: Provenance
    mandatoryReporting?: Provenance
    toldBefore?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One contact after the assistance. */
export interface FollowUp {
  /** **Date.** The day of the follow-up. */
  date?: string
  /** **Scheduled month.** The month after the start of the plan for which the contact was scheduled, such as 1, 3, 6, 12 or 24; 0 is the first assessment. */
  scheduledMonth?: number
  /** **Reintegration plan.** The id of the plan to which the contact belongs. */
  planId?: string
  /** **Result.** Whether the person was reached. */
  result?: FollowUpResultCode
  /** **Mode.** How the contact was made. */
  mode?: FollowUpModeCode
  /** **Needs met.** Whether the needs of the person were met. */
  needsMet?: NeedsMetCode
  /** **Domains.** How the person fares in each domain of reintegration. */
  domains?: DomainProgress[]
  /** **Trafficked again.** Whether the person has been trafficked again since the last contact. */
  retrafficked?: boolean
  /** **Wants further contact.** Whether the person wants to be contacted again. */
  wantsContact?: boolean
  /**
   * **New risks.** Risks that came up since.
   * Restricted: off by default in forms, in no default export.
   */
  newRisks?: string[]
  /** **Next contact.** The day of the next contact. */
  nextDate?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    date?: AbsentReasonCode
    scheduledMonth?: AbsentReasonCode
    planId?: AbsentReasonCode
    result?: AbsentReasonCode
    mode?: AbsentReasonCode
    needsMet?: AbsentReasonCode
    domains?: AbsentReasonCode
    retrafficked?: AbsentReasonCode
    wantsContact?: AbsentReasonCode
    newRisks?: AbsentReasonCode
    nextDate?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    date?: Provenance
    scheduledMonth?: Provenance
    planId?: Provenance
    result?: Provenance
    mode?: Provenance
    needsMet?: Provenance
    domains?: Provenance
    retrafficked?: Provenance
    wantsContact?: Provenance
    newRisks?: Provenance
    nextDate?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** How a person fares in one domain of reintegration at a follow-up. */
export interface DomainProgress {
  /** **Domain.** The part of life that was looked at. */
  domain?: ReintegrationDomainCode
  /** **Status.** How the person fares in it, as person and worker see it together. */
  status?: DomainStatusCode
  /** **Goal reached.** Whether what was planned in this domain has been reached. */
  goalReached?: boolean
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    domain?: AbsentReasonCode
    status?: AbsentReasonCode
    goalReached?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    domain?: Provenance
    status?: Provenance
    goalReached?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What person and organisation agreed for recovery and reintegration, with the criteria for closing it. */
export interface ReintegrationPlan {
  /** **Id.** An id within the person, so that a follow-up can name its plan. */
  id?: string
  /** **Start.** The day on which the plan was agreed. */
  startedOn?: string
  /** **Planned end.** The day on which the plan should end. */
  plannedEnd?: string
  /** **End.** The day on which the plan ended. */
  endedOn?: string
  /** **Managed by.** The role of the person who manages the plan, never the name. */
  managedBy?: StaffRoleCode
  /** **Place.** Where the person reintegrates, as far as it is safe to record. */
  place?: Place
  /** **Domains.** The parts of life for which something is planned. */
  domains?: ReintegrationDomainCode[]
  /** **Criteria for closing.** What has to be true before the plan is closed, agreed with the person. */
  closingCriteria?: ClosingCriterionCode[]
  /** **Criteria met.** Which of the agreed criteria are met. */
  criteriaMet?: ClosingCriterionCode[]
  /** **Outcome of the plan.** How the plan ended, or that it has not. */
  outcome?: ReintegrationOutcomeCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    id?: AbsentReasonCode
    startedOn?: AbsentReasonCode
    plannedEnd?: AbsentReasonCode
    endedOn?: AbsentReasonCode
    managedBy?: AbsentReasonCode
    place?: AbsentReasonCode
    domains?: AbsentReasonCode
    closingCriteria?: AbsentReasonCode
    criteriaMet?: AbsentReasonCode
    outcome?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    id?: Provenance
    startedOn?: Provenance
    plannedEnd?: Provenance
    endedOn?: Provenance
    managedBy?: Provenance
    place?: Provenance
    domains?: Provenance
    closingCriteria?: Provenance
    criteriaMet?: Provenance
    outcome?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One return of the person to a country or place where they lived before. */
export interface ReturnEvent {
  /** **Kind of return.** Under which conditions the person returned. */
  kind?: ReturnKindCode
  /** **From.** Where the person returned from. */
  from?: Place
  /** **To.** Where the person returned to. */
  to?: Place
  /** **Date.** When the person returned. */
  date?: string
  /** **Safety assessed before.** Whether the danger after the return was assessed before it. */
  safetyAssessed?: boolean
  /** **Received by.** The identifier or public name of the organisation that received the person, never of a person. */
  receivedBy?: string
  /** **Returned to the family.** Whether the person went back to live with family. */
  joinedFamily?: boolean
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    kind?: AbsentReasonCode
    from?: AbsentReasonCode
    to?: AbsentReasonCode
    date?: AbsentReasonCode
    safetyAssessed?: AbsentReasonCode
    receivedBy?: AbsentReasonCode
    joinedFamily?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    kind?: Provenance
    from?: Provenance
    to?: Provenance
    date?: Provenance
    safetyAssessed?: Provenance
    receivedBy?: Provenance
    joinedFamily?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What the law did for the person, by sex in every report. */
export interface LegalProcess {
  /** **Complaint.** Whether a complaint was made. */
  complaint?: boolean
  /** **Wish to pursue.** Whether the person wishes to pursue a case. */
  wishToPursue?: WishToPursueCode
  /** **Reflection period.** Whether a reflection period was granted. */
  reflectionPeriod?: EntitlementDecisionCode
  /** **Reflection period from.** The first day of the reflection period. */
  reflectionFrom?: string
  /** **Reflection period to.** The last day of the reflection period. */
  reflectionTo?: string
  /** **Residence permit.** Whether a residence permit was granted. */
  residencePermit?: EntitlementDecisionCode
  /** **Residence permit from.** The first day of the residence permit. */
  residenceFrom?: string
  /** **Residence permit to.** The last day of the residence permit. */
  residenceTo?: string
  /** **Compensation.** What became of a claim for compensation. */
  compensation?: CompensationStatusCode
  /** **Amount of compensation.** What was awarded. */
  compensationAmount?: Money
  /** **Non-punishment applied.** Whether the person was not charged, fined or detained for acts they were made to commit. */
  nonPunishmentApplied?: boolean
  /** **Witness protection.** The measures that protected the identity of the person. */
  witnessProtection?: WitnessProtectionCode[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    complaint?: AbsentReasonCode
    wishToPursue?: AbsentReasonCode
    reflectionPeriod?: AbsentReasonCode
    reflectionFrom?: AbsentReasonCode
    reflectionTo?: AbsentReasonCode
    residencePermit?: AbsentReasonCode
    residenceFrom?: AbsentReasonCode
    residenceTo?: AbsentReasonCode
    compensation?: AbsentReasonCode
    compensationAmount?: AbsentReasonCode
    nonPunishmentApplied?: AbsentReasonCode
    witnessProtection?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    complaint?: Provenance
    wishToPursue?: Provenance
    reflectionPeriod?: Provenance
    reflectionFrom?: Provenance
    reflectionTo?: Provenance
    residencePermit?: Provenance
    residenceFrom?: Provenance
    residenceTo?: Provenance
    compensation?: Provenance
    compensationAmount?: Provenance
    nonPunishmentApplied?: Provenance
    witnessProtection?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** A person or organisation alleged to have taken part; "alleged" until a conviction is recorded. */
export interface Perpetrator {
  /** **Id.** A pseudonym, unique in the record; joins the identity record, which is kept elsewhere. */
  id: string
  /** **Id across cases.** A pseudonym that is the same in all cases of the reporting entity; never a name or a register number. */
  crossCaseId?: string
  /** **Kind.** Whether it is a person or an organisation. */
  kind?: PerpetratorKindCode
  /** **Sex.** The sex of the alleged perpetrator. */
  sex?: SexCode
  /** **Basis of sex.** Whether the sex was taken from a document, observed or stated. */
  sexBasis?: SexBasisCode
  /** **Genders as published.** The value that a published data set prints for one or several perpetrators together. */
  gendersAsPublished?: PublishedGenderCode[]
  /** **Age bands.** The age in bands; several where a published row represents several people. */
  ageBands?: PerpetratorAgeBandCode[]
  /** **Citizenships.** The countries of citizenship, ISO 3166-1 alpha-2. */
  citizenships?: CountryCode[]
  /** **Regions of citizenship as published.** The world regions that a published data set prints in place of countries. */
  regionsAsPublished?: WorldRegionCode[]
  /** **Roles.** What the alleged perpetrator did in the process. */
  roles?: PerpetratorRoleCode[]
  /**
   * **Details of the role.** More about the role; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  roleDetails?: string
  /**
   * **Organisation.** The organisation as the source names it.
   * Restricted: off by default in forms, in no default export.
   */
  organisation?: string
  /** **Money was paid.** Whether money was paid, as a published data set prints it for one or several perpetrators. */
  paidMoney?: YesNoCode[]
  /** **Organised crime.** Whether an organised group was involved. */
  organisedCrime?: boolean
  /** **Stage of justice.** The last stage reached in the justice process. */
  justiceStage?: JusticeStageCode
  /** **History of justice.** The stages reached, with their days. */
  justiceHistory?: JusticeStep[]
  /** **Charges.** The offences charged, with outcome and sentence. */
  charges?: Charge[]
  /** **Number of victims.** How many people the alleged perpetrator is said to have trafficked. */
  numberOfVictims?: number
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    crossCaseId?: AbsentReasonCode
    kind?: AbsentReasonCode
    sex?: AbsentReasonCode
    sexBasis?: AbsentReasonCode
    gendersAsPublished?: AbsentReasonCode
    ageBands?: AbsentReasonCode
    citizenships?: AbsentReasonCode
    regionsAsPublished?: AbsentReasonCode
    roles?: AbsentReasonCode
    roleDetails?: AbsentReasonCode
    organisation?: AbsentReasonCode
    paidMoney?: AbsentReasonCode
    organisedCrime?: AbsentReasonCode
    justiceStage?: AbsentReasonCode
    justiceHistory?: AbsentReasonCode
    charges?: AbsentReasonCode
    numberOfVictims?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    crossCaseId?: Provenance
    kind?: Provenance
    sex?: Provenance
    sexBasis?: Provenance
    gendersAsPublished?: Provenance
    ageBands?: Provenance
    citizenships?: Provenance
    regionsAsPublished?: Provenance
    roles?: Provenance
    roleDetails?: Provenance
    organisation?: Provenance
    paidMoney?: Provenance
    organisedCrime?: Provenance
    justiceStage?: Provenance
    justiceHistory?: Provenance
    charges?: Provenance
    numberOfVictims?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One stage of the justice process with its day. */
export interface JusticeStep {
  /** **Stage.** The stage reached. */
  stage?: JusticeStageCode
  /** **Date.** When the stage was reached. */
  date?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    stage?: AbsentReasonCode
    date?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    stage?: Provenance
    date?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One offence that an alleged perpetrator is charged with, and what became of it. */
export interface Charge {
  /** **Offence.** What the person is charged with. */
  offence?: ChargeOffenceCode
  /** **Articles.** The articles of law of the charge or conviction. */
  articles?: string[]
  /** **Charged on.** When the charge was brought. */
  chargedOn?: string
  /** **Outcome.** What became of the charge. */
  outcome?: ChargeOutcomeCode
  /** **Decided on.** When the decision was taken. */
  decidedOn?: string
  /** **Sentences.** What the court imposed, one entry for each part. */
  sentences?: Sentence[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    offence?: AbsentReasonCode
    articles?: AbsentReasonCode
    chargedOn?: AbsentReasonCode
    outcome?: AbsentReasonCode
    decidedOn?: AbsentReasonCode
    sentences?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    offence?: Provenance
    articles?: Provenance
    chargedOn?: Provenance
    outcome?: Provenance
    decidedOn?: Provenance
    sentences?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** One part of what a court imposed. */
export interface Sentence {
  /** **Kind of sentence.** What the court imposed. */
  kind?: SentenceKindCode
  /** **Length in months.** The length in months. */
  months?: number
  /** **Amount.** The amount to be paid. */
  amount?: Money
  /**
   * **Details.** More about the sentence; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  details?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    kind?: AbsentReasonCode
    months?: AbsentReasonCode
    amount?: AbsentReasonCode
    details?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    kind?: Provenance
    months?: Provenance
    amount?: Provenance
    details?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** How one alleged perpetrator relates to one victim. */
export interface Relation {
  /** **Victim.** The id of the victim. */
  victimId: string
  /** **Alleged perpetrator.** The id of the alleged perpetrator. */
  perpetratorId: string
  /** **Relations.** What the alleged perpetrator is to the victim. */
  kinds?: RelationToVictimCode[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    kinds?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    kinds?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What was done: the acts, means and purposes, when and where, to whom and allegedly by whom. */
export interface Event {
  /** **Event id.** A pseudonym of the event, unique in the record. */
  id: string
  /** **Kind of event.** What the event was; an event without a kind is one of trafficking. */
  kind?: EventKindCode
  /** **Acts.** What was done: recruitment, transportation, transfer, harbouring, receipt. Needed where the event is one of trafficking. */
  acts?: ActCode[]
  /** **Means.** By which means the act was done, as a court would ask; how the person was then held is recorded in the means of control of the victim. For a child no means are needed, and consent is irrelevant once a means was used. */
  means?: MeansCode[]
  /** **Purposes.** The exploitation that took place or was intended. Needed where the event is one of trafficking; where someone looked for a purpose and found none, the reason is `notApplicable`. */
  purposes?: PurposeCode[]
  /** **Offence class.** The class of the offence, ICCS. */
  iccsCode?: IccsOffenceCode
  /** **From.** When the event began. */
  periodFrom?: string
  /** **To.** When the event ended. */
  periodTo?: string
  /** **Duration.** How long the trafficking lasted, in three bands. */
  durationBand?: DurationBandCode
  /** **Places.** Where it happened. */
  places?: Place[]
  /** **Across borders.** Whether the event crossed a border; trafficking needs none. */
  transnational?: TransnationalityCode
  /** **Victims.** The ids of the victims of the event. */
  victimIds: string[]
  /** **Alleged perpetrators.** The ids of the alleged perpetrators of the event. */
  perpetratorIds?: string[]
  /**
   * **Description.** More about the event; free text, in no default export.
   * Restricted: off by default in forms, in no default export.
   */
  description?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    kind?: AbsentReasonCode
    acts?: AbsentReasonCode
    means?: AbsentReasonCode
    purposes?: AbsentReasonCode
    iccsCode?: AbsentReasonCode
    periodFrom?: AbsentReasonCode
    periodTo?: AbsentReasonCode
    durationBand?: AbsentReasonCode
    places?: AbsentReasonCode
    transnational?: AbsentReasonCode
    perpetratorIds?: AbsentReasonCode
    description?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    kind?: Provenance
    acts?: Provenance
    means?: Provenance
    purposes?: Provenance
    iccsCode?: Provenance
    periodFrom?: Provenance
    periodTo?: Provenance
    durationBand?: Provenance
    places?: Provenance
    transnational?: Provenance
    perpetratorIds?: Provenance
    description?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** A country and, where known, its administrative areas; never an address or a point on a map. */
export interface Place {
  /** **Country.** The country, ISO 3166-1 alpha-2. */
  country?: CountryCode
  /** **Province or state.** The first administrative level, ISO 3166-2. */
  adm1?: SubdivisionCode
  /** **District.** The second administrative level; coded for Rwanda, whose codes are coined here until official codes can be had. */
  adm2?: RwandaDistrictCode
  /** **Sector.** The third administrative level; coded for Rwanda, whose codes are coined here until official codes can be had. */
  adm3?: RwandaSectorCode
  /**
   * **City or locality.** The name of a city, town or area below the coded levels or outside Rwanda; never a street or a house.
   * Restricted: off by default in forms, in no default export.
   */
  locality?: string
  /** **Type of settlement.** Whether the place is urban, rural, a camp, a border post or an isolated work site. */
  settlement?: SettlementTypeCode
}

/** An amount in one currency. */
export interface Money {
  /** **Amount.** The amount, zero or more. */
  amount: number
  /** **Currency.** The currency, ISO 4217. */
  currency: CurrencyCode
}

/** Who or what said a value, and when it held. */
export interface Provenance {
  /** **Source.** Who or what said it. */
  source: InformationSourceCode
  /** **System.** The standard, data set or system from which an imported value came; never a person. */
  system?: string
  /** **As of.** When the value held. */
  asOf?: string
}

/** Who a person is: names, contacts, address, document numbers. A separate document in another store, linked by the person id. */
export interface IdentityRecord {
  /** **Version of the standard.** The version of TIP Standard that this document follows. */
  standardVersion: StandardVersionCode
  /**
   * **Person id.** The pseudonym of the person in case records.
   * Restricted: off by default in forms, in no default export.
   */
  personId: string
  /**
   * **Role.** Whether the person is a victim, an alleged perpetrator, a relative or a member of staff.
   * Restricted: off by default in forms, in no default export.
   */
  role?: PersonRoleCode
  /**
   * **Salutation.** How the person is addressed.
   * Restricted: off by default in forms, in no default export.
   */
  salutation?: string
  /**
   * **First name.** The first or given name.
   * Restricted: off by default in forms, in no default export.
   */
  firstName?: string
  /**
   * **Middle name.** The middle name.
   * Restricted: off by default in forms, in no default export.
   */
  middleName?: string
  /**
   * **Second name.** The second or family name.
   * Restricted: off by default in forms, in no default export.
   */
  secondName?: string
  /**
   * **Other names.** Other names by which the person is known.
   * Restricted: off by default in forms, in no default export.
   */
  otherNames?: string[]
  /**
   * **E-mail.** The e-mail address.
   * Restricted: off by default in forms, in no default export.
   */
  email?: string
  /**
   * **Home telephone.** The telephone number at home, E.164.
   * Restricted: off by default in forms, in no default export.
   */
  homePhone?: string
  /**
   * **Mobile telephone.** The mobile telephone number, E.164.
   * Restricted: off by default in forms, in no default export.
   */
  mobilePhone?: string
  /**
   * **Safe telephone.** The number at which it is safe to call, E.164.
   * Restricted: off by default in forms, in no default export.
   */
  safePhone?: string
  /**
   * **Safe times.** When it is safe to call.
   * Restricted: off by default in forms, in no default export.
   */
  safeTimes?: string
  /**
   * **Safe ways of contact.** The ways in which it is safe to contact the person. No other way is used.
   * Restricted: off by default in forms, in no default export.
   */
  safeModes?: FollowUpModeCode[]
  /**
   * **Safe from.** The hour of the day, local time, from which it is safe to contact the person.
   * Restricted: off by default in forms, in no default export.
   */
  safeFromHour?: number
  /**
   * **Safe until.** The hour of the day, local time, until which it is safe to contact the person. An hour before the one from which it is safe means that the night is.
   * Restricted: off by default in forms, in no default export.
   */
  safeUntilHour?: number
  /**
   * **No contact.** Whether the person asked not to be contacted any more.
   * Restricted: off by default in forms, in no default export.
   */
  noContact?: boolean
  /**
   * **Addresses.** Addresses and exact places.
   * Restricted: off by default in forms, in no default export.
   */
  addresses?: Address[]
  /**
   * **Document numbers.** The numbers of the documents of the person.
   * Restricted: off by default in forms, in no default export.
   */
  identityNumbers?: IdentityNumber[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
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
  /** Where a value comes from, and when it was true. */
  provenance?: {
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
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** An address or an exact place; kept apart from the case. */
export interface Address {
  /**
   * **Use.** What the address is: a home, a postal address or the place of an event.
   * Restricted: off by default in forms, in no default export.
   */
  use?: AddressUseCode
  /**
   * **Refers to.** The id of the event to which an exact place belongs.
   * Restricted: off by default in forms, in no default export.
   */
  refersTo?: string
  /**
   * **Street.** Street and number.
   * Restricted: off by default in forms, in no default export.
   */
  street?: string
  /**
   * **City.** City or village.
   * Restricted: off by default in forms, in no default export.
   */
  city?: string
  /**
   * **Province or state.** Province or state.
   * Restricted: off by default in forms, in no default export.
   */
  state?: string
  /**
   * **Postal code.** Postal code.
   * Restricted: off by default in forms, in no default export.
   */
  postalCode?: string
  /**
   * **Country.** Country, ISO 3166-1 alpha-2.
   * Restricted: off by default in forms, in no default export.
   */
  country?: CountryCode
  /**
   * **Longitude.** Longitude in degrees.
   * Restricted: off by default in forms, in no default export.
   */
  longitude?: number
  /**
   * **Latitude.** Latitude in degrees.
   * Restricted: off by default in forms, in no default export.
   */
  latitude?: number
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
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
  /** Where a value comes from, and when it was true. */
  provenance?: {
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
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** The number of one document of the person. */
export interface IdentityNumber {
  /**
   * **Kind of document.** What kind of document it is.
   * Restricted: off by default in forms, in no default export.
   */
  kind?: IdentityDocumentCode
  /**
   * **Number.** The number of the document.
   * Restricted: off by default in forms, in no default export.
   */
  number?: string
  /**
   * **Issued by.** The country that issued the document.
   * Restricted: off by default in forms, in no default export.
   */
  issuingCountry?: CountryCode
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    kind?: AbsentReasonCode
    number?: AbsentReasonCode
    issuingCountry?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    kind?: Provenance
    number?: Provenance
    issuingCountry?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** What was released, to whom and under which protection (DCAT). */
export interface DatasetRelease {
  /** **Version of the standard.** The version of TIP Standard that this document follows. */
  standardVersion: StandardVersionCode
  /** **Title.** The title of the release. */
  title?: string
  /** **Description.** What the release holds. */
  description?: string
  /** **Publisher.** The organisation that publishes. */
  publisher?: string
  /** **Contact.** The office to write to, never a private address. */
  contactPoint?: string
  /** **Issued.** The day of publication. */
  issued?: string
  /** **Modified.** The day of the last change. */
  modified?: string
  /** **Period from.** The first date that the data cover. */
  temporalFrom?: string
  /** **Period to.** The last date that the data cover. */
  temporalTo?: string
  /** **Places.** The countries that the data cover. */
  spatial?: CountryCode[]
  /** **Frequency.** How often the release is renewed. */
  accrualPeriodicity?: string
  /** **Themes.** The themes of the release. */
  themes?: string[]
  /** **Languages.** The languages of the release, ISO 639-3. */
  languages?: LanguageCode[]
  /** **Licence.** The licence of the release. */
  licence?: string
  /** **Access rights.** Who may have the release. */
  accessRights?: string
  /** **Policy.** The policy of use. */
  policy?: string
  /** **Conforms to.** The standard that the data follow. */
  conformsTo?: string
  /** **Origin.** How the data came about. */
  provenanceNote?: string
  /** **Generated by.** The activity or program that made the release. */
  generatedBy?: string
  /** **Distributions.** The files of the release, by name. */
  distributions?: string[]
  /** **Version.** The version of the release. */
  version?: string
  /** **Version of the schema.** The version of the schema of the data. */
  schemaVersion: string
  /** **Versions of code lists.** The versions of the code lists used. */
  codeListVersions?: CodeListVersion[]
  /** **Disclosure control.** How the release was protected. */
  disclosureControl?: DisclosureControl
  /** **Suppression report.** What was lost to suppression, by sex. */
  suppression?: SuppressionCount[]
  /** **Citation.** How to cite the release. */
  citation?: string
  /** **Known bias.** What a reader must know about who is in the data and who is missing. */
  knownBias?: string
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
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
  /** Where a value comes from, and when it was true. */
  provenance?: {
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
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** Which version of a code list a release uses. */
export interface CodeListVersion {
  /** **Code list.** The id of the code list. */
  list: string
  /** **Version.** The version of the code list. */
  version: string
}

/** How a release was protected. */
export interface DisclosureControl {
  /** **Method.** The method of protection. */
  method?: DisclosureControlCode
  /** **k.** The smallest size of an equivalence class. */
  k?: number
  /** **Smallest cell.** The smallest count that is published. */
  smallCell?: number
  /** **Epsilon.** The privacy budget of differential privacy. */
  epsilon?: number
  /** **Merged groups.** Which groups were merged for the release, and why; stored data are unchanged. */
  mergedGroups?: string[]
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    method?: AbsentReasonCode
    k?: AbsentReasonCode
    smallCell?: AbsentReasonCode
    epsilon?: AbsentReasonCode
    mergedGroups?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    method?: Provenance
    k?: Provenance
    smallCell?: Provenance
    epsilon?: Provenance
    mergedGroups?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}

/** How much was lost to suppression for one sex. */
export interface SuppressionCount {
  /** **Sex.** The sex for which the loss is counted; left out, with a reason, for people whose sex is missing. */
  sex?: SexCode
  /** **Records before.** How many records there were. */
  recordsBefore: number
  /** **Records after.** How many records are in the release. */
  recordsAfter: number
  /** **Cells suppressed.** How many cells were suppressed. */
  cellsSuppressed?: number
  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */
  absent?: {
    sex?: AbsentReasonCode
    cellsSuppressed?: AbsentReasonCode
  }
  /** Where a value comes from, and when it was true. */
  provenance?: {
    sex?: Provenance
    cellsSuppressed?: Provenance
  }
  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */
  extensions?: { [name: string]: unknown }
}
