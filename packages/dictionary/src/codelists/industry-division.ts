import type { CodeList } from '../model.ts'

/** Divisions of ISIC Rev. 4 that HTCDS and CTDC name, with the section as parent. */
export const industryDivision = {
  id: 'industryDivision',
  title: 'Division of industry',
  definition: 'Divisions of ISIC Rev. 4 that HTCDS and CTDC name, with the section as parent.',
  sources: ['isic', 'htcds', 'ctdc2018'],
  lens: ['G6'],
  codes: [
    {
      code: '01',
      label: 'Crop and animal production, hunting and related service activities',
      parent: 'A',
      maps: {
        htcds: {
          to: 'Crop and animal production, hunting and related service activities',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourAgriculture', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourAgriculture', relation: 'exact' },
        ctdcD: {
          to: 'typeOfLabourAgriculture',
          relation: 'exact',
          note: 'Files of 2025/26 call it sectorOfLabourAgriculture.',
        },
        polaris: { to: '11', relation: 'close' },
      },
    },
    {
      code: '02',
      label: 'Forestry and logging',
      parent: 'A',
      maps: {
        htcds: { to: 'Forestry and logging', relation: 'exact', note: 'HTCDS prints the label only.' },
        polaris: { to: '23', relation: 'exact' },
      },
    },
    {
      code: '03',
      label: 'Fishing and aquaculture',
      parent: 'A',
      maps: {
        htcds: { to: 'Fishing and aquaculture', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourAquafarming', relation: 'exact' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: '10',
      label: 'Manufacture of food products',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of food products', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '11',
      label: 'Manufacture of beverages',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of beverages', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '12',
      label: 'Manufacture of tobacco products',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of tobacco products', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '13',
      label: 'Manufacture of textiles',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of textiles', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '14',
      label: 'Manufacture of wearing apparel',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of wearing apparel', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '15',
      label: 'Manufacture of leather and related products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of leather and related products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '16',
      label:
        'Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials',
          relation: 'exact',
          note: 'HTCDS prints the label only. Its guidance gives this division the definition of leather.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '17',
      label: 'Manufacture of paper and paper products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of paper and paper products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '18',
      label: 'Printing and reproduction of recorded media',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Printing and reproduction of recorded media',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '19',
      label: 'Manufacture of coke and refined petroleum products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of coke and refined petroleum products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '20',
      label: 'Manufacture of chemicals and chemical products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of chemicals and chemical products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '21',
      label: 'Manufacture of basic pharmaceutical products and pharmaceutical preparations',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of basic pharmaceutical products and pharmaceutical preparations',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '22',
      label: 'Manufacture of rubber and plastics products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of rubber and plastics products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '23',
      label: 'Manufacture of other non-metallic mineral products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of other non-metallic mineral products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '24',
      label: 'Manufacture of basic metals',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of basic metals', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '25',
      label: 'Manufacture of fabricated metal products, except machinery and equipment',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of fabricated metal products, except machinery and equipment',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '26',
      label: 'Manufacture of computer, electronic and optical products',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of computer, electronic and optical products',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '27',
      label: 'Manufacture of electrical equipment',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of electrical equipment', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '28',
      label: 'Manufacture of machinery and equipment not elsewhere classified',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of machinery and equipment n.e.c.',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '29',
      label: 'Manufacture of motor vehicles, trailers and semi-trailers',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of motor vehicles, trailers and semi-trailers',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '30',
      label: 'Manufacture of other transport equipment',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Manufacture of other transport equipment',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '31',
      label: 'Manufacture of furniture',
      parent: 'C',
      maps: {
        htcds: { to: 'Manufacture of furniture', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '32',
      label: 'Other manufacturing',
      parent: 'C',
      maps: {
        htcds: { to: 'Other manufacturing', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '33',
      label: 'Repair and installation of machinery and equipment',
      parent: 'C',
      maps: {
        htcds: {
          to: 'Repair and installation of machinery and equipment',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourManufacturing', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
        polaris: { to: '20', relation: 'broader' },
      },
    },
    {
      code: '49',
      label: 'Land transport and transport via pipelines',
      parent: 'H',
      maps: {
        htcds: {
          to: 'Land transport and transport via pipelines',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: '50',
      label: 'Water transport',
      parent: 'H',
      maps: {
        htcds: { to: 'Water transport', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: '51',
      label: 'Air transport',
      parent: 'H',
      maps: {
        htcds: { to: 'Air transport', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: '52',
      label: 'Warehousing and support activities for transportation',
      parent: 'H',
      maps: {
        htcds: {
          to: 'Warehousing and support activities for transportation',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: '53',
      label: 'Postal and courier activities',
      parent: 'H',
      maps: {
        htcds: { to: 'Postal and courier activities', relation: 'exact', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourTransportation', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourOther', relation: 'broader' },
      },
    },
    {
      code: '55',
      label: 'Accommodation',
      parent: 'I',
      maps: {
        htcds: { to: 'Primarily accommodation', relation: 'close', note: 'HTCDS prints the label only.' },
        ctdcA: { to: 'typeOfLabourHospitality', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourHospitality', relation: 'broader' },
        ctdcD: {
          to: 'typeOfLabourHospitality',
          relation: 'broader',
          note: 'Files of 2025/26 call it sectorOfLabourHospitality.',
        },
        polaris: { to: '15', relation: 'broader' },
      },
    },
    {
      code: '56',
      label: 'Food and beverage service activities',
      parent: 'I',
      maps: {
        htcds: {
          to: ['Primarily food', 'Primarily beverages'],
          relation: 'narrower',
          note: 'HTCDS splits food and beverages and prints the labels only.',
        },
        ctdcA: { to: 'typeOfLabourHospitality', relation: 'broader' },
        ctdcB: { to: 'typeOfLabourHospitality', relation: 'broader' },
        ctdcD: {
          to: 'typeOfLabourHospitality',
          relation: 'broader',
          note: 'Files of 2025/26 call it sectorOfLabourHospitality.',
        },
        polaris: { to: '9', relation: 'narrower' },
      },
    },
    {
      code: '77',
      label: 'Rental and leasing activities',
      parent: 'N',
      maps: { htcds: { to: 'Rental and leasing activities', relation: 'exact', note: 'HTCDS prints the label only.' } },
    },
    {
      code: '78',
      label: 'Employment activities',
      parent: 'N',
      maps: { htcds: { to: 'Employment activities', relation: 'exact', note: 'HTCDS prints the label only.' } },
    },
    {
      code: '79',
      label: 'Travel agency, tour operator, reservation service and related activities',
      parent: 'N',
      maps: {
        htcds: {
          to: 'Travel agency, tour operator, reservation service and related activities',
          relation: 'exact',
          note: 'HTCDS prints the label only. Its guidance gives this division the definition of security services.',
        },
      },
    },
    {
      code: '80',
      label: 'Security and investigation activities',
      definition: 'Recalled from ISIC Rev. 4; HTCDS does not list it.',
      parent: 'N',
    },
    {
      code: '81',
      label: 'Services to buildings and landscape activities',
      parent: 'N',
      maps: {
        htcds: {
          to: 'Services to buildings and gardening & landscape activities, including cleaning',
          relation: 'close',
          note: 'HTCDS prints the label only.',
        },
        polaris: { to: ['16', '19'], relation: 'narrower' },
      },
    },
    {
      code: '82',
      label: 'Office administrative, office support and other business support activities',
      parent: 'N',
      maps: {
        htcds: {
          to: 'Office administrative, office support and other business support activities',
          relation: 'exact',
          note: 'HTCDS prints the label only.',
        },
      },
    },
  ],
} as const satisfies CodeList
