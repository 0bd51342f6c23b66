import '@cloudscape-design/global-styles/index.css'
import './ui/tokens.css'
import './ui/ui.css'
import './app/app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startApp } from './app/start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element for the app.')
startApp()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
