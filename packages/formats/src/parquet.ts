export { readParquet } from './parquet/from-parquet.ts'
export { type ParquetSource, readParquetRows } from './parquet/parquet-rows.ts'
export type { ParquetSink } from './parquet/parquet-sink.ts'
export { toParquetFiles, writeParquet } from './parquet/write-parquet.ts'
