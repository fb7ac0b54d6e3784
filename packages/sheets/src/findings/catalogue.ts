/** Every problem a file can have, with its severity and one plain sentence per language; `{name}` stands for a parameter. */
export const findingCatalogue = {
  encodingGuessed: {
    severity: 'warning',
    en: 'Some text from here on is not UTF-8. It was read as Windows-1252 (Western European). Check accented letters, or save the file as UTF-8.',
    fr: 'À partir d’ici, du texte n’est pas en UTF-8. Il a été lu comme du Windows-1252 (Europe de l’Ouest). Vérifiez les lettres accentuées ou enregistrez le fichier en UTF-8.',
  },
  encodingConverted: {
    severity: 'warning',
    en: 'The file is stored as {encoding}. It was read, but UTF-8 is the safe choice.',
    fr: 'Le fichier est enregistré en {encoding}. Il a été lu, mais l’UTF-8 est le choix sûr.',
  },
  nulByte: {
    severity: 'error',
    en: 'There is a NUL byte (a byte of value zero) here. Text files must not contain any; the file may be damaged.',
    fr: 'Il y a ici un octet NUL (de valeur zéro). Un fichier texte ne doit pas en contenir ; le fichier est peut-être abîmé.',
  },
  invalidJson: {
    severity: 'error',
    en: 'This record is not valid JSON and was not read.',
    fr: 'Cet enregistrement n’est pas du JSON valide et n’a pas été lu.',
  },
  truncatedRecord: {
    severity: 'error',
    en: 'The file ends in the middle of this record. The file may be incomplete.',
    fr: 'Le fichier s’arrête au milieu de cet enregistrement. Le fichier est peut-être incomplet.',
  },
  concatenatedRecords: {
    severity: 'warning',
    en: 'Several records follow each other without a separator. All {count} were read.',
    fr: 'Plusieurs enregistrements se suivent sans séparateur. Les {count} ont été lus.',
  },
  recordTooLong: {
    severity: 'error',
    en: 'This record is longer than {limit} bytes and was skipped.',
    fr: 'Cet enregistrement dépasse {limit} octets et a été sauté.',
  },
  nestedTooDeep: {
    severity: 'error',
    en: 'This record is nested more than {limit} levels deep and was not read.',
    fr: 'Cet enregistrement a plus de {limit} niveaux d’imbrication et n’a pas été lu.',
  },
  notANumber: {
    severity: 'error',
    en: 'This record contains NaN or Infinity, which JSON does not allow. It was not read.',
    fr: 'Cet enregistrement contient NaN ou Infinity, ce que le JSON n’autorise pas. Il n’a pas été lu.',
  },
  loneSurrogate: {
    severity: 'warning',
    en: 'This record contains half of a character (a lone surrogate). Other programs may refuse or change it.',
    fr: 'Cet enregistrement contient une moitié de caractère (un demi-codet isolé). D’autres programmes peuvent le refuser ou le modifier.',
  },
  duplicateKey: {
    severity: 'error',
    en: 'A field is given twice in this record. The last one was kept.',
    fr: 'Un champ est donné deux fois dans cet enregistrement. Le dernier a été gardé.',
  },
  listCommas: {
    severity: 'warning',
    en: 'A comma between records is missing, doubled or left over, here and perhaps further on. The records were read, but other programs may refuse the file.',
    fr: 'Une virgule entre des enregistrements manque, est doublée ou est de trop, ici et peut-être plus loin. Les enregistrements ont été lus, mais d’autres programmes peuvent refuser le fichier.',
  },
  afterListEnd: {
    severity: 'warning',
    en: 'There is more after the end of the list of records. It was read as further records.',
    fr: 'Il y a encore du texte après la fin de la liste d’enregistrements. Il a été lu comme d’autres enregistrements.',
  },
  raggedRow: {
    severity: 'error',
    en: 'Number of cells in this row: {found}; in the header row: {expected}. Values may be in the wrong column.',
    fr: 'Nombre de cellules de cette ligne : {found} ; de la ligne d’en-tête : {expected}. Des valeurs sont peut-être dans la mauvaise colonne.',
  },
  brokenQuotes: {
    severity: 'error',
    en: 'A quotation mark in this row is not closed or is followed by text.',
    fr: 'Un guillemet de cette ligne n’est pas fermé ou est suivi de texte.',
  },
  rowTooLong: {
    severity: 'error',
    en: 'This row is longer than {limit} characters and was skipped.',
    fr: 'Cette ligne dépasse {limit} caractères et a été sautée.',
  },
  notAWorkbook: {
    severity: 'error',
    en: 'This is not an Excel workbook (.xlsx). If another program made it, save it there as .xlsx first.',
    fr: 'Ce n’est pas un classeur Excel (.xlsx). S’il vient d’un autre programme, enregistrez-le d’abord en .xlsx.',
  },
  oldWorkbook: {
    severity: 'error',
    en: 'This is an old Excel workbook (.xls). Save it as .xlsx first.',
    fr: 'C’est un ancien classeur Excel (.xls). Enregistrez-le d’abord en .xlsx.',
  },
  encryptedWorkbook: {
    severity: 'error',
    en: 'This workbook is protected by a password. Remove the password first.',
    fr: 'Ce classeur est protégé par un mot de passe. Retirez d’abord le mot de passe.',
  },
  damagedWorkbook: {
    severity: 'error',
    en: 'The workbook is damaged: its package cannot be unpacked. Nothing after this point of the package was read.',
    fr: 'Le classeur est abîmé : son paquet ne peut pas être décompressé. Rien n’a été lu au-delà de ce point du paquet.',
  },
  workbookTooBig: {
    severity: 'error',
    en: 'The workbook would unpack to more than {limit} bytes. It was not opened.',
    fr: 'Une fois décompressé, le classeur dépasserait {limit} octets. Il n’a pas été ouvert.',
  },
  workbookTooBigToRead: {
    severity: 'warning',
    en: 'The workbook unpacks to more than {limit} bytes. It was written, but cannot be read back here; write fewer records into one workbook.',
    fr: 'Une fois décompressé, le classeur dépasse {limit} octets. Il a été écrit, mais ne pourra pas être relu ici ; écrivez moins d’enregistrements par classeur.',
  },
  workbookSuspicious: {
    severity: 'error',
    en: 'A part of the workbook is compressed more than {limit} times, as in an attack file. It was not opened.',
    fr: 'Une partie du classeur est comprimée plus de {limit} fois, comme dans un fichier d’attaque. Il n’a pas été ouvert.',
  },
  workbookTooManyParts: {
    severity: 'error',
    en: 'The workbook has more than {limit} parts. It was not opened.',
    fr: 'Le classeur a plus de {limit} parties. Il n’a pas été ouvert.',
  },
  damagedSheet: {
    severity: 'error',
    en: 'The XML of this sheet is damaged. Rows before this point were read.',
    fr: 'Le XML de cette feuille est abîmé. Les lignes précédentes ont été lues.',
  },
  hiddenSheet: {
    severity: 'warning',
    en: 'This sheet is hidden. Look at what it holds: it goes wherever the file goes.',
    fr: 'Cette feuille est masquée. Regardez ce qu’elle contient : elle va partout où va le fichier.',
  },
  otherSheet: {
    severity: 'warning',
    en: 'This sheet holds data of the same kind as another one and was not read. Give it as a file of its own.',
    fr: 'Cette feuille contient des données du même genre qu’une autre et n’a pas été lue. Donnez-la dans un fichier à part.',
  },
  mergedCells: {
    severity: 'warning',
    en: 'Cells {range} are merged. Only the first one holds a value.',
    fr: 'Les cellules {range} sont fusionnées. Seule la première contient une valeur.',
  },
  errorCell: {
    severity: 'error',
    en: 'This cell shows an Excel error and was read as empty.',
    fr: 'Cette cellule affiche une erreur Excel et a été lue comme vide.',
  },
  formulaWithoutValue: {
    severity: 'error',
    en: 'This cell holds a formula that was never calculated. Open the workbook in Excel, save it, and try again.',
    fr: 'Cette cellule contient une formule jamais calculée. Ouvrez le classeur dans Excel, enregistrez-le et réessayez.',
  },
  invalidDate: {
    severity: 'error',
    en: 'This cell is formatted as a date but holds no date that exists. It was read as empty.',
    fr: 'Cette cellule a un format de date mais ne contient aucune date existante. Elle a été lue comme vide.',
  },
  brokenCell: {
    severity: 'error',
    en: 'The value of this cell cannot be understood and was read as empty.',
    fr: 'La valeur de cette cellule est incompréhensible et a été lue comme vide.',
  },
  unknownSheet: {
    severity: 'error',
    en: 'The workbook has no such sheet.',
    fr: 'Le classeur n’a pas cette feuille.',
  },
  outsideSheet: {
    severity: 'error',
    en: 'This place is outside what a sheet can hold.',
    fr: 'Cet emplacement dépasse ce qu’une feuille peut contenir.',
  },
  textCut: {
    severity: 'error',
    en: 'This text has more than {limit} characters, which is all a cell can hold. It was cut.',
    fr: 'Ce texte dépasse {limit} caractères, le maximum d’une cellule. Il a été coupé.',
  },
  sheetFull: {
    severity: 'error',
    en: 'A sheet can hold {limit} rows. The rows after that were left out.',
    fr: 'Une feuille peut contenir {limit} lignes. Les lignes suivantes ont été omises.',
  },
  missingFile: { severity: 'error', en: 'There is no such file.', fr: 'Ce fichier n’existe pas.' },
  isDirectory: { severity: 'error', en: 'This is a folder, not a file.', fr: 'C’est un dossier, pas un fichier.' },
  notPermitted: {
    severity: 'error',
    en: 'You are not allowed to open this file or write to this folder.',
    fr: 'Vous n’avez pas le droit d’ouvrir ce fichier ou d’écrire dans ce dossier.',
  },
  emptyFile: { severity: 'error', en: 'The file is empty.', fr: 'Le fichier est vide.' },
  fileChanged: {
    severity: 'error',
    en: 'The file changed or vanished while it was being read. What was read may be incomplete.',
    fr: 'Le fichier a changé ou disparu pendant la lecture. Ce qui a été lu est peut-être incomplet.',
  },
  diskFull: {
    severity: 'error',
    en: 'The disk is full. Nothing was written.',
    fr: 'Le disque est plein. Rien n’a été écrit.',
  },
  closedPipe: {
    severity: 'error',
    en: 'The receiving program stopped listening before everything was written.',
    fr: 'Le programme destinataire s’est arrêté avant la fin de l’écriture.',
  },
  interrupted: {
    severity: 'error',
    en: 'Writing was stopped. Nothing was left behind.',
    fr: 'L’écriture a été arrêtée. Rien n’a été laissé.',
  },
  fileFailed: {
    severity: 'error',
    en: 'The system reported {system} while working with this file.',
    fr: 'Le système a signalé {system} en traitant ce fichier.',
  },
} as const
