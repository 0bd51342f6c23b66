import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { type AnsiPiece, ansiPieces } from './ansi.ts'
import { markedParts } from './marks.ts'
import { leavesEnd, type Rows, scrollTopOf, windowOf } from './rows.ts'
import type { Search } from './use-search.ts'

interface LogRowsProps {
  readonly rows: Rows
  readonly search: Search
  /** Whether the end stays in view. */
  readonly isFollowing: boolean
  setIsFollowing(isFollowing: boolean): void
}

const rowHeight = 18

/** The rows of a log that are seen, of however many there are. */
export function LogRows({ rows, search, isFollowing, setIsFollowing }: LogRowsProps) {
  const t = useText()
  const element = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ scrollTop: 0, clientHeight: 0 })
  const { count } = rows
  const seen = windowOf(count, rowHeight, place)
  const found = search.rows[search.at]
  useLayoutEffect(() => {
    const view = element.current
    if (!view) return undefined
    const measure = () => setPlace({ scrollTop: view.scrollTop, clientHeight: view.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(view)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (isFollowing && element.current) element.current.scrollTop = element.current.scrollHeight
  }, [isFollowing, count, place.clientHeight])
  useEffect(() => {
    const view = element.current
    if (view && found !== undefined) view.scrollTop = scrollTopOf(found, rows.count, rowHeight, view.clientHeight)
    // Rows that are written meanwhile do not bring the view back to what was found.
  }, [found, rows])
  // A part that was read while it was still written is read again once there is more.
  useEffect(() => rows.want(seen.first, seen.first + seen.seen), [rows, count, seen.first, seen.seen])
  return (
    // Something to scroll must be reachable with the keyboard.
    <div
      ref={element}
      className="run-log-view"
      role="log"
      aria-label={t('runs.log')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        if (isFollowing && leavesEnd(place.scrollTop, { scrollTop, scrollHeight, clientHeight }, rowHeight)) {
          setIsFollowing(false)
        }
        setPlace({ scrollTop, clientHeight })
      }}
    >
      <div className="run-log-lines" style={{ height: seen.height }}>
        <div className="run-log-seen" style={{ transform: `translateY(${seen.top}px)` }}>
          {Array.from({ length: seen.seen }, (_, offset) => (
            <LogLine
              key={seen.first + offset}
              row={rows.at(seen.first + offset)}
              number={seen.first + offset}
              search={search.text}
              isFound={seen.first + offset === found}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface LogLineProps {
  readonly row: ReturnType<Rows['at']>
  readonly number: number
  readonly search: string
  readonly isFound: boolean
}

function LogLine({ row, number, search, isFound }: LogLineProps) {
  const pieces = row ? ansiPieces(row.text) : []
  const parts = markedParts(pieces, search)
  return (
    <div className="run-log-line" data-stream={row?.stream} data-found={isFound}>
      <span className="run-log-number" aria-hidden="true">
        {number + 1}
      </span>
      <span>
        {pieces.map((piece, index) => (
          <span key={index} className={classOf(piece)} style={styleOf(piece)}>
            {parts[index]?.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}
          </span>
        ))}
      </span>
    </div>
  )
}

function classOf({ decorations }: AnsiPiece): string | undefined {
  return decorations.length === 0 ? undefined : decorations.map((name) => `ansi-${name}`).join(' ')
}

function styleOf({ foreground, background }: AnsiPiece): CSSProperties | undefined {
  if (foreground === undefined && background === undefined) return undefined
  return {
    ...(foreground !== undefined && { color: colour(foreground, 'ansi') }),
    // Behind letters a colour is a paler or a deeper one, so that letters in any of the others can be read on it.
    ...(background !== undefined && { backgroundColor: colour(background, 'ansi-on') }),
  }
}

function colour(name: string, prefix: 'ansi' | 'ansi-on'): string {
  return /^\d/.test(name) ? `rgb(${name})` : `var(--${prefix}-${name})`
}
