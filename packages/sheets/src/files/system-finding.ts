import { createFinding, type FileFinding, type FileFindingCode } from '../findings/findings.ts'

const codes: Record<string, FileFindingCode> = {
  ENOENT: 'missingFile',
  ENOTDIR: 'missingFile',
  EISDIR: 'isDirectory',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
  EROFS: 'notPermitted',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EPIPE: 'closedPipe',
  ERR_STREAM_DESTROYED: 'closedPipe',
  ERR_STREAM_PREMATURE_CLOSE: 'closedPipe',
  ABORT_ERR: 'interrupted',
}

/**
 * The finding for an operating system error, without its text, which would repeat the path; `undefined` for other
 * errors.
 */
export function toSystemFinding(error: unknown): FileFinding | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const code = codes[error.code]
  if (code) return createFinding(code)
  return 'syscall' in error ? createFinding('fileFailed', {}, { system: error.code }) : undefined
}
