import type { LanguageData } from '../model.ts'

/** Kirundi. Beware: Nyakanga is September here and July in Kinyarwanda. */
export const rn: LanguageData = {
  name: 'Ikirundi',
  englishName: 'Kirundi',
  iso6393: 'run',
  direction: 'ltr',
  months: [
    [
      'Nzero',
      'Ruhuhuma',
      'Ntwarante',
      'Ndamukiza',
      'Rusama',
      'Ruheshi',
      'Mukakaro',
      'Myandagaro',
      'Nyakanga',
      'Gitugutu',
      'Munyonyo',
      'Kigarama',
    ],
    'draft',
  ],
  weekdays: [
    ['Ku wa mbere', 'Ku wa kabiri', 'Ku wa gatatu', 'Ku wa kane', 'Ku wa gatanu', 'Ku wa gatandatu', 'Ku w’indwi'],
    'draft',
  ],
  afterWeekday: ', ',
  numberMarks: [{ group: '.', decimal: ',' }, 'draft'],
  joiners: [{ and: { plain: ' na ', beforeVowel: ' n’' }, or: { plain: ' canke ' } }, 'draft'],
}
