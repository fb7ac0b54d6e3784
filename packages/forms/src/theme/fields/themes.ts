import { codeLabel } from '@tip-standard/core'
import type { TextId } from '@tip-standard/form-model/texts'
import type { Surroundings } from '../../surroundings/surroundings.ts'
import type { Line } from './checklist-lines.ts'

/** Lines that belong together, under a heading. */
export type Theme = { title: string; lines: Line[] }

/** A list with more lines than this is shown by themes. */
const MANY = 12

/** How people talk about the means of control; the standard lists them one by one. */
const MEANS_OF_CONTROL: { readonly [title in TextId]?: readonly string[] } = {
  'theme.money': ['debtBondage', 'takesEarnings', 'restrictsFinancialAccess'],
  'theme.threats': [
    'threats',
    'threatensFamily',
    'threatOfLawEnforcement',
    'psychologicalAbuse',
    'falsePromises',
    'spiritualOath',
    'usesChildren',
  ],
  'theme.violence': ['physicalAbuse', 'sexualAbuse', 'reproductiveCoercion', 'psychoactiveSubstances'],
  'theme.movement': [
    'restrictsMovement',
    'withholdsDocuments',
    'visaSponsorshipTie',
    'digitalSurveillance',
    'familySeparation',
  ],
  'theme.needs': ['withholdsNecessities', 'restrictsMedicalCare', 'excessiveWorkingHours'],
}

/** The heading of a line: indicators are numbered by their dimension, such as `D1.04`. */
function titleOfLine(list: string, code: string, { text, options }: Surroundings): string {
  if (list === 'indicator') {
    const dimension = codeLabel('delphiDimension', code.split('.')[0] ?? '', options)
    return dimension ?? text(code.startsWith('FL') ? 'theme.forcedLabour' : 'theme.more')
  }
  const [title] = Object.entries(MEANS_OF_CONTROL).find(([, codes]) => codes.includes(code)) ?? []
  return text((title as TextId | undefined) ?? 'theme.more')
}

/** Sorts the lines of a list into themes; `undefined` where there are few lines, or no themes for the list. */
export function themesOf(lines: readonly Line[], list: string, around: Surroundings): Theme[] | undefined {
  if (lines.length <= MANY || (list !== 'indicator' && list !== 'meansOfControl')) return undefined
  const themes = new Map<string, Line[]>()
  for (const line of lines) {
    const title = titleOfLine(list, line.code ?? '', around)
    themes.set(title, [...(themes.get(title) ?? []), line])
  }
  // What is in no theme comes last.
  const other = around.text('theme.more')
  return [...themes]
    .map(([title, own]) => ({ title, lines: own }))
    .sort((one, next) => Number(one.title === other) - Number(next.title === other))
}
