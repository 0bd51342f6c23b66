import type { LogPage, LogRow } from '#shared/rpc/records.ts'
import { rowsPerPage } from '#shared/rpc/records.ts'

/** Reads a part of a log. */
export type ReadRows = (from: number, count: number) => Promise<LogPage | undefined>

/** The rows of a log as far as they were read: pages, of which only the last ones that were looked at are kept. */
export interface Rows {
  readonly count: number
  /** A row, or nothing while it is on its way. */
  at(index: number): LogRow | undefined
  /** Has the rows of a range read; those that are there already cost nothing. */
  want(from: number, to: number): void
  /** Looks for what was written since. */
  refresh(): Promise<void>
}

/** How many pages are kept. */
const keptPages = 30

/** Opens the rows of a log; `changed` hears that there are more of them, or that some came. */
export function openRows(read: ReadRows, changed: () => void): Rows {
  let count = 0
  const pages = new Map<number, readonly LogRow[]>()
  const asked = new Set<number>()
  const fetch = async (page: number) => {
    if (asked.has(page)) return
    asked.add(page)
    const got = await read(page * rowsPerPage, rowsPerPage)
    asked.delete(page)
    if (!got) return
    const before = pages.get(page)
    pages.delete(page)
    pages.set(page, got.rows)
    for (const oldest of [...pages.keys()].slice(0, -keptPages)) pages.delete(oldest)
    const isNews = got.count > count || before?.length !== got.rows.length || !endsAlike(before, got.rows)
    // Answers may come in another order than they were asked for; a log never shrinks.
    count = Math.max(count, got.count)
    if (isNews) changed()
  }
  /** Whether rows of a page are missing here, as far as is known how many there are. */
  const isShort = (page: number) =>
    (pages.get(page)?.length ?? 0) < Math.min(rowsPerPage, Math.max(1, count - page * rowsPerPage))
  return {
    get count() {
      return count
    },
    at: (index) => pages.get(Math.floor(index / rowsPerPage))?.[index % rowsPerPage],
    want(from, to) {
      const last = Math.floor(Math.max(0, Math.min(to, count - 1)) / rowsPerPage)
      for (let page = Math.floor(from / rowsPerPage); page <= last; page += 1) {
        if (isShort(page)) void fetch(page)
      }
    },
    // The last page is the one that may have grown, and its last row too.
    refresh: () => fetch(Math.floor(Math.max(0, count - 1) / rowsPerPage)),
  }
}

function endsAlike(before: readonly LogRow[] | undefined, after: readonly LogRow[]): boolean {
  return before?.at(-1)?.text === after.at(-1)?.text
}

/** What is seen of many rows of one height, where the browser cannot make an element as high as all of them. */
export interface Window {
  /** The height of the element that is scrolled over, in pixels. */
  readonly height: number
  /** The first row that is seen, and how many pixels of it are above. */
  readonly first: number
  /** How many rows are seen, the partly seen ones included. */
  readonly seen: number
  /** Where the first row is put in that element. */
  readonly top: number
}

/** Browsers draw nothing right in elements much higher than this, in pixels. */
const maximumHeight = 8_000_000

/** What is seen at a place of the scroll bar. Beyond the largest height, one pixel of it stands for several of the rows. */
export function windowOf(
  count: number,
  rowHeight: number,
  { scrollTop, clientHeight }: { readonly scrollTop: number; readonly clientHeight: number },
): Window {
  const full = count * rowHeight
  const height = Math.min(full, maximumHeight)
  const scale = (full - clientHeight) / Math.max(1, height - clientHeight)
  const offset = full > height ? scrollTop * scale : scrollTop
  const first = Math.max(0, Math.min(Math.floor(offset / rowHeight), count - 1))
  const seen = Math.max(0, Math.min(count - first, Math.ceil(clientHeight / rowHeight) + 1))
  return { height, first, seen, top: scrollTop - (offset - first * rowHeight) }
}

/** Where to scroll to see a row in the middle. */
export function scrollTopOf(row: number, count: number, rowHeight: number, clientHeight: number): number {
  const full = count * rowHeight
  const height = Math.min(full, maximumHeight)
  const scale = (full - clientHeight) / Math.max(1, height - clientHeight)
  const offset = Math.max(0, row * rowHeight - (clientHeight - rowHeight) / 2)
  return full > height ? offset / scale : offset
}

/** Whether somebody went up from the end, be it with keys, the wheel or the scroll bar: what is written never leads up. */
export function leavesEnd(
  before: number,
  now: { readonly scrollTop: number; readonly scrollHeight: number; readonly clientHeight: number },
  rowHeight: number,
): boolean {
  return now.scrollTop < before && now.scrollTop + now.clientHeight < now.scrollHeight - rowHeight
}
