/** What a converter has to say about a cell, a column or a file: severity and one plain sentence per language. */
export const exchangeCatalogue = {
  unknownLayout: {
    severity: 'error',
    en: 'No known layout was recognised in the first rows. Nothing was read.',
    fr: 'Aucune disposition connue n’a été reconnue dans les premières lignes. Rien n’a été lu.',
  },
  mixedLayout: {
    severity: 'error',
    en: 'The columns fit several layouts ({layouts}). Nothing was guessed; say which layout it is.',
    fr: 'Les colonnes conviennent à plusieurs dispositions ({layouts}). Rien n’a été deviné ; indiquez laquelle.',
  },
  titleRows: {
    severity: 'note',
    en: 'What stands above this header was taken for titles and not read. Rows: {count}.',
    fr: 'Ce qui se trouve au-dessus de cet en-tête a été pris pour des titres et n’a pas été lu. Lignes : {count}.',
  },
  partialLayout: {
    severity: 'warning',
    en: '{count} columns of layout {layout} are not there. Their values stay open.',
    fr: '{count} colonnes de la disposition {layout} manquent. Leurs valeurs restent ouvertes.',
  },
  unknownColumn: {
    severity: 'warning',
    en: 'This column is not known and was not read.',
    fr: 'Cette colonne est inconnue et n’a pas été lue.',
  },
  duplicateColumn: {
    severity: 'error',
    en: 'This column stands for {field}, as an earlier column does. Only the earlier one was read.',
    fr: 'Cette colonne représente {field}, comme une colonne précédente. Seule la première a été lue.',
  },
  ambiguousHeader: {
    severity: 'error',
    en: 'The header of this column fits several fields and the field name is missing. The column was not read.',
    fr: 'L’en-tête de cette colonne convient à plusieurs champs et le nom du champ manque. La colonne n’a pas été lue.',
  },
  shiftedHeader: {
    severity: 'warning',
    en: 'The hidden code of this column ({code}) and its label disagree. It was read by its label, as {field}.',
    fr: 'Le code masqué de cette colonne ({code}) et son libellé se contredisent. Elle a été lue selon son libellé : {field}.',
  },
  repairedHeader: {
    severity: 'note',
    en: 'The header of this column is written in another way. It was read as {field}.',
    fr: 'L’en-tête de cette colonne est écrit autrement. Elle a été lue comme {field}.',
  },
  mislabelledField: {
    severity: 'warning',
    en: 'The form of IOM asks for the second name under {field}. The value was kept with the names only.',
    fr: 'Le formulaire de l’OIM demande le nom de famille sous {field}. La valeur n’a été gardée qu’avec les noms.',
  },
  valueWithoutHeader: {
    severity: 'warning',
    en: 'This cell is in a column without a header and was not read.',
    fr: 'Cette cellule est dans une colonne sans en-tête et n’a pas été lue.',
  },
  labelRead: {
    severity: 'note',
    en: 'A label stands here in place of a code of {field}. It was read as that code.',
    fr: 'Un libellé figure ici au lieu d’un code de {field}. Il a été lu comme ce code.',
  },
  variantRead: {
    severity: 'note',
    en: 'A value of {field} is written in another way. It was read.',
    fr: 'Une valeur de {field} est écrite autrement. Elle a été lue.',
  },
  duplicateValue: {
    severity: 'note',
    en: 'A value of {field} is given twice. It was kept once.',
    fr: 'Une valeur de {field} est donnée deux fois. Elle a été gardée une fois.',
  },
  unknownValue: {
    severity: 'error',
    en: 'The value is not in the list of {field}. It was set to unknown.',
    fr: 'La valeur n’est pas dans la liste de {field}. Elle a été mise à inconnu.',
  },
  ambiguousDate: {
    severity: 'error',
    en: 'Day and month of {field} cannot be told apart. It was set to unknown; say the order or write the date as year-month-day.',
    fr: 'Le jour et le mois de {field} ne se distinguent pas. La valeur a été mise à inconnu ; indiquez l’ordre ou écrivez année-mois-jour.',
  },
  invalidDate: {
    severity: 'error',
    en: '{field} holds no date that exists. It was set to unknown.',
    fr: '{field} ne contient aucune date existante. La valeur a été mise à inconnu.',
  },
  dateNotFull: {
    severity: 'error',
    en: '{field} needs a whole date. It was set to unknown.',
    fr: '{field} exige une date complète. La valeur a été mise à inconnu.',
  },
  serialDate: {
    severity: 'note',
    en: 'The date of {field} is stored as a number of days, as in Excel. It was read as that day.',
    fr: 'La date de {field} est enregistrée comme nombre de jours, comme dans Excel. Elle a été lue comme ce jour.',
  },
  dateReordered: {
    severity: 'note',
    en: 'The date of {field} is not written as year-month-day. It was read.',
    fr: 'La date de {field} n’est pas écrite année-mois-jour. Elle a été lue.',
  },
  timeDropped: {
    severity: 'note',
    en: 'The time of day beside the date of {field} was left out.',
    fr: 'L’heure à côté de la date de {field} a été omise.',
  },
  invalidNumber: {
    severity: 'error',
    en: '{field} holds no number that can be used. It was set to unknown.',
    fr: '{field} ne contient aucun nombre utilisable. La valeur a été mise à inconnu.',
  },
  outOfRange: {
    severity: 'error',
    en: '{field} lies outside {min} to {max}. It was set to unknown.',
    fr: '{field} est hors de {min} à {max}. La valeur a été mise à inconnu.',
  },
  invalidPhone: {
    severity: 'error',
    en: '{field} is no telephone number with country code (E.164). It was set to unknown.',
    fr: '{field} n’est pas un numéro de téléphone avec indicatif (E.164). La valeur a été mise à inconnu.',
  },
  invalidEmail: {
    severity: 'error',
    en: '{field} is no e-mail address. It was set to unknown.',
    fr: '{field} n’est pas une adresse électronique. La valeur a été mise à inconnu.',
  },
  textTooLong: {
    severity: 'error',
    en: 'The text of {field} has more than {limit} characters. It was set to unknown.',
    fr: 'Le texte de {field} dépasse {limit} caractères. Il a été mis à inconnu.',
  },
  unclearAnswer: {
    severity: 'error',
    en: '{field} says neither yes nor no. It was set to unknown.',
    fr: '{field} ne dit ni oui ni non. La valeur a été mise à inconnu.',
  },
  uncheckedConsent: {
    severity: 'warning',
    en: 'The box {field} is not ticked. That is no refusal and no consent; the decision was set to unknown.',
    fr: 'La case {field} n’est pas cochée. Ce n’est ni un refus ni un consentement ; la décision a été mise à inconnu.',
  },
  unspecifiedGender: {
    severity: 'warning',
    en: '{field} does not tell unknown, not asked and refused apart. It was set to unknown.',
    fr: '{field} ne distingue pas inconnu, non demandé et refusé. La valeur a été mise à inconnu.',
  },
  childLabour: {
    severity: 'warning',
    en: 'Child labour is an age and no form of exploitation. The form was set to unknown; please review the case.',
    fr: 'Le travail d’enfants est un âge et non une forme d’exploitation. La forme a été mise à inconnu ; veuillez revoir le cas.',
  },
  halfPosition: {
    severity: 'error',
    en: 'Only one of longitude and latitude can be used ({field}). Both were set to unknown.',
    fr: 'Une seule des deux coordonnées est utilisable ({field}). Les deux ont été mises à inconnu.',
  },
  conflict: {
    severity: 'error',
    en: '{field} contradicts another value of the row ({rule}). It was set to unknown.',
    fr: '{field} contredit une autre valeur de la ligne ({rule}). La valeur a été mise à inconnu.',
  },
  unexpectedZero: {
    severity: 'warning',
    en: 'A 0 is not expected in this layout; {field} has the first one of this row. It was kept as "not present", and nothing was read from it.',
    fr: 'Un 0 n’est pas attendu dans cette disposition ; {field} a le premier de cette ligne. La valeur a été gardée comme « non présent » sans rien en déduire.',
  },
  flagDisagrees: {
    severity: 'warning',
    en: '{field} and the column {flag} disagree. The flag was followed.',
    fr: '{field} et la colonne {flag} se contredisent. L’indicateur a été suivi.',
  },
} as const
