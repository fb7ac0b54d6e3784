/** The texts of a survey that are in no form. */
export const en = {
  whyAbsent: 'Why is there no answer?',
  whyUnanswered: 'Why is there no answer to what is still open here?',
  answerOrReason: 'Give an answer, or say why there is none.',
  answerNeeded: 'An answer is needed here.',
  between: 'From {min} to {max}.',
  tooLong: 'At most {max} characters.',
  partialDate: 'Year, year-month or year-month-day, such as 1998, 1998-03 or 1998-03-21.',
  identifier: 'Letters, digits, dots, underscores and hyphens, such as v-12; no spaces, and no name of a person.',
  phone: 'A telephone number with the code of its country, digits only, such as +250788000000.',
  email: 'An e-mail address, such as office@example.org.',
  onePerLine: 'One on each line.',
  check: 'Please check:',
  entriesNeeded: 'At least {min} entries are needed here. Go back and add what is missing.',
  anyEntries: 'Is there anything to record here?',
  consentOnRecord: 'Is the consent of the person on record, and is it valid today: {purpose}?',
  decisionsDiffer:
    'There are several decisions about this purpose, and only some of them hold today. Keep those that count now.',
  draft: '',
}
