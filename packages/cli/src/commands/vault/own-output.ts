import { OutputOption } from '../../process/overwriting.ts'

/** The option for a file with a command's output, which only its owner can read. */
export const ownOutput = (): OutputOption =>
  new OutputOption('-o, --output <file>', 'write to a file that only you can read, instead of the screen')
