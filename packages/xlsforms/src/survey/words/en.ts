/** The words of a survey that no form holds. */
export const en = {
  whyAbsent: 'Why is there no answer?',
  answerOrReason: 'Give an answer, or say why there is none.',
  answerNeeded: 'An answer is needed here.',
  between: 'From {min} to {max}.',
  tooLong: 'At most {max} characters.',
  partialDate: 'Year, year-month or year-month-day, such as 1998, 1998-03 or 1998-03-21.',
  onePerLine: 'One on each line.',
  check: 'Please check:',
  entriesNeeded: 'At least {min} entries are needed here. Go back and add what is missing.',
  consentOnRecord: 'Is the consent of the person on record, and is it valid today: {purpose}?',
  draft: '',
}
