import type { CodeList } from '../model.ts'

/** What kind of settlement a place is, so that movement from rural to urban areas can be seen. */
export const settlementType = {
  id: 'settlementType',
  title: 'Type of settlement',
  definition: 'What kind of settlement a place is, so that movement from rural to urban areas can be seen.',
  sources: ['tipStandard'],
  mappedTo: [],
  codes: [
    {
      code: 'urban',
      label: 'Town or city',
      definition: 'Dense streets with shops, offices and services, including suburbs and informal quarters.',
    },
    {
      code: 'rural',
      label: 'Rural area',
      definition: 'A village, scattered homes, fields or forest outside any town.',
    },
    {
      code: 'camp',
      label: 'Camp or settlement for displaced people',
      definition: 'A refugee camp, a transit centre or a site for internally displaced people.',
    },
    {
      code: 'borderPost',
      label: 'Border post or crossing',
      definition: 'A border post, an informal crossing or the settlement that lives from it.',
    },
    {
      code: 'workSite',
      label: 'Isolated work site',
      definition: 'A mine, plantation, fishing ground, boat or compound away from any settlement.',
    },
  ],
} as const satisfies CodeList
