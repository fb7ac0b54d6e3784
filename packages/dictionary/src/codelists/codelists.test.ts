import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Code, CodeList, ExternalStandard } from '../model.ts'
import * as exported from './index.ts'
import { codeLists } from './index.ts'

type OwnList = CodeList & { codes: readonly Code[] }
const lists: readonly CodeList[] = codeLists
const ownLists = lists.filter((list): list is OwnList => 'codes' in list)

const toCamelCase = (kebab: string) => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const targetsOf = (to: string | readonly string[]) => (typeof to === 'string' ? [to] : to)

/** Foreign code → "our code, relation" in order of the list: what a converter can reach. */
const reach = (list: { codes: readonly Code[] }, standard: ExternalStandard) => {
  const reached: Record<string, string[]> = {}
  for (const { code, maps } of list.codes) {
    const mapping = maps?.[standard]
    if (!mapping) continue
    for (const target of targetsOf(mapping.to))
      reached[target] = [...(reached[target] ?? []), `${code} ${mapping.relation}`]
  }
  return reached
}

describe('every code list', () => {
  it('has a file of its own name, and is exported under its id', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    const idsOfFiles = files.filter((name) => name !== 'index.ts').map((name) => toCamelCase(name.replace(/\.ts$/, '')))
    expect(lists.map(({ id }) => id)).toEqual(idsOfFiles.sort())
    for (const list of lists) expect(Object.entries(exported)).toContainEqual([list.id, list])
  })

  it('survives JSON, so nothing but literals is in it', () => {
    expect(JSON.parse(JSON.stringify(codeLists))).toEqual(codeLists)
  })

  it.each(ownLists.map((list) => [list.id, list] as const))('%s: codes are unique, shaped and labelled', (id, list) => {
    const codes = list.codes.map(({ code }) => code)
    const external = [
      'delphiDimension',
      'economicSector',
      'iccsOffence',
      'indicator',
      'industryDivision',
      'standardVersion',
    ]
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(0)
    if (!external.includes(id)) for (const code of codes) expect(code).toMatch(/^[a-z][a-zA-Z0-9]*$/)
    for (const { label } of list.codes) expect(label).toMatch(/^\S.*\S$/)
    expect(new Set(list.codes.map(({ label }) => label)).size).toBe(codes.length)
  })

  it.each(ownLists.map((list) => [list.id, list] as const))('%s: mappings are well formed', (_, list) => {
    for (const { maps } of list.codes) {
      for (const mapping of Object.values(maps ?? {})) {
        const targets = targetsOf(mapping.to)
        expect(targets.length === 0).toBe(mapping.relation === 'none')
        expect(new Set(targets).size).toBe(targets.length)
        for (const target of targets) expect(target).toMatch(/^\S(.*\S)?$/)
      }
    }
  })

  it.each(ownLists.map((list) => [list.id, list] as const))(
    '%s: a foreign code is read as one code at most',
    (_, list) => {
      const standards = new Set(list.codes.flatMap(({ maps }) => Object.keys(maps ?? {}) as ExternalStandard[]))
      for (const standard of standards) {
        for (const reached of Object.values(reach(list, standard))) {
          expect(reached.filter((entry) => !entry.endsWith(' broader')).length).toBeLessThanOrEqual(1)
        }
      }
    },
  )
})

