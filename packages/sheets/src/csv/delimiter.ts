/** The characters between cells that are recognised. */
export type CsvDelimiter = ',' | ';' | '\t'
