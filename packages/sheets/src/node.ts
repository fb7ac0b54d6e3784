export { type FileSource, type OpenSourceResult, openSource } from './files/open-source.ts'
export { toSystemFinding } from './files/system-finding.ts'
export { writeStream } from './files/write-stream.ts'
export { type StagedFile, type StageResult, stageWhole, type WriteResult, writeWhole } from './files/write-whole.ts'