describe('parents and bounds', () => {
  it('kinds hang on forms, divisions on sections, indicators on dimensions', () => {
    const forms: readonly string[] = exported.exploitationForm.codes.map(({ code }) => code)
    const sections: readonly string[] = exported.economicSector.codes.map(({ code }) => code)
    const dimensions: readonly string[] = exported.delphiDimension.codes.map(({ code }) => code)
    for (const { parent } of exported.exploitationKind.codes) expect(forms).toContain(parent)
    for (const { parent } of exported.industryDivision.codes) expect(sections).toContain(parent)
    for (const { code } of exported.indicator.codes)
      if (code.startsWith('D')) expect(dimensions).toContain(code.slice(0, 2))
  })

  it('no other list has parents', () => {
    const withParents = ownLists
      .filter(({ codes }) => codes.some(({ parent }) => parent !== undefined))
      .map(({ id }) => id)
    expect(withParents).toEqual(['exploitationKind', 'industryDivision'])
  })

  const perpetrator: readonly Code[] = exported.perpetratorAgeBand.codes
  it.each([
    ['ageBand', exported.ageBand.codes as readonly Code[], 0],
    ['durationBand', exported.durationBand.codes as readonly Code[], 0],
    ['perpetratorAgeBand of GBVIMS', perpetrator.filter(({ maps }) => maps?.gbvims), 0],
    ['perpetratorAgeBand of CTDC', perpetrator.filter(({ maps }) => maps?.ctdcC), 0],
  ] as const)('%s has no gap and no overlap, and its last band is open', (_, bands, start) => {
    let next: number | undefined = start
    for (const { min, max } of bands) {
      expect(min).toBe(next)
      next = max === undefined ? undefined : max + 1
    }
    expect(next).toBeUndefined()
  })

  it('no age band holds children and adults', () => {
    for (const { min, max } of exported.ageBand.codes as readonly Code[]) {
      expect((min ?? 0) >= 18 || (max ?? Number.POSITIVE_INFINITY) < 18).toBe(true)
    }
  })

  it('there are 67 operational indicators in six dimensions and 11 of forced labour', () => {
    const counts: Record<string, number> = {}
    for (const { code } of exported.indicator.codes) counts[code.slice(0, 2)] = (counts[code.slice(0, 2)] ?? 0) + 1
    expect(counts).toEqual({ D1: 10, D2: 10, D3: 16, D4: 9, D5: 15, D6: 7, FL: 11 })
  })
})

