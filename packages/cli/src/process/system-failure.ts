/** Advice for an operating system error, by its code; the place is the path in the error. */
const sentences: Readonly<Record<string, (place: string) => string>> = {
  ENOENT: (place) =>
    `${place} does not exist, or a folder that it would be in does not. Check the name, or make the folder.`,
  ENOTDIR: (place) => `There is a file where a folder is needed: ${place}. Name another folder.`,
  EEXIST: (place) => `There is something at ${place} already. Name another place.`,
  ENOTEMPTY: (place) => `The folder ${place} is not empty. Name another one.`,
  EISDIR: (place) => `${place} is a folder, not a file. Name a file.`,
  ENOSPC: () => 'The disk is full. Make room, and run the command again.',
  EMFILE: () => 'Too many files are open. Close other programs, or give the command fewer files.',
  ELOOP: (place) => `${place} is a link that leads back to itself. Name the file or folder that is meant.`,
  ENAMETOOLONG: () => 'The name of a file or folder is too long. Choose a shorter one.',
  EIO: (place) => `The disk or the network could not read or write ${place}. Check it, and run the command again.`,
}
const notAllowed = (place: string): string =>
  `You are not allowed to read or write ${place}. Choose another place, or ask who looks after this computer.`
const codes: Readonly<Record<string, (place: string) => string>> = {
  ...sentences,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  EDQUOT: () => (sentences['ENOSPC'] as () => string)(),
}

/** One sentence for an ordinary failure of files and folders; `undefined` for the command's own errors. */
export function systemFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string }
  // An error of a socket or another process is not about a file.
  if (
    code === undefined ||
    syscall === undefined ||
    (path === undefined && !['ENOSPC', 'EDQUOT', 'EMFILE', 'EIO', 'EROFS'].includes(code))
  )
    return undefined
  return Object.hasOwn(codes, code) ? codes[code]?.(dest ?? path ?? 'a file or folder') : undefined
}
