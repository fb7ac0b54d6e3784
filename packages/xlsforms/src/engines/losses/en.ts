/** What another program does not do of a form, in one sentence each. */
export const en = {
  condition: 'A condition cannot be said there; the question is asked whether it holds or not.',
  rule: 'A rule of the standard cannot be checked there; `tip validate` checks it afterwards.',
  reference: 'References to other entries are not asked there.',
  switchedOff: 'Restricted questions that the form does not show are not asked.',
  oneLanguage: 'A long list is a file beside the form and has its labels in English only.',
  consentElsewhere:
    'The form does not ask for consent itself: somebody has to say that it is on record before anything is asked.',
  relevance:
    'When something is asked can be said there only in part; it is asked less often than it should be, and never without consent.',
  requirement: 'When an answer is needed cannot be said there; it can be left out.',
  constraint: 'What an answer has to satisfy cannot be said there; `tip validate` checks it afterwards.',
  choiceFilter: 'Choices cannot depend on another answer there; all are offered.',
}