describe('HTCDS 2.0: each value of a picklist is reached from exactly these codes', () => {
  it('vic_TypeOfExploitation without ChildLabour', () => {
    expect(reach(exported.exploitationForm, 'htcds')).toEqual({
      ForcedLabour: ['forcedLabour exact'],
      SexualExploitation: ['sexual exact'],
      ForcedMarriage: ['forcedMarriage close', 'childMarriage broader'],
      Servitude: ['domesticServitude broader', 'slaveryServitude narrower'],
      ForcedMilitaryByNonStateActors: ['armedRecruitment narrower'],
      OrganRemoval: ['organRemoval exact'],
      ForcedBegging: ['forcedBegging exact'],
      ForcedAdoption: ['illegalAdoption close'],
      Surrogacy: ['forcedSurrogacyPregnancy narrower'],
      Other: ['forcedCriminality broader', 'other close'],
    })
  })

  it('ChildLabour, an age, from nowhere', () => {
    for (const list of ownLists) expect(reach(list, 'htcds')).not.toHaveProperty('ChildLabour')
  })

  it('vic_TypeOfSexExploitation', () => {
    expect(reach(exported.exploitationKind, 'htcds')).toEqual({
      Prostitution: [
        'prostitution exact',
        'prostitutionOutdoor broader',
        'prostitutionVenue broader',
        'escort broader',
        'massage broader',
      ],
      Pornography: ['pornography exact'],
      RemoteInteractiveServices: ['remoteInteractive exact'],
      PrivateSexualServices: ['privateServitude close'],
      Surrogacy: ['surrogacy exact'],
    })
  })

  it('vic_MethodsOfControl', () => {
    expect(reach(exported.meansOfControl, 'htcds')).toEqual({
      PhysicalThreats: ['threats narrower'],
      ThreatsLawEnforcement: ['threatOfLawEnforcement exact'],
      ThreatensChildrenFamily: ['threatensFamily exact'],
      DebtBondage: ['debtBondage exact'],
      FalsePromises: ['falsePromises exact'],
      PhysicalAbuse: ['physicalAbuse exact'],
      SexualAbuse: ['sexualAbuse exact', 'reproductiveCoercion broader'],
      TakesEarnings: ['takesEarnings exact'],
      RestrictsFinancialAccess: ['restrictsFinancialAccess exact'],
      RestrictsMedicalCare: ['restrictsMedicalCare exact'],
      WithholdsNecessities: ['withholdsNecessities exact'],
      PsychologicalAbuse: ['psychologicalAbuse exact'],
      PsychoactiveSubstance: ['psychoactiveSubstances exact'],
      ExcessiveWorkingHours: ['excessiveWorkingHours exact'],
      WithholdsDocuments: ['withholdsDocuments exact'],
      Other: [
        'restrictsMovement broader',
        'usesChildren broader',
        'other exact',
        'familySeparation broader',
        'spiritualOath broader',
        'digitalSurveillance broader',
        'visaSponsorshipTie broader',
      ],
    })
  })

  it('per_RoleInProcess', () => {
    expect(reach(exported.perpetratorRole, 'htcds')).toEqual({
      TravellingPartner: ['travellingPartner exact'],
      Transporter: ['transporter exact'],
      RecruiterOrIntermediary: ['recruiter close'],
      BrokerTravelAgent: ['brokerAgent close'],
      TransferredIndividual: ['transferrer close'],
      HarbouredIndividual: ['harbourer close'],
      SoldIndividual: ['seller close'],
      BoughtIndividual: ['buyer close'],
      ReceivedIndividual: ['receiver close'],
      ControlledIndividual: ['controllerAbuser narrower'],
      Smuggler: ['smuggler exact'],
      Abuser: ['controllerAbuser narrower'],
      Kidnapper: ['kidnapper exact'],
      Exploiter: ['exploiter exact'],
      Other: ['documentForger broader', 'financier broader', 'client broader', 'other exact'],
    })
  })

  it('org_Type', () => {
    expect(reach(exported.organisationType, 'htcds')).toEqual({
      NGO: ['ngo exact'],
      LawEnforcement: ['police broader'],
      HealthServiceOrganisation: ['health exact'],
      CentralGovernmentOrganisation: ['centralGovernment exact'],
      LocalGovernmentOrganisation: ['localGovernment exact'],
      ImmigrationService: ['immigration exact'],
      LegalService: ['legalService exact'],
      CorporateBusiness: ['company exact'],
      SchoolOrCollege: ['school exact'],
    })
  })

  it('vic_RelationshipToTrafficker never reads as an intimate partner', () => {
    expect(reach(exported.relationToVictim, 'htcds')).toEqual({
      Familial: ['family close'],
      Acquainted: [
        'intimatePartner broader',
        'formerPartner broader',
        'friendAcquaintance broader',
        'neighbour broader',
        'employer broader',
        'intimateOrFormerPartner broader',
        'acquaintedUnspecified exact',
      ],
      Unaquainted: ['stranger exact'],
    })
  })

  it('vic_TraffickingStatus', () => {
    expect(reach(exported.traffickingStatus, 'htcds')).toEqual({
      PossibleVictimOfTrafficking: ['potential broader', 'presumed broader'],
      ActualVictimOfTrafficking: ['identified close'],
      NotAVictimOfTrafficking: ['notAVictim exact'],
    })
  })

  it('prs_Gender', () => {
    expect(reach(exported.genderIdentity, 'htcds')).toEqual({
      Feminine: ['woman close'],
      Masculine: ['man close'],
      TransgenderFeminine: ['transgenderWoman close'],
      TransgenderMasculine: ['transgenderMan close'],
      NonConforming: ['nonConforming close'],
    })
    expect(Object.keys(reach(exported.absentReason, 'htcds'))).toEqual(['NonSpecifiedUnknown'])
  })

  it('cas_Status', () => {
    expect(reach(exported.caseStatus, 'htcds')).toEqual({
      Active: ['open exact', 'reopened broader'],
      FollowUp: ['followUp exact'],
      Closed: ['closed exact'],
      ClosedReferred: ['transferred close'],
    })
  })

  it.each([
    [
      'prs_MaritalStatus',
      exported.maritalStatus,
      ['Single', 'Married', 'Widowed', 'Divorced', 'Separated', 'RegisteredPartnership'],
    ],
    [
      'vic_TraffickingStatusDecisionMakingOrg',
      exported.decisionMaker,
      ['Police', 'NGO', 'CourtOrProsecution', 'NonPoliceGovernmentalOrganization', 'Other'],
    ],
    [
      'vic_RecruitmentWebsitesAndApps',
      exported.onlinePlatform,
      'Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line 4Sale WeChat QQ QZone TikTok Twitter Other'.split(
        ' ',
      ),
    ],
    [
      'vic_MethodOfRecruitment',
      exported.recruitmentMethod,
      [
        'AtAPlaceOfBusiness',
        'AtAnEducationalInstitution',
        'AtWork',
        'ThroughOnlineSocialNetworks',
        'ThroughAnOnlineAdvertisement',
        'ThroughATelevisionAdvert',
        'ThroughANewspaperAdvert',
        'ThroughFamilyOrFamilyEvents',
        'ThroughFriendsOrSocialEvents',
        'Other',
      ],
    ],
    [
      'vic_ForcedLabourIndustry',
      exported.economicSector,
      [
        'A_AgricultureForestryAndFishing',
        'B_MiningAndQuarrying',
        'C_Manufacturing',
        'D_ElectricityGasSteamAndAirConditioningSupply',
        'E_WaterSupplySewerageWasteManagement',
        'F_Construction',
        'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
        'H_TransportationAndStorage',
        'I_AccommodationAndFoodServiceActivities',
        'J_InformationAndCommunication',
        'K_FinancialAndInsuranceActivities',
        'L_RealEstateActivities',
        'M_ProfessionalScientificAndTechnicalActivities',
        'N_AdministrativeAndSupportServiceActivities',
        'O_PublicAdministrationAndDefence',
        'P_Education',
        'Q_HumanHealthAndSocialWorkActivities',
        'R_ArtsEntertainmentAndRecreation',
        'S_OtherServiceActivities',
        'T_ActivitiesOfHouseholdsAsEmployers',
        'U_ActivitiesOfExtraterritorialOrganizations',
      ],
    ],
    [
      'prs_HighestLevelOfEducation',
      exported.educationLevel,
      [
        'EarlyChildhoodEducation',
        'PrimaryEducation',
        'LowerSecondaryEducation',
        'UpperSecondaryEducation',
        'PostSecondaryNonTertiaryEducation',
        'ShortCycleTertiaryEducation',
        'BachelorsOrEquivalentLevel',
        'MastersOrEquivalentLevel',
        'DoctoralOrEquivalentLevel',
      ],
    ],
    [
      'vic_Vulnerabilities',
      exported.vulnerabilityFactor,
      'Addiction SocialGroup Discrimination Poverty DisabilityAndPhysicalHealth MentalHealth Migration Homelessness AbuseSocialMedia AbusePhysical Education WorkEnvironment'.split(
        ' ',
      ),
    ],
    ['hte_Type', exported.legRole, ['Recruitment', 'Transit', 'Exploitation']],
    [
      'cas_ReasonForIncomingReferral',
      exported.referralReason,
      ['AdditionalServicesRequired', 'MigrationOrChangeOfLocation', 'Other'],
    ],
    [
      'spl_Type',
      exported.supportPlanType,
      'Education Financial Health LabourExploitationRehabilitation Legal Livelihood RightsBasedTraining SexualExploitationRehabilitation SocialCare'.split(
        ' ',
      ),
    ],
  ] as const)(
    '%s, one code each, exactly and in the order of HTCDS',
    (_, list: { codes: readonly Code[] }, values: readonly string[]) => {
      const reached = reach(list, 'htcds')
      expect(Object.keys(reached)).toEqual(values)
      for (const entries of Object.values(reached)) {
        expect(entries).toHaveLength(1)
        expect(entries[0]).toMatch(/ exact$/)
      }
    },
  )
})

