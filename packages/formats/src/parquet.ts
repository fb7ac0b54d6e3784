export { readParquet } from './parquet/from-parquet.ts'
export { type ParquetSource, readParquetRows } from './parquet/parquet-rows.ts'
export { type ParquetSink, toParquetFiles, writeParquet } from './parquet/write-parquet.ts'
