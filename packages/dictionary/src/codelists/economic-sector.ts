import type { CodeList } from '../model.ts'

/** Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section. */
export const economicSector = {
  id: 'economicSector',
  title: 'Economic sector',
  definition:
    'Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section.',
  sources: ['isic', 'htcds', 'ctdc2018'],
  lens: ['G6', 'G17'],
  codes: [
    {
      code: 'A',
      label: 'Agriculture, forestry and fishing',
      maps: {
        htcds: { to: 'A_AgricultureForestryAndFishing', relation: 'exact' },
        ctdcA: {
          to: ['typeOfLabourAgriculture', 'typeOfLabourAquafarming'],
          relation: 'narrower',
          note: 'Division 01 and division 03.',
        },
        ctdcB: { to: 'typeOfLabourAgriculture', relation: 'narrower', note: 'Division 01 only.' },
        ctdcD: {
          to: 'typeOfLabourAgriculture',
          relation: 'narrower',
          note: 'Division 01 only. Files of 2025/26 call it sectorOfLabourAgriculture.',
        },
        polaris: { to: ['11', '23'], relation: 'narrower' },
      },
    },
    {
      code: 'B',
      label: 'Mining and quarrying',
      maps: {
        htcds: { to: 'B_MiningAndQuarrying', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourMiningOrDrilling', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'C',
      label: 'Manufacturing',
      maps: {
        htcds: { to: 'C_Manufacturing', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'close' },
      },
    },
    {
      code: 'D',
      label: 'Electricity, gas, steam and air conditioning supply',
      maps: {
        htcds: { to: 'D_ElectricityGasSteamAndAirConditioningSupply', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'E',
      label: 'Water supply; sewerage, waste management and remediation',
      maps: {
        htcds: { to: 'E_WaterSupplySewerageWasteManagement', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'F',
      label: 'Construction',
      maps: {
        htcds: { to: 'F_Construction', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourConstruction', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourConstruction', relation: 'exact' },
        ctdcD: {
          to: 'typeOfLabourConstruction',
          relation: 'exact',
          note: 'Files of 2025/26 call it sectorOfLabourConstruction.',
        },
      },
    },
    {
      code: 'G',
      label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
      maps: {
        htcds: { to: 'G_WholesaleAndRetailTradeRepairOfMotorVehicles', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'H',
      label: 'Transportation and storage',
      maps: {
        htcds: { to: 'H_TransportationAndStorage', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'I',
      label: 'Accommodation and food service activities',
      maps: {
        htcds: { to: 'I_AccommodationAndFoodServiceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourHospitality', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourHospitality', relation: 'exact' },
        ctdcD: {
          to: 'typeOfLabourHospitality',
          relation: 'exact',
          note: 'Files of 2025/26 call it sectorOfLabourHospitality.',
        },
        polaris: { to: ['9', '15'], relation: 'narrower' },
      },
    },
    {
      code: 'J',
      label: 'Information and communication',
      maps: {
        htcds: { to: 'J_InformationAndCommunication', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'K',
      label: 'Financial and insurance activities',
      maps: {
        htcds: { to: 'K_FinancialAndInsuranceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'L',
      label: 'Real estate activities',
      maps: {
        htcds: { to: 'L_RealEstateActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'M',
      label: 'Professional, scientific and technical activities',
      maps: {
        htcds: { to: 'M_ProfessionalScientificAndTechnicalActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'N',
      label: 'Administrative and support service activities',
      maps: {
        htcds: { to: 'N_AdministrativeAndSupportServiceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: ['16', '19'], relation: 'narrower' },
      },
    },
    {
      code: 'O',
      label: 'Public administration and defence; compulsory social security',
      maps: {
        htcds: { to: 'O_PublicAdministrationAndDefence', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'P',
      label: 'Education',
      maps: {
        htcds: { to: 'P_Education', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: 'Q',
      label: 'Human health and social work activities',
      maps: {
        htcds: { to: 'Q_HumanHealthAndSocialWorkActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '24', relation: 'narrower' },
      },
    },
    {
      code: 'R',
      label: 'Arts, entertainment and recreation',
      maps: {
        htcds: { to: 'R_ArtsEntertainmentAndRecreation', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: ['18', '22', '25'], relation: 'narrower' },
      },
    },
    {
      code: 'S',
      label: 'Other service activities',
      maps: {
        htcds: { to: 'S_OtherServiceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '13', relation: 'narrower' },
      },
    },
    {
      code: 'T',
      label:
        'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
      maps: {
        htcds: { to: 'T_ActivitiesOfHouseholdsAsEmployers', relation: 'exact' },
        ctdcA: {
          to: 'typeOfLabourDomesticWork',
          relation: 'exact',
          note: 'A sector, not a form: never read as domestic servitude.',
        },
        ctdcB: {
          to: 'typeOfLabourDomesticWork',
          relation: 'exact',
          note: 'A sector, not a form: never read as domestic servitude.',
        },
        ctdcD: {
          to: 'typeOfLabourDomesticWork',
          relation: 'exact',
          note: 'A sector, not a form: never read as domestic servitude. Files of 2025/26 call it sectorOfLabourDomesticWork.',
        },
        polaris: { to: '5', relation: 'close' },
      },
    },
    {
      code: 'U',
      label: 'Activities of extraterritorial organizations and bodies',
      maps: {
        htcds: { to: 'U_ActivitiesOfExtraterritorialOrganizations', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
  ],
} as const satisfies CodeList
