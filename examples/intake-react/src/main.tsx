import '@tip-standard/forms/style.css'
import './page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const place = document.getElementById('app')
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
// Loaded behind the page, since it changes nothing that is seen first.
if (import.meta.env.PROD) void import('./keep-for-offline.ts').then(({ keepForOffline }) => keepForOffline())
