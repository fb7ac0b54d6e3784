import { describe, expect, it } from 'vitest'
import type { Code } from '../model.ts'
import { listsById as exported, ownLists, reach } from './fixture-reach.ts'

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
      Familial: ['parent broader', 'otherFamily broader', 'family close'],
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
