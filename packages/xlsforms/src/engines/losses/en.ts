/** The parts of a form that another program does not support, in one sentence each. */
export const en = {
  condition: 'A condition cannot be expressed there; the question is asked whether it holds or not.',
  rule: 'A rule of the standard cannot be checked there; `tip validate` checks it afterwards.',
  reference: 'References to other entries are not asked there.',
  switchedOff: 'Restricted questions that the form does not show are not asked.',
  oneLanguage: 'A long list is a file beside the form and has its labels in English only.',
  consentElsewhere:
    'The form does not ask for consent itself: someone has to confirm that it is on record before anything is asked.',
  laterEntries: 'Entries about a consent that the form asks for in a later place only are not asked.',
  preset: 'Nothing fills this in there; the question is asked of every person.',
  relevance:
    'The condition for asking can be expressed there only in part; the question is asked less often than it should be, and never without consent.',
  requirement: 'The condition under which an answer is needed cannot be expressed there; the answer can be left out.',
  constraint: 'What an answer has to satisfy cannot be expressed there; `tip validate` checks it afterwards.',
  choiceFilter: 'Choices cannot depend on another answer there; all are offered.',
  reason: 'Why there is no answer is not asked there.',
  nestedEntries: 'Lists inside of entries do not exist there; they are not asked.',
  nameMarks: 'Names there cannot have the characters * ! @ # % $ ^; they were removed from this one.',
  language: 'The program does not have this language: its texts are in the file, and are shown where somebody adds it.',
  consentByHand:
    'Decisions about consent open no questions there: a person confirms that consent is on record and valid, and what needs it is asked only then.',
}
