/** What there is to say about submissions: severity and one plain sentence per language. French is a draft. */
export const submissionCatalogue = {
  notSubmissions: {
    severity: 'error',
    en: 'This is no export of submissions: no submission XML, CSV, JSON or workbook, and no zip of them.',
    fr: 'Ce n’est pas un export de soumissions : ni XML de soumission, ni CSV, ni JSON, ni classeur, ni zip de ceux-ci.',
  },
  damagedXml: {
    severity: 'error',
    en: 'The XML of this submission is damaged or has a document type. It was not read.',
    fr: 'Le XML de cette soumission est abîmé ou a un type de document. Elle n’a pas été lue.',
  },
  damagedZip: {
    severity: 'error',
    en: 'The zip is damaged or protected by a password. What comes after this point was not read.',
    fr: 'Le zip est abîmé ou protégé par un mot de passe. La suite n’a pas été lue.',
  },
  zipTooBig: {
    severity: 'error',
    en: 'The zip has too many parts, or would unpack to more than can be held. It was not opened.',
    fr: 'Le zip a trop de parties ou dépasserait, décompressé, ce qui peut être traité. Il n’a pas été ouvert.',
  },
  noKnownQuestion: {
    severity: 'error',
    en: 'Nothing in here answers a question of the form. It was not read.',
    fr: 'Rien ici ne répond à une question du formulaire. Cela n’a pas été lu.',
  },
  encrypted: {
    severity: 'error',
    en: 'This submission is encrypted. Export it from the server with the passphrase.',
    fr: 'Cette soumission est chiffrée. Exportez-la du serveur avec la phrase secrète.',
  },
  otherForm: {
    severity: 'warning',
    en: 'The submission names another form than {form}. What fits was read.',
    fr: 'La soumission nomme un autre formulaire que {form}. Ce qui convient a été lu.',
  },
  otherVersion: {
    severity: 'warning',
    en: 'The submission was made with another version of the form than {version}. What fits was read.',
    fr: 'La soumission a été faite avec une autre version du formulaire que {version}. Ce qui convient a été lu.',
  },
  noInstanceId: {
    severity: 'warning',
    en: 'The submission has no instance id of the usual kind. Its pseudonyms are made from its number and may occur again in another import.',
    fr: 'La soumission n’a pas d’identifiant d’instance du genre habituel. Ses pseudonymes viennent de son numéro et peuvent se répéter dans un autre import.',
  },
  repeatedInstance: {
    severity: 'error',
    en: 'A submission with this instance id was read already. This one was left out.',
    fr: 'Une soumission ayant cet identifiant d’instance a déjà été lue. Celle-ci a été omise.',
  },
  superseded: {
    severity: 'note',
    en: 'A later edit of this submission is there as well. This older one was left out.',
    fr: 'Une modification plus récente de cette soumission est présente. Celle-ci, plus ancienne, a été omise.',
  },
  notApproved: {
    severity: 'warning',
    en: 'A reviewer did not accept this submission, or it has problems to solve. It was read.',
    fr: 'Un réviseur n’a pas accepté cette soumission, ou elle a des problèmes à résoudre. Elle a été lue.',
  },
  unknownColumn: {
    severity: 'warning',
    en: 'This column is no question of the form and was not read.',
    fr: 'Cette colonne n’est pas une question du formulaire et n’a pas été lue.',
  },
  unknownAnswers: {
    severity: 'warning',
    en: 'Values under names that the form does not have, not read: {count}.',
    fr: 'Valeurs sous des noms que le formulaire n’a pas, non lues : {count}.',
  },
  repeatedQuestion: {
    severity: 'error',
    en: '{question} is there twice. Only the first was read.',
    fr: '{question} figure deux fois. Seule la première a été lue.',
  },
  ambiguousHeader: {
    severity: 'error',
    en: 'This header is the label of several questions. The column was not read; export with XML values and headers.',
    fr: 'Cet en-tête est le libellé de plusieurs questions. La colonne n’a pas été lue ; exportez avec les valeurs et en-têtes XML.',
  },
  labelHeader: {
    severity: 'note',
    en: 'A label stands in place of a name. The column was read as {question}.',
    fr: 'Un libellé figure au lieu d’un nom. La colonne a été lue comme {question}.',
  },
  labelRead: {
    severity: 'note',
    en: 'A label stands in place of a code of {question}. It was read as that code.',
    fr: 'Un libellé figure au lieu d’un code de {question}. Il a été lu comme ce code.',
  },
  unknownChoice: {
    severity: 'error',
    en: 'An answer to {question} is not among its choices and was left out.',
    fr: 'Une réponse à {question} ne fait pas partie des choix et a été omise.',
  },
  unreadableAnswer: {
    severity: 'error',
    en: 'The answer to {question} is not of its kind ({kind}) and was left out.',
    fr: 'La réponse à {question} n’est pas du type attendu ({kind}) et a été omise.',
  },
  timeLeftOut: {
    severity: 'note',
    en: 'The time beside the date of {question} was left out.',
    fr: 'L’heure à côté de la date de {question} a été omise.',
  },
  hiddenAnswer: {
    severity: 'warning',
    en: '{question} is not asked in the form. What stands there was not read.',
    fr: '{question} n’est pas demandé dans le formulaire. Ce qui y figure n’a pas été lu.',
  },
  answerAndReason: {
    severity: 'error',
    en: '{question} has an answer and a reason why there is none. The answer was kept.',
    fr: '{question} a une réponse et une raison pour laquelle il n’y en a pas. La réponse a été gardée.',
  },
  notRelevant: {
    severity: 'warning',
    en: '{question} is answered, but not asked given the other answers. The answer was left out.',
    fr: '{question} a une réponse, mais n’est pas demandé vu les autres réponses. La réponse a été omise.',
  },
  withoutConsent: {
    severity: 'error',
    en: '{question} is answered, but the consent for it does not stand. The answer was left out.',
    fr: '{question} a une réponse, mais le consentement nécessaire n’est pas valable. La réponse a été omise.',
  },
  consentElsewhere: {
    severity: 'warning',
    en: 'Somebody answered that consent is on record elsewhere ({purpose}). It is not in this record; put it there.',
    fr: 'Quelqu’un a répondu que le consentement est consigné ailleurs ({purpose}). Il n’est pas dans ce dossier ; ajoutez-le.',
  },
  serverData: {
    severity: 'note',
    en: 'What the server noted beside the answers, such as dates of sending, was not read: {count}.',
    fr: 'Ce que le serveur a noté à côté des réponses, comme les dates d’envoi, n’a pas été lu : {count}.',
  },
  personalMetadata: {
    severity: 'warning',
    en: 'Data about devices, people who filled in the form, or places was found and not read: {count}. Take it out of the export.',
    fr: 'Des données sur des appareils, des personnes ayant rempli le formulaire ou des lieux ont été trouvées et non lues : {count}. Retirez-les de l’export.',
  },
  media: {
    severity: 'warning',
    en: 'Media or other attachments were found and not read: {count}.',
    fr: 'Des médias ou autres pièces jointes ont été trouvés et non lus : {count}.',
  },
  missingTable: {
    severity: 'warning',
    en: 'The entries of {repeat} are not in the export. Their table may be missing.',
    fr: 'Les entrées de {repeat} ne sont pas dans l’export. Leur tableau manque peut-être.',
  },
  unknownTable: {
    severity: 'warning',
    en: 'This table holds nothing that the form asks and was not read.',
    fr: 'Ce tableau ne contient rien que le formulaire demande et n’a pas été lu.',
  },
  orphanEntry: {
    severity: 'error',
    en: 'This entry of {repeat} belongs to no submission that is here. It was left out; the export may be incomplete.',
    fr: 'Cette entrée de {repeat} n’appartient à aucune soumission présente. Elle a été omise ; l’export est peut-être incomplet.',
  },
} as const
