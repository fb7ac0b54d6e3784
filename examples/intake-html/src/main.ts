import { fileURLToPath } from 'node:url'
import { assemble } from './assemble.ts'

const folder = fileURLToPath(new URL('../out', import.meta.url))
assemble(folder)
console.log('Copy the files of the folder out to any web server.')
