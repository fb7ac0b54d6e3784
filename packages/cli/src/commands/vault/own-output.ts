import { OutputOption } from '../../process/overwriting.ts'

/** The option for a file with what a command shows: only its owner can read it. */
export const ownOutput = (): OutputOption =>
  new OutputOption('-o, --output <file>', 'write to a file that only you can read, instead of the screen')
