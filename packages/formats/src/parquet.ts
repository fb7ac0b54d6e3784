export { readParquet } from './parquet/from-parquet.ts'
export { isParquet, type ParquetSource, readParquetRows } from './parquet/parquet-rows.ts'
export { type ParquetSink, toParquetFiles, writeParquet } from './parquet/write-parquet.ts'
