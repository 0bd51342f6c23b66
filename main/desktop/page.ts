import { protocol } from 'electron'
import { readPageFile } from '#main/rpc/page-files.ts'
import { pageHeaders } from '#main/rpc/page-headers.ts'

/** The one origin of the desktop app; `file:` pages would be refused their own modules and workers. */
export const pageOrigin = 'app://designer'

/** Must run before the app is ready, and so before anything is awaited. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Whether an address belongs to the app's own page. */
export function isOurPage(address: string): boolean {
  // Node gives custom schemes the origin `null`, so the parts are compared.
  const url = URL.parse(address)
  return url?.protocol === 'app:' && url.host === 'designer'
}

/** Answers the page's requests from the built folder, with the headers that confine it. */
export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = isOurPage(request.url) ? await readPageFile(folder, new URL(request.url).pathname) : undefined
    if (!file || request.method !== 'GET')
      return new Response('There is no such file.', { status: 404, headers: pageHeaders })
    return new Response(file.bytes, { headers: { ...pageHeaders, 'Content-Type': file.contentType } })
  })
}
