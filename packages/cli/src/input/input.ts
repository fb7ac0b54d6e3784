/** The input of a command, for any kind of file. */
export type { FileItem as Item, RecordFile as Input, TableOptions } from '@tip-standard/formats/files'
