import './look/base.css'
import './look/frame.css'
import './look/parts.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const place = document.getElementById('app')
if (place !== null) {
  // The text of the page for browsers in which its scripts do not run.
  place.replaceChildren()
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
