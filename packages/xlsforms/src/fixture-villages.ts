/** Rwanda's villages as a gazetteer, from the npm package that is also the standard's source for sectors. */

import { createRequire } from 'node:module'
import { rwandaSector } from '@tip-standard/core/code-lists'
import type { FormDefinition } from '@tip-standard/form-model'
import type { Gazetteer } from './survey/options.ts'

type RwandaPackage = {
  Cells: (province: string, district: string, sector: string) => string[]
  Villages: (province: string, district: string, sector: string, cell: string) => string[]
}

const provinces: Record<string, string> = {
  'RW-01': 'Kigali',
  'RW-02': 'East',
  'RW-03': 'North',
  'RW-04': 'West',
  'RW-05': 'South',
}

/** Every village, with its sector. */
export function villages(): Gazetteer {
  const rwanda = createRequire(import.meta.url)('rwanda') as RwandaPackage
  const choices = rwandaSector.codes.flatMap(({ code }) => {
    const [province = '', district = '', sector = ''] = code.split('/')
    const place = [provinces[province] ?? '', district, sector] as const
    return rwanda.Cells(...place).flatMap((cell) =>
      rwanda.Villages(...place, cell).map((village) => ({
        code: `${code}/${cell}/${village}`.replaceAll(' ', '_'),
        label: `${village} (${cell})`,
        parent: code,
      })),
    )
  })
  return { choices, within: 'adm3' }
}

/** A form that asks where a person was exploited, down to the village. */
export const placeForm: FormDefinition = {
  id: 'org.example.place',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Place' },
  subject: 'victim',
  pages: [
    {
      id: 'place',
      title: { en: 'Place' },
      groups: [
        {
          id: 'place',
          items: [
            {
              field: 'victim.exploitation',
              items: [
                {
                  field: 'exploitation.place',
                  items: [
                    { field: 'place.country' },
                    { field: 'place.adm1' },
                    { field: 'place.adm2' },
                    { field: 'place.adm3' },
                    { field: 'place.locality', restricted: 'shown' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
