/** What a command reads, whatever kind of file it is. */
export type { FileItem as Item, RecordFile as Input, TableOptions } from '@tip-standard/formats/files'
