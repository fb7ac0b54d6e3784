export { PackageError, readDirectory, unpack, type ZipEntry } from './xlsx/zip.ts'
export { zipFiles } from './zip/zip-files.ts'
