export { PackageError, readDirectory, unpack, type ZipEntry } from './zip/zip.ts'
export { zipFiles } from './zip/zip-files.ts'
