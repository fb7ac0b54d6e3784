'use client'

import { type ReactElement, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

type FrameProps = { title: string; width: number; height: number; lang: string; children: ReactNode }

/** Reads the styles of the page; those from other sites cannot be read and are left out. */
function stylesOf(page: Document): string {
  return [...page.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules].map(({ cssText }) => cssText)
      } catch {
        return []
      }
    })
    .join('\n')
}

/** Copies the styles of the page to a document, without an element that a content security policy could forbid. */
function dress(inner: Window & typeof globalThis): void {
  const sheet = new inner.CSSStyleSheet()
  sheet.replaceSync(stylesOf(document))
  inner.document.adoptedStyleSheets = [sheet]
}

/**
 * An inline frame as wide as a device, with its own ids and live region, in which media queries see the device's width.
 * It is scaled down if there is less room.
 */
export function Frame({ title, width, height, lang, children }: FrameProps): ReactElement {
  const around = useRef<HTMLDivElement>(null)
  const [body, setBody] = useState<HTMLElement>()
  const [scale, setScale] = useState(1)
  const take = useCallback((frame: HTMLIFrameElement | null): void => {
    const inner = frame?.contentWindow as (Window & typeof globalThis) | null | undefined
    if (inner !== null && inner !== undefined) {
      dress(inner)
      inner.document.title = frame?.title ?? ''
    }
    setBody(inner?.document.body)
  }, [])
  useLayoutEffect(() => {
    const element = around.current
    if (element === null) return
    const observer = new ResizeObserver(() => setScale(Math.min(1, element.clientWidth / width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  useLayoutEffect(() => {
    if (body !== undefined) body.ownerDocument.documentElement.lang = lang
  }, [body, lang])
  return (
    <div ref={around} className="tb-frame" style={{ blockSize: height * scale }}>
      <iframe ref={take} title={title} style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }} />
      {body !== undefined && createPortal(children, body)}
    </div>
  )
}
