/** What a command reads, whatever kind of file it is. */
export type {
  FileBatch as Batch,
  FileItem as Item,
  RecordFile as Input,
  TableOptions,
} from '@tip-standard/formats/files'
