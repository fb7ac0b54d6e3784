/** What can be said about a table of case records, with its severity and one plain sentence per language; `{name}` stands for a parameter. */
export const tableCatalogue = {
  noTables: {
    severity: 'error',
    en: 'None of the tables of the standard is here.',
    fr: 'Aucune des tables de la norme ne se trouve ici.',
  },
  unknownTable: {
    severity: 'warning',
    en: 'Sheet or file number {number} is no table of the standard. It was not read.',
    fr: 'La feuille ou le fichier numéro {number} n’est pas une table de la norme. Il n’a pas été lu.',
  },
  tableAlone: {
    severity: 'error',
    en: 'This is one of the tables that make up cases, and cannot be read without the others. Give the folder that holds them all.',
    fr: 'Ceci est une des tables qui composent les dossiers et ne peut être lue sans les autres. Indiquez le répertoire qui les contient toutes.',
  },
  tableTwice: {
    severity: 'error',
    en: 'This table is given twice. Only the first one was read.',
    fr: 'Cette table est donnée deux fois. Seule la première a été lue.',
  },
  titleRows: {
    severity: 'note',
    en: 'What stands above this header was taken for titles and not read. Rows: {count}.',
    fr: 'Ce qui se trouve au-dessus de cet en-tête a été pris pour des titres et n’a pas été lu. Lignes : {count}.',
  },
  unknownColumn: {
    severity: 'error',
    en: 'The standard has no column of that name in this table. What stands in it was not read.',
    fr: 'La norme n’a pas de colonne de ce nom dans cette table. Son contenu n’a pas été lu.',
  },
  columnTwice: {
    severity: 'error',
    en: 'This column is given twice. Only the first one was read.',
    fr: 'Cette colonne est donnée deux fois. Seule la première a été lue.',
  },
  keyColumnMissing: {
    severity: 'error',
    en: 'The column {column} is missing. No row of this table was read.',
    fr: 'La colonne {column} manque. Aucune ligne de cette table n’a été lue.',
  },
  caseIdMissing: {
    severity: 'error',
    en: 'This row does not say which case it belongs to. It was not read.',
    fr: 'Cette ligne n’indique pas à quel dossier elle appartient. Elle n’a pas été lue.',
  },
  caseUnknown: {
    severity: 'error',
    en: 'No row of the table {table} has the case id of this row. It was not read.',
    fr: 'Aucune ligne de la table {table} ne porte l’identifiant de dossier de cette ligne. Elle n’a pas été lue.',
  },
  rowPathInvalid: {
    severity: 'error',
    en: 'The column {column} does not hold a place where this table can stand, such as {example}. The row was not read.',
    fr: 'La colonne {column} ne contient pas un emplacement possible pour cette table, comme {example}. La ligne n’a pas été lue.',
  },
  parentMissing: {
    severity: 'error',
    en: 'The row that this row belongs to is missing. It was not read.',
    fr: 'La ligne à laquelle cette ligne appartient manque. Elle n’a pas été lue.',
  },
  rowTwice: {
    severity: 'error',
    en: 'An earlier row has the same key. This row was not read.',
    fr: 'Une ligne précédente a la même clé. Cette ligne n’a pas été lue.',
  },
  markInvalid: {
    severity: 'error',
    en: 'Part {number} of this cell cannot be understood and was not read.',
    fr: 'La partie {number} de cette cellule est incompréhensible et n’a pas été lue.',
  },
  conflictingRows: {
    severity: 'error',
    en: 'This cell differs from the one in the first row of the same case. The first one was kept.',
    fr: 'Cette cellule diffère de celle de la première ligne du même dossier. La première a été gardée.',
  },
  onlyCounted: {
    severity: 'warning',
    en: 'This column only counts entries. The entries themselves are not in the table and were not read.',
    fr: 'Cette colonne ne fait que compter des éléments. Les éléments mêmes ne sont pas dans la table et n’ont pas été lus.',
  },
  recordWithoutKey: {
    severity: 'error',
    en: 'This record has no case id and was left out.',
    fr: 'Cet enregistrement n’a pas d’identifiant de dossier et a été omis.',
  },
  recordKeyTwice: {
    severity: 'error',
    en: 'An earlier record has the same case id. This record was left out.',
    fr: 'Un enregistrement précédent a le même identifiant de dossier. Cet enregistrement a été omis.',
  },
  valueNotCarried: {
    severity: 'error',
    en: 'A value of this kind does not fit into a cell of {field} and was left out.',
    fr: 'Une valeur de ce genre n’entre pas dans une cellule de {field} et a été omise.',
  },
  membersNotCarried: {
    severity: 'error',
    en: 'What the standard does not know in {entity} was left out ({count}).',
    fr: 'Ce que la norme ne connaît pas dans {entity} a été omis ({count}).',
  },
  halfCharacter: {
    severity: 'error',
    en: 'A text in this cell holds half of a character, which a file in UTF-8 cannot. It was replaced.',
    fr: 'Un texte de cette cellule contient une moitié de caractère, ce qu’un fichier en UTF-8 ne permet pas. Elle a été remplacée.',
  },
} as const
