import { defineConfig } from '@playwright/test'
import { needChromium } from './scripts/chromium.mjs'

/** How Chromium is started by every test that needs one. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  timeout: 90_000,
  // Machines that run the tests may be slow, and nothing here is about speed.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    viewport: { width: 1600, height: 1000 },
    launchOptions: { executablePath: needChromium(), args },
    trace: 'retain-on-failure',
  },
})
