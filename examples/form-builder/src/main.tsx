import '@tip-standard/forms/style.css'
import '@tip-standard/builder/style.css'
import './page.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepForOffline } from './keep-for-offline.ts'

const place = document.getElementById('app')
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
if (import.meta.env.PROD) keepForOffline()
