import { useTexts } from '../texts/use-texts.ts'
import type { ShownTable } from '../work/protocol.ts'

/** A table that may be published. */
export function SafeTable({ table: { header, rows }, caption }: { table: ShownTable; caption: string }) {
  const { language } = useTexts()
  return (
    <div className="wide">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((one, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may be called the same.
              <th key={column} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a release may be the same; their order is all that tells them apart.
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may be called the same.
                <td key={column}>{typeof cell === 'number' ? cell.toLocaleString(language) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
