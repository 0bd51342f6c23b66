import { type Browser, chromium, type Page } from '@playwright/test'
import { needChromium } from '../../scripts/chromium.mjs'

let browser: Promise<Browser> | undefined

/** A page in the one Chromium that stands for the windows of the app. */
export async function openPage(): Promise<Page> {
  browser ??= chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  return (await browser).newPage({ viewport: { width: 1440, height: 900 } })
}

/** Ends the Chromium of all windows. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
}
