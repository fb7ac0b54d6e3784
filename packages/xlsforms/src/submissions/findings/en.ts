/** The findings about submissions; `{name}` stands for a count or a name of the form. */
export const en = {
  notSubmissions: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'This is not an export of submissions: it is not submission XML, CSV, JSON, a workbook or a zip of them.',
  },
  damagedXml: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The XML of this submission is damaged or has a document type. It was not read.',
  },
  damagedZip: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The zip is damaged or protected by a password. What comes after this point was not read.',
  },
  zipTooBig: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The zip has too many parts, or would unpack to more than can be held. It was not opened.',
  },
  noKnownQuestion: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'Nothing here answers a question of the form. It was not read.',
  },
  encrypted: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'This submission is encrypted. Give the private key of its form and the file with the answers, or export it from the server with the passphrase.',
  },
  wrongKey: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'This submission is encrypted for another key than the one given. It was not read.',
  },
  noEncryptedAnswers: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The file with the encrypted answers of this submission is not beside it. Give both in one zip or folder.',
  },
  damagedEncryption: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The encrypted answers of this submission are damaged, or were changed. They were not read.',
  },
  otherForm: {
    severity: 'warning',
    turn: 'us',
    text: 'The submission names another form than {form}. What fits was read.',
  },
  otherVersion: {
    severity: 'warning',
    turn: 'us',
    text: 'The submission was made with another version of the form than {version}. What fits was read.',
  },
  noInstanceId: {
    severity: 'warning',
    turn: 'us',
    text: 'The submission has no instance id of the usual kind. Its pseudonyms are made from its number and may occur again in another import.',
  },
  repeatedInstance: {
    severity: 'error',
    turn: 'us',
    text: 'A submission with this instance id was read already. This one was left out.',
  },
  superseded: {
    severity: 'note',
    text: 'The export also holds a later edit of this submission. This older one was left out.',
  },
  unclearEdit: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The export holds several edits of this submission, and nothing states which is the last, or the row of one has too many or too few cells. None of them was read; correct the row, or give only the last one.',
  },
  unclearEntries: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The files hold entries of several versions of this submission, and nothing states which version each belongs to. The submission was not read. Give each export in a zip or folder of its own, or only the last one.',
  },
  decisionsLost: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'A row of a table of decisions about consent has too many or too few cells, states no submission that it belongs to, or could not be read. It may be the refusal of anyone in this table, so none of its submissions was read. Export the answers again, and give every file unchanged.',
  },
  notApproved: {
    severity: 'warning',
    turn: 'us',
    text: 'A reviewer did not accept this submission, or it has problems to solve. It was read.',
  },
  unknownColumn: {
    severity: 'warning',
    turn: 'us',
    text: 'This column is not a question of the form and was not read.',
  },
  unknownAnswers: {
    severity: 'warning',
    turn: 'us',
    text: 'Values under names that the form does not have were not read: {count}.',
  },
  repeatedQuestion: { severity: 'error', text: '{question} is given twice. Only the first was read.' },
  ambiguousHeader: {
    severity: 'error',
    turn: 'us',
    text: 'This header is the label of several questions. The column was not read; export with XML values and headers.',
  },
  labelHeader: {
    severity: 'note',
    text: 'This header is a label instead of a name. The column was read as {question}.',
  },
  labelRead: {
    severity: 'note',
    text: 'This answer is a label instead of a code of {question}. It was read as that code.',
  },
  otherCase: {
    severity: 'note',
    text: 'This answer differs from a code of {question} in upper and lower case only. It was read as that code.',
  },
  unreadDecision: {
    severity: 'error',
    text: 'A part of this decision about consent could not be read. Until it is corrected, the decision counts as a no.',
  },
  unknownChoice: { severity: 'error', text: 'An answer to {question} is not among its choices and was left out.' },
  unreadableAnswer: {
    severity: 'error',
    text: 'The answer to {question} has the wrong type (expected: {kind}) and was left out.',
  },
  timeLeftOut: { severity: 'note', text: 'The time beside the date of {question} was left out.' },
  hiddenAnswer: { severity: 'warning', text: 'The form does not ask {question}. The answer was not read.' },
  closedList: {
    severity: 'error',
    text: '{question} was answered with no, but there are entries below it. They were not read, except refusals and withdrawals of consent.',
  },
  answerAndReason: {
    severity: 'error',
    text: '{question} has an answer and a reason why there is none. The answer was kept.',
  },
  notRelevant: {
    severity: 'warning',
    text: '{question} is answered, but not asked given the other answers. The answer was left out.',
  },
  withoutConsent: {
    severity: 'error',
    text: '{question} is answered, but the consent for it is not valid. The answer was left out.',
  },
  consentsMissing: {
    severity: 'error',
    turn: 'us',
    text: 'The consents that this submission records are not in the export, so that answers which need one were left out: {count}. Export all tables, then read it again.',
  },
  consentElsewhere: {
    severity: 'warning',
    turn: 'us',
    text: 'The submission states that consent is on record elsewhere ({purpose}). This record does not hold it; add it.',
  },
  refused: {
    severity: 'note',
    text: 'The person refused, or took consent back. Only the refusal was read, no other answer.',
  },
  serverData: {
    severity: 'note',
    text: 'Data that the server added to the answers, such as dates of sending, were not read: {count}.',
  },
  personalMetadata: {
    severity: 'warning',
    turn: 'us',
    text: 'Data about devices, people who filled in the form, or places were found and not read: {count}. Remove them from the export.',
  },
  media: { severity: 'warning', turn: 'us', text: 'Media or other attachments were found and not read: {count}.' },
  missingTable: {
    severity: 'warning',
    isUnread: true,
    turn: 'us',
    text: 'The entries of {repeat} are not in the export. Export all tables: the zip of ODK Central, the workbook of KoboToolbox instead of its CSV, or OData with $expand=*.',
  },
  unknownTable: {
    severity: 'warning',
    turn: 'us',
    text: 'This table holds nothing that the form asks and was not read.',
  },
  orphanEntry: {
    severity: 'error',
    turn: 'us',
    text: 'This entry of {repeat} does not belong to a submission in the export. It was left out; the export may be incomplete.',
  },
} as const
