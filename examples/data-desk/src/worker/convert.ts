import { LossCounter, toCtdc, writeHtcdsWorkbook, writeRecordsWorkbook } from '@tip-standard/formats'
import type { Permitted } from '@tip-standard/policy'
import { writeCsv, writeJsonArray, writeNdjson } from '@tip-standard/sheets'
import type { MadeFile, Results, Target } from '../work/protocol.ts'
import { Gateway } from './gateway.ts'
import { mediaTypes, writeOut } from './outlet.ts'
import type { Publishing } from './publish.ts'
import { Refusal } from './refusal.ts'

async function* counted(records: AsyncIterable<Permitted>, onOne: () => void): AsyncGenerator<Permitted> {
  for await (const record of records) {
    onOne()
    yield record
  }
}

/** Converts all files to one file of another format. */
export async function convertFiles(to: Target, publishing: Publishing): Promise<Results['convert']> {
  const { files, sharing, folder, tell } = publishing
  const gateway = await Gateway.open(sharing, files, tell, to === 'htcds')
  const { isInternal, takes } = gateway.permission
  if (takes === 'releases') throw new Refusal('releasesOnly')
  const losses = new LossCounter()
  let count = 0
  const records = counted(gateway.records(), () => count++)
  const all = async (): Promise<Permitted[]> => {
    const read: Permitted[] = []
    for await (const record of records) read.push(record)
    tell('writing', count)
    return read
  }
  const write = async (): Promise<Blob> => {
    switch (to) {
      case 'ndjson':
        return writeOut(writeNdjson(records), mediaTypes.ndjson, folder)
      case 'json':
        return writeOut(writeJsonArray(records), mediaTypes.json, folder)
      case 'xlsx':
        return writeOut([writeRecordsWorkbook(await all())], mediaTypes.xlsx, folder)
      case 'htcds': {
        // Names are written inside the organisation only.
        const workbook = writeHtcdsWorkbook(await all(), { identities: gateway.identities ?? [] })
        losses.addAll(workbook.losses)
        return writeOut([workbook.bytes], mediaTypes.xlsx, folder)
      }
      case 'ctdc': {
        const table = toCtdc(await all(), 'D')
        losses.addAll(table.losses)
        return writeOut(writeCsv([table.header, ...table.rows]), mediaTypes.csv, folder)
      }
      default:
        return to satisfies never
    }
  }
  const ending = to === 'htcds' ? 'xlsx' : to === 'ctdc' ? 'csv' : to
  const name = to === 'htcds' || to === 'ctdc' ? to : 'records'
  const made: MadeFile[] = [{ name: `${name}.${ending}`, blob: await write(), isInternal }]
  if (!isInternal)
    made.push({
      name: 'internal.json',
      blob: new Blob([gateway.internalFacts()], { type: mediaTypes.json }),
      isInternal: true,
    })
  return {
    made,
    records: count,
    left: gateway.left,
    losses: losses.toList().map(({ field, count: times }) => ({ what: String(field), count: times })),
  }
}
