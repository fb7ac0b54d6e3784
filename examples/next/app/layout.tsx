import '@tip-standard/forms/style.css'
import type { ReactNode } from 'react'

export const metadata = { title: 'Screening' }

/** The frame of every page. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}
