import { type CodeList, type CodeListId, codeList } from '@tip-standard/core'
import {
  ageBand,
  durationBand,
  exploitationForm,
  exploitationKind,
  industryDivision,
  rwandaDistrict,
} from '@tip-standard/core/code-lists'
import { SUPPRESSED } from '../table/cell.ts'
import { buildHierarchy, type Hierarchy } from './hierarchy.ts'
import { M49 } from './m49.ts'

/** Creates a hierarchy in which every value is directly below the top. */
export function flatHierarchy(values: Iterable<string>): Hierarchy {
  return buildHierarchy(Array.from(values, (value) => [value, SUPPRESSED]))
}

/** Creates the hierarchy of a code list: its codes and their parents, if it has any. */
function listHierarchy({ codes }: CodeList): Hierarchy {
  const hasParents = codes.some(({ parent }) => parent !== undefined)
  return buildHierarchy(
    codes.map(({ code, parent }) => (hasParents ? [code, parent ?? code, SUPPRESSED] : [code, SUPPRESSED])),
  )
}

const widerBands: Readonly<Record<string, string>> = {
  age0To8: 'age0To17',
  age9To17: 'age0To17',
  age18To20: 'age18To23',
  age21To23: 'age18To23',
  age24To26: 'age24To29',
  age27To29: 'age24To29',
  age30To38: 'age30To47',
  age39To47: 'age30To47',
  age48AndOver: 'age48AndOver',
}

/** The ancestors of an age band: wider bands, then minor or adult, then the top. */
function aboveAgeBand(band: string): [string, string, string, string] {
  const wider = widerBands[band] as string
  return [band, wider, wider === 'age0To17' ? 'minor' : 'adult', SUPPRESSED]
}

/** Creates the hierarchy of the standard's age bands: wider bands, minor or adult. */
export function ageBandHierarchy(): Hierarchy {
  return buildHierarchy(ageBand.codes.map(({ code }) => aboveAgeBand(code)))
}

/** Creates the hierarchy of ages in whole years from 0 to 120, below the bands of `ageBandHierarchy`. */
export function ageHierarchy(): Hierarchy {
  const lines = ageBand.codes.flatMap(({ code, min = 0, max = 120 }) =>
    Array.from({ length: max - min + 1 }, (_, years) => [String(min + years), ...aboveAgeBand(code)]),
  )
  return buildHierarchy(lines)
}

/** Creates the hierarchy of countries (ISO 3166-1 alpha-2), sub-regions and regions of the UN's M49; three that M49 lacks are separate. */
export function countryHierarchy(): Hierarchy {
  const placed = new Map(
    M49.flatMap(([region, sub, countries]) => countries.split(' ').map((code) => [code, [sub, region]])),
  )
  return buildHierarchy(
    codeList('country').codes.map(({ code }) => [
      code,
      ...(placed.get(code) ?? ['Other areas', 'Other areas']),
      SUPPRESSED,
    ]),
  )
}

/** Creates the hierarchy of the districts of Rwanda, their provinces and the country. */
export function rwandaDistrictHierarchy(): Hierarchy {
  return buildHierarchy(rwandaDistrict.codes.map(({ code, parent }) => [code, parent ?? 'RW', 'RW', SUPPRESSED]))
}

/** Creates the hierarchy of kinds of exploitation below their forms; a form without kinds is its own kind. */
export function exploitationHierarchy(): Hierarchy {
  const forms = exploitationForm.codes.map(({ code }) => [code, code, SUPPRESSED])
  const kinds = exploitationKind.codes.map(({ code, parent }) => [code, parent ?? 'other', SUPPRESSED])
  return buildHierarchy([...kinds, ...forms])
}

/** Creates the hierarchy of ISIC Rev. 4 divisions below their sections. */
export function industryHierarchy(): Hierarchy {
  return listHierarchy(industryDivision)
}

/** Creates a hierarchy of years below spans of five and ten, which start at multiples of five and ten. */
export function yearHierarchy(from: number, to: number): Hierarchy {
  const spanOf = (year: number, length: number): string => {
    const start = year - (year % length)
    return `${start}-${start + length - 1}`
  }
  return buildHierarchy(
    Array.from({ length: to - from + 1 }, (_, at) => {
      const year = from + at
      return [String(year), ...[5, 10].map((length) => spanOf(year, length)), SUPPRESSED]
    }),
  )
}

const made: Partial<Record<CodeListId, () => Hierarchy>> = {
  ageBand: ageBandHierarchy,
  country: countryHierarchy,
  rwandaDistrict: rwandaDistrictHierarchy,
  industryDivision: industryHierarchy,
  durationBand: () => listHierarchy(durationBand),
  exploitationKind: exploitationHierarchy,
}

/** Returns the hierarchy that the standard ships for a code list: a special one, or its codes and their parents. */
export function hierarchyOfList(list: CodeListId): Hierarchy {
  return made[list]?.() ?? listHierarchy(codeList(list))
}
