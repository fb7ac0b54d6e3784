import type { LanguageData } from '../model.ts'

/** English as it is written in East Africa: the day first, no comma before "and". */
export const en: LanguageData = {
  name: 'English',
  englishName: 'English',
  iso6393: 'eng',
  direction: 'ltr',
  months: [
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    'reviewed',
  ],
  weekdays: [['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], 'reviewed'],
  afterWeekday: ' ',
  numberMarks: [{ group: ',', decimal: '.' }, 'reviewed'],
  joiners: [{ and: { plain: ' and ' }, or: { plain: ' or ' } }, 'reviewed'],
}
