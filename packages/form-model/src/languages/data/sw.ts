import type { LanguageData } from '../model.ts'

/** Swahili. */
export const sw: LanguageData = {
  name: 'Kiswahili',
  englishName: 'Swahili',
  iso6393: 'swa',
  direction: 'ltr',
  months: [
    [
      'Januari',
      'Februari',
      'Machi',
      'Aprili',
      'Mei',
      'Juni',
      'Julai',
      'Agosti',
      'Septemba',
      'Oktoba',
      'Novemba',
      'Desemba',
    ],
    'draft',
  ],
  weekdays: [['Jumatatu', 'Jumanne', 'Jumatano', 'Alhamisi', 'Ijumaa', 'Jumamosi', 'Jumapili'], 'draft'],
  afterWeekday: ', ',
  numberMarks: [{ group: ',', decimal: '.' }, 'draft'],
  joiners: [{ and: { plain: ' na ' }, or: { plain: ' au ' } }, 'draft'],
}
