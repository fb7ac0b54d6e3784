/** The recognised delimiters. */
export type CsvDelimiter = ',' | ';' | '\t'
