import type { LanguageData } from '../model.ts'

/** Kinyarwanda. Beware: Nyakanga is July here and September in Kirundi. */
export const rw: LanguageData = {
  name: 'Ikinyarwanda',
  englishName: 'Kinyarwanda',
  iso6393: 'kin',
  direction: 'ltr',
  months: [
    [
      'Mutarama',
      'Gashyantare',
      'Werurwe',
      'Mata',
      'Gicurasi',
      'Kamena',
      'Nyakanga',
      'Kanama',
      'Nzeri',
      'Ukwakira',
      'Ugushyingo',
      'Ukuboza',
    ],
    'draft',
  ],
  weekdays: [
    ['Kuwa mbere', 'Kuwa kabiri', 'Kuwa gatatu', 'Kuwa kane', 'Kuwa gatanu', 'Kuwa gatandatu', 'Ku cyumweru'],
    'draft',
  ],
  afterWeekday: ', ',
  numberMarks: [{ group: '.', decimal: ',' }, 'draft'],
  joiners: [{ and: { plain: ' na ', beforeVowel: ' n’' }, or: { plain: ' cyangwa ' } }, 'draft'],
}