describe('CTDC', () => {
  it('layout D merges means by this map, and reads a merged flag as the merged code only', () => {
    const merged = {
      meansDebtBondageEarnings: ['debtBondage broader', 'takesEarnings broader', 'mergedDebtBondageOrEarnings exact'],
      meansThreats: [
        'threats broader',
        'usesChildren broader',
        'threatOfLawEnforcement broader',
        'threatensFamily broader',
        'mergedThreats exact',
      ],
      meansAbusePsyPhySex: [
        'psychologicalAbuse broader',
        'physicalAbuse broader',
        'sexualAbuse broader',
        'reproductiveCoercion broader',
        'mergedAbuse exact',
      ],
      meansFalsePromises: ['falsePromises exact'],
      meansDrugsAlcohol: ['psychoactiveSubstances exact'],
      meansDenyBasicNeeds: [
        'restrictsFinancialAccess broader',
        'restrictsMovement broader',
        'restrictsMedicalCare broader',
        'withholdsNecessities broader',
        'mergedDenialOfBasicNeeds exact',
      ],
      meansExcessiveWorkHours: ['excessiveWorkingHours exact'],
      meansWithholdDocs: ['withholdsDocuments exact'],
    }
    expect(reach(exported.meansOfControl, 'ctdcD')).toEqual(merged)
  })

  it('layout B cuts five names at 32 characters and lacks three columns', () => {
    const columns = Object.keys(reach(exported.meansOfControl, 'ctdcB'))
    expect(columns).toHaveLength(15)
    expect(columns.filter((name) => name.length === 32)).toEqual(
      expect.arrayContaining([
        'meansOfControlPsychoactiveSubsta',
        'meansOfControlRestrictsMedicalCa',
        'meansOfControlExcessiveWorkingHo',
        'meansOfControlThreatOfLawEnforce',
        'meansOfControlWithholdsNecessiti',
      ]),
    )
    expect(columns.every((name) => name.length <= 32)).toBe(true)
  })

  it('layout A has 18 means, each read as one code', () => {
    const exact = Object.entries(reach(exported.meansOfControl, 'ctdcA')).map(([name, entries]) => [
      name.replace('meansOfControl', ''),
      entries.filter((entry) => entry.endsWith(' exact')),
    ])
    expect(exact).toHaveLength(18)
    for (const [name, codes] of exact) {
      const flag = String(name)
      expect(codes).toEqual([`${flag.charAt(0).toLowerCase()}${flag.slice(1)} exact`])
    }
  })

  it('layout C roles and relations are read as merged codes', () => {
    expect(reach(exported.perpetratorRole, 'ctdcC')).toEqual({
      IP_RecruiterBroker: ['recruiter broader', 'brokerAgent broader', 'recruiterOrBroker exact'],
      IP_Exploiter: ['exploiter exact'],
      IP_ControlAbuseKidnap: ['controllerAbuser broader', 'kidnapper broader', 'controllerAbuserOrKidnapper exact'],
      IP_TransactionProcess: ['seller broader', 'buyer broader', 'transactionParticipant exact'],
    })
    const relations = reach(exported.relationToVictim, 'ctdcC')
    expect(relations.FamilyIntimatePartner).toContain('familyOrIntimatePartner exact')
    expect(relations.StrangerUnknownOther).toContain('strangerUnknownOrOther exact')
    expect(relations.FriendAcquaintance).toEqual(['friendAcquaintance exact'])
  })

  it('the domestic work flag is a sector and never a form', () => {
    for (const layout of ['ctdcA', 'ctdcB', 'ctdcD'] as const) {
      expect(reach(exported.economicSector, layout)).toHaveProperty('typeOfLabourDomesticWork', ['T exact'])
      expect(reach(exported.exploitationForm, layout)).not.toHaveProperty('typeOfLabourDomesticWork')
    }
  })

  it('gender is read as published, never as sex, and only written from gender identity', () => {
    for (const standard of ['htcds', 'ctdcA', 'ctdcB', 'ctdcC', 'ctdcD', 'fhir'] as const) {
      expect(reach(exported.sex, standard)).toEqual({})
    }
    for (const layout of ['ctdcA', 'ctdcB', 'ctdcC'] as const)
      expect(reach(exported.genderIdentity, layout)).toEqual({})
    expect(Object.keys(reach(exported.publishedGender, 'ctdcD')).sort()).toEqual([
      'Man',
      'Trans/Transgender/NonConforming',
      'Woman',
    ])
  })
})

describe('means of the Protocol', () => {
  it('are derived from means of control by known codes only', () => {
    const known = Object.keys(reach(exported.means, 'palermo'))
    expect(known).toHaveLength(8)
    for (const target of Object.keys(reach(exported.meansOfControl, 'palermo'))) expect(known).toContain(target)
  })

  it('follow from every means but these', () => {
    const silent = (exported.meansOfControl.codes as readonly Code[]).filter(({ maps }) => !maps?.palermo)
    expect(silent.map(({ code }) => code)).toEqual(['excessiveWorkingHours', 'other', 'notSpecified'])
  })
})
