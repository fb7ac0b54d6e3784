import type { CodeList } from '../model.ts'

/** Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section. */
export const economicSector = {
  id: 'economicSector',
  title: 'Economic sector',
  definition:
    'Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section.',
  sources: ['isic', 'htcds', 'ctdc2018'],
  lens: ['G6', 'G17'],
  mappedTo: ['htcds', 'ctdcA', 'ctdcB', 'ctdcD', 'polaris'],
  codes: [
    {
      code: 'A',
      label: 'Agriculture, forestry and fishing',
      definition: 'Growing crops, keeping animals, logging, and catching or farming fish, at sea or on a lake.',
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
      definition: 'Taking minerals, stone, sand, oil or gas out of the ground, in a mine, a pit or by hand.',
      maps: {
        htcds: { to: 'B_MiningAndQuarrying', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourMiningOrDrilling', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'C',
      label: 'Manufacturing',
      definition: 'Turning materials into new goods, in a factory, a workshop or at home.',
      maps: {
        htcds: { to: 'C_Manufacturing', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: '20', relation: 'close' },
      },
    },
    {
      code: 'D',
      label: 'Electricity, gas, steam and air conditioning supply',
      definition: 'Making and distributing current, gas, hot water or cooling through networks.',
      maps: {
        htcds: { to: 'D_ElectricityGasSteamAndAirConditioningSupply', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'E',
      label: 'Water supply; sewerage, waste management and remediation',
      definition: 'Providing drinking water, and collecting, sorting or cleaning up refuse and waste water.',
      maps: {
        htcds: { to: 'E_WaterSupplySewerageWasteManagement', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'F',
      label: 'Construction',
      definition:
        'Building, repairing or pulling down houses, roads and other works, with carpentry, wiring and painting on site.',
      maps: {
        htcds: { to: 'F_Construction', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourConstruction', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourConstruction', relation: 'exact' },
        ctdcD: {
          to: 'typeOfLabourConstruction',
          relation: 'exact',
          note: 'Files of 2025/26 call it sectorOfLabourConstruction.',
        },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'G',
      label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
      definition:
        'Selling goods in shops, at markets or to traders, and garages; hawking in the street without a fixed stall is a kind of exploitation, not this.',
      maps: {
        htcds: { to: 'G_WholesaleAndRetailTradeRepairOfMotorVehicles', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'H',
      label: 'Transportation and storage',
      definition: 'Carrying people or goods by lorry, bus, motorcycle taxi, boat or air, with warehouses and parcels.',
      maps: {
        htcds: { to: 'H_TransportationAndStorage', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'I',
      label: 'Accommodation and food service activities',
      definition: 'Hotels and guesthouses, restaurants, bars and food stalls.',
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
      definition:
        'Publishing, film, broadcasting, telephony, software and data; an online scam is no sector but a kind of exploitation.',
      maps: {
        htcds: { to: 'J_InformationAndCommunication', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'K',
      label: 'Financial and insurance activities',
      definition: 'Banks, savings groups, money transfer, lending and insurers.',
      maps: {
        htcds: { to: 'K_FinancialAndInsuranceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'L',
      label: 'Real estate activities',
      definition: 'Letting, selling and managing buildings and land.',
      maps: {
        htcds: { to: 'L_RealEstateActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'M',
      label: 'Professional, scientific and technical activities',
      definition: 'Law, accounting, architecture, advertising, research, veterinary care and other expert work.',
      maps: {
        htcds: { to: 'M_ProfessionalScientificAndTechnicalActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'N',
      label: 'Administrative and support service activities',
      definition:
        'Services bought by other businesses: recruitment agencies, guards, cleaning, gardening, tour operators and call centres.',
      maps: {
        htcds: { to: 'N_AdministrativeAndSupportServiceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: ['16', '19'], relation: 'narrower' },
      },
    },
    {
      code: 'O',
      label: 'Public administration and defence; compulsory social security',
      definition: 'Work for ministries, local government, the army, the police or the courts.',
      maps: {
        htcds: { to: 'O_PublicAdministrationAndDefence', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'P',
      label: 'Education',
      definition: 'Teaching at every level, from nursery school to university, and in private courses.',
      maps: {
        htcds: { to: 'P_Education', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
    {
      code: 'Q',
      label: 'Human health and social work activities',
      definition: 'Hospitals, clinics, care homes, day care and help for people in need.',
      maps: {
        htcds: { to: 'Q_HumanHealthAndSocialWorkActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: '24', relation: 'narrower' },
      },
    },
    {
      code: 'R',
      label: 'Arts, entertainment and recreation',
      definition: 'Music, theatre, museums, sport, gambling and amusement parks.',
      maps: {
        htcds: { to: 'R_ArtsEntertainmentAndRecreation', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: ['18', '22', '25'], relation: 'narrower' },
      },
    },
    {
      code: 'S',
      label: 'Other service activities',
      definition:
        'Hairdressing, massage and beauty, laundries, repair of household goods, religious and other associations.',
      maps: {
        htcds: { to: 'S_OtherServiceActivities', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: '13', relation: 'narrower' },
      },
    },
    {
      code: 'T',
      label:
        'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
      definition:
        'A household that employs a maid, cook, nanny, guard or gardener. It is a sector: it does not say domestic servitude.',
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
      definition:
        'Embassies, and offices of the United Nations and other bodies that stand outside the law of the host country.',
      maps: {
        htcds: { to: 'U_ActivitiesOfExtraterritorialOrganizations', relation: 'exact' },
        ctdcA: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        ctdcD: { to: [], relation: 'none' },
        polaris: { to: [], relation: 'none' },
      },
    },
  ],
} as const satisfies CodeList
